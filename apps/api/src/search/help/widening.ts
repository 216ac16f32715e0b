import { overlap, withReadings, type Reading } from '@app/search/language';
import { anyOf, partsOf, textClause, valueClause, type Clause, type Query } from '@app/search/tree';
import { englishOf, printClause } from '@app/search/query';
import { circleOfValue } from '@app/search/fields';
import { offersOf } from '@app/search/words';
import { type Change, PLAIN } from './offers.js';

/** Words that a search may have beside one of its own, those in English first. What is excluded, or would be, is never widened. */
export function relatedIn(query: Query, read: readonly Reading[]): readonly Change[] {
  const parts = partsOf(query);
  const excluded = read.filter(({ note }) => note === 'left-out');
  return parts.flatMap((part, from) => {
    const at = { from, length: 1 };
    if (part.kind !== 'text' || excluded.some((reading) => overlap(reading.at, at))) return [];
    const english = englishOf(part.text, part.related);
    return [...new Set([...english, ...offersOf(part.text, part.related)])].map((form): Change => {
      const other =
        form.kind === 'words' ? textClause(form.text, part.scope) : valueClause('skill', form.value);
      return widened(query, at, part.text, other);
    });
  });
}

/** A part of a search, or something else beside it. */
function widened(query: Query, at: Reading['at'], words: string, other: Clause): Change {
  const part = partsOf(query)[at.from];
  const meant = part === undefined ? other : anyOf([part, other]);
  const offer = { words, clause: printClause(other), ...PLAIN, query: withReadings(query, [{ at, meant }]) };
  return { offer, at, meant };
}

/** Who looks within a distance often takes remote work that is open to the country too. */
export function nearOrRemote(query: Query): readonly Change[] {
  return partsOf(query).flatMap((part, from) => {
    if (part.kind !== 'value' || part.field !== 'within') return [];
    const { country } = circleOfValue(part.value).centre;
    return [widened(query, { from, length: 1 }, printClause(part), valueClause('remote', country ?? 'yes'))];
  });
}
