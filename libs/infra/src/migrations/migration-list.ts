import { type Database, makeTwinsImpossible } from '../mongo/index.js';
import { dateAddressLimits } from './date-address-limits.js';
import { keepWordsAlone, noteWordsNews } from './exact-words.js';
import { joinTwins } from './join-twins.js';
import { unpackPast } from './unpack-past.js';

/**
 * One step of the data's format. Steps run in order and are never edited after a release. One that was cut off is run
 * again from its start, by whoever has the lock then.
 */
export interface Migration {
  readonly version: number;
  readonly name: string;
  run(database: Database): Promise<void>;
}

export const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    name: 'collections, indexes and the counter of changes',
    run: async (database) => {
      await createCollections(database);
      await database.counters.updateOne({ _id: 'changes' }, { $setOnInsert: { value: 0 } }, { upsert: true });
    },
  },
  {
    version: 2,
    name: 'collections that were added after the first release of the format',
    run: createCollections,
  },
  { version: 3, name: 'webhooks that were received', run: createCollections },
  { version: 4, name: 'indexes of what is forgotten after a while', run: createCollections },
  {
    version: 5,
    name: 'indexes of due alerts that hold the person too',
    run: async (database) => {
      await createCollections(database);
      await dropIndexes(database.alerts, ['due', 'subscriberId_1_state_1']);
    },
  },
  {
    version: 6,
    name: 'reports of readers, what the operator hid, feeds and hooks of saved searches',
    run: createCollections,
  },
  { version: 7, name: 'index of mails that left something out', run: createCollections },
  {
    version: 8,
    name: 'one search of a wording for one subscriber',
    run: async (database) => {
      await createCollections(database);
      await joinTwins(database);
      await makeTwinsImpossible(database);
    },
  },
  { version: 9, name: 'signs of life of matchers and apis', run: createCollections },
  {
    version: 10,
    name: 'indexes of what is asked again and again',
    run: async (database) => {
      await dateAddressLimits(database);
      await createCollections(database);
      await dropIndexes(database.deliveries, ['finished', 'lapses']);
    },
  },
  { version: 11, name: 'index of how open postings were read', run: createCollections },
  { version: 12, name: 'samples are marked as such', run: markSamples },
  { version: 13, name: 'index of reports by kind', run: createCollections },
  {
    version: 14,
    name: 'openings are looked up by version and beginnings of the title',
    run: async (database) => {
      await createCollections(database);
      await dropIndexes(database.postings, ['openings']);
    },
  },
  {
    version: 15,
    name: 'words of saved searches mean themselves alone, and their subscribers are told',
    run: async (database) => {
      await createCollections(database);
      await keepWordsAlone(database);
      await noteWordsNews(database);
    },
  },
  {
    version: 16,
    name: 'one index of due deliveries for every channel',
    run: async (database) => {
      await createCollections(database);
      await dropIndexes(database.deliveries, ['due', 'due-hooks']);
    },
  },
  { version: 17, name: 'the trace, and what was said before', run: createCollections },
  { version: 18, name: 'accounts of operators, and the audit log', run: createCollections },
  { version: 19, name: 'figures of the queues, pauses and operations of operators', run: createCollections },
  { version: 20, name: 'figures of each day, reads of sources and their dry runs', run: createCollections },
  { version: 21, name: 'indexes of what operators look for', run: createCollections },
  { version: 22, name: 'what people say of what they were told', run: createCollections },
  { version: 23, name: 'replays, and how far a reading by new rules has come', run: createCollections },
  {
    version: 24,
    name: 'what postings said before is kept plain; index of mails by posting',
    run: async (database) => {
      await createCollections(database);
      await unpackPast(database);
    },
  },
  {
    version: 25,
    name: 'how searches were typed and are called; in which month people used their pages',
    run: async (database) => {
      await createCollections(database);
      await beginMonths(database);
    },
  },
  { version: 26, name: 'openings that people keep away', run: createCollections },
];

/** Nobody knows when people used their pages before: for all of them it counts from now on. */
async function beginMonths({ subscribers }: Database): Promise<void> {
  const month = { $dateToString: { date: '$$NOW', format: '%Y-%m' } };
  const unknown = { confirmedAt: { $ne: null }, usedMonth: { $exists: false } };
  await subscribers.collection.updateMany(unknown, [{ $set: { usedMonth: month } }]);
}

/** Postings of sample sources, shown or not. The board reads them when it starts, after this. */
async function markSamples({ sources, postings }: Database): Promise<void> {
  const samples = await sources.distinct('_id', { origin: 'sample' });
  await postings.updateMany({ source: { $in: samples } }, { $set: { sample: true } });
}

/** Drops those that are there. */
async function dropIndexes(
  { collection }: Pick<Database['alerts'], 'collection'>,
  names: readonly string[],
): Promise<void> {
  const there = Object.keys(await collection.indexInformation());
  for (const name of names) if (there.includes(name)) await collection.dropIndex(name);
}

/** Makes what is missing; what is there stays as it is. */
export async function createCollections(database: Database): Promise<void> {
  for (const model of Object.values(database.connection.models)) await model.createCollection();
  for (const model of Object.values(database.connection.models)) await model.createIndexes();
}
