import { mentions } from '../claims/index.js';
import { type EmploymentWord, type StatedEmployment, namesEmployment } from './employment-words.js';
import { inSmallLetters, matchesOf, pattern } from '../../text/index.js';

export interface Found {
  readonly word: EmploymentWord;
  readonly start: number;
  readonly end: number;
}

export const hasEmploymentWord = (text: string, found: number): boolean =>
  mentions(found, 'employment') && namesEmployment(text);

export type Rules = readonly (readonly [EmploymentWord, RegExp])[];

/** All words of employment in some words, in their order; what one rule has read no later one reads. */
export function wordsIn(text: string, rules: Rules): Found[] {
  const found: Found[] = [];
  const small = inSmallLetters(text);
  for (const [word, pattern] of rules) {
    for (const match of matchesOf(small, pattern)) {
      const end = match.index + match[0].length;
      if (!found.some((one) => match.index < one.end && end > one.start))
        found.push({ word, start: match.index, end });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

export const isHours = ({ word }: Found): boolean => word === 'full-time' || word === 'part-time';

const EITHER = pattern(
  String.raw`^[^.]{0,12}(?:\/|(?<!\p{L})(?:or|oder|ou|o|of|lub|albo|eller|bzw)(?!\p{L}))[^.]{0,12}$`,
);

/** What one statement comes to: of two forms that are offered the first, else the form before the hours. */
export function valueOf(found: readonly Found[], text: string): StatedEmployment | null {
  const [first, second] = found;
  if (first === undefined) return null;
  const isEither = second !== undefined && EITHER.test(text.slice(first.end, second.start));
  if (isEither && !(isHours(first) && isHours(second)))
    return first.word === 'permanent' ? 'full-time' : first.word;
  const form = found.find(({ word }) => word !== 'permanent' && word !== 'full-time' && word !== 'part-time');
  if (form !== undefined) return form.word as StatedEmployment;
  const hours = found.filter(isHours);
  return hours.length > 0 && hours.every(({ word }) => word === 'part-time') ? 'part-time' : 'full-time';
}
