import fc from 'fast-check';
import { NO_FACTS, type PostingView } from '@app/core/posting';
import { asId, type ClusterId, type PostingId, type SavedSearchId, type SubscriberId } from '@app/core/ids';
import { analysePosting } from '../match/index.js';
import type { SavedSearch, SearchWording } from '@app/core/records';
import { SearchWordings } from './search-wordings.js';

const NOW = new Date('2026-03-01T12:00:00Z');

const view = (title: string): PostingView => ({
  id: asId<PostingId>('p1'),
  clusterId: asId<ClusterId>('c1'),
  source: 'test',
  title,
  company: { name: 'Acme', slug: 'acme' },
  facts: NO_FACTS,
  text: '',
  locationText: '',
  firstSeenAt: NOW,
  postedAt: null,
});

const search = (id: string, wordings: SearchWording[]): SavedSearch => ({
  _id: asId<SavedSearchId>(id),
  subscriberId: asId<SubscriberId>(`owner-of-${id}`),
  query: wordings.at(-1)?.query ?? '',
  rhythm: 'instant',
  state: 'active',
  seq: 0,
  versions: wordings,
  createdAt: NOW,
  updatedAt: NOW,
  confirmedAt: NOW,
});

const posting = analysePosting(view('Rust engineer'));
const matched = (wordings: SearchWordings, seq: number) =>
  wordings.match(posting, seq, NOW).map((wording) => `${wording.savedSearchId}@${wording.fromSeq}`);

describe('SearchWordings', () => {
  it('matches only postings committed after a wording began and not after it ended', () => {
    const wordings = new SearchWordings();
    wordings.apply(search('s', [{ query: 'rust', fromSeq: 5, toSeq: 8 }]));
    expect([4, 5, 6, 8, 9].map((seq) => matched(wordings, seq).length)).toEqual([0, 0, 1, 1, 0]);
  });

  it('uses the wording that was current when the posting was committed', () => {
    const wordings = new SearchWordings();
    wordings.apply(
      search('s', [
        { query: 'rust', fromSeq: 1, toSeq: 10 },
        { query: 'haskell', fromSeq: 10, toSeq: null },
      ]),
    );
    expect(matched(wordings, 10)).toEqual(['s@1']);
    expect(matched(wordings, 11)).toEqual([]);
  });

  it('replaces what it knew of a search, and keeps matching after the same state is applied twice', () => {
    const wordings = new SearchWordings();
    const state = search('s', [{ query: 'rust', fromSeq: 1, toSeq: null }]);
    wordings.apply(state);
    wordings.apply(state);
    expect(wordings.size).toBe(1);
    wordings.apply(search('s', []));
    expect(matched(wordings, 2)).toEqual([]);
    expect(wordings.size).toBe(0);
  });

  it('reports a stored text that no longer parses, and matches the others', () => {
    const wordings = new SearchWordings();
    wordings.apply(search('bad', [{ query: 'nosuchfield:x', fromSeq: 1, toSeq: null }]));
    wordings.apply(search('good', [{ query: 'rust', fromSeq: 1, toSeq: null }]));
    expect(wordings.brokenSearches.map(({ savedSearchId }) => savedSearchId)).toEqual(['bad']);
    expect(matched(wordings, 2)).toEqual(['good@1']);
    wordings.apply(search('bad', [{ query: 'rust', fromSeq: 1, toSeq: null }]));
    expect(wordings.brokenSearches).toEqual([]);
  });

  it('forgets ended wordings once no older posting waits', () => {
    const wordings = new SearchWordings();
    wordings.apply(search('s', [{ query: 'rust', fromSeq: 1, toSeq: 5 }]));
    wordings.dropEndedBefore(5);
    expect(matched(wordings, 5)).toEqual(['s@1']);
    wordings.dropEndedBefore(6);
    expect(wordings.size).toBe(0);
  });

  it('agrees with a plain scan over every history of changes', () => {
    const change = fc.record({
      search: fc.integer({ min: 0, max: 4 }),
      on: fc.boolean(),
      gap: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), fc.integer({ min: 0, max: 100 }), (changes, seq) => {
        const wordings = new SearchWordings();
        const truth = new Map<number, SearchWording[]>();
        let clock = 0;
        for (const { search: which, on, gap } of changes) {
          clock += gap;
          const past = (truth.get(which) ?? []).map((v) => (v.toSeq === null ? { ...v, toSeq: clock } : v));
          const next = on ? [...past, { query: 'rust', fromSeq: clock, toSeq: null }] : past;
          truth.set(which, next);
          wordings.apply(search(String(which), next));
        }
        const expected = [...truth]
          .flatMap(([which, list]) => list.map((v) => ({ which, ...v })))
          .filter((v) => v.fromSeq < seq && (v.toSeq === null || seq <= v.toSeq))
          .map((v) => `${v.which}@${v.fromSeq}`);
        expect(matched(wordings, seq).sort()).toEqual(expected.sort());
      }),
    );
  });
});
