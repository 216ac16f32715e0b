import {
  asId,
  type AlertId,
  type ClusterId,
  type HookId,
  type SavedSearchId,
  type SubscriberId,
} from '@app/core/ids';
import { randomBytes } from 'node:crypto';
import { NO_RESTRAINTS } from '@app/core/subscription';
import { Database, DeadLetters, PushTokens, isTwin } from '@app/infra/mongo';
import { SCHEMA_VERSION, migrate } from '@app/infra/migrations';
import { SchemaVersionError } from '../../../libs/infra/src/migrations/migrations.js';
import { inChangeOrder, latestSeq } from '@app/infra/coordination';
import type { AlertMatch, SavedSearch } from '@app/core/records';
import { newDelivery } from '@app/core/sending';
import { TokenSigner } from '@app/infra/system';
import { FakeClock, aPosting, aSavedSearch, aSubscriber, testDatabase, withIds } from '@app/testing';

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

describe('postings of sample sources', () => {
  it('are marked in data of the old form, whether their source is still read or not', async () => {
    await migrate(database);
    const meta = database.connection.collection<{ _id: string; version: number }>('meta');
    await meta.updateOne({ _id: 'schema' }, { $set: { version: 11 } });
    for (const [origin, enabled] of [
      ['sample', true],
      ['sample', false],
      ['file', true],
    ] as const) {
      const _id = `${origin}-${enabled}`;
      await database.sources.collection.insertOne({ _id, origin, enabled } as never);
      await database.postings.create(aPosting({ _id, source: _id, quiet: 'sample' }));
    }
    await migrate(database);
    const marked = await database.postings.distinct('_id', { sample: true });
    expect(marked).toEqual(['sample-false', 'sample-true']);
  });
});

describe('a second search of one wording', () => {
  it('is joined with the first in data of the old form, and impossible from then on', async () => {
    await migrate(database);
    await database.savedSearches.collection.dropIndex('one-of-a-wording');
    const meta = database.connection.collection<{ _id: string; version: number }>('meta');
    await meta.updateOne({ _id: 'schema' }, { $set: { version: 4 } });
    await database.counters.updateOne({ _id: 'changes' }, { $set: { value: 7 } });
    const minutes = (n: number) => new Date(clock.now().getTime() + n * 60_000);
    const one = (id: string, n: number, more: Partial<SavedSearch> = {}): SavedSearch =>
      aSavedSearch({
        _id: id,
        subscriberId: 'ada',
        query: 'rust',
        seq: n,
        versions: [{ query: 'rust', fromSeq: n, toSeq: null }],
        createdAt: minutes(n),
        ...more,
      });
    const snooze = { savedSearchId: 'young', until: minutes(90) };
    const restraints = { ...NO_RESTRAINTS, snoozes: [snooze] };
    await database.subscribers.create(aSubscriber({ _id: 'ada', restraints }));
    await database.savedSearches.create([
      one('old', 1, { rhythm: 'weekly', feedKey: 'old-key' }),
      // The same words in an order that older rules wrote.
      one('young', 2, { query: 'Rust rust', rhythm: 'daily', feedKey: 'young-key' }),
      one('waits', 3, { state: 'pending', rhythm: 'instant', versions: [], confirmedAt: null }),
      one('gone', 4, { state: 'deleted' }),
      one('else', 5, { query: 'kafka' }),
      one('theirs', 6, { subscriberId: asId<SubscriberId>('bob') }),
    ]);
    await database.hooks.create({
      _id: asId<HookId>('hook'),
      subscriberId: asId<SubscriberId>('ada'),
      savedSearchId: asId<SavedSearchId>('young'),
      kind: 'slack',
      url: 'https://hooks.example/1',
      state: 'on',
      createdAt: minutes(3),
    });
    const match = withIds<AlertMatch>({
      savedSearchId: 'young',
      query: 'rust',
      postingId: 'p',
      at: minutes(4),
    });
    const alert = {
      subscriberId: asId<SubscriberId>('ada'),
      rhythm: 'daily' as const,
      createdAt: minutes(4),
      dueAt: minutes(9),
    };
    await database.alerts.create({
      _id: asId<AlertId>('ada:c'),
      clusterId: asId<ClusterId>('c'),
      matches: [match],
      state: 'pending',
      ...alert,
    });
    const key = randomBytes(32).toString('base64url');
    const signer = new TokenSigner({ current: 'k', keys: { k: key } }, key);
    const mail = newDelivery(signer, 'Board <a@board.example>', {
      kind: 'alerts',
      subscriberId: asId<SubscriberId>('ada'),
      windowKind: 'daily',
      windowKey: 'w',
      items: [
        {
          alertId: asId<AlertId>('ada:d'),
          clusterId: asId<ClusterId>('d'),
          matches: [match],
          suppressed: null,
        },
      ],
      overflow: 0,
      dueAt: minutes(9),
      now: minutes(4),
    });
    await database.deliveries.create(mail);

    await migrate(database, { hearingMs: 0 });

    const after = await database.savedSearches.find().sort({ _id: 1 }).lean<SavedSearch[]>();
    const of = (id: string) => after.find(({ _id }) => _id === id);
    expect(of('old')).toMatchObject({ state: 'active', rhythm: 'daily', feedKey: 'old-key', seq: 8 });
    expect(of('old')?.joinedFeedKeys).toEqual(['young-key']);
    expect(of('old')?.versions).toEqual([{ query: 'rust', fromSeq: 1, toSeq: null }]);
    expect(of('young')).toMatchObject({ state: 'deleted', joinedInto: 'old', seq: 8 });
    expect(of('young')?.versions).toEqual([{ query: 'rust', fromSeq: 2, toSeq: 8 }]);
    expect(of('waits')).toMatchObject({ state: 'deleted', joinedInto: 'old' });
    expect([of('else')?.seq, of('theirs')?.seq, of('gone')?.joinedInto]).toEqual([5, 6, undefined]);
    expect((await database.hooks.findById('hook').lean())?.savedSearchId).toBe('old');
    expect((await database.alerts.findById('ada:c').lean())?.matches[0]?.savedSearchId).toBe('old');
    const [item] = (await database.deliveries.findById(mail._id).lean())?.items ?? [];
    expect(item?.matches[0]?.savedSearchId).toBe('old');
    expect((await database.subscribers.findById('ada').lean())?.restraints?.snoozes).toEqual([]);
    expect(await latestSeq(database)).toBe(8);
    const again = database.savedSearches.create(one('more', 9));
    await expect(again.then(() => null, isTwin)).resolves.toBe(true);
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
