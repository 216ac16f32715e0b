import { type Database, isDuplicateKey } from '../mongo/index.js';

interface TurnDoc {
  readonly _id: string;
  readonly takenAt: Date;
}

/**
 * Of all processes that do the same now and again, lets one do it: true where nobody has taken a turn of that name within
 * `everyMs`, by the clock of the database server.
 */
export async function takeTurn(database: Database, name: string, everyMs: number): Promise<boolean> {
  const turns = database.connection.collection<TurnDoc>('meta');
  const _id = `turn-${name}`;
  const isOver = { $lte: ['$takenAt', { $subtract: ['$$NOW', everyMs] }] };
  const { modifiedCount } = await turns.updateOne({ _id, $expr: isOver }, [{ $set: { takenAt: '$$NOW' } }]);
  if (modifiedCount > 0) return true;
  try {
    const first = [{ $set: { takenAt: { $ifNull: ['$takenAt', '$$NOW'] } } }];
    const { upsertedCount } = await turns.updateOne({ _id }, first, { upsert: true });
    return upsertedCount > 0;
  } catch (error) {
    // Another process took the first turn at the same moment.
    if (isDuplicateKey(error)) return false;
    throw error;
  }
}
