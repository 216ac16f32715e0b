import type { Database, HeartbeatDoc } from '../mongo/index.js';

/** What a process says of itself. */
export type Vitals = Pick<HeartbeatDoc, 'seq' | 'holds' | 'behindSeconds'>;

/** A sign of life as it is read: ages in seconds, by the server's clock. */
export type SignOfLife = Omit<HeartbeatDoc, 'at' | 'startedAt'> & {
  readonly seenAgo: number;
  readonly startedAgo: number;
};

/** Records a sign of life. */
export async function beat(
  database: Database,
  process: Pick<HeartbeatDoc, '_id' | 'service' | 'share'>,
  vitals: Vitals & Pick<HeartbeatDoc, 'stopped'>,
): Promise<void> {
  const { _id, ...who } = process;
  const startedAt = { $ifNull: ['$startedAt', '$$NOW'] };
  await database.heartbeats.updateOne({ _id }, [{ $set: { ...who, ...vitals, startedAt, at: '$$NOW' } }], {
    upsert: true,
    updatePipeline: true,
  });
}

/** Every sign of life of the last quarter of an hour. */
export function signsOfLife(database: Database): Promise<SignOfLife[]> {
  const ago = (at: string) => ({
    $max: [0, { $dateDiff: { startDate: at, endDate: '$$NOW', unit: 'second' } }],
  });
  return database.heartbeats.aggregate<SignOfLife>([
    { $set: { seenAgo: ago('$at'), startedAgo: ago('$startedAt') } },
    { $unset: ['at', 'startedAt'] },
  ]);
}
