import {
  Database,
  DeadLetters,
  PushTokens,
  SCHEMA_VERSION,
  SchemaVersionError,
  inChangeOrder,
  latestSeq,
  migrate,
} from '@app/infra/mongo';
import { FakeClock, aPosting, testDatabase } from '@app/testing';

const clock = new FakeClock('2026-03-02T09:00:00Z');
let database: Database;

beforeEach(async () => {
  database = await Database.connect(testDatabase());
});

afterEach(async () => {
  await database.connection.dropDatabase();
  await database.close();
});

describe('migrate', () => {
  it('runs once, however many processes start together', async () => {
    await Promise.all(Array.from({ length: 6 }, () => migrate(database)));
    const meta = await database.connection.collection<{ _id: string }>('meta').findOne({ _id: 'schema' });
    expect(meta).toEqual({ _id: 'schema', version: SCHEMA_VERSION });
    const indexes = await database.postings.collection.indexes();
    expect(indexes.map((index) => index.name)).toContain('unmatched');
  });

  it('refuses data of a newer release, and says what to do', async () => {
    const meta = database.connection.collection<{ _id: string; version: number }>('meta');
    await meta.insertOne({ _id: 'schema', version: SCHEMA_VERSION + 1 });
    await expect(migrate(database)).rejects.toThrow(SchemaVersionError);
    await expect(migrate(database)).rejects.toThrow(/start the newer release/);
  });
});

describe('inChangeOrder', () => {
  beforeEach(() => migrate(database));

  it('gives every commit numbers of its own, without gaps, in the order of commits', async () => {
    const commit = (count: number) =>
      inChangeOrder(database, count, async (session, firstSeq) => {
        const postings = Array.from({ length: count }, (_, n) => aPosting({ seq: firstSeq + n }));
        await database.postings.insertMany(postings, { session });
      });
    await Promise.all(Array.from({ length: 12 }, (_, n) => commit((n % 3) + 1)));
    const numbers = (await database.postings.find({}, { seq: 1 }).lean())
      .map(({ seq }) => seq)
      .sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 24 }, (_, n) => n + 1));
    expect(await latestSeq(database)).toBe(24);
  });

  it('takes no number when the work fails', async () => {
    const failing = inChangeOrder(database, 1, () => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    expect(await latestSeq(database)).toBe(0);
  });

  it('commits those that wait together, and undoes the one that fails alone', async () => {
    const commit = (n: number) =>
      inChangeOrder(database, 1, async (session, seq) => {
        // The last of them has the id of the first: MongoDB itself refuses it.
        const posting = aPosting({ _id: `p${n % 9}`, seq });
        await database.postings.insertMany([posting], { session });
        if (n === 4) throw new Error('four');
      });
    const outcomes = await Promise.allSettled(Array.from({ length: 10 }, (_, n) => commit(n)));
    const failed = outcomes.flatMap((outcome, n) => (outcome.status === 'rejected' ? [n] : []));
    expect(failed).toEqual([4, 9]);
    const numbers = (await database.postings.find({}, { seq: 1 }).lean()).map(({ seq }) => seq);
    expect(numbers.sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('lets a reader who sees a number find every change before it', async () => {
    const seen: number[][] = [];
    let done = false;
    const reader = async () => {
      while (!done) {
        const numbers = (await database.postings.find({}, { seq: 1 }).lean()).map(({ seq }) => seq);
        seen.push(numbers.sort((a, b) => a - b));
      }
    };
    const writer = async () => {
      for (let n = 0; n < 25; n += 1) {
        await inChangeOrder(database, 1, async (session, seq) => {
          await database.postings.insertMany([aPosting({ seq })], { session });
        });
      }
    };
    const reading = reader();
    await Promise.all([writer(), writer()]);
    done = true;
    await reading;
    for (const numbers of seen) expect(numbers).toEqual(numbers.map((_, n) => n + 1));
  });
});

describe('PushTokens', () => {
  it('accepts a token until it is revoked, and stores no secret', async () => {
    const tokens = new PushTokens(database, clock);
    const text = await tokens.issue('acme', 'build server');
    expect(await tokens.verify(text)).toMatchObject({ source: 'acme', revokedAt: null });
    expect(await tokens.verify(`${text}x`)).toBeNull();
    expect(await tokens.verify('tjb_000000000000_x')).toBeNull();
    const [info] = await tokens.list();
    expect(JSON.stringify(await database.pushTokens.find().lean())).not.toContain(
      text.slice('tjb_'.length).replace(/^[^_]+_/, ''),
    );
    expect(await tokens.revoke(info?._id ?? '')).toBe(true);
    expect(await tokens.verify(text)).toBeNull();
    expect(await tokens.revoke(info?._id ?? '')).toBe(false);
  });
});

describe('DeadLetters', () => {
  it('counts the same thing once, and keeps at most 4 kB of it', async () => {
    const letters = new DeadLetters(database, clock);
    const letter = {
      stage: 'feed-item',
      reason: 'no-title',
      message: 'title: is missing',
      origin: 'acme',
      key: '7',
    } as const;
    await letters.keep([{ ...letter, sample: 'x'.repeat(10_000) }]);
    await letters.keep([
      { ...letter, sample: 'y' },
      { ...letter, key: '8', sample: 'z' },
    ]);
    const kept = await database.deadLetters.find().sort({ count: -1 }).lean();
    expect(kept.map(({ count, sample }) => [count, sample.length])).toEqual([
      [2, 1],
      [1, 1],
    ]);
  });
});
