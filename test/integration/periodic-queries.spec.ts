import path from 'node:path';
import type { mongo } from 'mongoose';
import { Database } from '@app/infra/mongo';
import { migrate } from '@app/infra/migrations';
import { Ticker, type RunningService } from '@app/infra/service';
import { systemClock } from '@app/infra/system';
import { testConfig, until } from '@app/testing';
import { createApp as createApi } from '../../apps/api/src/app.js';
import { HidingsDesk } from '../../apps/api/src/moderation/hidings-desk.js';
import { Reports } from '../../apps/api/src/moderation/reports.js';
import { OverviewReader } from '../../apps/api/src/console/overview/overview-reader.js';
import { SystemStatus } from '../../apps/api/src/console/status/system-status.js';
import { createApp as createIngestion } from '../../apps/ingestion/src/app.js';
import { createApp as createMatcher } from '../../apps/matcher/src/app.js';
import { createApp as createNotifier } from '../../apps/notifier/src/app.js';
import { DeliveryStore } from '../../apps/notifier/src/delivery/delivery-store.js';
import { BIG, fillBig } from './big-record.js';

/** One command as the server's profiler recorded it. */
interface Profiled {
  readonly ns: string;
  readonly op: string;
  readonly command: mongo.BSON.Document;
  readonly originatingCommand?: mongo.BSON.Document;
  readonly planSummary?: string;
  readonly docsExamined?: number;
  readonly keysExamined?: number;
  readonly nreturned?: number;
  readonly nMatched?: number;
  readonly ndeleted?: number;
}

/** One document a kind of alarm, or a running process: they cannot grow, and a walk over them is as good as an index. */
const CANNOT_GROW = ['alarms', 'heartbeats'];
const SPARE = 100;
/** Every ticker of four services runs over a big record: on a busy machine that takes minutes. */
const PATIENCE_MS = 200_000;
jest.setTimeout(2 * PATIENCE_MS);

let database: Database;
let services: RunningService[] = [];
const tickers: Ticker[] = [];
let askTheRest: () => Promise<unknown>;

/** Follows the oplog, not a collection. */
const isChangeStream = ({ command, originatingCommand }: Profiled): boolean =>
  JSON.stringify([command['pipeline'], originatingCommand?.['pipeline']] as unknown).includes(
    '$changeStream',
  );

const limitOf = ({ command }: Profiled): number => {
  const stages = (command['pipeline'] ?? []) as readonly { $limit?: number }[];
  return stages.find(({ $limit }) => $limit !== undefined)?.$limit ?? 0;
};

/**
 * May a command cost what it cost? It may read three times what it gives, changes or deletes. A count (an aggregation that
 * reads no document) may read as many entries of an index as its $limit says, and half of a big collection at most.
 */
function isTooMuch(one: Profiled): boolean {
  const { planSummary = '', docsExamined = 0, keysExamined = 0 } = one;
  if (planSummary.includes('COLLSCAN')) return true;
  const given = Math.max(one.nreturned ?? 0, one.nMatched ?? 0, one.ndeleted ?? 0);
  const allowed = 3 * given + SPARE;
  const counted = docsExamined === 0 ? Math.min(limitOf(one), BIG / 2) : 0;
  return docsExamined > allowed || keysExamined > Math.max(allowed, counted + SPARE);
}

beforeAll(async () => {
  const config = await testConfig({ SOURCES_FILE: path.resolve('test/faults/no-sources.yaml') });
  database = await Database.connect(config.MONGODB_URI);
  await migrate(database);
  await fillBig(database, systemClock.now());
  // Today's forgetting is put off until it is watched.
  await database.counters.create({ _id: 'retention', value: systemClock.now().getTime() });
  const start = Ticker.prototype.start;
  jest.spyOn(Ticker.prototype, 'start').mockImplementation(function (this: Ticker) {
    if (!tickers.includes(this)) tickers.push(this);
    start.call(this);
  });
  const api = await createApi(config);
  const notifier = await createNotifier(config);
  services = [api, await createIngestion(config), await createMatcher(config), notifier];
  const { app } = api;
  const get = { strict: false };
  askTheRest = () =>
    Promise.all([
      app.get(OverviewReader, get).readNow(),
      app.get(SystemStatus, get).read(),
      app.get(Reports, get).waiting(),
      app.get(Reports, get).wrongFacts(),
      app.get(HidingsDesk, get).list(),
      notifier.app.get(DeliveryStore, get).renew(['t']),
    ]);
  await until('everything has run once', () => tickers.every(({ runs }) => runs > 0), PATIENCE_MS);
}, 180_000);

