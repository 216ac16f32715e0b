import path from 'node:path';
import { PushTokens, Database } from '@app/infra/mongo';
import { migrate } from '@app/infra/migrations';
import { systemClock } from '@app/infra/system';
import { startInbox, type Inbox } from '@app/inbox';
import { testConfig, until } from '@app/testing';
import { pushAll, receivedCopies, seedSearches } from './board.js';
import { compare, faultsOf } from './ledger.js';
import { ServiceProcess } from './service-process.js';
import { expectedPairs, planPostings, planSearches, randomFrom } from './workload.js';

const SEED = Number(process.env['FAULTS_SEED'] ?? Math.floor(performance.timeOrigin) % 1_000_000);
const PEOPLE = 120;
/** So few that no mail holds more than the 30 openings it shows, also after a pause: the rest would be on a page. */
const POSTINGS = 120;
const BATCH = 3;
const DRAIN_MS = 240_000;

let inbox: Inbox;
let database: Database;
let services: ServiceProcess[] = [];

afterAll(async () => {
  await Promise.all(services.map((service) => service.stop()));
  await inbox?.stop();
  await database?.connection.dropDatabase();
  await database?.close();
});

describe(`kill -9 of each service at load (FAULTS_SEED=${SEED})`, () => {
  it('loses nothing, and makes no more copies than attempts recorded as ambiguous', async () => {
    const random = randomFrom(SEED);
    const searches = planSearches(random, PEOPLE);
    const postings = planPostings(random, POSTINGS);
    inbox = await startInbox({ smtpPort: 0, webPort: 0, keep: 100_000 });
    const config = await testConfig({
      SMTP_URL: inbox.smtpUrl,
      SOURCES_FILE: path.resolve('test/faults/no-sources.yaml'),
      INSTANT_GATHER_SECONDS: '1',
    });
    database = await Database.connect(config.MONGODB_URI);
    await migrate(database);
    await seedSearches(database, searches);
    const token = await new PushTokens(database, systemClock).issue('pushed', 'fault run');

    const env = Object.fromEntries(
      Object.entries(config)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => [name, String(value)]),
    );
    const health = {
      ingestion: config.INGESTION_PORT,
      matcher: config.MATCHER_PORT,
      notifier: config.NOTIFIER_PORT,
      api: config.OPS_PORT,
    };
    services = Object.entries(health).map(
      ([name, port]) => new ServiceProcess(name, env, `http://127.0.0.1:${port}`),
    );
    await Promise.all(services.map((service) => service.start()));

    const batches = Array.from({ length: POSTINGS / BATCH }, (_, n) =>
      postings.slice(n * BATCH, (n + 1) * BATCH),
    );
    const killAfter = new Map(
      services.map((service, n) => [Math.floor(((n + 1) * batches.length) / 6), service]),
    );
    const restarts: Promise<void>[] = [];
    const ids = await pushAll(`http://127.0.0.1:${config.PORT}`, token, batches, async (done) => {
      const victim = killAfter.get(done);
      if (victim === undefined) return;
      await victim.kill9();
      restarts.push(victim.start());
    });
    await Promise.all(restarts);

    const expected = expectedPairs(searches, postings);
    const ledger = async () => {
      const attempts = await database.deliveries.aggregate<{ count: number }>([
        { $unwind: '$attempts' },
        { $match: { 'attempts.outcome': 'ambiguous' } },
        { $count: 'count' },
      ]);
      return compare(expected, await receivedCopies(inbox, ids), attempts[0]?.count ?? 0);
    };
    await until(
      'every expected mail has come',
      async () => (await ledger()).lost.length === 0,
      DRAIN_MS,
    ).catch(() => undefined);
    await until(
      'no delivery is open any more',
      async () => (await database.deliveries.countDocuments({ nextAt: { $ne: null } })) === 0,
      DRAIN_MS,
    );
    const result = await ledger();
    process.stdout.write(
      `kill -9 run, seed ${SEED}: expected ${result.expected}, delivered ${result.delivered}, lost ${result.lost.length}, ` +
        `wrong ${result.wrong.length}, copies ${result.copies}, ambiguous ${result.ambiguous}\n`,
    );
    expect(result.expected).toBeGreaterThan(500);
    expect(faultsOf(result)).toEqual([]);
  }, 900_000);
});
