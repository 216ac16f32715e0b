import fc from 'fast-check';
import { asId, type ClusterId, type PostingId, type PostingView } from '@app/core/domain';
import { analysePosting } from '@app/core/match';
import { parseQuery } from '@app/core/query';
import { BoardIndex } from './board-index.js';
import { printCursor, readCursor } from './cursor.js';
import { ageKey, type Entry } from './entry.js';

const now = new Date('2026-11-22T12:00:00Z');

function entry(id: string, hoursOld: number, change: Partial<PostingView> = {}): Entry {
  const firstSeenAt = new Date(now.getTime() - hoursOld * 3_600_000);
  const view: PostingView = {
    id: asId<PostingId>(id),
    clusterId: asId<ClusterId>(id),
    source: 'test',
    title: 'Rust Engineer',
    company: { name: 'Acme', slug: 'acme' },
    facts: {
      seniority: 'unknown',
      roleFamily: null,
      places: [{ country: 'DE', region: null, city: 'Berlin' }],
      workplace: 'remote',
      applicants: { kind: 'unknown' },
      salary: null,
      employment: 'unknown',
      experience: null,
      skills: ['rust'],
      language: 'en',
      visa: 'unknown',
      evidence: {},
    },
    text: 'Work.',
    locationText: 'Berlin',
    firstSeenAt,
    postedAt: null,
    ...change,
  };
  return {
    posting: analysePosting(view),
    url: 'https://a.example',
    applyUrl: null,
    validThrough: null,
    revisedAt: firstSeenAt,
    age: ageKey(firstSeenAt, view.postedAt),
  };
}

const open = (one: Entry) => ({ kind: 'open' as const, entry: one });
const query = (text: string) => {
  const parsed = parseQuery(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.query;
};

function pagesOf(index: BoardIndex, limit: number): string[] {
  const ids: string[] = [];
  let after = null;
  do {
    const page = index.search({ query: null, after, limit, now });
    ids.push(...page.entries.map(({ posting }) => posting.view.id));
    after = page.next === null ? null : readCursor(printCursor(page.next));
  } while (after !== null);
  return ids;
}

describe('BoardIndex', () => {
  it('shows each posting once on its pages, newest first, whatever the page size', () => {
    const ages = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 40 });
    fc.assert(
      fc.property(ages, fc.integer({ min: 1, max: 7 }), (hours, limit) => {
        const index = new BoardIndex();
        index.apply(hours.map((age, n) => open(entry(`p${n}`, age))));
        const ids = pagesOf(index, limit);
        expect([...ids].sort()).toEqual(hours.map((_, n) => `p${n}`).sort());
        const shown = ids.map((id) => hours[Number(id.slice(1))] ?? 0);
        expect(shown).toEqual([...shown].sort((a, b) => a - b));
      }),
    );
  });

  it('goes on behind the cursor when postings come and go', () => {
    const index = new BoardIndex();
    index.apply([1, 2, 3, 4].map((age) => open(entry(`p${age}`, age))));
    const first = index.search({ query: null, after: null, limit: 2, now });
    index.apply([open(entry('p0', 0)), { kind: 'closed', id: 'p2' }]);
    const second = index.search({ query: null, after: first.next, limit: 2, now });
    expect(second.entries.map(({ posting }) => posting.view.id)).toEqual(['p3', 'p4']);
  });

  it('does not let a posting rise that its source re-dates', () => {
    const index = new BoardIndex();
    const redated = { postedAt: new Date(now.getTime() - 60_000) };
    index.apply([open(entry('old', 100, redated)), open(entry('new', 1))]);
    expect(pagesOf(index, 9)).toEqual(['new', 'old']);
  });

  it('replaces a posting that changed and forgets one that closed', () => {
    const index = new BoardIndex();
    index.apply([open(entry('a', 1)), open(entry('a', 1, { title: 'Go Engineer' })), open(entry('b', 2))]);
    expect(index.search({ query: query('title:go'), after: null, limit: 9, now }).total).toBe(1);
    index.apply([{ kind: 'closed', id: 'a' }]);
    expect(index.size).toBe(1);
  });

  it('counts facets over what is found', () => {
    const index = new BoardIndex();
    index.apply([open(entry('a', 1)), open(entry('b', 2, { title: 'Go Engineer' }))]);
    expect(index.facets(query('title:go'), now).country).toMatchObject([
      { clause: { value: 'DE' }, count: 1 },
    ]);
    expect(index.facets(null, now).skill).toMatchObject([{ clause: { value: 'rust' }, count: 2 }]);
  });

  it('names the part that alone keeps postings out', () => {
    const index = new BoardIndex();
    index.apply([open(entry('a', 1)), open(entry('b', 2))]);
    const misses = index.nearMisses(query('rust salary>=90k'), now);
    expect(misses).toMatchObject([{ part: { kind: 'salary' }, count: 2 }]);
    expect(index.nearMisses(query('python salary>=90k'), now)).toEqual([]);
  });
});

describe('readCursor', () => {
  it.each(['', 'x', '-a', 'zzzzzzzzzzzz-a', 'a-', 'a-b c'])('refuses %j', (text) => {
    expect(readCursor(text)).toBeNull();
  });
});
