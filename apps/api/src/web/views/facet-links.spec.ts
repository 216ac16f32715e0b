import { parseQuery, valueClause } from '@app/core/query';
import type { Facets } from '../../board/facets.js';
import { en } from '../texts/en.js';
import { facetGroups } from './facet-links.js';

const none: Facets = { workplace: [], seniority: [], type: [], country: [], skill: [] };
const parse = (text: string) => {
  const parsed = parseQuery(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.query;
};
const shown = (text: string, facets: Facets) =>
  facetGroups(text === '' ? null : parse(text), facets, en).flatMap(({ links }) =>
    links.map(({ label, state, href, excludeHref }) => [
      label,
      state,
      decodeURIComponent(href),
      excludeHref === null ? null : decodeURIComponent(excludeHref),
    ]),
  );

describe('facetGroups', () => {
  it('offers to include and to exclude a value', () => {
    const facets = { ...none, country: [{ clause: valueClause('country', 'DE'), count: 3 }] };
    expect(shown('rust', facets)).toEqual([['Germany', null, '/?q=rust country:DE', '/?q=rust -country:DE']]);
    expect(shown('', facets)).toEqual([['Germany', null, '/?q=country:DE', '/?q=-country:DE']]);
  });

  it('offers to drop a value that the search speaks of, alone, in a list, or excluded', () => {
    expect(shown('country:DE', none)).toEqual([['Germany', 'include', '/', null]]);
    expect(shown('rust country:DE,AT', none)).toEqual([
      ['Germany', 'include', '/?q=rust country:AT', null],
      ['Austria', 'include', '/?q=rust country:DE', null],
    ]);
    expect(shown('rust -seniority:senior', none)).toEqual([['Senior', 'exclude', '/?q=rust', null]]);
  });
});
