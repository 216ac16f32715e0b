import { asId, type PostingId, type SavedSearchId, type SubscriberId } from '@app/core/ids';
import { HINTS, matchPostings } from '@app/core/contracts';
import { Database } from '@app/infra/mongo';
import { inChangeOrder } from '@app/infra/coordination';
import { migrate } from '@app/infra/migrations';
import { Producer, connectRedis } from '@app/infra/queue';
import type { RunningWorker } from '@app/infra/service';
import {
  FakeClock,
  aPosting,
  aSavedSearch,
  aSubscriber,
  testConfig,
  testRedisUrl,
  until,
} from '@app/testing';
import { createApp } from '../../../apps/matcher/src/app.js';
import { MatcherReconciler } from '../../../apps/matcher/src/reconciler.js';
import { notRefused, routesOfNest } from '../cross-site.js';
import { SearchHintHandlers } from '../../../apps/matcher/src/matcher.handlers.js';
import { SearchDirectory } from '../../../apps/matcher/src/search-directory.js';

const clock = new FakeClock('2026-03-02T09:00:00Z');
let matcher: RunningWorker;
let database: Database;
let producer: Producer;
let uri: string;

/** Commits a posting as intake does: in the one order of changes, waiting to be matched. */
async function commitPosting(
  fields: Parameters<typeof aPosting>[0] = {},
): Promise<{ id: PostingId; seq: number }> {
  return inChangeOrder(database, 1, async (session, seq) => {
    const posting = aPosting({ ...fields, seq, revisedAt: clock.now(), firstSeenAt: clock.now() });
    await database.postings.insertMany([posting], { session });
    return { id: posting._id, seq };
  });
}

/** Commits several in one transaction. */
function commitPostings(
  count: number,
  fields: Parameters<typeof aPosting>[0],
): Promise<{ id: PostingId; seq: number }[]> {
  return inChangeOrder(database, count, async (session, first) => {
    const postings = Array.from({ length: count }, (_, n) =>
      aPosting({ ...fields, seq: first + n, revisedAt: clock.now(), firstSeenAt: clock.now() }),
    );
    await database.postings.insertMany(postings, { session });
    return postings.map(({ _id, seq }) => ({ id: _id, seq }));
  });
}

async function commitSearch(
  query: string,
  subscriberId: SubscriberId,
  rhythm: 'instant' | 'daily' = 'instant',
): Promise<SavedSearchId> {
  return inChangeOrder(database, 1, async (session, seq) => {
    const search = aSavedSearch({
      query,
      subscriberId,
      rhythm,
      seq,
      versions: [{ query, fromSeq: seq, toSeq: null }],
    });
    await database.savedSearches.insertMany([search], { session });
    return search._id;
  });
}

async function subscriber(): Promise<SubscriberId> {
  const person = aSubscriber();
  await database.subscribers.create(person);
  return person._id;
}

const matched = (id: PostingId) =>
  until(`posting ${id} is matched`, () => database.postings.exists({ _id: id, unmatched: false }));

beforeAll(async () => {
  const config = await testConfig();
  uri = config.MONGODB_URI;
  database = await Database.connect(uri);
  await migrate(database);
  matcher = await createApp(config, { clock });
  producer = matcher.app.get(Producer, { strict: false });
});

afterAll(async () => {
  await matcher?.stop();
  await database?.connection.dropDatabase();
  await database?.close();
});

