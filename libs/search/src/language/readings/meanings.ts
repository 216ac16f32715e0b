import { foldKey } from '../../text/index.js';
import { table } from '@app/core/untrusted';
import { valueClause, type Clause, type Query, type ValueField } from '../../tree/ast.js';
import { distanceOf } from './meant-distance.js';
import { payOf } from './meant-pay.js';
import { placesMeant, remoteIn } from './meant-places.js';
import type { ReadingNote } from './reading-notes.js';

/** One clause that words may mean, and what is to be said of it. */
interface MeantClause {
  readonly clause: Clause;
  readonly note: ReadingNote | null;
}

/** What words may mean, and what tells it from another meaning of the same words. */
export interface Meaning {
  readonly meant: Query;
  readonly note: ReadingNote | null;
}
type NamedFact = readonly [field: ValueField, value: string, note?: ReadingNote];

/** No fact says that a job is for working students: its level is an intern's, and its hours are part of a week. */
const WORKING_STUDENT: readonly NamedFact[] = [
  ['seniority', 'intern', 'level-in-title'],
  ['type', 'part-time', 'hours-of-employment'],
];

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
  'team lead': [['seniority', 'lead']],
  director: [['seniority', 'director']],
  direktor: [['seniority', 'director']],
  direktorin: [['seniority', 'director']],
  executive: [['seniority', 'executive']],
  'vice president': [['seniority', 'executive']],
  trainee: [['seniority', 'intern', 'level-in-title']],
  werkstudent: WORKING_STUDENT,
  werkstudentin: WORKING_STUDENT,
  'working student': WORKING_STUDENT,
  'working students': WORKING_STUDENT,
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

/** What words may mean as a fact, best first; nothing where they are no more than words. */
export function factsMeant(words: string): readonly Meaning[] {
  const key = foldKey(words);
  const named = NAMED.get(key);
  if (named !== undefined)
    return named.map(([field, value, note = null]) => ({ meant: valueClause(field, value), note }));
  const remote = remoteIn(words);
  if (remote !== null) return remote;
  const pay = payOf(words);
  if (pay !== null) return [pay];
  const distance = distanceOf(words);
  return distance === null ? placesMeant(words) : [{ meant: distance, note: null }];
}

/** True for words that say what a job is wherever they stand: a place, a level, a kind of employment or a workplace. */
export const isFactWord = (words: string): boolean =>
  NAMED.has(foldKey(words)) || placesMeant(words).length > 0;

/** The country, region or city that words name, best first; nothing where they name none or mean something else more often. */
export const placesOf = (words: string): readonly Clause[] => placesMeant(words).map(({ meant }) => meant);

/** Of what words may mean as a fact, that which is one clause, best first. */
export const meaningsOf = (words: string): readonly MeantClause[] =>
  factsMeant(words).flatMap(({ meant, note }) => (isClause(meant) ? [{ clause: meant, note }] : []));

const isClause = (query: Query): query is Clause =>
  query.kind !== 'and' && query.kind !== 'or' && query.kind !== 'not';
