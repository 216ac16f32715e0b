import { LRUCache } from 'lru-cache';
import type { Applicants, PayPeriod, PostingView, Salary } from '@app/core/posting';
import {
  byName,
  countryList,
  macroRegion,
  macroRegionList,
  pointsWithin,
  regionCountries,
  townOf,
  whereOf,
} from '@app/reading/places';
import { circleOfValue, macroRegionsOf, overlappingRegions } from '../fields/index.js';
import type { ValueClause, ValueField } from '../tree/index.js';
import type { TextRules } from './rules.js';

/** Pay for a year in one currency; `top` is null for "X or more". */
export interface YearlyPay {
  readonly low: number | null;
  readonly top: number | null;
  readonly currency: string | null;
}

/** What one year of each pay period counts: 40 hours, 52 weeks. */
const PERIODS_A_YEAR: Readonly<Record<PayPeriod, number>> = {
  hour: 2_080,
  day: 260,
  week: 52,
  month: 12,
  year: 1,
};

/** The stated pay as pay for a year, by the fixed number of periods that the query language states. */
export function yearlyPay(salary: Salary): YearlyPay {
  const times = PERIODS_A_YEAR[salary.period];
  const scaled = (amount: number | null): number | null => (amount === null ? null : amount * times);
  return { low: scaled(salary.min), top: scaled(salary.max), currency: salary.currency };
}

/** One fact as a string, `field:value`: the currency between evaluator and index. */
export const factKey = (field: ValueField, value: string): string => `${field}:${value}`;

/** A clause holds when the posting has at least one of these facts. */
export function factsOfClause(clause: ValueClause, rules: TextRules): readonly string[] {
  const { field, value } = clause;
  switch (field) {
    case 'company':
      return [factKey(field, rules.companyKey(value))];
    case 'source':
    case 'department':
      return [factKey(field, rules.key(value))];
    case 'city':
      return [factKey(field, cityKey(value, rules))];
    case 'within':
      return withinFacts(value);
    case 'remote':
      return remoteFacts(value).map((each) => factKey('remote', each));
    default:
      return [factKey(field, value)];
  }
}

function cityKey(value: string, rules: TextRules): string {
  const [city = '', country] = value.split(', ');
  return country === undefined ? rules.key(city) : `${rules.key(city)}, ${country}`;
}

/** The points of all towns in the circle, and the name of its centre for places whose coordinates are not known. */
function withinFacts(value: string): readonly string[] {
  const facts = circles.get(value) ?? pointsOf(value).map((each) => factKey('within', each));
  circles.set(value, facts);
  return facts;
}

function pointsOf(value: string): readonly string[] {
  const { km, centre } = circleOfValue(value);
  const town = townOf(centre);
  return town === null ? [byName(centre)] : [byName(centre), ...pointsWithin(town, km)];
}

/** One clause is asked of thousands of postings. */
const circles = new LRUCache<string, readonly string[]>({ max: 256 });

function remoteFacts(value: string): readonly string[] {
  if (value === 'yes' || value === 'anywhere') return [value];
  if (macroRegion(value) !== null) return [somebodyIn(value), 'anywhere'];
  return [value, 'anywhere', ...macroRegionsOf(value)];
}

/** That people of some country of a region may apply: also where the posting names only that country, or a wider region. */
const somebodyIn = (region: string): string => `some ${region}`;

/** All facts of a posting, and the fields it says nothing about. */
export function factsOfPosting(
  view: PostingView,
  rules: TextRules,
): { facts: Set<string>; silent: Set<ValueField> } {
  const facts = new Set<string>();
  const silent = new Set<ValueField>();
  const say = (field: ValueField, value: string): void => void facts.add(factKey(field, value));
  say('company', view.company.slug);
  say('source', rules.key(view.source));
  for (const skill of view.facts.skills) say('skill', skill);
  if (view.facts.skills.length === 0) silent.add('skill');
  placeFacts(view.facts.places, rules, say, silent);
  remoteFactsOf(view, say, silent);
  plainFacts(view, say, silent);
  departmentFacts(rules.key(view.department ?? ''), say, silent);
  return { facts, silent };
}

