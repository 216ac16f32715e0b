import { deflateRawSync } from 'node:zlib';
import { asId, type DeliveryId, type PostingId, type SavedSearchId, type SubscriberId } from '@app/core/ids';
import { NO_RESTRAINTS } from '@app/core/subscription';
import type { PostingUpdate } from '@app/core/trace';
import { createLogger } from '@app/infra/logging';
import { Metrics } from '@app/infra/metrics';
import { migrate } from '@app/infra/migrations';
import { Database } from '@app/infra/mongo';
import {
  Trace,
  beforeChange,
  forgetInTrace,
  keepPastPostings,
  keepPastRestraints,
  keepPastWordings,
  linesOf,
  postingAt,
  restraintsAt,
  wordingsOf,
} from '@app/infra/trace';
import { aPosting, aSavedSearch, aSubscriber, FakeClock, testDatabase } from '@app/testing';

const at = (hour: number) => new Date(Date.UTC(2026, 2, 2, hour));
const posting = asId<PostingId>('p1');
const ada = asId<SubscriberId>('ada');
const bob = asId<SubscriberId>('bob');
let database: Database;

beforeEach(async () => {
  database = await Database.connect(testDatabase());
  await migrate(database);
});

afterEach(async () => {
  await database.connection.dropDatabase();
  await database.close();
});

/** Changes the posting as the intake does: what is written over is kept in the transaction of the change. */
async function change(seq: number, update: PostingUpdate): Promise<void> {
  await database.connection.transaction(async (session) => {
    const before = (await beforeChange(database, session, [posting])).get(posting);
    if (before === undefined) throw new Error('There is no such posting.');
    await database.postings.updateOne({ _id: posting }, update as never, { session });
    await keepPastPostings(database, session, [{ before, update, seq }], at(seq));
  });
}

