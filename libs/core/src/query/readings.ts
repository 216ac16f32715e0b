import { citiesByName, skillByName } from '../normalise/index.js';
import { foldKey } from '../text/index.js';
import { table } from '../untrusted/index.js';
import { allOf, notOf, partsOf, valueClause, type Clause, type Query, type TextClause } from './ast.js';
import { printQuery } from './print.js';
import { readAmount } from './values.js';
import { countryCode, macroRegionCode } from './vocabulary.js';

/** Plain words of a search that may name a fact, and the search in which they do. It is offered, never taken unasked. */
export interface Reading {
  /** The words as typed. */
  readonly words: string;
  /** What they may mean, as query text: `city:London`, `-senior`. */
  readonly clause: string;
  /** The whole search with that in their place. */
  readonly query: Query;
}

/** Words that name a fact wherever they stand, folded. */
const NAMED = table<readonly (readonly [field: Parameters<typeof valueClause>[0], value: string])[]>({
  remote: [['remote', 'yes']],
  'fully remote': [['remote', 'yes']],
  'remote only': [['remote', 'yes']],
  'work from home': [['remote', 'yes']],
  wfh: [['remote', 'yes']],
  homeoffice: [['remote', 'yes']],
  'home office': [['remote', 'yes']],
  'remote worldwide': [['remote', 'anywhere']],
  'remote anywhere': [['remote', 'anywhere']],
  worldwide: [['remote', 'anywhere']],
  anywhere: [['remote', 'anywhere']],
  hybrid: [['workplace', 'hybrid']],
  onsite: [['workplace', 'onsite']],
  'on site': [['workplace', 'onsite']],
  'visa sponsorship': [['visa', 'yes']],
  'sponsor visa': [['visa', 'yes']],
  'visa sponsor': [['visa', 'yes']],
  'h1b sponsorship': [['visa', 'yes']],
  visa: [['visa', 'yes']],
  senior: [['seniority', 'senior']],
  sr: [['seniority', 'senior']],
  junior: [['seniority', 'junior']],
  jr: [['seniority', 'junior']],
  'entry level': [['seniority', 'junior']],
  graduate: [['seniority', 'junior']],
  'mid level': [['seniority', 'mid']],
  staff: [['seniority', 'staff']],
  principal: [['seniority', 'principal']],
  lead: [['seniority', 'lead']],
  intern: [
    ['type', 'internship'],
    ['seniority', 'intern'],
  ],
  internship: [['type', 'internship']],
  praktikum: [['type', 'internship']],
  werkstudent: [['type', 'part-time']],
  'working student': [['type', 'part-time']],
  'part time': [['type', 'part-time']],
  parttime: [['type', 'part-time']],
  teilzeit: [['type', 'part-time']],
  minijob: [['type', 'part-time']],
  'full time': [['type', 'full-time']],
  fulltime: [['type', 'full-time']],
  vollzeit: [['type', 'full-time']],
  contract: [['type', 'contract']],
  freelance: [['type', 'contract']],
  contractor: [['type', 'contract']],
  temporary: [['type', 'temporary']],
  apprenticeship: [['type', 'apprenticeship']],
  ausbildung: [['type', 'apprenticeship']],
});

/** Cities that are common words too: they are read as places only with their country, or with a preposition. */
const WORDS_TOO = new Set(
  'bath best born cork essen galle hof hull koblenz lens linden man mary mobile most much nice normal of ok opole orange order page plan poole rain reading rust sale salem split stade surprise temple trainer troy university victoria ware wells worth york'.split(
    ' ',
  ),
);

const LONGEST = 4;
const REMOTE = /^(?:fully |100 ?% )?remote(?: from| in| within| only)?(?: the)? (.+)$/;
const IN_PLACE = /^(?:in|near|at|around|bei|nahe) (.+)$/;

/** What the plain words of a search may mean instead, longest first in the order of the words; nothing where they are exact. */
export function readingsOf(query: Query): readonly Reading[] {
  const parts = partsOf(query);
  const readings: Reading[] = [...exclusionsOf(parts)];
  for (let from = 0; from < parts.length; from += 1) {
    if (isNot(parts, from) || isNot(parts, from - 1)) continue;
    for (let length = Math.min(LONGEST, parts.length - from); length >= 1; length -= 1) {
      const words = plainWords(parts.slice(from, from + length));
      const found = words === null ? [] : meaningsOf(words);
      for (const meaning of found) {
        const others = [...parts.slice(0, from), meaning, ...parts.slice(from + length)];
        readings.push({ words: words ?? '', clause: printQuery(meaning), query: allOf(others) });
      }
      if (found.length === 0) continue;
      from += length - 1;
      break;
    }
  }
  return readings;
}

