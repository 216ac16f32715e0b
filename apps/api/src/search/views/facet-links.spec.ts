import type { Facet } from '@app/search/board';
import { parseQuery } from '@app/search/language';
import { en, TEXTS } from '../../texts/index.js';
import { facetGroups } from './facet-links.js';

const { de } = TEXTS;
const countries = (...values: [string, number][]): Facet[] => [
  { field: 'country', values: values.map(([value, count]) => ({ value, count })), more: 0 },
];
const parse = (text: string) => {
  const parsed = parseQuery(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.query;
};
const shown = (text: string, facets: Facet[]) =>
  facetGroups(text === '' ? null : parse(text), facets, en).flatMap(({ links }) =>
    links.map(({ label, count, state, href, excludeHref }) => [
      label,
      count,
      state,
      decodeURIComponent(href),
      excludeHref === null ? null : decodeURIComponent(excludeHref),
    ]),
  );

describe('facetGroups', () => {
  it('names values in the language of the page, skills by their usual name', () => {
    const label = (field: 'country' | 'skill', value: string) =>
      facetGroups(null, [{ field, values: [{ value, count: 1 }], more: 0 }], de)[0]?.links[0]?.label;
    expect([label('country', 'DE'), label('skill', 'csharp'), label('skill', 'kubernetes')]).toEqual([
      'Deutschland',
      'C#',
      'Kubernetes',
    ]);
  });

  it('offers to include and to exclude a value', () => {
    expect(shown('rust', countries(['DE', 3]))).toEqual([
      ['Germany', 3, null, '/?q=rust country:DE', '/?q=rust -country:DE'],
    ]);
    expect(shown('', countries(['DE', 3]))).toEqual([
      ['Germany', 3, null, '/?q=country:DE', '/?q=-country:DE'],
    ]);
  });

  it('offers a second value beside the one that was chosen', () => {
    expect(shown('country:DE', countries(['DE', 3], ['AT', 2]))).toEqual([
      ['Germany', 3, 'include', '/', null],
      ['Austria', 2, null, '/?q=country:DE,AT', '/?q=country:DE -country:AT'],
    ]);
  });

  it('offers to drop a value that the search excludes', () => {
    expect(shown('rust -country:DE', [])).toEqual([['Germany', 0, 'exclude', '/?q=rust', null]]);
  });

  it('leaves out what the postings do not say', () => {
    expect(shown('rust', countries(['unknown', 9]))).toEqual([]);
  });
});
