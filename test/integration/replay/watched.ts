import { until } from '@app/testing';
import type { Database } from '@app/infra/mongo';

/** Follows what is written to a database from now on. */
export interface Watched {
  readonly stream: { close(): Promise<unknown> };
  /** The collection of each write so far. */
  written(): Promise<readonly string[]>;
}

interface Change {
  readonly ns: { readonly coll: string };
  readonly documentKey: { readonly _id: unknown };
}

const MARK = 'watched-';

export async function watchWrites(database: Database): Promise<Watched> {
  const changes: Change[] = [];
  const stream = database.connection.watch();
  stream.on('change', (change) => void changes.push(change as unknown as Change));
  let marks = 0;
  // Changes come in their order: once this one is seen, so is everything before it.
  const mark = async (): Promise<void> => {
    const _id = `${MARK}${marks++}`;
    await database.counters.collection.insertOne({ _id } as never);
    await until('the stream tells of the last change', () =>
      Promise.resolve(changes.some(({ documentKey }) => documentKey._id === _id)),
    );
  };
  // It begins at the time of its first answer, which nothing tells.
  await until('the stream tells of a change', async () => {
    await database.counters.collection.insertOne({ _id: `${MARK}${marks++}` } as never);
    return changes.length > 0;
  });
  return {
    stream,
    written: async () => {
      await mark();
      return changes
        .filter(({ documentKey: { _id } }) => !String(_id).startsWith(MARK))
        .map(({ ns }) => ns.coll);
    },
  };
}

/** A hash of each collection. */
export const hashesOf = async (database: Database): Promise<unknown> =>
  (await database.connection.db?.command({ dbHash: 1 }))?.['collections'] as unknown;
