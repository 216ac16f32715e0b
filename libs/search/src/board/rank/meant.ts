import {
  citiesByName,
  countryByName,
  macroRegionByName,
  regionCountries,
  subdivisionsByName,
} from '@app/reading/places';
import { skillByName } from '@app/reading/normalise';
import { valueClause, type ValueClause } from '../../tree/index.js';
import { analyse } from '../../text/index.js';

/** Words for a level, a kind of employment or a workplace, and what a posting has to be for them: `field=values: words`. */
const KINDS = `
seniority=intern: intern|trainee|praktikant|praktikantin|stagiaire
type=internship: intern|internship|praktikum|praktikant|praktikantin|stage|stagiaire|tirocinio|prácticas|estágio|staż|praktik
seniority=junior: junior|entry level|graduate|berufseinsteiger|berufseinsteigerin|débutant
seniority=mid: mid level|medior
seniority=senior,staff,principal,lead: senior|erfahren
seniority=staff: staff
seniority=principal: principal
seniority=director: director|direktor|direktorin
seniority=executive: executive|vice president
seniority=intern: werkstudent|werkstudentin|working student
type=part-time: werkstudent|werkstudentin|working student
seniority=lead: lead|team lead|team leader|teamleiter|teamleiterin
type=part-time: part time|teilzeit|temps partiel|deeltijd|parttime|tiempo parcial|media jornada|tempo parziale|deltid|niepełny etat
type=full-time: full time|vollzeit|temps plein|voltijd|tiempo completo|jornada completa|tempo pieno|heltid|pełny etat
type=contract: contract|contractor|freelance|freelancer|b2b
type=temporary: temporary|temp|befristet|tijdelijk|temporal|seasonal
type=apprenticeship: apprentice|apprenticeship|ausbildung|azubi|apprentissage|alternance
workplace=remote: remote|remotely|work from home|wfh|télétravail|fernarbeit|thuiswerken|teletrabajo|zdalnie|zdalna|distans
workplace=remote,hybrid: home office
workplace=hybrid: hybrid|hybride|híbrido|ibrido
workplace=onsite: onsite|on site|vor ort|in office|presencial
`;

const keyOf = (text: string): string => analyse(text).terms().join(' ');

const kinds = new Map<string, ValueClause[]>();
for (const line of KINDS.trim().split('\n')) {
  const [head = '', words = ''] = line.split(': ');
  const [field = '', values = ''] = head.split('=');
  const clauses = values.split(',').map((value) => valueClause(field as ValueClause['field'], value));
  for (const word of words.split('|'))
    kinds.set(keyOf(word), [...(kinds.get(keyOf(word)) ?? []), ...clauses]);
}

/**
 * What a posting may have for a word or some words of a search to hold of the job itself: "part-time" of a job in part
 * time, "london" of one in London or open to people there. Any of them is enough; empty for words that mean no such fact.
 */
export function meantFacts(text: string): readonly ValueClause[] {
  const kind = kinds.get(keyOf(text)) ?? [];
  return kind.length > 0 ? kind : placesMeant(text);
}

/** A skill is no place, even where a town has its name. */
function placesMeant(text: string): readonly ValueClause[] {
  if (skillByName(text) !== null) return [];
  const region = macroRegionByName(text);
  if (region !== null) {
    const countries = regionCountries(region.code).map((code) => valueClause('remote', code));
    return [valueClause('region', region.code), valueClause('remote', region.code), ...countries];
  }
  const country = countryByName(text);
  if (country !== null) return [valueClause('country', country), valueClause('remote', country)];
  const parts = subdivisionsByName(text).flatMap(({ country: of, region: part }) =>
    part === null ? [] : [valueClause('region', `${of}-${part}`)],
  );
  const names = new Set([text, ...citiesByName(text).map(({ name }) => name)]);
  return [...parts, ...[...names].map((name) => valueClause('city', name))];
}
