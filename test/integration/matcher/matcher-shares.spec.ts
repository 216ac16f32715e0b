import { asId, type PostingId, type SubscriberId } from '@app/core/ids';
import fs from 'node:fs';
import path from 'node:path';
import { judgeAlarms, sharesOf, type AlarmFigures } from '@app/core/alarms';
import { matchPostings } from '@app/core/contracts';
import type { ServiceConfig } from '@app/infra/config';
import { Database, renameDataset } from '@app/infra/mongo';
import { clusterIdFor } from '@app/infra/system';
import { inChangeOrder } from '@app/infra/coordination';
import { migrate } from '@app/infra/migrations';
import { Producer } from '@app/infra/queue';
import type { RunningWorker } from '@app/infra/service';
import { FakeClock, aPosting, aSavedSearch, aSubscriber, testConfig, until } from '@app/testing';
import { createApp } from '../../../apps/matcher/src/app.js';
import { SearchWordings } from '../../../libs/search/src/wordings/index.js';
import { FigureStore } from '../../../apps/notifier/src/alarms/figure-store.js';
import { ProgressFigures, type Progress } from '../../../apps/notifier/src/alarms/progress-figures.js';
import { WarmStart } from '../../../apps/matcher/src/warm-start/warm-start.js';

const clock = new FakeClock('2026-03-02T09:00:00Z');
/** Whatever else alarms are judged by. */
const WELL: Omit<AlarmFigures, keyof Progress> = {
  oldestAlertSeconds: 0,
  oldestMailSeconds: 0,
  neverServed: 0,
  accepted: 0,
  skipped: {},
  smtpRefusal: null,
  pausedDomains: [],
  deadLetters: 0,
  failingSources: [],
  held: 0,
  reports: 0,
};
let config: ServiceConfig;
let database: Database;
const running = new Set<RunningWorker>();

async function start(partition: string): Promise<RunningWorker> {
  const { MATCHER_PORT } = await testConfig();
  const matcher = await createApp({ ...config, MATCHER_PORT, MATCHER_PARTITION: partition }, { clock });
  running.add(matcher);
  return matcher;
}

async function stop(matcher: RunningWorker): Promise<void> {
  running.delete(matcher);
  await matcher.stop();
}

/** So many people, each with one search for the word. Returns their ids. */
async function people(count: number, query: string): Promise<SubscriberId[]> {
  const all = Array.from({ length: count }, () => aSubscriber());
  await database.subscribers.insertMany(all);
  await inChangeOrder(database, count, async (session, first) => {
    const searches = all.map(({ _id: subscriberId }, offset) => {
      const seq = first + offset;
      return aSavedSearch({ query, subscriberId, seq, versions: [{ query, fromSeq: seq, toSeq: null }] });
    });
    await database.savedSearches.insertMany(searches, { session });
  });
  return all.map(({ _id }) => _id);
}

const commitPosting = (title: string): Promise<PostingId> =>
  inChangeOrder(database, 1, async (session, seq) => {
    const posting = aPosting({ title, seq, revisedAt: clock.now(), firstSeenAt: clock.now() });
    await database.postings.insertMany([posting], { session });
    return posting._id;
  });

const matched = (id: PostingId) =>
  until(`posting ${id} is matched`, () => database.postings.exists({ _id: id, unmatched: false }));
/** Of a posting that is an opening of its own. */
const alerted = async (id: PostingId) =>
  (await database.alerts.find({ clusterId: clusterIdFor(id) }, { subscriberId: 1 }).lean())
    .map((one) => one.subscriberId)
    .sort();

beforeEach(async () => {
  config = await testConfig();
  database = await Database.connect(config.MONGODB_URI);
  await migrate(database);
});

afterEach(async () => {
  await Promise.all([...running].map(stop));
  await database.connection.dropDatabase();
  await database.close();
});

