import { asId, type AlertId, type ClusterId } from '@app/core/ids';
import { migrate } from '@app/infra/migrations';
import type { KeptDelivery } from '../../../libs/core/src/records/index.js';
import { Database } from '@app/infra/mongo';
import type { Alert } from '@app/core/records';
import type { RunningWorker } from '@app/infra/service';
import { startInbox, type Inbox } from '@app/inbox';
import { FakeClock, aPosting, aSavedSearch, aSubscriber, testConfig, until } from '@app/testing';
import { createApp } from '../../../apps/notifier/src/app.js';
import { DueStore } from '../../../apps/notifier/src/windows/due-store.js';

/** More than the notifier looks at in one page, so that without care the one person would fill every look. */
const MATCHES = 6_000;
const clock = new FakeClock('2026-03-02T09:00:00Z');
const posting = aPosting({ title: 'Rust Engineer', text: 'You write Rust.' });
let notifier: RunningWorker | undefined;
let database: Database;
let inbox: Inbox;

async function person(address: string, matches: number, minutesAgo: number): Promise<string> {
  const subscriber = aSubscriber({ address });
  const search = aSavedSearch({ subscriberId: subscriber._id, query: 'rust' });
  const dueAt = new Date(clock.now().getTime() - minutesAgo * 60_000);
  await database.subscribers.create(subscriber);
  await database.savedSearches.create(search);
  const alerts = Array.from({ length: matches }, (_, n): Alert => ({
    _id: asId<AlertId>(`${subscriber._id}:c${n}`),
    subscriberId: subscriber._id,
    clusterId: asId<ClusterId>(`c${n}`),
    matches: [{ savedSearchId: search._id, query: 'rust', postingId: posting._id, at: dueAt }],
    rhythm: 'instant',
    createdAt: dueAt,
    dueAt,
    state: 'pending',
    deliveryId: null,
  }));
  await database.alerts.insertMany(alerts, { lean: true });
  return subscriber._id;
}

beforeAll(async () => {
  inbox = await startInbox({ smtpPort: 0, webPort: 0 });
  const config = await testConfig({ SMTP_URL: inbox.smtpUrl });
  database = await Database.connect(config.MONGODB_URI);
  await migrate(database);
  await database.postings.create(posting);
  const heavy = await person('heavy@reader.example', MATCHES, 60);
  const others = await Promise.all([1, 2, 3].map((n) => person(`other${n}@reader.example`, 1, 30)));
  const due = await new DueStore(database).find(clock.now(), 100);
  expect(due.sort()).toEqual([heavy, ...others].sort());
  notifier = await createApp(config, { clock });
});

afterAll(async () => {
  await notifier?.stop();
  await inbox?.stop();
  await database?.connection.dropDatabase();
  await database?.close();
});

describe('one search with very many matches', () => {
  it('hides nobody else, and makes one mail that counts all of them', async () => {
    for (const n of [1, 2, 3])
      await inbox.waitFor(({ to }) => to.includes(`other${n}@reader.example`), 60_000);
    await inbox.waitFor(({ to }) => to.includes('heavy@reader.example'), 60_000);
    await until(
      'all of them are put away',
      async () => (await database.alerts.countDocuments({ state: 'pending' })) === 0,
    );
    const deliveries = await database.deliveries.find().lean<KeptDelivery[]>();
    expect(deliveries).toHaveLength(4);
    const most = Math.max(...deliveries.map(({ items, overflow }) => items.length + overflow));
    expect(most).toBe(MATCHES);
  });
});
