import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { simpleParser, type ParsedMail } from 'mailparser';
import {
  buildMessage,
  encodedLength,
  parseAddress,
  type MailAddress,
  type SenderIdentity,
} from '@app/infra/mail';
import { aConfirmation, aGroup, aManageLink, anAlertsMail, anItem } from './fixtures/mails.js';
import type { AlertsMail, MailModel } from './model.js';
import { writeMail } from './write-mail.js';

const address = (text: string): MailAddress => {
  const check = parseAddress(text);
  if (!check.ok) throw new Error(check.message);
  return check.value;
};
const identity: SenderIdentity = {
  from: { name: 'Example Board', address: 'alerts@board.example' },
  dkimKeys: [],
};
const facts = {
  to: address('ada@reader.example'),
  messageId: '<abc@board.example>',
  date: new Date('2026-11-22T10:15:00Z'),
  returnPath: 'b-token@bounces.board.example',
};

const built = (mail: MailModel, sender = identity) =>
  buildMessage(writeMail(mail, encodedLength), facts, sender);
const rawOf = async (mail: MailModel, sender = identity): Promise<string> =>
  (await built(mail, sender)).raw.toString('latin1');
const parsed = async (mail: MailModel): Promise<ParsedMail> => simpleParser((await built(mail)).raw);
const headerNames = (raw: string): string[] =>
  (raw.split('\r\n\r\n', 1)[0] ?? '')
    .split('\r\n')
    .filter((line) => !/^\s/.test(line))
    .map((line) => (line.split(':', 1)[0] ?? '').toLowerCase());

/** Links and titles of a mail, wherever they stand. */
const everything = (mail: AlertsMail): string[] => [
  mail.manageUrl,
  mail.unsubscribeUrl,
  ...mail.groups.flatMap(({ query, searchUrl, editUrl, snoozeUrl, items }) => [
    query,
    searchUrl,
    editUrl,
    snoozeUrl,
    ...items.flatMap((item) => [
      item.title,
      item.company,
      item.url,
      item.rightUrl,
      item.wrongUrl,
      item.appliedUrl,
      item.lessUrl,
      ...item.alsoMatches,
    ]),
  ]),
];

describe('a mail as it goes over the wire', () => {
  it('has each header once, both parts with the text first, and lines within the limits', async () => {
    const raw = await rawOf(anAlertsMail());
    const names = headerNames(raw);
    expect(new Set(names).size).toBe(names.length);
    for (const name of ['from', 'to', 'subject', 'date', 'message-id', 'mime-version', 'auto-submitted']) {
      expect(names).toContain(name);
    }
    expect(raw.indexOf('text/plain')).toBeLessThan(raw.indexOf('text/html'));
    expect(raw.split('\r\n').every((line) => line.length <= 998)).toBe(true);
    expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(raw).not.toMatch(/[^\x09\x0a\x0d\x20-\x7e]/);
  });

  it('offers one-click unsubscribe (RFC 8058) and names its list (RFC 2919)', async () => {
    const { headers } = await parsed(anAlertsMail());
    expect(headers.get('list')).toMatchObject({
      id: { id: 'alerts.board.example' },
      unsubscribe: {
        url: 'https://board.example/unsubscribe/u-token',
        mail: 'u-token@bounces.board.example?subject=unsubscribe',
      },
      'unsubscribe-post': { name: 'List-Unsubscribe=One-Click' },
    });
    expect(headers.get('feedback-id')).toBe('alerts:daily:techjobboard:board.example');
  });

  it('has no list headers on the answer to a request', async () => {
    for (const mail of [aConfirmation, aManageLink]) {
      expect(headerNames(await rawOf(mail)).filter((name) => name.startsWith('list-'))).toEqual([]);
    }
  });

  it('names the first job and the count in its subject', async () => {
    expect((await parsed(anAlertsMail())).subject).toBe(
      'Daily: 1 new job – Senior Rust Engineer at Northwind Compilers',
    );
    const three = anAlertsMail([anItem(), anItem(), anItem()], { more: 2 });
    expect((await parsed(three)).subject).toBe(
      'Daily: 5 new jobs – Senior Rust Engineer at Northwind Compilers',
    );
  });

  it('asks for one click, of an address that has not been confirmed too', async () => {
    const mail = await parsed(aConfirmation);
    expect(mail.subject).toBe('Confirm your daily alerts for “rust remote:eu”');
    expect(mail.text).toContain(aConfirmation.confirmUrl);
    expect(mail.html).toContain(aConfirmation.confirmUrl);
  });

  it('covers both List-Unsubscribe fields by its DKIM signature', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const keys = [{ domain: 'board.example', selector: 's1', key: privateKey }];
    const raw = await rawOf(anAlertsMail(), { ...identity, dkimKeys: keys });
    const signature = /^DKIM-Signature:(?:.*\r\n)(?:[ \t].*\r\n)*/m.exec(raw)?.[0].replace(/\s+/g, '') ?? '';
    const fields = /;h=([^;]+);/.exec(signature)?.[1]?.split(':');
    expect(fields).toEqual(
      expect.arrayContaining(['list-unsubscribe', 'list-unsubscribe-post', 'from', 'feedback-id']),
    );
    expect(signature).toContain('d=board.example;s=s1;');
  });

  it('goes out under its return path and ends with who sends it', async () => {
    const { envelope, raw } = await built(anAlertsMail());
    expect(envelope).toEqual({ from: facts.returnPath, to: 'ada@reader.example', smtpUtf8: false });
    const { text = '', html } = await simpleParser(raw);
    for (const part of [text, String(html)]) expect(part).toContain('1 Example Street, Lisbon');
    expect(text).toContain('You write *Rust* every day.');
    expect(html).toContain('Rust</mark> every day.');
  });

  it('loads nothing and tracks nothing', async () => {
    const { html } = await parsed(anAlertsMail());
    expect(html).not.toMatch(/<(img|link|script|iframe|object|video)\b|url\(|@import/i);
  });
});

describe('whatever employers and people write', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
  const nasty = fc.oneof(
    text,
    fc.constantFrom(
      'a\r\nBcc: eve@example.org',
      '</title><script>x',
      '.\r\n',
      '=?utf-8?q?x?=',
      '“日本語”',
      '<b>&amp;',
    ),
  );
  const item = fc.record({ title: nasty, company: nasty, where: nasty }).map((more) => anItem(more));
  const squeezed = (value: string): string => value.replace(/\s+/g, ' ').trim();

  it('adds no header, no recipient and no markup, and both parts hold every title and link', async () => {
    const clean = headerNames(await rawOf(anAlertsMail()));
    await fc.assert(
      fc.asyncProperty(fc.array(item, { minLength: 1, maxLength: 3 }), nasty, async (items, query) => {
        const mail = anAlertsMail(items, { groups: [aGroup(items, query)] });
        const raw = await rawOf(mail);
        expect(headerNames(raw)).toEqual(clean);
        const { text: plain = '', html } = await simpleParser(raw);
        expect(String(html)).not.toMatch(/<script/i);
        for (const thing of everything(mail)) {
          expect(squeezed(plain)).toContain(squeezed(thing.replace(/[\r\n\u0000]+/g, ' ')));
        }
      }),
      { numRuns: 100 },
    );
  });
});
