import type { AlertId, ClusterId } from '@app/core/ids';
import type { Database } from '@app/infra/mongo';
import type { Alert } from '@app/core/records';
import { BATCH, type Batch } from './batch.js';

/** One that had to stay is looked at again after so long. */
const LOOK_AGAIN_MS = 7 * 86_400_000;
const OVER: readonly Alert['state'][] = ['assigned', 'lapsed', 'dropped'];

/** Up to where the alerts have been looked at, in the order of their age. */
interface Position {
  readonly _id: string;
  readonly at: Date;
  readonly alertId: AlertId;
}

type Looked = Pick<Alert, '_id' | 'clusterId' | 'state' | 'createdAt'>;

const LOOKED = { clusterId: 1, state: 1, createdAt: 1 } as const;
const POSITION = 'retention-alerts';

/**
 * Forgets alerts from before an instant of which nothing is left to tell. An alert is what keeps an opening from being mailed
 * twice, so it stays for as long as one of its postings is open. Each alert is looked at once when it has become old (the position is on the
 * record), and each that had to stay once a week: never all there are.
 */
export async function forgetAlerts(database: Database, before: Date, now: Date): Promise<Batch> {
  const again = await keptLongAgo(database, new Date(now.getTime() - LOOK_AGAIN_MS));
  if (again.length > 0) return { forgotten: await decide(database, again, before, now), more: true };
  const page = await grownOld(database, before);
  const last = page.at(-1);
  if (last === undefined) return { forgotten: 0, more: false };
  const forgotten = await decide(database, page, before, now);
  await positions(database).updateOne(
    { _id: POSITION },
    { $set: { at: last.createdAt, alertId: last._id } },
    { upsert: true },
  );
  return { forgotten, more: page.length === BATCH };
}

const positions = (database: Database) => database.connection.collection<Position>('meta');

function keptLongAgo(database: Database, before: Date): Promise<Looked[]> {
  return database.alerts
    .find({ keptAt: { $type: 'date', $lt: before } }, LOOKED)
    .sort({ keptAt: 1 })
    .limit(BATCH)
    .lean<Looked[]>();
}

/** The next in the order of their age that are older than that. */
async function grownOld(database: Database, before: Date): Promise<Looked[]> {
  const position = await positions(database).findOne({ _id: POSITION });
  const read = (filter: object, limit: number): Promise<Looked[]> =>
    database.alerts.find(filter, LOOKED).sort({ createdAt: 1, _id: 1 }).limit(limit).lean<Looked[]>();
  if (position === null) return read({ createdAt: { $lt: before } }, BATCH);
  if (position.at >= before) return [];
  const sameInstant = await read({ createdAt: position.at, _id: { $gt: position.alertId } }, BATCH);
  if (sameInstant.length === BATCH) return sameInstant;
  const later = await read({ createdAt: { $gt: position.at, $lt: before } }, BATCH - sameInstant.length);
  return [...sameInstant, ...later];
}

/** Deletes those that may go and notes that the others stay. Returns how many went. */
async function decide(
  database: Database,
  alerts: readonly Looked[],
  before: Date,
  now: Date,
): Promise<number> {
  const over = alerts.filter(({ createdAt, state }) => createdAt < before && OVER.includes(state));
  const open = await openAmong(database, new Set(over.map(({ clusterId }) => clusterId)));
  const gone = new Set(over.filter(({ clusterId }) => !open.has(clusterId)).map(({ _id }) => _id));
  const kept = alerts.filter(({ _id }) => !gone.has(_id)).map(({ _id }) => _id);
  if (gone.size > 0) await database.alerts.deleteMany({ _id: { $in: [...gone] } });
  if (kept.length > 0) await database.alerts.updateMany({ _id: { $in: kept } }, { $set: { keptAt: now } });
  return gone.size;
}

async function openAmong(database: Database, clusters: ReadonlySet<ClusterId>): Promise<Set<ClusterId>> {
  if (clusters.size === 0) return new Set();
  const open = { clusterId: { $in: [...clusters] }, state: 'open' as const };
  return new Set(await database.postings.distinct('clusterId', open));
}