describe('saved searches spread over several matchers', () => {
  it('count as compared only when every share has compared, and everybody is alerted once', async () => {
    const all = await people(40, 'haskell');
    const first = await start('1/2');
    const id = await commitPosting('Haskell Engineer');
    await until('the first share has compared', () =>
      database.postings.exists({ _id: id, matchedBy: '1/2' }),
    );
    expect(await database.postings.exists({ _id: id, unmatched: true })).not.toBeNull();
    const some = await alerted(id);
    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThan(all.length);
    await start('2/2');
    await matched(id);
    expect(await alerted(id)).toEqual([...all].sort());

    const hinted = await commitPosting('Haskell Developer');
    const producer = first.app.get(Producer, { strict: false });
    await producer.enqueue(matchPostings, { v: 1, postingIds: [hinted], seq: 1_000 });
    await matched(hinted);
    expect(await alerted(hinted)).toEqual([...all].sort());
  });

  it('are compared anew by shares of another count, without another alert', async () => {
    const all = await people(12, 'erlang');
    const half = await start('1/2');
    const id = await commitPosting('Erlang Engineer');
    await until('one share has compared', () => database.postings.exists({ _id: id, matchedBy: '1/2' }));
    await stop(half);
    await start('1/1');
    await matched(id);
    expect(await alerted(id)).toEqual([...all].sort());
  });
});

describe('shares that make no whole', () => {
  it('are seen from their signs of life at once, and are in order again when the right one runs', async () => {
    const watch = new ProgressFigures(new FigureStore(database), database, config, clock);
    const signs = async () => (await watch.read()).matchers;
    const both = await Promise.all(['1/3', '2/3'].map(start));
    const wrong = await start('3/4');
    await until('three shares gave a sign', async () => (await signs()).length === 3);
    const found = await signs();
    expect(sharesOf(found)).toMatchObject({ missing: ['3/3'], strays: ['3/4'] });
    const figures = { ...WELL, ...(await watch.read()) };
    expect(judgeAlarms(figures)).toMatchObject([
      { kind: 'matcher-shares', message: expect.stringContaining('1/3, 2/3, 3/4') },
    ]);
    await stop(wrong);
    await start('3/3');
    await until('the last share gave a sign', async () => sharesOf(await signs()).missing.length === 0);
    expect(judgeAlarms({ ...WELL, ...(await watch.read()) })).toEqual([]);
    for (const matcher of both) await stop(matcher);
    expect(sharesOf(await signs())).toMatchObject({ running: ['3/3'], missing: ['1/3', '2/3'] });
  });
});

describe('a warm start', () => {
  it('reads the file and what changed since, and nothing of a file that is damaged or of other data', async () => {
    const [quitter = asId<SubscriberId>('')] = await people(2_000, 'ocaml');
    const first = await start('1/1');
    await stop(first);
    const file = path.join(config.DATA_DIR, 'matcher', 'searches-1-of-1.snapshot');
    expect(fs.existsSync(file)).toBe(true);

    await inChangeOrder(database, 1, async (session, seq) => {
      const $set = { state: 'paused' as const, seq, 'versions.0.toSeq': seq };
      await database.savedSearches.updateOne({ subscriberId: quitter }, { $set }, { session });
    });
    const [late = asId<SubscriberId>('')] = await people(1, 'ocaml');
    const warm = await start('1/1');
    const taken = () => warm.app.get(WarmStart, { strict: false }).load(new SearchWordings());
    expect(await taken()).toBeGreaterThan(0);
    const id = await commitPosting('OCaml Engineer');
    await matched(id);
    const got = await alerted(id);
    expect([got.length, got.includes(quitter), got.includes(late)]).toEqual([2_000, false, true]);

    const bytes = fs.readFileSync(file);
    fs.writeFileSync(file, bytes.subarray(0, bytes.length - 1));
    expect(await taken()).toBeNull();
    fs.writeFileSync(file, bytes);
    await renameDataset(database);
    expect(await taken()).toBeNull();
  });
});
