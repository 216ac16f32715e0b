import type { ClientSession } from 'mongoose';
import { pause } from '../system/index.js';
import type { Database } from './database.js';

const CHANGES = 'changes';

/** The end of the line of changes that this process makes, by database. */
const lines = new WeakMap<Database, Promise<void>>();
/** Whoever has waited so long goes ahead: while MongoDB is away, waits must not add up. */
const PATIENCE_MS = 2_000;

/**
 * Lets the changes of one process take turns. They exclude each other anyway, by the counter; without turns they would
 * find that out by write conflicts, each of which begins a transaction anew, and twenty at once would do little else.
 */
async function inTurn<T>(database: Database, work: () => Promise<T>): Promise<T> {
  const before = lines.get(database) ?? Promise.resolve();
  let leave: () => void = () => undefined;
  const mine = new Promise<void>((resolve) => (leave = resolve));
  lines.set(
    database,
    before.then(() => mine),
  );
  await Promise.race([before, pause(PATIENCE_MS)]);
  try {
    return await work();
  } finally {
    leave();
  }
}

/**
 * Runs `work` in one transaction that takes `count` numbers from the one order of all changes to postings and saved
 * searches. The counter is written first, so a transaction that takes later numbers waits for this one: the order of the
 * numbers is the order of the commits. A reader who has seen number n can therefore find every change up to n.
 * `work` may run several times (write conflicts) and must touch the database through `session` only.
 */
export async function inChangeOrder<T>(
  database: Database,
  count: number,
  work: (session: ClientSession, firstSeq: number) => Promise<T>,
): Promise<T> {
  return inTurn(database, () => transaction(database, count, work));
}

function transaction<T>(
  database: Database,
  count: number,
  work: (session: ClientSession, firstSeq: number) => Promise<T>,
): Promise<T> {
  return database.connection.transaction(
    async (session) => {
      const counter = await database.counters
        .findOneAndUpdate(
          { _id: CHANGES },
          { $inc: { value: count } },
          { session, upsert: true, returnDocument: 'after' },
        )
        .lean();
      if (counter === null) throw new Error('The counter of changes is missing.');
      return work(session, counter.value - count + 1);
    },
    { readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority', journal: true } },
  );
}

/** The number of the latest change; 0 before the first. */
export async function latestSeq(database: Database): Promise<number> {
  const counter = await database.counters.findById(CHANGES).lean();
  return counter?.value ?? 0;
}
