import type { ClientSession } from 'mongoose';
import { ChangeLine, type LineWatch, type Transact } from './change-line.js';
import type { Database } from '../mongo/index.js';

const CHANGES = 'changes';

const lines = new WeakMap<Database, ChangeLine>();

/**
 * Runs `work` in a transaction that takes `count` numbers from the one order of all changes to postings and saved
 * searches. The counter is written first, so a transaction that takes later numbers waits for this one: the order of the
 * numbers is the order of the commits. A reader who has seen number n can therefore find every change up to n.
 * `work` may run several times (write conflicts) and must touch the database through `session` only; it may share its
 * transaction with other changes of this process.
 */
export async function inChangeOrder<T>(
  database: Database,
  count: number,
  work: (session: ClientSession, firstSeq: number) => Promise<T>,
): Promise<T> {
  return lineOf(database).change(async (session) =>
    work(session, await takeNumbers(database, session, count)),
  );
}

/** Lets somebody watch the line of this process. Returns how many changes wait in it. */
export function watchChanges(database: Database, watch: LineWatch): () => number {
  const line = lineOf(database);
  line.watchedBy(watch);
  return () => line.length;
}

function lineOf(database: Database): ChangeLine {
  const known = lines.get(database);
  if (known !== undefined) return known;
  const line = new ChangeLine(transactionsOf(database));
  lines.set(database, line);
  return line;
}

const transactionsOf =
  (database: Database): Transact =>
  (work) =>
    database.connection.transaction(work, {
      readConcern: { level: 'snapshot' },
      writeConcern: { w: 'majority', journal: true },
    });

/** The first of so many numbers. */
async function takeNumbers(database: Database, session: ClientSession, count: number): Promise<number> {
  const counter = await database.counters
    .findOneAndUpdate(
      { _id: CHANGES },
      { $inc: { value: count } },
      { session, upsert: true, returnDocument: 'after' },
    )
    .lean();
  if (counter === null) throw new Error('The counter of changes is missing.');
  return counter.value - count + 1;
}

/** The number of the latest change; 0 before the first. */
export async function latestSeq(database: Database): Promise<number> {
  const counter = await database.counters.findById(CHANGES).lean();
  return counter?.value ?? 0;
}