/** The facts of places of work: what a clause on a city, region, country or distance asks for. */
export function factsOfPlaces(places: PostingView['facts']['places'], rules: TextRules): readonly string[] {
  const facts: string[] = [];
  placeFacts(places, rules, (field, value) => void facts.push(factKey(field, value)), new Set());
  return facts;
}

type Say = (field: ValueField, value: string) => void;

function placeFacts(
  places: PostingView['facts']['places'],
  rules: TextRules,
  say: Say,
  silent: Set<ValueField>,
): void {
  for (const { country, region, city } of places) {
    if (city !== null) say('city', rules.key(city));
    if (city !== null) say('within', whereOf({ city, country, region }));
    if (country === null) continue;
    say('country', country);
    for (const macro of macroRegionsOf(country)) say('region', macro);
    if (region !== null) say('region', `${country}-${region}`);
    if (city !== null) say('city', `${rules.key(city)}, ${country}`);
  }
  if (places.every((place) => place.city === null)) silent.add('city').add('within');
  if (places.some((place) => place.country !== null)) return;
  say('country', 'unknown');
  silent.add('country').add('region');
}

function remoteFactsOf(view: PostingView, say: Say, silent: Set<ValueField>): void {
  const { workplace, applicants, places } = view.facts;
  if (workplace === 'unknown') silent.add('remote');
  if (workplace !== 'remote') return;
  say('remote', 'yes');
  if (applicants.kind === 'anywhere') say('remote', 'anywhere');
  if (applicants.kind === 'limited') for (const where of openTo(applicants)) sayOpenTo(where, say);
  if (applicants.kind !== 'unknown') return;
  silent.add('remote');
  for (const { country } of places) if (country !== null) sayOpenTo(country, say);
}

/** `where`: a country, or a region of which nobody is left out. */
function sayOpenTo(where: string, say: Say): void {
  say('remote', where);
  const regions = macroRegion(where) === null ? macroRegionsOf(where) : overlappingRegions(where);
  for (const region of regions) say('remote', somebodyIn(region));
}

/**
 * The countries and regions whose people may apply. Where some are left out: every other country that is open, by name, and the
 * regions of which nobody is left out.
 */
function openTo({
  countries,
  regions,
  except = [],
}: Extract<Applicants, { kind: 'limited' }>): readonly string[] {
  if (except.length === 0) return [...countries, ...regions];
  const without = new Set(except.flatMap((code) => [code, ...regionCountries(code)]));
  const isEverybody = countries.length + regions.length === 0;
  const named = isEverybody ? countryList().map(({ code }) => code) : countries;
  const wide = isEverybody ? macroRegionList().map(({ code }) => code) : regions;
  const members = wide.flatMap((code) => regionCountries(code));
  const whole = wide.filter(
    (code) => !without.has(code) && !regionCountries(code).some((one) => without.has(one)),
  );
  return [...whole, ...[...named, ...members].filter((code) => !without.has(code))];
}

function plainFacts(view: PostingView, say: Say, silent: Set<ValueField>): void {
  const { workplace, seniority, roleFamily, employment, visa, language, salary } = view.facts;
  const known: readonly (readonly [ValueField, string])[] = [
    ['workplace', workplace],
    ['family', roleFamily ?? 'unknown'],
    ['seniority', seniority],
    ['type', employment],
    ['visa', visa],
    ['lang', language ?? 'unknown'],
  ];
  for (const [field, value] of known) {
    say(field, value);
    if (value === 'unknown') silent.add(field);
  }
  if (salary === null) return;
  say('pay', 'stated');
  if (salary.basis === 'ote') say('pay', 'ote');
}

/** Departments of more words than this are found by their first words, and as a whole. */
const MOST_WORDS = 8;

/** The whole of its name, and its words in a row: a clause asks for any of them. */
function departmentFacts(key: string, say: Say, silent: Set<ValueField>): void {
  if (key === '') {
    silent.add('department');
    return;
  }
  say('department', key);
  const words = key.split(' ', MOST_WORDS);
  for (let from = 0; from < words.length; from += 1)
    for (let to = from + 1; to <= words.length; to += 1) say('department', words.slice(from, to).join(' '));
}
