import { foldKey } from '../text/index.js';
import { table } from '@app/core/untrusted';
import { textClause } from '../tree/index.js';
import {
  type ClauseResult,
  type Field,
  type FieldKey,
  type FieldName,
  fieldNameOf,
  fieldOf,
  findField,
  languageCode,
} from '../fields/index.js';
import { meaningsOf, placesOf } from './meanings.js';
import { moneyOf, printMoney } from './money.js';
import { printClause } from '../query/index.js';

/** Names that people give to fields, in English and German; written together and folded. */
const NAMES: Readonly<Partial<Record<FieldName, string>>> = {
  title:
    'role job position intitle jobtitle jobtitel titel rolle stelle beruf stellentitel stellenbezeichnung berufsbezeichnung',
  company: 'employer firm org organisation organization firma unternehmen arbeitgeber',
  skill:
    'tech stack techstack technology technologie tool tag tags skills kenntnisse kenntnis fahigkeit fahigkeiten faehigkeit',
  country: 'land staat nation',
  region: 'state bundesland province kanton provinz',
  city: 'town stadt',
  within: 'radius distance umkreis entfernung distanz nahe around',
  remote: 'homeoffice wfh remotework telearbeit telework fernarbeit mobilesarbeiten',
  workplace: 'arbeitsplatz arbeitsmodell arbeitsort workmode workmodel',
  salary:
    'wage comp compensation gehalt lohn verdienst bezahlung vergutung verguetung entgelt jahresgehalt income earnings',
  family: 'category kategorie field berufsfeld bereich function discipline fachgebiet',
  department: 'abteilung dept team division fachbereich',
  seniority: 'level senioritat senioritaet stufe karrierestufe joblevel grade erfahrungsstufe',
  type: 'contract kind art jobtype employmenttype vertrag vertragsart anstellung anstellungsart arbeitszeit beschaftigung beschaeftigung stellenart',
  lang: 'sprache sprachen languages',
  visa: 'sponsorship visum visasponsorship',
  source: 'site quelle feed',
  experience: 'erfahrung berufserfahrung exp yoe jahre experienceyears',
  posted: 'date datum age alter seit published veroffentlicht veroeffentlicht since newer',
};
const MEANT = table<FieldName>(
  Object.fromEntries(
    Object.entries(NAMES).flatMap(([field, names]) => names.split(' ').map((name) => [name, field] as const)),
  ) as Record<string, FieldName>,
);
const PLACES = new Set(['location', 'loc', 'place', 'where', 'in', 'ort', 'standort', 'near', 'bei', 'wo']);
const WORDS = new Set(
  'text keyword keywords q query search description body stichwort stichworte suche suchwort wort beschreibung'.split(
    ' ',
  ),
);
const keyOf = (name: string): string => foldKey(name).replace(/\s/g, '');

/** True for a name of the field whose value is a distance and a place. */
export const meansCircle = (name: string): boolean => MEANT.get(keyOf(name)) === 'within';

/** The clause that is meant by a field that does not exist, as query text; null where nothing is known. */
export function meantClause(name: string, value: string, operator: string): string | null {
  const key = keyOf(name);
  if (WORDS.has(key) && value !== '') return printClause(textClause(value));
  if (PLACES.has(key)) {
    const [place] =
      value === '' ? [] : [...placesOf(value), ...meaningsOf(value).map(({ clause }) => clause)];
    return value === '' ? fieldOf('city').example : place === undefined ? null : printClause(place);
  }
  const meant = MEANT.get(key);
  const field = meant === undefined ? null : findField(meant, operator);
  return field === null ? null : (valueIn(field, value) ?? exampleOf(field, value));
}

/** `pay>=80k`, `pay:80.000€`: an amount that is asked of the field pay belongs to the salary; null for anything else. */
export function payInstead(field: FieldName, operator: string, value: string): string | null {
  const money = field === 'pay' ? moneyOf(value) : null;
  return money === null ? null : `${writtenAs('salary', operator)}${printMoney(money)}`;
}

function writtenAs(name: FieldName, operator: string): string {
  const field = findField(name, operator) ?? fieldOf('salary');
  return `${field.name}${field.operator}`;
}

/** A value as it was written, and as the field takes what people say. */
const saidIn = (field: Field, value: string): readonly string[] =>
  value === '' ? [] : [value, ...(SAID[field.key]?.(value) ?? [])];

/** The clause of a field with a value as people say it, as query text; null where it is not understood. */
function valueIn(field: Field, value: string): string | null {
  const read = saidIn(field, value)
    .map((each): ClauseResult => field.read(each, false))
    .find((each) => each.ok);
  if (read?.ok === true) return printClause(read.clause);
  const meanings = meaningsOf(value).map(({ clause }) => clause);
  const meaning = meanings.find((clause) => fieldNameOf(clause) === field.name) ?? meanings[0];
  return meaning === undefined ? null : printClause(meaning);
}

/** The field with the value that its refusal names, or with its example: what was meant is at least its field. */
function exampleOf(field: Field, value: string): string {
  const refusals = saidIn(field, value).map((each): ClauseResult => field.read(each, false));
  const near = refusals.toReversed().flatMap((each) => (each.ok ? [] : (each.suggestion ?? [])))[0];
  if (near === undefined) return field.example;
  const isClause = /[:<>]/.test(near) || near.startsWith('-');
  return isClause ? near : `${field.name}${field.operator}${/\s/.test(near) ? `"${near}"` : near}`;
}

const found = (value: string | null | undefined): readonly string[] =>
  value === null || value === undefined ? [] : [value];
const moneyIn = (value: string): readonly string[] => {
  const money = moneyOf(value);
  return money === null ? [] : [printMoney(money)];
};
const YES = /^(?:ja|yes|true|1|wahr|j|y)$/i;
const yesOrNo = (value: string): readonly string[] =>
  YES.test(value) ? ['yes'] : /^(?:nein|false|0|n)$/i.test(value) ? ['no'] : [];
const AGE =
  /^(?:<|=)?\s*(\d{1,3})\s*(?:(h|std|hours?|stunden?)|(w|weeks?|wochen?)|(?:d|t|days?|tagen?|tage|tag))?$/i;
const ageIn = (value: string): readonly string[] => {
  const match = AGE.exec(value);
  if (match === null) return /^(?:today|heute)$/i.test(value) ? ['1d'] : [];
  return [`${match[1] ?? ''}${match[2] === undefined ? (match[3] === undefined ? 'd' : 'w') : 'h'}`];
};

/** Values as people say them, as the field takes them. */
const SAID: Readonly<Partial<Record<FieldKey, (value: string) => readonly string[]>>> = {
  salary: moneyIn,
  'salary-most': moneyIn,
  remote: yesOrNo,
  visa: yesOrNo,
  lang: (value) => found(languageCode(value)),
  experience: (value) => found(/^(\d{1,2})\+?\s*(?:y|years?|yrs?|j|jahren?|jahre|jahr)?$/i.exec(value)?.[1]),
  // A place without a distance: so far is usual.
  within: (value) => [`40km of ${value}`],
  posted: ageIn,
  'posted-over': ageIn,
};
