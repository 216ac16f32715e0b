import { citiesByName } from '@app/reading/places';
import { skillByName } from '@app/reading/normalise';
import { foldKey } from '../text/index.js';
import { table } from '@app/core/untrusted';
import { valueClause, type Clause, type ValueField } from '../tree/index.js';
import { moneyOf } from './money.js';
import type { ReadingNote } from './reading-notes.js';
import { countryCode, macroRegionCode } from '../fields/index.js';

/** What words may mean, and what tells it from another meaning of the same words. */
export interface Meaning {
  readonly clause: Clause;
  readonly note: ReadingNote | null;
}
type NamedFact = readonly [field: ValueField, value: string, note?: ReadingNote];
const plainly = (clause: Clause): Meaning => ({ clause, note: null });

/** Words that name a fact wherever they stand, folded. */
const NAMED = table<readonly NamedFact[]>({
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
    ['type', 'internship', 'kind-of-employment'],
    ['seniority', 'intern', 'level-in-title'],
  ],
  internship: [['type', 'internship']],
  praktikum: [['type', 'internship']],
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

const REMOTE = /^(?:fully |100 ?% )?remote(?: from| in| within| only)?(?: the)? (.+)$/;
const IN_PLACE = /^(?:in|near|at|around|bei|nahe) (.+)$/;

/** What words may mean as a fact, best first; nothing where they are no more than words. */
export function meaningsOf(words: string): readonly Meaning[] {
  const key = foldKey(words);
  const named = NAMED.get(key);
  if (named !== undefined)
    return named.map(([field, value, note = null]) => ({ clause: valueClause(field, value), note }));
  const remote = REMOTE.exec(key)?.[1];
  if (remote !== undefined) return remoteIn(remote);
  const pay = payOf(words);
  if (pay !== null) return [{ clause: pay, note: 'pay-a-year' }];
  return placesOf(words, key).map(plainly);
}

/** True for words that say what a job is wherever they stand: a place, a level, a kind of employment or a workplace. */
export const isFactWord = (words: string): boolean => NAMED.has(foldKey(words)) || placesOf(words).length > 0;

/** `remote europe`: the region as people mean it first, then as postings name it. */
function remoteIn(where: string): readonly Meaning[] {
  const country = where.length > 2 ? countryCode(where) : null;
  if (country !== null) return [plainly(valueClause('remote', country))];
  const region = macroRegionCode(where);
  if (region === null) return [];
  if (region !== 'EUROPE') return [plainly(valueClause('remote', region))];
  return [
    { clause: valueClause('remote', 'EU'), note: 'eu-members' },
    { clause: valueClause('remote', region), note: 'all-of-europe' },
  ];
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

/** `€80.000`, `80k EUR`, `100k+`: what can be a year's pay. */
function payOf(words: string): Clause | null {
  const money = moneyOf(words);
  if (money === null || money.amount < LEAST_PAY) return null;
  return { kind: 'salary', floor: money.amount, currency: money.currency };
}

/** Smaller figures are versions, years and numbers of people. */
const LEAST_PAY = 10_000;
