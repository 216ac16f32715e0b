import { newDelivery } from '@app/core/sending';
import type { DeliveryId } from '@app/core/ids';
import { loadSecrets, type ServiceConfig } from '@app/infra/config';
import { migrate } from '@app/infra/migrations';
import { Database, liftPause, putPause } from '@app/infra/mongo';
import type { RunningWorker } from '@app/infra/service';
import { TokenSigner } from '@app/infra/system';
import { startInbox, type Inbox } from '@app/inbox';
import { FakeClock, aSubscriber, testConfig, until } from '@app/testing';
import { createApp } from '../../../apps/notifier/src/app.js';
import { MailFlow } from '../../../apps/notifier/src/channels/mail/mail-flow.js';
import { NotifierReconciler } from '../../../apps/notifier/src/reconciler.js';

const clock = new FakeClock('2026-03-02T09:00:00Z');
let notifier: RunningWorker;
let database: Database;
let inbox: Inbox;
let config: ServiceConfig;
let signer: TokenSigner;
let count = 0;

beforeAll(async () => {
  inbox = await startInbox({ smtpPort: 0, webPort: 0 });
  config = await testConfig({ SMTP_URL: inbox.smtpUrl });
  const { signingKeys, hashKey } = loadSecrets(config.DATA_DIR);
  signer = new TokenSigner(signingKeys, hashKey);
  database = await Database.connect(config.MONGODB_URI);
  await migrate(database);
  notifier = await createApp(config, { clock });
});

afterAll(async () => {
  await notifier?.stop();
  await inbox?.stop();
  await database?.connection.dropDatabase();
  await database?.close();
});

const stop = (what: 'mail' | 'domain', name = '') =>
  putPause(database, { what, name, by: 'test', since: clock.now() });

/** So many people at a domain who have each asked for a link. */
async function linksTo(domain: string, people: number): Promise<DeliveryId[]> {
  const subscribers = Array.from({ length: people }, () =>
    aSubscriber({ address: `reader${(count += 1)}@${domain}` }),
  );
  await database.subscribers.insertMany(subscribers);
  const deliveries = subscribers.map(({ _id: subscriberId }) =>
    newDelivery(signer, config.MAIL_FROM, {
      kind: 'manage-link',
      subscriberId,
      request: 'r',
      now: clock.now(),
    }),
  );
  await database.deliveries.insertMany(deliveries);
  return deliveries.map(({ _id }) => _id);
}

const attemptsOf = async (ids: readonly DeliveryId[]): Promise<number[]> => {
  const found = await database.deliveries.find({ _id: { $in: ids } }).lean();
  return found.map(({ attempts }) => attempts.length);
};
const accepted = (ids: readonly DeliveryId[]) =>
  until('all are accepted', async () => {
    const done = await database.deliveries.countDocuments({ _id: { $in: ids }, state: 'accepted' });
    return done === ids.length;
  });
/** Looks that the notifier has done in full: had it wanted to send, it would have. */
async function looks(times: number): Promise<void> {
  const reconciler = notifier.app.get(NotifierReconciler, { strict: false });
  for (let n = 0; n < times; n += 1) await reconciler.reconcile();
}
/** The record is read again within a second. */
const untilKnown = (address: string) =>
  until('the stop is known', () => notifier.app.get(MailFlow, { strict: false }).isStopped(address));
/** A mail that went out after the last look: what was due with it has had its turn. */
async function turnOf(domain: string): Promise<void> {
  await accepted(await linksTo(domain, 1));
}

describe('a stop of all mail', () => {
  it('sends nothing, outlives the notifier, and loses and doubles nothing', async () => {
    await turnOf('before.example');
    await stop('mail');
    await untilKnown('mail@stopped.example');
    const links = await linksTo('stopped.example', 20);
    await looks(5);
    await notifier.stop();
    notifier = await createApp(config, { clock });
    await looks(5);
    expect(await attemptsOf(links)).toEqual(Array(20).fill(0));
    expect(await database.deliveries.countDocuments({ _id: { $in: links }, state: 'pending' })).toBe(20);
    expect(await liftPause(database, 'mail', '')).toBe(true);
    await accepted(links);
    expect(await attemptsOf(links)).toEqual(Array(20).fill(1));
  });
});

describe('a stop of mail to a domain', () => {
  it('keeps back those to it alone, and costs them no attempt', async () => {
    await stop('domain', 'quiet.example');
    await untilKnown('mail@quiet.example');
    const kept = await linksTo('Quiet.example', 3);
    await turnOf('lively.example');
    await until('they are put off', async () => {
      const off = { _id: { $in: kept }, nextAt: { $gt: clock.now() } };
      return (await database.deliveries.countDocuments(off)) === 3;
    });
    expect(await attemptsOf(kept)).toEqual([0, 0, 0]);
    await liftPause(database, 'domain', 'quiet.example');
    clock.advance(5 * 60_000);
    await accepted(kept);
  });
});
