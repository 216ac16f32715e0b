import type { SavedSearch, SearchWording } from '../records/index.js';

/** Characters that the name of a search may have. */
export const MOST_NAME = 80;

/** The text of a search as its owner typed it: what people are shown. Machines read `query`. */
export const typedOf = ({ query, typed }: Pick<SearchWording, 'query' | 'typed'>): string => typed ?? query;

/** How a wording of a search was typed, now or before; as it is kept where nothing says so any more. */
export function typedThen(
  search: Pick<SavedSearch, 'query' | 'typed' | 'versions' | 'previous'> | undefined,
  query: string,
): string {
  if (search === undefined) return query;
  const { versions, previous } = search;
  const known = [search, ...[...versions].reverse(), ...(previous === undefined ? [] : [previous])];
  return typedOf(known.find((one) => one.query === query) ?? { query });
}

/** A part of a search as it is typed: in quotes, with a field before it, or a plain word. */
const PART = /-?(?:[\p{L}]+:)?"[^"]*"|[^\s"]+/gu;
const FIELD = /^(-?)(\p{L}+):(.+)$/u;

/** What a search is called: its name, or what it looks for in plain words. */
export function nameOf(search: Pick<SavedSearch, 'query' | 'typed' | 'name'>): string {
  if (search.name !== undefined) return search.name;
  const typed = typedOf(search);
  const words = (typed.match(PART) ?? []).map(inWords).join(' ');
  return shortened(words === '' ? typed : words);
}

/** `remote:yes` is “remote”, `city:"New York"` is “New York”; what compares or excludes stays as it is typed. */
function inWords(part: string): string {
  const [, sign = '', field = '', value = ''] = FIELD.exec(part) ?? [];
  if (sign === '-' || part.startsWith('-')) return part;
  if (field === '') return part.replaceAll('"', '');
  return value === 'yes' ? field : value.replaceAll('"', '');
}

function shortened(text: string): string {
  const letters = [...text];
  return letters.length <= MOST_NAME
    ? text
    : `${letters
        .slice(0, MOST_NAME - 1)
        .join('')
        .trimEnd()}…`;
}
