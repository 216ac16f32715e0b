import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { headerOf, startInbox, type Behaviour, type Inbox } from '@app/inbox';
import { createTransport } from 'nodemailer';

const mail = {
  from: 'Board <board@example.org>',
  to: 'ada@example.org',
  subject: 'Two openings for you – Zürich',
  text: 'One and two.',
  html: '<p>One and <b>two</b>.</p><script>parent.alert(1)</script>',
  messageId: '<d1@example.org>',
  headers: { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
};

const send = (inbox: Inbox, changes: object = {}) => {
  const transport = createTransport(inbox.smtpUrl);
  return transport.sendMail({ ...mail, ...changes }).finally(() => transport.close());
};

const freshInbox = (hooks: Behaviour = {}, folder?: string) =>
  startInbox({ smtpPort: 0, webPort: 0, hooks, ...(folder === undefined ? {} : { folder }) });

async function withInbox(hooks: Behaviour, use: (inbox: Inbox) => Promise<void>): Promise<void> {
  const inbox = await freshInbox(hooks);
  try {
    await use(inbox);
  } finally {
    await inbox.stop();
  }
}

describe('the inbox as a mail server', () => {
  it('keeps what it accepts, with envelope, headers and both parts', () =>
    withInbox({}, async (inbox) => {
      await send(inbox);
      const kept = await inbox.waitFor((m) => m.to.includes('ada@example.org'), 60_000);
      expect(kept).toMatchObject({
        from: 'board@example.org',
        subject: mail.subject,
        messageId: '<d1@example.org>',
      });
      expect(kept.text).toContain('One and two.');
      expect(kept.html).toContain('<b>two</b>');
      expect(headerOf(kept, 'list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    }));

  it('says what it holds when the awaited mail does not come', () =>
    withInbox({}, async (inbox) => {
      await send(inbox);
      await expect(inbox.waitFor(() => false, 50)).rejects.toThrow('ada@example.org: Two openings');
    }));

  it.each([
    ['RCPT TO', { onRcpt: () => ({ code: 451, text: '4.7.1 Try again later' }) }, 451],
    ['MAIL FROM', { onMail: () => ({ code: 550, text: '5.7.1 No' }) }, 550],
    ['the final dot', { onData: () => ({ code: 552, text: '5.3.4 Too big' }) }, 552],
    ['DATA', { onDataStart: () => ({ code: 452, text: '4.3.1 Full' }) }, 452],
  ] as const)('refuses at %s with the given code and keeps nothing', (_step, hooks, code) =>
    withInbox(hooks, async (inbox) => {
      await expect(send(inbox)).rejects.toMatchObject({ responseCode: code });
      expect(await inbox.mails()).toHaveLength(0);
    }),
  );

  it.each([
    ['keeps the mail when told to', 'cut-kept', 1],
    ['drops the mail when told to', 'cut', 0],
  ] as const)('cuts after the final dot and %s', (_what, verdict, count) =>
    withInbox({ onData: () => verdict }, async (inbox) => {
      await expect(send(inbox)).rejects.toThrow();
      expect(await inbox.mails()).toHaveLength(count);
    }),
  );

  it('changes its behaviour while it runs', () =>
    withInbox({ onConnect: () => ({ code: 421, text: '4.3.2 Closed' }) }, async (inbox) => {
      await expect(send(inbox)).rejects.toMatchObject({ responseCode: 421 });
      inbox.behave({});
      await expect(send(inbox)).resolves.toBeDefined();
    }));
});

describe('the inbox as a folder', () => {
  it('keeps its mails over a restart, the newest only', async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tjb-inbox-'));
    const options = { smtpPort: 0, webPort: 0, folder, keep: 2 };
    const first = await startInbox(options);
    for (const n of [1, 2, 3]) await send(first, { subject: `Mail ${n}` });
    await first.stop();
    const second = await startInbox(options);
    expect((await second.mails()).map((m) => m.subject)).toEqual(['Mail 3', 'Mail 2']);
    expect(fs.readdirSync(folder).filter((name) => name.endsWith('.eml'))).toHaveLength(2);
    second.clear();
    expect(fs.readdirSync(folder)).toHaveLength(0);
    await second.stop();
    fs.rmSync(folder, { recursive: true });
  });
});

describe('the inbox as a web page', () => {
  it('lists, shows and hands out a mail; a GET changes nothing', () =>
    withInbox({}, async (inbox) => {
      await send(inbox);
      const [kept] = await inbox.mails();
      const list = await (await fetch(inbox.webUrl)).text();
      expect(list).toContain(`/mails/${kept?.id}`);
      const page = await (await fetch(`${inbox.webUrl}/mails/${kept?.id}`)).text();
      expect(page).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"');
      expect(page).not.toContain('<b>two</b>');
      const raw = await (await fetch(`${inbox.webUrl}/mails/${kept?.id}/raw`)).arrayBuffer();
      expect(Buffer.from(raw).equals(kept?.raw ?? Buffer.alloc(0))).toBe(true);
      await fetch(`${inbox.webUrl}/delete-all`);
      expect(await inbox.mails()).toHaveLength(1);
    }));

  it('gives the HTML of a mail no scripts and no origin', () =>
    withInbox({}, async (inbox) => {
      await send(inbox);
      const [kept] = await inbox.mails();
      const answer = await fetch(`${inbox.webUrl}/mails/${kept?.id}/html`);
      const policy = answer.headers.get('content-security-policy') ?? '';
      expect(policy).toContain('sandbox');
      expect(policy).not.toMatch(/allow-scripts|allow-same-origin|script-src/);
    }));

  it('has a JSON API with a filter by address', () =>
    withInbox({}, async (inbox) => {
      await send(inbox);
      await send(inbox, { to: 'bob@example.org' });
      const answer = await fetch(`${inbox.webUrl}/api/mails?to=bob@`);
      const { mails } = (await answer.json()) as { mails: { id: string; to: string[] }[] };
      expect(mails.map((m) => m.to)).toEqual([['bob@example.org']]);
      const one = await (await fetch(`${inbox.webUrl}/api/mails/${mails[0]?.id}`)).json();
      expect(one).toMatchObject({ subject: mail.subject, html: expect.stringContaining('two') });
      expect((await fetch(`${inbox.webUrl}/api/mails/nothing`)).status).toBe(404);
    }));

  it('deletes only for its own pages', () =>
    withInbox({}, async (inbox) => {
      await send(inbox);
      const post = (headers: Record<string, string>) =>
        fetch(`${inbox.webUrl}/delete-all`, { method: 'POST', headers, redirect: 'manual' });
      const foreign: Record<string, string>[] = [
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site' },
        { origin: 'https://evil.example' },
        { origin: 'null' },
      ];
      for (const headers of foreign) expect((await post(headers)).status).toBe(403);
      expect(await inbox.mails()).toHaveLength(1);
      expect((await post({ origin: inbox.webUrl })).status).toBe(303);
      expect((await post({ 'sec-fetch-site': 'same-origin' })).status).toBe(303);
      expect(await inbox.mails()).toHaveLength(0);
    }));
});