describe('a posting as of a change', () => {
  const first = aPosting({
    _id: posting,
    seq: 3,
    title: 'Engineer',
    text: 'Go',
    html: '<p>Go</p>',
    quiet: null,
  });
  const hidden = { at: at(7), by: 'company' } as const;

  beforeEach(async () => {
    await database.postings.create([first]);
    await change(5, {
      $set: { seq: 5, matchSeq: 5, revision: 2, title: 'Senior Engineer', postedAt: at(4), revisedAt: at(5) },
    });
    await change(7, { $set: { seq: 7, hidden } });
    await change(8, { $set: { seq: 8, state: 'closed', closedAt: at(8), closedReason: 'withdrawn' } });
    await change(9, {
      $set: { seq: 9, state: 'open', closedAt: null, closedReason: null, text: 'Rust' },
      $unset: { hidden: true },
    });
  });

  it('is the posting with what every later change wrote over', async () => {
    expect(await postingAt(database, posting, 3)).toEqual(first);
    expect(await postingAt(database, posting, 4)).toEqual(first);
    const second = {
      ...first,
      ...{ seq: 5, matchSeq: 5, revision: 2, title: 'Senior Engineer', postedAt: at(4), revisedAt: at(5) },
    };
    expect(await postingAt(database, posting, 6)).toEqual(second);
    expect(await postingAt(database, posting, 7)).toEqual({ ...second, seq: 7, hidden });
    expect(await postingAt(database, posting, 8)).toMatchObject({ seq: 8, state: 'closed', closedAt: at(8) });
    expect(await postingAt(database, posting, 100)).toEqual({ ...second, seq: 9, text: 'Rust' });
  });

  it('is not known from before it came, nor past what is kept, nor where there is none', async () => {
    expect(await postingAt(database, posting, 2)).toBeNull();
    expect(await postingAt(database, asId<PostingId>('none'), 100)).toBeNull();
    await database.pastPostings.deleteMany({ until: { $lt: at(6) } });
    expect(await postingAt(database, posting, 4)).toBeNull();
    expect(await postingAt(database, posting, 5)).toMatchObject({ seq: 5, title: 'Senior Engineer' });
  });

  it('is kept in the transaction of its change, or not at all', async () => {
    const update = { $set: { seq: 11, title: 'Lost' } };
    const undone = database.connection.transaction(async (session) => {
      const before = (await beforeChange(database, session, [posting])).get(posting);
      if (before !== undefined)
        await keepPastPostings(database, session, [{ before, update, seq: 11 }], at(11));
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await database.pastPostings.countDocuments({ untilSeq: 11 })).toBe(0);
  });
});

describe('what was kept deflated, until data format 24', () => {
  it('is converted, once, and read as before', async () => {
    await database.postings.create([aPosting({ _id: posting, seq: 9, text: 'Rust', postedAt: at(9) })]);
    const was = {
      ...{ seq: 3, text: 'Go', postedAt: at(3), hidden: { at: at(2), by: 'company' } },
      facts: { skills: ['go'] },
    };
    const packed = deflateRawSync(JSON.stringify({ was, absent: ['department'] }));
    const { collection } = database.pastPostings;
    const kept = { postingId: posting, untilSeq: 9, until: at(9), revision: 1 };
    await collection.insertOne({ _id: `${posting}:9`, ...kept, was: packed } as never);
    await database.connection
      .collection<{ _id: string }>('meta')
      .updateOne({ _id: 'schema' }, { $set: { version: 19 } });
    await migrate(database, { hearingMs: 0 });
    const over = { was, absent: ['department'] };
    expect(await collection.findOne({})).toEqual({ _id: `${posting}:9`, ...kept, over });
    expect(await postingAt(database, posting, 4)).toMatchObject(was);
  });
});

describe('wordings', () => {
  const search = aSavedSearch({ _id: 's1', subscriberId: 'ada', query: 'rust' });

  it('are those of the search and those that have left it, the oldest first', async () => {
    const go = { query: 'go', fromSeq: 1, toSeq: 4 };
    const rust = { query: 'rust', related: 2, fromSeq: 4, toSeq: null };
    await database.savedSearches.create([{ ...search, versions: [rust] }]);
    await database.connection.transaction(async (session) => {
      // Twice, as a process that is killed in between does it again.
      for (const hour of [5, 6])
        await keepPastWordings(database, session, [{ ...search, versions: [go, rust] }], at(hour));
    });
    const named = { savedSearchId: 's1', subscriberId: 'ada' };
    const known = [
      { ...named, ...go },
      { ...named, ...rust },
    ];
    expect(await wordingsOf(database, { subscriberId: ada })).toEqual(known);
    expect(await wordingsOf(database, { savedSearchId: asId<SavedSearchId>('s1') })).toEqual(known);
    expect(await wordingsOf(database, { subscriberId: bob })).toEqual([]);
    expect(await database.pastWordings.countDocuments()).toBe(1);
  });
});

describe('restraints', () => {
  it('are those that were in force at the instant', async () => {
    const early = { timeZone: 'Europe/Berlin', hour: 6, weekday: 1 };
    const person = aSubscriber({ _id: 'ada', schedule: early });
    const late = { ...early, hour: 20 };
    const quiet = { ...NO_RESTRAINTS, quietHours: { from: 22, to: 7 } };
    await database.subscribers.create([{ ...person, schedule: late, restraints: quiet }]);
    await database.connection.transaction(async (session) => {
      await keepPastRestraints(database, session, { ...person, schedule: early }, at(3));
      await keepPastRestraints(database, session, { ...person, schedule: late }, at(6));
      // At the same instant: what was until then is what the first says.
      await keepPastRestraints(database, session, { ...person, schedule: early, restraints: quiet }, at(6));
    });
    const then = (hour: number) => restraintsAt(database, ada, at(hour));
    expect(await then(2)).toEqual({ schedule: early, restraints: NO_RESTRAINTS });
    expect(await then(3)).toEqual({ schedule: late, restraints: NO_RESTRAINTS });
    expect(await then(5)).toEqual({ schedule: late, restraints: NO_RESTRAINTS });
    expect(await then(6)).toEqual({ schedule: late, restraints: quiet });
    expect(await restraintsAt(database, bob, at(2))).toBeNull();
  });
});

describe('lines', () => {
  const clock = new FakeClock('2026-03-02T09:00:00Z');
  const delivery = (name: string) => asId<DeliveryId>(name);

  beforeEach(async () => {
    const logger = createLogger('notifier', 'silent');
    const trace = new Trace({ database, metrics: new Metrics('test'), logger, clock, service: 'notifier' });
    trace.note({ step: 'announced', found: 'hint', of: [{ posting }] });
    clock.advance(1_000);
    trace.note({
      step: 'refused',
      ...{ via: 'poll', source: 'acme', of: [{ posting, reason: 'empty', field: 'text' }] },
    });
    clock.advance(1_000);
    trace.note({
      step: 'window-closed',
      found: 'hint',
      of: [
        { subscriber: ada, delivery: delivery('d1'), alerts: 2 },
        { subscriber: bob, delivery: delivery('d2'), alerts: 1 },
      ],
    });
    clock.advance(1_000);
    trace.note({ step: 'claimed', of: [{ subscriber: ada, delivery: delivery('d1'), n: 1 }] });
    await trace.flush();
  });

  it('are found by what they are about, the newest first', async () => {
    const steps = async (subject: Parameters<typeof linesOf>[1], limit = 10) =>
      (await linesOf(database, subject, limit)).map(({ step }) => step);
    expect(await steps({ posting })).toEqual(['refused', 'announced']);
    expect(await steps({ posting }, 1)).toEqual(['refused']);
    expect(await steps({ subscriber: ada })).toEqual(['claimed', 'window-closed']);
    expect(await steps({ delivery: delivery('d2') })).toEqual(['window-closed']);
    expect(await steps({ source: 'acme' })).toEqual(['refused']);
    expect(await steps({ source: 'other' })).toEqual([]);
  });

  it('lose a person who is erased, and go where nobody else is in them', async () => {
    await forgetInTrace(database, ada);
    expect(await linesOf(database, { subscriber: ada }, 10)).toEqual([]);
    expect(await linesOf(database, { delivery: delivery('d1') }, 10)).toEqual([]);
    expect(await linesOf(database, { subscriber: bob }, 10)).toMatchObject([
      { step: 'window-closed', of: [{ subscriber: bob, delivery: 'd2', alerts: 1 }] },
    ]);
    expect(await database.trace.countDocuments()).toBe(3);
  });
});
