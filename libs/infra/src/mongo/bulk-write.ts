import type { Model, mongo } from 'mongoose';

type Writable = { _id: string };

/**
 * Writes by the driver itself: mongoose would cast every field of what this program has made, which costs more than the
 * write. No schema default is filled in, so documents must be whole. Returns how many documents were changed.
 */
export async function bulkWrite<Doc extends Writable>(
  model: Model<Doc>,
  writes: readonly mongo.AnyBulkWriteOperation<Doc>[],
  options: mongo.BulkWriteOptions = {},
): Promise<number> {
  const collection = model.collection as unknown as mongo.Collection<Doc>;
  const { modifiedCount } = await collection.bulkWrite(writes, options);
  return modifiedCount;
}
