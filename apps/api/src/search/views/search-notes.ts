import { otherNamesIn } from '@app/search/query';
import { unlocatedCentres } from '@app/search/fields';
import type { Query } from '@app/search/tree';
import type { Texts } from '../../texts/index.js';

/** What a distance in a search cannot mean, in a sentence; null where the coordinates of its cities are known. */
export function unlocatedNote(query: Query, { filters }: Pick<Texts, 'filters'>): string | null {
  const cities = unlocatedCentres(query);
  return cities.length === 0 ? null : filters.unlocated(cities.join('; '));
}

/** The other names under which words of a search count, in a sentence; null where they have none. */
function otherNamesNote(query: Query, { searchHelp: texts }: Pick<Texts, 'searchHelp'>): string | null {
  const names = otherNamesIn(query).map(({ words, others }) =>
    texts.also(texts.quoted(words), others.map(texts.quoted).join(', ')),
  );
  return names.length === 0 ? null : texts.otherNames(names.join('; '));
}

/** What a search stands for beside its text, in sentences: the other names of its words, and distances that are none. */
export const searchNotes = (query: Query, texts: Pick<Texts, 'filters' | 'searchHelp'>): readonly string[] =>
  [otherNamesNote(query, texts), unlocatedNote(query, texts)].filter((note) => note !== null);
