import {
  alertId,
  asId,
  type ClusterId,
  type DeliveryId,
  type OperatorId,
  type PostingId,
} from '@app/core/ids';
import type { MailCopy } from '@app/core/operators';
import type { KeptDelivery, KeptPosting } from '@app/core/records';
import { headerOf, startInbox, type Inbox, type ReceivedMail } from '@app/inbox';
import type { RunningWorker } from '@app/infra/service';
import { until } from '@app/testing';
import { createApp as createNotifier } from '../../../../apps/notifier/src/app.js';
import { confirmed, draft, push, startBoard, type Board } from '../harness.js';
import { Visitor, newOperator } from './visitor.js';

let board: Board;
let inbox: Inbox;
let visitor: Visitor;
let notifier: RunningWorker | null = null;
let digest: KeptDelivery;
let sent: ReceivedMail;
let postingId: PostingId;

const OPERATOR = asId<OperatorId>('operator');

async function startNotifier(): Promise<void> {
  notifier = await createNotifier({ ...board.config, NOTIFIER_PORT: 0 });
}

async function stopNotifier(): Promise<void> {
  await notifier?.stop();
  notifier = null;
}

beforeAll(async () => {
  inbox = await startInbox({ smtpPort: 0, webPort: 0 });
  board = await startBoard({}, { SMTP_URL: inbox.smtpUrl });
  visitor = await Visitor.operator(board);
  const { subscriber, search } = await confirmed(board, { email: 'ada@example.org' });
  postingId = (await push(board, [draft(1)]))[0] ?? asId('');
  const posting = await board.database.postings.findById(postingId).lean<KeptPosting>();
  const now = new Date();
  const clusterId = posting?.clusterId ?? asId<ClusterId>('');
  const match = { savedSearchId: search._id, query: 'python', postingId, at: now, revision: 1 };
  await board.database.alerts.create({
    ...{ _id: alertId(subscriber._id, clusterId), subscriberId: subscriber._id, clusterId, matches: [match] },
    ...{ rhythm: 'instant', createdAt: now, dueAt: now, state: 'pending', deliveryId: null },
  } as never);
  await startNotifier();
  sent = await inbox.waitFor(({ subject }) => subject.includes('Backend Engineer 1'), 60_000);
  digest = await until('the mail is settled', () =>
    board.database.deliveries
      .findOne({ subscriberId: subscriber._id, kind: 'alerts', state: 'accepted' })
      .lean<KeptDelivery>(),
  );
});
afterAll(async () => {
  await stopNotifier();
  await board.stop();
  await inbox.stop();
});

const pathOf = ({ _id }: Pick<KeptDelivery, '_id'>): string => `/deliveries/${_id}`;

/** Addresses with their tokens made alike: those are all that a mail written again may differ by. */
const withoutTokens = (text: string): string =>
  text
    .replaceAll('\r\n', '\n')
    .replaceAll(/\/(manage|unsubscribe|confirm)\/[\w.~-]+/g, '/$1/left-out')
    .trim();

const plain = (html: string): string =>
  html.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>');

const copies = async (): Promise<readonly MailCopy[]> =>
  (await board.database.operators.findById(OPERATOR).lean())?.copies ?? [];

const ask = (delivery: Pick<KeptDelivery, '_id'>, to: string): Promise<Response> =>
  visitor.post(`${pathOf(delivery)}/copy`, { to });

const lastCopy = (...states: MailCopy['state'][]): Promise<MailCopy> =>
  until(`the last copy is ${states.join(' or ')}`, async () => {
    const last = (await copies()).at(-1);
    return last !== undefined && states.includes(last.state) ? last : null;
  });