afterAll(async () => {
  jest.restoreAllMocks();
  await database.connection.db?.command({ profile: 0 });
  await Promise.all(services.map((service) => service.stop()));
  await database.connection.dropDatabase();
  await database.close();
});

it('what runs again and again reads what it gives, and never all that there is', async () => {
  expect(tickers.length).toBeGreaterThan(14);
  await database.counters.deleteOne({ _id: 'retention' });
  await database.connection.collection('meta').deleteMany({ takenAt: { $exists: true } });
  await database.connection.db?.command({ profile: 2 });
  const before = tickers.map(({ runs }) => runs);
  for (const ticker of tickers) ticker.wake();
  await askTheRest();
  // The run that was on its way when the profiler began, and a whole one.
  await until(
    'everything has run again',
    () => {
      for (const ticker of tickers) ticker.wake();
      return tickers.every(({ runs }, n) => runs > (before[n] ?? 0) + 1);
    },
    PATIENCE_MS,
  );
  await database.connection.db?.command({ profile: 0 });
  const asked = await profiled();
  const faults = asked.filter(isTooMuch);
  expect(faults.map(told)).toEqual([]);
  // One person may have a quarter of a million alerts that are due.
  const due = asked.filter(({ command }) => command['find'] === 'alerts' && command['filter'].dueAt);
  expect(due.length).toBeGreaterThan(0);
  expect(due.filter(({ docsExamined }) => docsExamined !== 0)).toEqual([]);
  // Each of these is asked by something that runs again and again: the net has no hole where they would be.
  const seen = new Set(asked.map(collectionOf));
  for (const { name } of [
    database.addressLimits,
    database.mailPauses,
    database.dayFigures,
    database.dryRuns,
  ].map(({ collection }) => collection))
    expect(seen).toContain(name);
  expect(seen.size).toBeGreaterThan(11);
});

it('sees a walk, also where it is one over an index', async () => {
  const { connection, savedSearches, deliveries } = database;
  await connection.db?.command({ profile: 0 });
  await connection.collection('system.profile').drop();
  await connection.db?.command({ profile: 2 });
  await savedSearches.updateMany({ 'versions.toSeq': { $lt: 1, $ne: null } }, { $set: { rhythm: 'daily' } });
  await deliveries.aggregate([{ $group: { _id: '$state', count: { $sum: 1 } } }]);
  await savedSearches.countDocuments({ seq: { $gte: 0 } });
  await savedSearches
    .find({ seq: { $gte: 0 }, state: 'active' })
    .hint('seq_1')
    .limit(20);
  await connection.db?.command({ profile: 0 });
  const walks = (await profiled()).filter(
    ({ ns, command }) => ns.endsWith('Searches') || command['pipeline'],
  );
  const own = walks.filter(isTooMuch).map(({ op, planSummary }) => `${op} ${planSummary}`);
  expect(own).toEqual(
    expect.arrayContaining([
      'update COLLSCAN',
      'command COLLSCAN',
      expect.stringMatching(/^command (COUNT_SCAN|IXSCAN) /),
      'query IXSCAN { seq: 1 }',
    ]),
  );
});

/** What was asked of collections that can grow. */
async function profiled(): Promise<Profiled[]> {
  const all = await database.connection.collection<Profiled>('system.profile').find().toArray();
  return all.filter(
    (one) =>
      one.planSummary !== undefined &&
      collectionOf(one) !== 'system.profile' &&
      !isChangeStream(one) &&
      !CANNOT_GROW.includes(collectionOf(one)),
  );
}

const collectionOf = ({ ns }: Profiled): string => ns.slice(database.name.length + 1);

/** What is wrong with a command, for whoever reads the failure. */
function told(one: Profiled): string {
  const { op, planSummary, docsExamined, keysExamined, nreturned, nMatched, ndeleted, command } = one;
  const figures = { docsExamined, keysExamined, nreturned, nMatched, ndeleted };
  const { lsid: _session, $clusterTime: _time, ...asked } = command;
  return `${collectionOf(one)} ${op} ${planSummary} ${JSON.stringify(figures)} ${JSON.stringify(asked).slice(0, 400)}`;
}
