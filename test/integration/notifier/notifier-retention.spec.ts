import {
  alertId,
  asId,
  type AlertId,
  type ClusterId,
  type DeliveryId,
  type PostingId,
  type SubscriberId,
} from '@app/core/ids';
import { createLogger } from '@app/infra/logging';
import { Metrics } from '@app/infra/metrics';
import { Database } from '@app/infra/mongo';
import { migrate } from '@app/infra/migrations';
import type { Alert } from '@app/core/records';
import type { ServiceConfig } from '@app/infra/config';
import { FakeClock, aPosting, aSavedSearch, aSubscriber, testConfig } from '@app/testing';
import { Retention } from '../../../apps/notifier/src/retention/retention.js';
import { BATCH } from '../../../apps/notifier/src/retention/batch.js';

const clock = new FakeClock('2026-03-02T09:00:00Z');
const daysAgo = (days: number): Date => new Date(clock.now().getTime() - days * 86_400_000);
let database: Database;
let config: ServiceConfig;

const retention = () =>
  new Retention(database, config, new Metrics('retention'), clock, createLogger('retention', 'error'));
const run = () => retention().daily(new AbortController().signal);
const idsIn = async (collection: string): Promise<string[]> =>
  (await database.connection.collection<{ _id: string }>(collection).find().sort({ _id: 1 }).toArray()).map(
    ({ _id }) => _id,
  );

const s = asId<SubscriberId>('s');
const delivery = (id: string, finishedAt: Date | null) => ({
  _id: asId<DeliveryId>(id),
  kind: 'alerts' as const,
  subscriberId: s,
  state: finishedAt === null ? ('pending' as const) : ('accepted' as const),
  nextAt: finishedAt === null ? daysAgo(400) : null,
  messageId: `<${id}@x>`,
  createdAt: daysAgo(400),
  dueAt: daysAgo(400),
  finishedAt,
});
const alert = (cluster: string, days: number, state: Alert['state'] = 'assigned') => ({
  _id: alertId(s, asId(cluster)),
  subscriberId: s,
  clusterId: asId<ClusterId>(cluster),
  matches: [],
  rhythm: 'daily' as const,
  createdAt: daysAgo(days),
  dueAt: daysAgo(days),
  state,
  deliveryId: null,
});
const closed = (_id: string, days: number) =>
  aPosting({ _id, state: 'closed', closedAt: daysAgo(days), html: '<p>x</p>' });

beforeAll(async () => {
  config = await testConfig();
  database = await Database.connect(config.MONGODB_URI);
  await migrate(database);
});
afterAll(async () => {
  await database.connection.dropDatabase();
  await database.close();
});
beforeEach(async () => {
  for (const model of Object.values(database.connection.models)) await model.deleteMany({});
  await database.connection.collection('meta').deleteMany({ at: { $exists: true } });
});

describe('what is kept, and for how long', () => {
  it('forgets ended deliveries, and none that waits', async () => {
    await database.deliveries.create([
      delivery('old', daysAgo(181)),
      delivery('new', daysAgo(179)),
      delivery('waits', null),
    ]);
    await run();
    expect(await idsIn('deliveries')).toEqual(['new', 'waits']);
  });

  it('forgets closed postings, before them their markup, and no open one', async () => {
    await database.postings.create([
      closed('a-old', 366),
      closed('b-month', 31),
      closed('c-week', 7),
      aPosting({ _id: 'd-open', firstSeenAt: daysAgo(900), html: '<p>x</p>' }),
    ]);
    await run();
    expect(await idsIn('postings')).toEqual(['b-month', 'c-week', 'd-open']);
    const html = await database.postings.find({ html: null }).lean();
    expect(html.map(({ _id }) => _id)).toEqual(['b-month']);
  });

  it('keeps the alert of an opening that is still open, so that it is not mailed a second time', async () => {
    await database.postings.create([aPosting({ _id: 'open' }), closed('shut', 10)]);
    await database.alerts.create([
      alert('open', 300),
      alert('shut', 300),
      alert('new', 10),
      alert('held', 300, 'held'),
    ]);
    await run();
    expect(await idsIn('alerts')).toEqual(['s:held', 's:new', 's:open']);
  });

  it('looks at an alert that had to stay again a week later, and at none that it has decided over', async () => {
    await database.postings.create([aPosting({ _id: 'open' }), closed('shut', 10)]);
    const many = Array.from({ length: BATCH + 2 }, (_, n) => alert(`gone${n}`, 300));
    await database.alerts.create([alert('open', 300), alert('held', 290, 'held'), ...many]);
    await run();
    expect(await idsIn('alerts')).toEqual(['s:held', 's:open']);
    await database.postings.updateOne(
      { _id: asId<PostingId>('open') },
      { $set: { state: 'closed', closedAt: clock.now() } },
    );
    await database.alerts.updateOne({ _id: asId<AlertId>('s:held') }, { $set: { state: 'dropped' } });
    clock.advance(2 * 86_400_000);
    await run();
    expect(await idsIn('alerts')).toEqual(['s:held', 's:open']);
    clock.advance(6 * 86_400_000);
    await run();
    expect(await idsIn('alerts')).toEqual([]);
  });

  it('forgets people who never confirmed, with their searches and mails', async () => {
    const old = aSubscriber({ _id: 'old', confirmedAt: null, createdAt: daysAgo(31) });
    const recent = aSubscriber({ _id: 'recent', confirmedAt: null, createdAt: daysAgo(29) });
    const confirmed = aSubscriber({ _id: 'there', createdAt: daysAgo(900) });
    await database.subscribers.create([old, recent, confirmed]);
    await database.savedSearches.create(
      aSavedSearch({ subscriberId: 'old', query: 'rust', state: 'pending' }),
    );
    await database.deliveries.create({ ...delivery('confirmation', daysAgo(31)), subscriberId: old._id });
    await run();
    expect(await idsIn('subscribers')).toEqual(['recent', 'there']);
    expect([await idsIn('savedSearches'), await idsIn('deliveries')]).toEqual([[], []]);
  });

  it('remembers what was mailed to an address for as long as its limit counts', async () => {
    await database.addressLimits.create([
      { _id: 'counts', at: [daysAgo(40), daysAgo(29)], lastAt: daysAgo(29) },
      { _id: 'over', at: [daysAgo(40), daysAgo(32)], lastAt: daysAgo(32) },
    ]);
    await run();
    expect(await idsIn('addressLimits')).toEqual(['counts']);
  });

  it('works through more than one batch, and once a day whoever asks', async () => {
    const letters = Array.from({ length: BATCH * 2 + 7 }, (_, n) => ({
      _id: `l${n}`,
      stage: 'push' as const,
      reason: 'malformed',
      message: 'x',
      origin: 'acme',
      count: 1,
      firstAt: daysAgo(200),
      lastAt: daysAgo(91),
    }));
    await database.deadLetters.insertMany(letters);
    await Promise.all([run(), run(), run()]);
    expect(await idsIn('deadLetters')).toEqual([]);
    await database.deadLetters.create(letters[0]!);
    await run();
    expect(await idsIn('deadLetters')).toEqual(['l0']);
    clock.advance(86_400_000);
    await run();
    expect(await idsIn('deadLetters')).toEqual([]);
  });
});
