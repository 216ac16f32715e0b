import { skillByName } from '@app/reading/normalise';
import { allOf, notOf, partsOf, valueClause, type Query } from '../../tree/ast.js';
import { foldKey } from '../../text/index.js';
import { printQuery } from '../../query/index.js';
import { negationAt, plainWords } from './negations.js';
import { factsAt, nameAt, type Found, type Reading } from './readings-found.js';
import { eitherAt, bothAt } from './alternatives.js';

/** What the plain words of a search may mean instead, exclusions first, then facts, then names, each in the order of the words; nothing where they are exact. */
export function readingsOf(query: Query): readonly Reading[] {
  const parts = partsOf(query);
  const found: Found[] = [];
  for (const find of [exclusionAt, eitherAt, factsAt, bothAt, skillAt, nameAt])
    for (let from = 0; from < parts.length; from += 1) {
      const next = isTaken(found, from) ? null : find(parts, from, found);
      if (next !== null) found.push(next);
    }
  return found
    .flatMap(({ from, length, words, meanings }) =>
      meanings.map(({ clause, ...said }): Reading => {
        const at = { from, length };
        const whole = withReadings(query, [{ at, meant: said.meant }]);
        return { words, clause: clause ?? printed(said.meant), ...said, at, query: whole };
      }),
    )
    .toSorted((a, b) => rankOf(a) - rankOf(b) || a.at.from - b.at.from);
}

const printed = (meant: Query | null): string => (meant === null ? '' : printQuery(meant));

/** The search with some readings that do not overlap, all in the place of their words. */
export function withReadings(query: Query, readings: readonly Pick<Reading, 'at' | 'meant'>[]): Query {
  const parts = partsOf(query).flatMap((part, i) => {
    const reading = readings.find(({ at }) => i >= at.from && i < at.from + at.length);
    if (reading === undefined) return [part];
    return i === reading.at.from && reading.meant !== null ? [reading.meant] : [];
  });
  return allOf(parts);
}

/** What is left out says most of what was meant, that words are one name says least. */
const rankOf = ({ note }: Reading): number => (note === 'left-out' ? 0 : note === 'one-name' ? 2 : 1);

/** Of readings, those that hold at once: of the ones that share words, the first. */
export function atOnce<Placed extends Pick<Reading, 'at'>>(readings: readonly Placed[]): readonly Placed[] {
  const taken: Placed[] = [];
  for (const reading of readings)
    if (!taken.some((other) => overlap(other.at, reading.at))) taken.push(reading);
  return taken;
}

/** True where two readings take the place of a part in common. */
export const overlap = (a: Reading['at'], b: Reading['at']): boolean =>
  a.from < b.from + b.length && b.from < a.from + a.length;

const isTaken = (found: readonly Found[], at: number): boolean =>
  found.some(({ from, length }) => at >= from && at < from + length);

/** `go developer`: a word that is a skill where it stands beside the name of a trade, and something else elsewhere. */
function skillAt(parts: readonly Query[], from: number): Found | null {
  const [words, before, behind] = [from, from - 1, from + 1].map((at) =>
    plainWords(parts.slice(Math.max(0, at), at + 1)),
  );
  const skill = words === null || words === undefined ? null : skillByName(words);
  if (!words || skill === null || !['careful', 'cased'].includes(skill.reading)) return null;
  if (!isTrade(before) && !isTrade(behind)) return null;
  return {
    from,
    length: 1,
    words,
    meanings: [{ meant: valueClause('skill', skill.slug), note: null, others: [] }],
  };
}

const TRADES = new Set(
  'developer developers development dev devs engineer engineers engineering programmer programmers programming coder software backend frontend entwickler entwicklerin entwicklung ingenieur ingenieurin programmierer programmiererin'.split(
    ' ',
  ),
);

const isTrade = (words: string | null | undefined): boolean => !!words && TRADES.has(foldKey(words));

/** `java not senior`, `java ohne amazon web services`: a word was typed for the minus. */
function exclusionAt(parts: readonly Query[], from: number): Found | null {
  const negation = negationAt(parts, from);
  if (negation === 0) return null;
  const name = nameAt(parts, from + negation, []);
  const excluded = name?.meanings[0]?.meant ?? parts[from + negation];
  if (excluded === undefined) return null;
  return {
    from,
    words: `${plainWords(parts.slice(from, from + negation)) ?? ''} ${printQuery(excluded)}`,
    length: negation + (name?.length ?? 1),
    meanings: [{ meant: notOf(excluded), note: 'left-out', others: [] }],
  };
}
