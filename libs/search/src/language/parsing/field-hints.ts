import { foldKey } from '../../text/index.js';
import { table } from '@app/core/untrusted';
import { textClause } from '../../tree/index.js';
import {
  type ClauseResult,
  type Field,
  type FieldName,
  fieldNameOf,
  fieldOf,
  findField,
} from '../../fields/index.js';
import { meaningsOf, placesOf } from '../readings/meanings.js';
import { suggestedText, written } from './mends.js';
import { payMend } from '../amounts/pay-texts.js';
import { printClause } from '../../query/print.js';
import { saidIn, yesOrNo } from './said-values.js';

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

const PLACES = new Set([
  'location',
  'loc',
  'place',
  'where',
  'in',
  'ort',
  'standort',
  'near',
  'bei',
  'wo',
  'of',
  'at',
]);

const WORDS = new Set(
  'text keyword keywords q query search description body stichwort stichworte suche suchwort wort beschreibung'.split(
    ' ',
  ),
);

const keyOf = (name: string): string => foldKey(name).replace(/\s/g, '');

/** Names of pay that comes with results. */
const BONUS = new Set(['bonus', 'ote', 'commission', 'provision', 'boni']);

/** The field that a name is another name of; null for none. */
export function meantField(name: string, operator: string): Field | null {
  const meant = MEANT.get(keyOf(name));
  return meant === undefined ? null : findField(meant, operator);
}

/** How the field is called that a name is another name of; null where it may be one of several. */
export function meantName(name: string): string | null {
  const key = keyOf(name);
  return BONUS.has(key) ? 'pay' : (MEANT.get(key) ?? null);
}

/** The clause that is meant by a field that does not exist, as query text; null where nothing is known. */
export function meantClause(name: string, value: string, operator: string): string | null {
  const key = keyOf(name);
  if (WORDS.has(key) && value !== '') return printClause(textClause(value));
  if (BONUS.has(key)) return yesOrNo(value)[0] === 'no' ? '-pay:bonus' : 'pay:bonus';
  if (PLACES.has(key)) {
    const [place] =
      value === '' ? [] : [...placesOf(value), ...meaningsOf(value).map(({ clause }) => clause)];
    if (place === undefined) return value === '' ? null : clauseWith(fieldOf('city'), value);
    return printClause(place);
  }
  const field = meantField(name, operator);
  return field === null || value === '' ? null : clauseWith(field, value);
}

/** A field with a value as people say it, or else as it was written, as query text. */
export function clauseWith(field: Field, value: string): string {
  const said = meantValue(field, field.operator, value);
  if (said !== null) return said;
  const refusals = saidIn(field, value).map((each): ClauseResult => field.read(each, false));
  const near = refusals
    .toReversed()
    .flatMap((each) => (each.ok || each.suggestion === null ? [] : [each.suggestion]))[0];
  return suggestedText(field, near ?? null) ?? written(field, value);
}

/** What is meant by a value that a field does not take, as query text; null where it is not understood. */
export function meantValue(field: Field, operator: string, value: string): string | null {
  const pay = field.name === 'pay' ? (findField('salary', operator) ?? fieldOf('salary')) : field;
  // What the field reads as it stands is printed as it is read.
  const mended = field.read(value, false).ok ? null : payMend(pay, value);
  return mended === null ? valueIn(field, value) : mended.mend;
}

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
