import { newId } from '../system/index.js';
import type { Database } from './database.js';

interface DatasetDoc {
  readonly _id: 'dataset';
  readonly id: string;
}

const collectionOf = (database: Database) => database.connection.collection<DatasetDoc>('meta');

/** Names this data: the same for as long as its order of changes goes on. What is kept beside it is checked by this name. */
export async function datasetId(database: Database): Promise<string> {
  const found = await collectionOf(database).findOneAndUpdate(
    { _id: 'dataset' },
    { $setOnInsert: { id: newId() } },
    { upsert: true, returnDocument: 'after' },
  );
  if (found === null) throw new Error('The name of the data is missing.');
  return found.id;
}

/** Gives the data another name: after a restore its numbers go on from an earlier one. */
export async function renameDataset(database: Database): Promise<void> {
  await collectionOf(database).updateOne({ _id: 'dataset' }, { $set: { id: newId() } }, { upsert: true });
}
