import { asId } from '@app/core/ids';
import type { PostingView } from '@app/core/posting';
import { NOW, postingWith } from '../../match/fixtures/postings.js';
import { parseQuery } from '../../language/index.js';
import type { Query } from '../../tree/index.js';
import { BoardIndex } from '../board-index.js';
import { defaultSort } from '../search/cursor.js';
import { FAMILY } from './standings.js';

const queryOf = (text: string): Query => {
  const parsed = parseQuery(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.query;
};

const view = (part: Partial<PostingView>, facts: Partial<PostingView['facts']>): PostingView =>
  postingWith({ ...part, facts: { ...postingWith({}).facts, ...facts } });

describe('why a posting has its place', () => {
  const index = new BoardIndex<null>();
  index.put(
    view(
      {
        id: asId('a'),
        title: 'Rust engineer',
        text: 'In London with kafka, rust and people.',
        firstSeenAt: new Date(NOW.getTime() - 12 * 86_400_000),
        postedAt: null,
      },
      { places: [{ country: 'GB', region: null, city: 'London' }], skills: ['kafka'] },
    ),
    null,
    NOW,
  );
  const request = { now: NOW, sort: 'best', cursor: null, limit: 5 } as const;

  it('tells where each word stands, and the parts of the score come to the score', () => {
    const query = queryOf('rust engineer kafka london people');
    const [hit] = index.search(query, { ...request, why: true }).hits;
    const why = hit?.why;
    expect(why?.standings.map(({ text, stands }) => [text, stands])).toEqual([
      ['rust', 'title'],
      ['engineer', 'title'],
      ['kafka', 'skill'],
      ['london', 'fact'],
      ['people', 'near'],
    ]);
    expect(why?.standings[3]?.fact).toMatchObject({ field: 'city' });
    expect(why?.ageDays).toBe(12);
    expect(why?.score).toBe(hit?.score);
    const { points = 0, family = 0, inARow = 0, words = 0, title = 0, recency = 0 } = why ?? {};
    expect(points + family + inARow + (words + title) * recency).toBe(hit?.score);
  });

  it('tells that the job says something else, and that it is of the kind of work', () => {
    const other = new BoardIndex<null>();
    other.put(
      view(
        { title: 'Cook', text: 'Not in Berlin, no developer' },
        {
          places: [{ country: 'FR', region: null, city: 'Paris' }],
          workplace: 'onsite',
          roleFamily: 'backend',
          skills: [],
        },
      ),
      null,
      NOW,
    );
    const [hit] = other.search(queryOf('developer berlin'), { ...request, why: true }).hits;
    expect(hit?.why?.standings.map(({ stands }) => stands)).toEqual(['near', 'other']);
    expect(hit?.why?.family).toBe(FAMILY);
    expect(hit?.why?.score).toBe(hit?.score);
  });

  it('is told only where it is asked and there is a best match', () => {
    const query = queryOf('rust');
    expect(index.search(query, request).hits[0]?.why).toBeNull();
    expect(index.search(query, { ...request, sort: 'newest', why: true }).hits[0]?.why).toBeNull();
  });
});

describe('the order of who asks for none', () => {
  it.each<[string, 'best' | 'newest']>([
    ['rust', 'best'],
    ['rust country:DE', 'best'],
    ['"site reliability" OR devops', 'best'],
    ['front*', 'best'],
    ['title:nurse', 'best'],
    ['country:DE', 'newest'],
    ['remote:yes salary>=60kEUR', 'newest'],
    ['country:DE -agency', 'newest'],
    ['posted<7d', 'newest'],
  ])('of %s is %s', (text, sort) => {
    expect(defaultSort(queryOf(text))).toBe(sort);
  });

  it('of everything is newest', () => {
    expect(defaultSort(null)).toBe('newest');
  });
});