describe('the console’s page of a delivery', () => {
  it('tells attempts with the mail server’s answer, its openings and why they matched', async () => {
    const html = await visitor.text(pathOf(digest));
    expect(html).toContain(digest.messageId.replaceAll('<', '&lt;').slice(0, 20));
    expect(html).toContain('accepted');
    expect(html).toContain(digest.attempts[0]?.detail ?? 'no detail');
    expect(html).toContain(`href="/people/${digest.subscriberId}"`);
    expect(html).toContain(`href="/postings/${postingId}"`);
    expect(html).toContain('Backend Engineer 1, Acme Rockets, revision 1');
    expect(html).toMatch(/python \(“[^<]*Python/);
    expect(html).not.toContain('ada@example.org');
    expect(await board.database.audit.exists({ action: 'person.look' })).not.toBeNull();
  });

  it('shows the mail as it was sent, but for its tokens, whatever the posting says since', async () => {
    const before = await visitor.text(pathOf(digest));
    await push(board, [draft(1, { title: 'Gardener', text: 'You plant roses.' })]);
    const html = await visitor.text(pathOf(digest));
    const textIn = (page: string): string => plain(/<pre[^>]*>(.*?)<\/pre>/s.exec(page)?.[1] ?? '').trim();
    expect(textIn(html)).toBe(withoutTokens(sent.text));
    expect(textIn(html)).toBe(textIn(before));
    expect(plain(html)).toContain(`<strong>${sent.subject}</strong>`);
    expect(html).toContain('Written again from the frozen record');
    expect(html).not.toContain('Gardener');
    const frame = await visitor.get(`${pathOf(digest)}/mail`);
    expect(withoutTokens(await frame.text())).toBe(withoutTokens(sent.html ?? ''));
  });

  it('shows no token: neither a link nor the address to leave by opens anything', async () => {
    const pages = [pathOf(digest), `${pathOf(digest)}/mail`];
    const confirmation = await board.database.deliveries
      .findOne({ kind: 'confirmation' })
      .lean<KeptDelivery>();
    pages.push(pathOf(confirmation ?? digest), `${pathOf(confirmation ?? digest)}/mail`);
    for (const path of pages) {
      const html = await visitor.text(path);
      const links = [...html.matchAll(/\/(?:manage|unsubscribe|confirm)\/([\w.~-]+)/g)].map(
        ([, token]) => token,
      );
      expect([path, new Set(links)]).toEqual([path, new Set(['left-out'])]);
      expect(html).not.toMatch(/\bu-[a-z2-7]{17,}/);
    }
    expect((await fetch(`${board.url}/unsubscribe/left-out`, { method: 'POST' })).status).toBeGreaterThan(
      399,
    );
    expect(
      (await board.database.subscribers.findById(digest.subscriberId).lean())?.unsubscribedAt,
    ).toBeNull();
  });

  it('lets the frame run nothing, load nothing and stand in no other site', async () => {
    const { headers } = await visitor.get(`${pathOf(digest)}/mail`);
    const policy = headers.get('content-security-policy') ?? '';
    for (const part of ["default-src 'none'", 'sandbox', "frame-ancestors 'self'"])
      expect(policy).toContain(part);
    expect(policy).not.toMatch(/script-src|allow-/);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(await visitor.text(pathOf(digest))).toMatch(/<iframe[^>]* sandbox/);
  });

  it('is for who helps', async () => {
    const looker = await newOperator(board, visitor, 'looker', ['look', 'operate']);
    for (const path of [pathOf(digest), `${pathOf(digest)}/mail`])
      expect((await looker.get(path)).status).toBe(403);
    expect((await looker.post(`${pathOf(digest)}/copy`, { to: 'l@example.org' })).status).toBe(403);
    expect((await visitor.get('/deliveries/nothing')).status).toBe(404);
  });
});

describe('a copy to oneself', () => {
  it('goes out with a mark before its subject and without the person’s links; the account keeps the address', async () => {
    expect((await ask(digest, 'operator@board.example')).status).toBe(303);
    const mail = await inbox.waitFor(({ to }) => to.includes('operator@board.example'), 60_000);
    expect(mail.subject).toBe(`[Copy] ${sent.subject}`);
    expect(withoutTokens(mail.text)).toBe(withoutTokens(sent.text));
    expect(mail.text).toContain('/left-out');
    for (const name of ['List-Unsubscribe', 'List-Unsubscribe-Post', 'List-Id'])
      expect(headerOf(mail, name)).toBeUndefined();
    expect(mail.raw.toString()).not.toMatch(/ada@example\.org|\b[bu]-[a-z2-7]{17,}/);
    expect(await lastCopy('accepted')).toMatchObject({
      deliveryId: digest._id,
      to: 'operator@board.example',
    });
    const html = await visitor.text(pathOf(digest));
    expect(html).toMatch(/<input[^>]*value="operator@board.example"/);
    expect(await board.database.audit.countDocuments({ action: 'person.copy' })).toBe(1);
    const after = await board.database.deliveries.findById(digest._id).lean<KeptDelivery>();
    expect(after?.attempts).toEqual(digest.attempts);
  });

  it('says what the mail server said where it took none, and the person’s address is not blamed', async () => {
    inbox.behave({ onMail: () => ({ code: 550, text: '5.1.1 nobody of that name' }) });
    await ask(digest, 'typo@board.example');
    expect(await lastCopy('failed')).toMatchObject({ to: 'typo@board.example' });
    inbox.behave({});
    expect(await visitor.text(pathOf(digest))).toContain('5.1.1 nobody of that name');
    expect(await board.database.suppressions.countDocuments()).toBe(0);
  });

  it('is refused for what is no address, with the field', async () => {
    const answer = await ask(digest, 'no address');
    expect(answer.status).toBe(422);
    expect(await answer.text()).toMatch(/id="to-fault"[^>]*>[^<]*name@example.org/);
  });

  it('waits while no notifier runs, asked twice too, and is sent once by the next that starts', async () => {
    await stopNotifier();
    const many = (await copies()).length;
    for (const _ of [1, 2]) await ask(digest, 'later@board.example');
    expect((await copies()).length).toBe(many + 1);
    expect(await visitor.text(pathOf(digest))).toContain('waits for the notifier');
    await startNotifier();
    await lastCopy('accepted');
    const mails = (await inbox.mails()).filter(({ to }) => to.includes('later@board.example'));
    expect(mails).toHaveLength(1);
  });

  it('whose hint was lost is found when a notifier starts', async () => {
    await stopNotifier();
    const last = (await copies()).at(-1);
    await board.database.operators.updateOne(
      { _id: OPERATOR, 'copies.id': last?.id ?? '' },
      { $set: { 'copies.$.state': 'waiting', 'copies.$.endedAt': null } },
    );
    await startNotifier();
    await lastCopy('accepted');
  });
});

describe('how many copies', () => {
  it('is bounded by account', async () => {
    const strict = await startBoard({ ratePolicies: { copy: { requests: 1, seconds: 60 } } });
    const operator = await Visitor.operator(strict);
    const { subscriber } = await confirmed(strict, { email: 'grace@example.org' });
    const delivery = await strict.database.deliveries.findOne({ kind: 'confirmation' }).lean<KeptDelivery>();
    expect(subscriber._id).toBe(delivery?.subscriberId);
    const path = pathOf({ _id: delivery?._id ?? asId<DeliveryId>('') });
    const statuses = [];
    for (const to of ['a@example.org', 'b@example.org'])
      statuses.push((await operator.post(`${path}/copy`, { to })).status);
    await strict.stop();
    expect(statuses).toEqual([303, 422]);
  });
});
