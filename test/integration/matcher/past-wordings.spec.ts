import { migrate } from '@app/infra/migrations';
import { Database } from '@app/infra/mongo';
import { wordingsOf } from '@app/infra/trace';
import { aSavedSearch, FakeClock, testDatabase } from '@app/testing';
import { SearchStore } from '../../../apps/matcher/src/search-store.js';
import { WaitingStore } from '../../../apps/matcher/src/waiting-store.js';

const clock = new FakeClock('2026-03-02T09:00:00Z');
const whole = { index: 1, count: 1 };
let database: Database;
let store: SearchStore;

beforeEach(async () => {
  database = await Database.connect(testDatabase());
  await migrate(database);
  store = new SearchStore(database, new WaitingStore(database, whole), whole, clock);
});

afterEach(async () => {
  await database.connection.dropDatabase();
  await database.close();
});

const search = aSavedSearch({
  _id: 's1',
  query: 'rust',
  versions: [
    { query: 'go', fromSeq: 1, toSeq: 4 },
    { query: 'zig', related: 2, fromSeq: 4, toSeq: 9 },
    { query: 'rust', fromSeq: 9, toSeq: null },
  ],
});

describe('wordings that no posting waits for', () => {
  it('move to the past, and the others stay with their search', async () => {
    await database.savedSearches.create([search]);
    await store.forgetEnded(9);
    const { subscriberId } = search;
    const own = { savedSearchId: 's1', subscriberId };
    expect(await database.pastWordings.find().lean()).toEqual([
      { _id: 's1:1', ...own, query: 'go', fromSeq: 1, toSeq: 4, keptAt: clock.now() },
    ]);
    expect((await database.savedSearches.findById(search._id).lean())?.versions).toEqual(
      search.versions.slice(1),
    );
    const all = search.versions.map((wording) => ({ ...own, ...wording }));
    expect(await wordingsOf(database, { subscriberId })).toEqual(all);
    await store.forgetEnded(10);
    expect(await wordingsOf(database, { subscriberId })).toEqual(all);
    expect(await database.pastWordings.countDocuments()).toBe(2);
  });

  it('are moved of any number of searches', async () => {
    const ended = [{ query: 'go', fromSeq: 1, toSeq: 4 }];
    const many = Array.from({ length: 501 }, (_, n) =>
      aSavedSearch({ query: `go n${n}`, state: 'paused', versions: ended }),
    );
    await database.savedSearches.insertMany(many);
    await store.forgetEnded(5);
    expect(await database.pastWordings.countDocuments()).toBe(501);
    expect(await database.savedSearches.countDocuments({ 'versions.0': { $exists: true } })).toBe(0);
  });

  it('are not kept of somebody who has been erased', async () => {
    await database.savedSearches.create([{ ...search, versions: [] }]);
    await store.forgetEnded(10);
    expect(await database.pastWordings.countDocuments()).toBe(0);
  });
});
