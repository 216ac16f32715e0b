import { asId, type DeliveryId } from '@app/core/ids';
import { newDelivery } from '@app/core/sending';
import { migrate } from '@app/infra/migrations';
import { loadSecrets } from '@app/infra/config';
import type { KeptDelivery } from '../../../libs/core/src/records/index.js';
import { Database } from '@app/infra/mongo';
import type { Subscriber } from '@app/core/records';
import type { RunningWorker } from '@app/infra/service';
import { TokenSigner } from '@app/infra/system';
import { startInbox, type Inbox } from '@app/inbox';
import { FakeClock, aSubscriber, testConfig, until } from '@app/testing';
import { createApp } from '../../../apps/notifier/src/app.js';

const clock = new FakeClock('2026-03-02T09:00:00Z');
let notifier: RunningWorker;
let database: Database;
let inbox: Inbox;
let signer: TokenSigner;
let mailFrom: string;
let count = 0;

beforeAll(async () => {
  inbox = await startInbox({ smtpPort: 0, webPort: 0 });
  const config = await testConfig({ SMTP_URL: inbox.smtpUrl, MAIL_DOMAIN_LIMITS: 'slow.example=1' });
  mailFrom = config.MAIL_FROM;
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

beforeEach(() => inbox.behave({}));

interface Sent {
  readonly subscriber: Subscriber;
  readonly deliveryId: DeliveryId;
}

/** So many people at a domain who have each asked for a link. */
async function mailsTo(domain: string, people: number): Promise<Sent[]> {
  const subscribers = Array.from({ length: people }, () =>
    aSubscriber({ address: `reader${(count += 1)}@${domain}` }),
  );
  await database.subscribers.insertMany(subscribers);
  const deliveries = subscribers.map(({ _id: subscriberId }) =>
    newDelivery(signer, mailFrom, { kind: 'manage-link', subscriberId, request: 'r', now: clock.now() }),
  );
  await database.deliveries.insertMany(deliveries);
  return subscribers.map((subscriber, n) => ({
    subscriber,
    deliveryId: deliveries[n]?._id ?? asId<DeliveryId>(''),
  }));
}

const deliveriesOf = (sent: readonly Sent[]): Promise<KeptDelivery[]> =>
  database.deliveries.find({ _id: { $in: sent.map(({ deliveryId }) => deliveryId) } }).lean<KeptDelivery[]>();
const allIn = (sent: readonly Sent[], state: KeptDelivery['state']) =>
  until(`all are ${state}`, async () =>
    (await deliveriesOf(sent)).every((delivery) => delivery.state === state),
  );
const suppressed = async ({ subscriber }: Sent): Promise<boolean> =>
  (await database.suppressions.exists({ _id: subscriber.addressHash })) !== null;

describe('a domain that takes one mail a second', () => {
  it('delays no other, holds no connection and costs its mails no attempt', async () => {
    const slow = await mailsTo('slow.example', 10);
    const fast = await mailsTo('fast.example', 40);
    await allIn(fast, 'accepted');
    // The clock stands still, so that those that were sent back stay back.
    await until('the others wait', async () => {
      const waiting = (await deliveriesOf(slow)).filter(
        ({ nextAt }) => nextAt !== null && nextAt > clock.now(),
      );
      return waiting.length === 9;
    });
    const attempts = (await deliveriesOf(slow)).map((delivery) => delivery.attempts.length).sort();
    expect(attempts).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
  });
});

describe('a refusal in the dialogue', () => {
  it('suppresses an address that does not exist', async () => {
    inbox.behave({ onRcpt: () => ({ code: 550, text: '5.1.1 No such user' }) });
    const sent = await mailsTo('gone.example', 1);
    await allIn(sent, 'dead');
    await until('it is suppressed', () => suppressed(sent[0]!));
    expect((await database.suppressions.findById(sent[0]!.subscriber.addressHash).lean())?.reason).toBe(
      'hard-bounce',
    );
  });

  it('pauses a domain whose policy refuses us, suppresses nobody, and delays no other domain', async () => {
    inbox.behave({
      onRcpt: (to) =>
        to.endsWith('@strict.example') ? { code: 550, text: '5.7.1 Blocked by policy' } : 'accept',
    });
    const first = await mailsTo('strict.example', 1);
    await allIn(first, 'retry');
    await until('the domain is paused', () => database.mailPauses.exists({ _id: 'strict.example' }));
    const more = await mailsTo('strict.example', 5);
    const others = await mailsTo('lenient.example', 5);
    await allIn(others, 'accepted');
    await until('they wait for the end of the pause', async () =>
      (await deliveriesOf(more)).every(({ nextAt }) => nextAt !== null && nextAt > clock.now()),
    );
    for (const one of [...first, ...more]) expect(await suppressed(one)).toBe(false);
    inbox.behave({});
    clock.advance(3_600_000);
    await until('the pause is over', async () => {
      clock.advance(60_000);
      return (await deliveriesOf([...first, ...more])).every(({ state }) => state === 'accepted');
    });
    await until('it is forgotten', async () => (await database.mailPauses.countDocuments()) === 0);
  });
});
