import type { Database } from '../mongo/index.js';

/** What a restore has held for the operator. */
export interface Held {
  readonly deliveries: number;
  readonly alerts: number;
  /** Postings that had not been compared with the saved searches. */
  readonly postings: number;
}

const HELD_POSTINGS = { heldUnmatched: true } as const;

/** Counts what is held. */
export async function countHeld(database: Database): Promise<Held> {
  const [deliveries, alerts, postings] = await Promise.all([
    database.deliveries.countDocuments({ state: 'held' }),
    database.alerts.countDocuments({ state: 'held' }),
    database.postings.countDocuments(HELD_POSTINGS),
  ]);
  return { deliveries, alerts, postings };
}

/** Lets all of it go out: for a board that had sent none of it. Mails that were tried before keep their Message-ID. */
export async function releaseHeld(database: Database, now: Date): Promise<Held> {
  const held = await countHeld(database);
  await database.postings.updateMany(HELD_POSTINGS, {
    $set: { unmatched: true, matchedBy: [] },
    $unset: { heldUnmatched: '' },
  });
  await database.alerts.updateMany({ state: 'held' }, { $set: { state: 'pending' } });
  await database.deliveries.updateMany(
    { state: 'held', 'attempts.outcome': 'ambiguous' },
    { $set: { state: 'ambiguous', nextAt: now } },
  );
  await database.deliveries.updateMany({ state: 'held' }, { $set: { state: 'pending', nextAt: now } });
  return held;
}

/** Settles all of it, on the record, without a mail: what was found stays listed on people's pages. */
export async function dropHeld(database: Database, now: Date): Promise<Held> {
  const held = await countHeld(database);
  await database.postings.updateMany(HELD_POSTINGS, { $unset: { heldUnmatched: '' } });
  await database.alerts.updateMany({ state: 'held' }, { $set: { state: 'dropped' } });
  await database.deliveries.updateMany(
    { state: 'held' },
    {
      $set: { state: 'suppressed', reason: 'dropped-after-restore', finishedAt: now },
      $unset: { lapses: '' },
    },
  );
  return held;
}