describe('the matcher', () => {
  it('writes one alert for a posting that its hint names', async () => {
    const person = await subscriber();
    const search = await commitSearch('rust', person);
    const { id, seq } = await commitPosting({ title: 'Rust Engineer' });
    await producer.enqueue(matchPostings, { v: 1, postingIds: [id], seq });
    await matched(id);
    const alert = await database.alerts.findById(`${person}:${id}`).lean();
    expect(alert).toMatchObject({ state: 'pending', rhythm: 'instant', dueAt: clock.now() });
    expect(alert?.matches).toEqual([
      { savedSearchId: search, query: 'rust', postingId: id, revision: 1, at: clock.now() },
    ]);
  });

  it('finds a posting whose hint was lost', async () => {
    const person = await subscriber();
    await commitSearch('haskell', person);
    const { id } = await commitPosting({ title: 'Haskell Engineer' });
    await matched(id);
    expect(await database.alerts.exists({ subscriberId: person })).not.toBeNull();
  });

  it('is done with a posting that closed before it was compared', async () => {
    const person = await subscriber();
    await commitSearch('prolog', person);
    const id = await inChangeOrder(database, 2, async (session, matchSeq) => {
      const closed = { state: 'closed', closedAt: clock.now(), closedReason: 'no-longer-listed' } as const;
      const posting = aPosting({ title: 'Prolog Engineer', ...closed, matchSeq, seq: matchSeq + 1 });
      await database.postings.insertMany([posting], { session });
      return posting._id;
    });
    await matched(id);
    expect(await database.alerts.exists({ subscriberId: person })).not.toBeNull();
  });

  it('makes no second alert for another posting of the cluster, whether the first is pending or in a mail', async () => {
    const person = await subscriber();
    await commitSearch('elixir', person);
    const first = await commitPosting({ title: 'Elixir Engineer' });
    await matched(first.id);
    const second = await commitPosting({ title: 'Elixir Engineer, Berlin', clusterId: first.id });
    await matched(second.id);
    const pending = await database.alerts.findById(`${person}:${first.id}`).lean();
    expect(pending?.matches.map((match) => match.postingId)).toEqual([first.id, second.id]);
    await database.alerts.updateOne(
      { _id: pending?._id ?? asId('') },
      { state: 'assigned', deliveryId: asId('d') },
    );
    const third = await commitPosting({ title: 'Elixir Engineer, Paris', clusterId: first.id });
    await matched(third.id);
    const assigned = await database.alerts.find({ subscriberId: person }).lean();
    expect(assigned).toHaveLength(1);
    expect(assigned[0]?.matches).toHaveLength(2);
    // Noted aside, should the mail leave the alert out; one that lapsed begins again with what fits now.
    expect(assigned[0]?.later?.matches.map((match) => match.postingId)).toEqual([third.id]);
    clock.advance(1_000);
    await database.alerts.updateOne(
      { _id: pending?._id ?? asId('') },
      { $set: { state: 'lapsed' }, $unset: { later: '' } },
    );
    const fourth = await commitPosting({ title: 'Elixir Engineer, Rome', clusterId: first.id });
    await matched(fourth.id);
    const again = await database.alerts.findOne({ subscriberId: person }).lean();
    expect(again).toMatchObject({ state: 'pending', deliveryId: null, createdAt: clock.now() });
    expect(again?.matches.map((match) => match.postingId)).toEqual([fourth.id]);
  });

  it('makes no alert for a posting that is over by its own closing date', async () => {
    const person = await subscriber();
    await commitSearch('fortran', person);
    const over = await commitPosting({ title: 'Fortran Engineer', validThrough: clock.now() });
    const open = await commitPosting({
      title: 'Fortran Engineer 2',
      validThrough: new Date(clock.now().getTime() + 1),
    });
    await matched(over.id);
    await matched(open.id);
    const alerts = await database.alerts.find({ subscriberId: person }).lean();
    expect(alerts.map(({ clusterId }) => clusterId)).toEqual([open.id]);
  });

  it('treats a query that begins with a dollar sign as text, never as an operator', async () => {
    const person = await subscriber();
    await commitSearch('"$title" OR cobol', person);
    const { id } = await commitPosting({ title: 'Cobol Engineer' });
    await matched(id);
    const alert = await database.alerts.findOne({ subscriberId: person }).lean();
    expect(alert?.matches[0]?.query).toBe('"$title" OR cobol');
  });

  it('matches no posting with a search that was saved after it', async () => {
    const person = await subscriber();
    await commitSearch('fortran', await subscriber());
    const { id } = await commitPosting({ title: 'Fortran Engineer' });
    await commitSearch('fortran', person);
    await matched(id);
    expect(await database.alerts.exists({ subscriberId: person })).toBeNull();
  });

  it('does not believe the number in a hint: a change after a false one is applied all the same', async () => {
    const directory = matcher.app.get(SearchDirectory, { strict: false });
    const hints = matcher.app.get(SearchHintHandlers, { strict: false });
    const far = { seq: 1_000_000_000 };
    const redis = connectRedis(testRedisUrl());
    await redis.publish(
      HINTS.savedSearchesChanged,
      JSON.stringify({ pattern: HINTS.savedSearchesChanged, data: far }),
    );
    redis.disconnect();
    await hints.savedSearchesChanged(far);
    expect(directory.upTo).toBeLessThan(far.seq);
    const person = await subscriber();
    await commitSearch('erlang', person);
    const { id } = await commitPosting({ title: 'Erlang Engineer' });
    await matched(id);
    expect(await database.alerts.countDocuments({ subscriberId: person })).toBe(1);
  });

  it('hears of changed searches from MongoDB itself, without a hint and without its scan', async () => {
    const alone = await createApp({ ...(await testConfig()), MONGODB_URI: uri }, { clock });
    await alone.app.get(MatcherReconciler, { strict: false }).onModuleDestroy();
    const directory = alone.app.get(SearchDirectory, { strict: false });
    const before = directory.upTo;
    // The stream opens in the background: changes are made until one of them is heard.
    await until('a change is heard', async () => {
      await commitSearch('smalltalk', await subscriber());
      return directory.upTo > before;
    });
    await alone.stop();
  });

  it('is not ready before the saved searches are loaded', async () => {
    expect(await matcher.app.get(SearchDirectory, { strict: false }).ready()).toBeUndefined();
    const url = await matcher.app.getUrl();
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    expect((await fetch(`${url}/metrics`)).status).toBe(401);
    expect(await notRefused(url, routesOfNest(matcher.app), {})).toEqual([]);
  });

  it('keeps the boundary between saved and posted exact while both change at once', async () => {
    const people = await Promise.all(Array.from({ length: 5 }, subscriber));
    const searches = new Map<SavedSearchId, SubscriberId>();
    for (const person of people) searches.set(await commitSearch('kotlin', person), person);
    const postings: { id: PostingId; seq: number }[] = [];
    // As intake commits: many postings in one transaction, so that 200 a second meet 50 changes of searches a second.
    const post = async () => {
      for (let n = 0; n < 30; n += 1)
        postings.push(...(await commitPostings(20, { title: 'Kotlin Engineer' })));
    };
    const toggle = async () => {
      for (let n = 0; n < 150; n += 1) await toggleSearch([...searches.keys()][n % 5] ?? asId(''), history);
    };
    const history: { id: SavedSearchId; fromSeq: number; toSeq: number | null }[] = [];
    const initial = await database.savedSearches.find({ _id: { $in: [...searches.keys()] } }).lean();
    for (const search of initial) history.push({ id: search._id, fromSeq: search.seq, toSeq: null });
    await Promise.all([post(), toggle()]);
    await until(
      'all are matched',
      async () => (await database.postings.exists({ unmatched: true })) === null,
      30_000,
    );
    const expected = postings.flatMap(({ id, seq }) =>
      history
        .filter((stretch) => stretch.fromSeq < seq && (stretch.toSeq === null || seq <= stretch.toSeq))
        .map((stretch) => `${searches.get(stretch.id)}:${id}`),
    );
    const written = await database.alerts.find({ subscriberId: { $in: people } }, { _id: 1 }).lean();
    expect(written.map((alert) => alert._id).sort()).toEqual(expected.sort());
  });
});

/** Pauses an active search or resumes a paused one, and writes down its stretches independently of the matcher. */
async function toggleSearch(
  id: SavedSearchId,
  history: { id: SavedSearchId; fromSeq: number; toSeq: number | null }[],
): Promise<void> {
  await inChangeOrder(database, 1, async (session, seq) => {
    const search = await database.savedSearches.findById(id).session(session).lean();
    if (search === null) throw new Error('no search');
    const versions = search.versions.map((w) => (w.toSeq === null ? { ...w, toSeq: seq } : w));
    if (search.state !== 'active') versions.push({ query: search.query, fromSeq: seq, toSeq: null });
    const state = search.state === 'active' ? 'paused' : 'active';
    await database.savedSearches.updateOne({ _id: id }, { state, seq, versions }, { session });
    return { active: search.state === 'active', seq };
  }).then(({ active, seq }) => {
    const open = history.find((stretch) => stretch.id === id && stretch.toSeq === null);
    if (active && open !== undefined) open.toSeq = seq;
    else if (!active) history.push({ id, fromSeq: seq, toSeq: null });
  });
}
