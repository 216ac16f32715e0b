import { asId, type SavedSearchId, type SubscriberId } from '../ids/index.js';
import type { SavedSearch } from '../records/index.js';
import { emptySearch, isEmptied } from './empty-search.js';

const at = new Date('2026-03-01T00:00:00Z');
const now = new Date('2026-03-02T00:00:00Z');
const search: SavedSearch = {
  _id: asId<SavedSearchId>('s'),
  subscriberId: asId<SubscriberId>('p'),
  query: 'erlang',
  rhythm: 'daily',
  state: 'active',
  seq: 3,
  versions: [{ query: 'erlang', fromSeq: 3, toSeq: null }],
  createdAt: at,
  updatedAt: at,
  confirmedAt: at,
};
const END = { state: 'deleted', seq: 9, query: '"erased"', versions: [] };

describe('an emptied search', () => {
  it('has ended at the change, and tells nothing of what was looked for', () => {
    const told = {
      previous: { query: 'haskell', rhythm: 'instant' as const },
      feedKey: 'secret',
      joinedFeedKeys: ['older'],
      news: { kind: 'words' as const, counted: false },
    };
    expect(emptySearch({ ...search, ...told }, { seq: 9, now })).toEqual({
      ...search,
      ...END,
      updatedAt: now,
    });
  });

  it('takes the number of the change where it had been deleted before, and keeps when that was', () => {
    expect(emptySearch({ ...search, state: 'deleted' }, { seq: 9, now })).toEqual({ ...search, ...END });
  });

  it('is known as one, and no other is', () => {
    expect(isEmptied(emptySearch(search, { seq: 9, now }))).toBe(true);
    expect(
      [search, { ...search, state: 'deleted' as const }, { ...search, query: '"erased"' }].filter(isEmptied),
    ).toEqual([]);
  });
});
