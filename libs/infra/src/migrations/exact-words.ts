import { FIRST_RELATED } from '@app/core/wordings';
import { type SavedSearch } from '@app/core/records';
import { parseSaved } from '@app/search/language';
import { exactly, withClauses, type Query } from '@app/search/tree';
import { formsOf, printQuery, wordsNewsOf } from '@app/search/query';
import { type Database, LISTED_STATES } from '../mongo/index.js';

/**
 * A wording from before there was a table of related words, as a wording that means the same now: each word that has other names
 * by the first table gets the sign for exactly this word. Text that cannot be read stays as it is.
 */
export function asWordsAlone(text: string): string {
  const parsed = parseSaved(text, FIRST_RELATED);
  if (!parsed.ok) return text;
  const exact: Query = withClauses(parsed.query, (clause) =>
    clause.kind === 'text' && formsOf(clause).length > 1 ? exactly(clause) : clause,
  );
  return printQuery(exact);
}

type Worded = Pick<SavedSearch, '_id' | 'query' | 'versions' | 'previous'>;

/** Writes every saved search so that the table of related words changes nobody's alerts. Run twice, it changes nothing more. */
export async function keepWordsAlone({ savedSearches }: Database): Promise<void> {
  const found: unknown = savedSearches.collection.find(
    {},
    { projection: { query: 1, versions: 1, previous: 1 } },
  );
  for await (const search of found as AsyncIterable<Worded>) {
    const changed = changesOf(search);
    if (changed !== null) await savedSearches.updateOne({ _id: search._id }, { $set: changed });
  }
}

function changesOf({ query, versions, previous }: Worded): Partial<SavedSearch> | null {
  const now = {
    query: asWordsAlone(query),
    versions: versions.map((wording) => ({ ...wording, query: asWordsAlone(wording.query) })),
    ...(previous === undefined ? {} : { previous: { ...previous, query: asWordsAlone(previous.query) } }),
  };
  const texts = (of: Partial<Worded>): string =>
    [of.query, ...(of.versions ?? []).map((wording) => wording.query), of.previous?.query].join('\n');
  return texts(now) === texts({ query, versions, ...(previous === undefined ? {} : { previous }) })
    ? null
    : now;
}

/**
 * Notes at each saved search of which there is something to tell: its words are found in further spellings now, or have
 * other names that count only without the sign. What that adds is counted later, by an api. To be run after the words have
 * their signs; run twice, it changes nothing more.
 */
export async function noteWordsNews({ savedSearches }: Database): Promise<void> {
  const found: unknown = savedSearches.collection.find(
    { state: { $in: [...LISTED_STATES] }, news: { $exists: false } },
    { projection: { query: 1 } },
  );
  for await (const { _id, query } of found as AsyncIterable<Pick<SavedSearch, '_id' | 'query'>>) {
    const parsed = parseSaved(query, FIRST_RELATED);
    if (!parsed.ok || wordsNewsOf(parsed.query) === null) continue;
    await savedSearches.updateOne({ _id, query }, { $set: { news: { kind: 'words', counted: false } } });
  }
}
