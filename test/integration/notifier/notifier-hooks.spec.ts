import { alertId, asId, type HookId, type SavedSearchId, type SubscriberId } from '@app/core/ids';
import { migrate } from '@app/infra/migrations';
import { Webhook } from 'standardwebhooks';
import { HookPoster } from '@app/hooks';
import { Database } from '@app/infra/mongo';
import type { KeptDelivery, Hook } from '../../../libs/core/src/records/index.js';
import type { Alert } from '@app/core/records';
import type { RunningWorker } from '@app/infra/service';
import { TokenSigner, newId, webhookSecretText } from '@app/infra/system';
import { loadSecrets } from '@app/infra/config';
import { startInbox, type Inbox } from '@app/inbox';
import { FakeClock, aPosting, aSavedSearch, aSubscriber, testConfig, until } from '@app/testing';
import { createApp } from '../../../apps/notifier/src/app.js';
import { Receiver } from './receiver.js';

const clock = new FakeClock('2026-03-02T09:00:00Z');

describe('hooks', () => {
  let notifier: RunningWorker;
  let database: Database;
  let inbox: Inbox;
  let signer: TokenSigner;
  let receiver: Receiver;
  let origin: string;

  beforeAll(async () => {
    receiver = new Receiver();
    origin = await receiver.start();
    inbox = await startInbox({ smtpPort: 0, webPort: 0 });
    const config = await testConfig({ SMTP_URL: inbox.smtpUrl, HOOK_ALLOW_ORIGINS: origin });
    const { signingKeys, hashKey } = loadSecrets(config.DATA_DIR);
    signer = new TokenSigner(signingKeys, hashKey);
    database = await Database.connect(config.MONGODB_URI);
    await migrate(database);
    notifier = await createApp(config, { clock });
  });
  afterAll(async () => {
    await notifier.stop();
    await Promise.all([inbox.stop(), receiver.stop()]);
    await database.connection.dropDatabase();
    await database.close();
  });
  beforeEach(() => {
    receiver.told.length = 0;
    receiver.answer = (response) => response.end('ok');
  });

  async function reader(kind: Hook['kind'] = 'webhook', url = `${origin}/in`) {
    const subscriber = aSubscriber({ address: `${newId()}@example.org`, confirmedAt: clock.now() });
    const search = aSavedSearch({ subscriberId: subscriber._id, query: 'rust', state: 'active' });
    const other = aSavedSearch({ subscriberId: subscriber._id, query: 'python', state: 'active' });
    const hook: Hook = {
      _id: asId<HookId>(newId()),
      subscriberId: subscriber._id,
      savedSearchId: search._id,
      kind,
      url,
      state: 'on',
      failures: 0,
      lastError: null,
      lastAcceptedAt: null,
      createdAt: clock.now(),
    };
    await database.subscribers.create(subscriber);
    await database.savedSearches.create([search, other]);
    await database.hooks.create(hook);
    return { subscriber, search, other, hook };
  }

  async function alert(
    subscriberId: SubscriberId,
    savedSearchId: SavedSearchId,
    title: string,
  ): Promise<void> {
    const posting = aPosting({
      title,
      text: 'You write Rust.',
      firstSeenAt: clock.now(),
      revisedAt: clock.now(),
    });
    await database.postings.create(posting);
    const written: Alert = {
      _id: alertId(subscriberId, posting.clusterId),
      subscriberId,
      clusterId: posting.clusterId,
      matches: [{ savedSearchId, query: 'rust', postingId: posting._id, at: clock.now() }],
      rhythm: 'instant',
      createdAt: clock.now(),
      dueAt: clock.now(),
      state: 'pending',
      deliveryId: null,
    };
    await database.alerts.create(written);
  }

  const told = (count: number) =>
    until(`${count} messages came`, async () => (receiver.told.length >= count ? receiver.told : null));
  const deliveryOf = (hook: Hook, state: KeptDelivery['state']) =>
    until(`a delivery to the hook is ${state}`, () =>
      database.deliveries.findOne({ hookId: hook._id, state }).lean<KeptDelivery>(),
    );

  it('tells what one search found, signed, in the mail’s window, and nothing of other searches', async () => {
    const { subscriber, search, other, hook } = await reader();
    await database.alerts.deleteMany({});
    await alert(subscriber._id, other._id, 'Not for the hook');
    await alert(subscriber._id, search._id, 'Rust Engineer');
    const [message] = await told(1);
    const secret = webhookSecretText(signer.derivedSecret('hook', hook._id));
    const headers = message?.headers as Record<string, string>;
    const timely = { ...headers, 'webhook-timestamp': headers['webhook-timestamp'] ?? '' };
    // The library of the specification checks the time too, and ours is that of the test.
    jest.useFakeTimers({ now: clock.now(), doNotFake: ['nextTick', 'setImmediate', 'setTimeout'] });
    const payload = new Webhook(secret).verify(message?.body ?? '', timely) as {
      type: string;
      data: { search: object; items: { title: string; url: string; reasons: object[] }[] };
    };
    jest.useRealTimers();
    expect(payload.type).toBe('alerts.matched');
    expect(payload.data.search).toMatchObject({ id: search._id, query: 'rust' });
    expect(payload.data.items.map(({ title }) => title)).toEqual(['Rust Engineer']);
    expect(payload.data.items[0]?.reasons).not.toEqual([]);
    const delivery = await deliveryOf(hook, 'accepted');
    expect(delivery.attempts.map(({ outcome }) => outcome)).toEqual(['accepted']);
    expect(await database.hooks.findById(hook._id).lean()).toMatchObject({ failures: 0, lastError: null });
    const mail = await inbox.waitFor(({ to }) => to.includes(subscriber.address), 60_000);
    expect(mail.text).toContain('Rust Engineer');
  });

  it('tries again after a passing refusal, with the same id', async () => {
    const { subscriber, search, hook } = await reader();
    receiver.answer = (response) => {
      response.statusCode = receiver.told.length === 1 ? 503 : 200;
      response.end();
    };
    await alert(subscriber._id, search._id, 'Rust Engineer');
    await told(1);
    await deliveryOf(hook, 'retry');
    clock.advance(120_000);
    const [first, second] = await told(2);
    expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
    const { attempts } = await deliveryOf(hook, 'accepted');
    expect(attempts.map(({ outcome, code }) => [outcome, code])).toEqual([
      ['refused-temporarily', 503],
      ['accepted', 200],
    ]);
  });

  it('is not told when it is gone, and its owner’s mail is', async () => {
    const { subscriber, search, hook } = await reader();
    receiver.answer = (response) => {
      response.statusCode = 410;
      response.end();
    };
    await alert(subscriber._id, search._id, 'First');
    await deliveryOf(hook, 'dead');
    await until('the hook is off', () => database.hooks.findOne({ _id: hook._id, state: 'off' }).lean());
    expect(await database.hooks.findById(hook._id).lean()).toMatchObject({
      lastError: 'The server answered with status 410.',
      lastFault: { kind: 'status', status: 410 },
    });
    await inbox.waitFor(({ to }) => to.includes(subscriber.address), 60_000);
    expect(await database.deadLetters.countDocuments({ origin: new RegExp(hook._id) })).toBe(0);
    clock.advance(120_000);
    await alert(subscriber._id, search._id, 'Second');
    const both = async () =>
      (await inbox.mails()).filter(({ to }) => to.includes(subscriber.address)).length === 2;
    await until('the second mail is there', async () => ((await both()) ? true : null));
    expect(await database.deliveries.countDocuments({ hookId: hook._id })).toBe(1);
  });

  it('reaches no address inside the operator’s network', async () => {
    const { subscriber, search, hook } = await reader('slack', 'http://127.0.0.1:1/in');
    await alert(subscriber._id, search._id, 'Rust Engineer');
    const { attempts, reason } = await deliveryOf(hook, 'dead');
    expect([reason, attempts.map(({ outcome }) => outcome)]).toEqual(['rejected', ['refused']]);
  });

  it('says nothing of somebody who has left meanwhile', async () => {
    const { subscriber, search, hook } = await reader();
    await database.subscribers.updateOne({ _id: subscriber._id }, { $set: { unsubscribedAt: clock.now() } });
    await alert(subscriber._id, search._id, 'Rust Engineer');
    expect((await deliveryOf(hook, 'suppressed')).reason).toBe('unsubscribed');
    expect(receiver.told).toEqual([]);
  });

  it.each([
    ['slack', '"type":"mrkdwn"'],
    ['discord', '"allowed_mentions":{"parse":[]}'],
  ] as const)('speaks to %s in its form', async (kind, part) => {
    const { subscriber, search } = await reader(kind);
    await alert(subscriber._id, search._id, 'Rust <Engineer> @everyone');
    const [message] = await told(1);
    expect(message?.body).toContain(part);
    expect(message?.headers['webhook-signature']).toBeUndefined();
  });

  it('knows an answer from a silence', async () => {
    const poster = new HookPoster(signer, clock, [origin]);
    const address = { id: asId<HookId>('h'), kind: 'webhook', url: `${origin}/in` } as const;
    const message = {
      event: 'hook.test',
      boardName: 'Board',
      search: { id: asId<SavedSearchId>('s'), query: 'rust', typed: 'rust', name: null, url: `${origin}/` },
      items: [],
    } as const;
    receiver.answer = (response) => response.socket?.destroy();
    expect(await poster.post(address, 'm', message)).toMatchObject({ outcome: 'ambiguous', code: null });
    const nobody = { ...address, url: 'http://127.0.0.1:2/' };
    expect(await poster.post(nobody, 'm', message)).toMatchObject({ outcome: 'refused' });
    receiver.answer = (response) => {
      response.writeHead(302, { location: `${origin}/elsewhere` });
      response.end();
    };
    expect((await poster.post(address, 'm', message)).outcome).toBe('refused');
    await poster.onModuleDestroy();
  });
});
