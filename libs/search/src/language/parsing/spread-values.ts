import { table } from '@app/core/untrusted';
import type { Field } from '../../fields/field.js';
import { isWithin } from '../../fields/distance-value.js';
import type { Lexeme, Term } from '../lexing/lexemes.js';
import { isPayBegun, payTextOf, plainPay } from '../amounts/pay-texts.js';

/** A value, with how many of the terms behind it are a part of it. */
export interface Spread {
  readonly value: string;
  readonly used: number;
  /** True where it must not stand so: it is to be written in another way. */
  readonly isLoose: boolean;
}

/** The most terms that one amount, and one place, may take. */
const MOST = 6;
const MOST_OF_PLACE = 4;

const YEARS = new Set('y yr yrs year years j jahr jahre jahren'.split(' '));
const TIMES = new Set('x times mal'.split(' '));
const AGES = table<string>(
  Object.fromEntries(
    (
      [
        'h hr hrs hour hours std stunde stunden',
        'd day days tag tage tagen',
        'w week weeks woche wochen',
      ] as const
    ).flatMap((names) =>
      names.split(' ').map((name) => [name, name[0] === 's' ? 'h' : name[0] === 't' ? 'd' : (name[0] ?? '')]),
    ),
  ) as Record<string, string>,
);
const AROUND = new Set(['of', 'from', 'around', 'near', 'um', 'von']);
const UNIT = /^(?:km|mi|miles?|kilomet(?:er|re)s?|meilen?)$/iu;

/** The value of a field with what belongs to it in the terms behind it: `100 000 EUR`, `3 years`, `2 weeks`, `40 km of:Berlin`. */
export function spreadValue(field: Field, term: Term, behind: readonly Lexeme[]): Spread {
  const alone: Spread = { value: term.value, used: 0, isLoose: false };
  if (field.name === 'within') return circleFrom(term, behind);
  if (term.exact || term.prefix || term.quoted) return alone;
  if (field.name === 'salary') return payFrom(term, behind);
  const word = (plainRun(behind, 1)[0] ?? '').toLowerCase();
  if (!/^\d+$/.test(term.value) || word === '') return alone;
  const [isTimes, isYears] = [field.name === 'reposted', field.name === 'experience'];
  if (isYears ? YEARS.has(word) : isTimes && TIMES.has(word)) return { ...alone, used: 1 };
  const unit = isYears || isTimes || field.operator === ':' ? undefined : AGES.get(word);
  return unit === undefined ? alone : { ...alone, value: `${term.value}${unit}`, used: 1 };
}

/** The plain words from the first lexeme on, so many at most. */
function plainRun(behind: readonly Lexeme[], most: number): readonly string[] {
  const found: string[] = [];
  for (const each of behind.slice(0, most)) {
    const isPlain =
      each.type === 'term' && each.field === null && !each.quoted && !each.prefix && !each.exact;
    if (!isPlain) break;
    found.push(each.value);
  }
  return found;
}

/** The longest run of terms that is one pay. */
function payFrom({ value }: Term, behind: readonly Lexeme[]): Spread {
  const run = isPayBegun(value) ? plainRun(behind, MOST) : [];
  for (let used = run.length; used > 0; used -= 1) {
    const text = [value, ...run.slice(0, used)].join(' ');
    if (payTextOf(text) !== null && !isWordToo(run[used - 1] ?? ''))
      return { value: plainPay(text), used, isLoose: false };
  }
  return { value: plainPay(value), used: 0, isLoose: false };
}

/** Codes of currencies in small letters are words of a search more often ("all", "top", "try"), but for those that people write so. */
const isWordToo = (word: string): boolean =>
  /^[a-z]{3}$/.test(word) && !/^(?:eur|usd|gbp|chf|yen|day|std)$/.test(word);

/** `40km of:Berlin`, `40 km of:Berlin`; and, to be written in another way, `40km Berlin`, `40km around new york`. */
function circleFrom({ value }: Term, behind: readonly Lexeme[]): Spread {
  const isUnitApart = /^\d+$/.test(value) && UNIT.test(plainRun(behind, 1)[0] ?? '');
  const unit = isUnitApart ? (plainRun(behind, 1)[0] ?? '') : '';
  const distance = value + unit;
  const from = isUnitApart ? 1 : 0;
  const next = behind[from];
  if (next?.type === 'term' && next.field?.toLowerCase() === 'of' && next.operator === ':')
    return { value: `${distance} of ${next.value}`, used: from + 1, isLoose: false };
  if (!/^\d+\s*\p{L}*$/u.test(distance)) return { value: distance, used: from, isLoose: false };
  return placeBehind(distance, behind, from);
}

function placeBehind(distance: string, behind: readonly Lexeme[], from: number): Spread {
  const rest = behind.slice(from);
  const skip = AROUND.has((plainRun(rest, 1)[0] ?? '').toLowerCase()) ? 1 : 0;
  const [first] = rest.slice(skip);
  if (first?.type === 'term' && first.field === null && first.quoted)
    return { value: `${distance} of ${first.value}`, used: from + skip + 1, isLoose: true };
  const run = plainRun(rest.slice(skip), MOST_OF_PLACE);
  for (let used = run.length; used > 0; used -= 1) {
    const value = `${distance} of ${run.slice(0, used).join(' ')}`;
    if (isWithin(value).ok) return { value, used: from + skip + used, isLoose: true };
  }
  return { value: distance, used: from, isLoose: false };
}