/** The search with every plain word that may name a fact read so, each as its first meaning; null where there is none. */
export function readThrough(query: Query): Query | null {
  let read = query;
  for (let [first] = readingsOf(read); first !== undefined; [first] = readingsOf(read)) read = first.query;
  return read === query ? null : read;
}

/** The words of parts that are all plain words, joined by blanks; null where one is something else. */
function plainWords(parts: readonly Query[]): string | null {
  const isPlain = (part: Query): part is TextClause =>
    part.kind === 'text' && part.scope === 'any' && !part.prefix && part.related !== 0;
  return parts.every(isPlain) ? parts.map(({ text }) => text).join(' ') : null;
}

function meaningsOf(words: string): readonly Clause[] {
  const key = foldKey(words);
  const named = NAMED.get(key);
  if (named !== undefined) return named.map(([field, value]) => valueClause(field, value));
  const remote = REMOTE.exec(key)?.[1];
  if (remote !== undefined) return remoteIn(remote);
  const pay = payOf(words);
  if (pay !== null) return [pay];
  return placesOf(words, key);
}

/** True for words that say what a job is wherever they stand: a place, a level, a kind of employment or a workplace. */
export const isFactWord = (words: string): boolean => NAMED.has(foldKey(words)) || placesOf(words).length > 0;

/** `remote europe`: the region as people mean it first, then as postings name it. */
function remoteIn(where: string): readonly Clause[] {
  const country = where.length > 2 ? countryCode(where) : null;
  if (country !== null) return [valueClause('remote', country)];
  const region = macroRegionCode(where);
  if (region === null) return [];
  const codes = region === 'EUROPE' ? ['EU', region] : [region];
  return codes.map((code) => valueClause('remote', code));
}

/** The country, region or city that words name, best first; nothing where they name none or mean something else more often. */
export function placesOf(words: string, key: string = foldKey(words)): readonly Clause[] {
  const behind = IN_PLACE.exec(key)?.[1];
  const name = behind ?? key;
  // "us" and "in" are words; US and IN are countries.
  const country = name.length > 3 || /^[A-Z]{2,3}$/.test(words) ? countryCode(name) : null;
  if (country !== null) return [valueClause('country', country)];
  const region = name.length > 3 ? macroRegionCode(name) : null;
  if (region !== null) return [valueClause('region', region)];
  if (behind === undefined && (WORDS_TOO.has(key) || skillByName(key) !== null)) return [];
  const [city] = citiesByName(name);
  return city === undefined ? [] : [valueClause('city', city.name)];
}

/** `€80k`, `80k EUR`, `100k+`: an amount with a scale or a currency. */
function payOf(words: string): Clause | null {
  const text = words.replace(/\+$/, '').trim();
  if (!/\d/.test(text) || !/^(?:[^\d\s]{1,3}\s?)?\d[\d.,_]*\s?k?\s?(?:[^\d\s]{1,3})?$/iu.test(text))
    return null;
  const amount = readAmount(text.replace(/\s/g, ''));
  if (!amount.ok || amount.amount < LEAST_PAY) return null;
  return { kind: 'salary', floor: amount.amount, currency: amount.currency };
}

/** Smaller figures are versions, years and numbers of people. */
const LEAST_PAY = 10_000;

/** A small "not" between two parts. */
const isNot = (parts: readonly Query[], at: number): boolean =>
  at > 0 && at + 1 < parts.length && /^not$/i.test(plainWords(parts.slice(at, at + 1)) ?? '');

/** `java not senior`: a small "not" was typed for the minus. */
function exclusionsOf(parts: readonly Query[]): readonly Reading[] {
  return parts.flatMap((_, at) => {
    const next = parts[at + 1];
    if (next === undefined || !isNot(parts, at)) return [];
    const excluded = notOf(next);
    const query = allOf([...parts.slice(0, at), excluded, ...parts.slice(at + 2)]);
    return [{ words: `not ${printQuery(next)}`, clause: printQuery(excluded), query }];
  });
}
