import { asId, type SavedSearchId, type SubscriberId } from '../ids/index.js';
import { RELATED_VERSION } from '../wordings/index.js';
import { newSavedSearch } from './new-search.js';
import { confirmSearch, resumeSearch } from './transitions.js';

const now = new Date('2026-03-01T12:00:00Z');
const ids = { _id: asId<SavedSearchId>('s'), subscriberId: asId<SubscriberId>('p') };
const wanted = { ...ids, query: 'rust', rhythm: 'daily' } as const;

describe('newSavedSearch', () => {
  it('waits without a wording in force, and is read by the newest table', () => {
    const search = newSavedSearch(wanted, now);
    expect(search).toMatchObject({ ...wanted, state: 'pending', seq: 0, versions: [], confirmedAt: null });
    expect(search.related).toBe(RELATED_VERSION);
    expect(newSavedSearch({ ...wanted, related: 1 }, now).related).toBe(1);
  });

  it('is in force from the change that confirms it on, whether a mail or a manage link does', () => {
    const at = { seq: 7, now };
    const confirmed = confirmSearch(newSavedSearch(wanted, now), at);
    expect(confirmed).toMatchObject({ search: { state: 'active', versions: [{ fromSeq: 7, toSeq: null }] } });
    expect(resumeSearch(newSavedSearch(wanted, now), at)).toEqual(confirmed);
  });
});
