import fc from 'fast-check';
import { anyQuery } from '../query/fixtures/arbitraries.js';
import { parseQuery } from '../language/index.js';
import type { Query } from '../tree/index.js';
import { analysePosting } from './analysed.js';
import { evaluate } from './evaluate.js';
import { byEffect, exclusionsOf } from './exclusions.js';
import { NOW, anyPosting, postingWith } from './fixtures/postings.js';

function query(text: string): Query {
  const parsed = parseQuery(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.query;
}

describe('what a reader may not want to see again', () => {
  it('lists the values of a posting and the words of its title, without what the search asks for', () => {
    const posting = analysePosting(
      postingWith({
        title: 'Senior Rust Engineer',
        facts: { seniority: 'senior', workplace: 'hybrid', skills: ['rust'] },
      }),
    );
    const clauses = exclusionsOf(query('rust skill:rust'), posting, NOW).map(({ clause }) => clause);
    expect(clauses).toEqual(['seniority:senior', 'workplace:hybrid', 'title:senior', 'title:engineer']);
  });

  it('gives searches that are valid, narrower, and no longer find it', () => {
    fc.assert(
      fc.property(anyQuery, anyPosting, (search, view) => {
        const posting = analysePosting(view);
        fc.pre(evaluate(search, posting, NOW));
        for (const { query: narrower } of exclusionsOf(search, posting, NOW))
          expect(evaluate(query(narrower), posting, NOW)).toBe(false);
      }),
    );
  });

  it('is sorted by what it keeps away: at most half first, and nothing that leaves nothing', () => {
    const ways = [0, 4, 10, 95, 60, 50, 100].map((leaves) => ({ leaves }));
    expect(byEffect(ways, 100).map(({ leaves }) => leaves)).toEqual([50, 60, 95, 10, 4, 100]);
    expect(byEffect([{ leaves: 0 }], 0)).toEqual([]);
  });
});
