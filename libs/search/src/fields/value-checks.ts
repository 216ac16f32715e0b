import { foldKey } from '../text/index.js';
import { languageCode } from './languages.js';
import { nearest } from './suggest.js';
import { refused, type ValueResult } from './values.js';
import {
  cityName,
  countryCode,
  countrySpellings,
  FAMILIES,
  familyOfWork,
  familySlug,
  macroRegionCode,
  regionCode,
  regionSpellings,
  skillSlug,
  skillSpellings,
} from './vocabulary.js';

/** Checks a value of a closed list. */
export const isOneOf =
  (choices: readonly string[]) =>
  (raw: string): ValueResult => {
    const wanted = raw.toLowerCase().replace(/[\s_]+/g, '-');
    const near = nearest(wanted, choices);
    if (choices.includes(wanted)) return { ok: true, value: wanted };
    return refused({ kind: 'not-one-of', value: raw, choices }, near);
  };

/** Checks a role family, by its slug or its label. */
export function isFamily(raw: string): ValueResult {
  const value = familySlug(raw);
  if (value !== null) return { ok: true, value };
  const result = isOneOf(FAMILIES)(raw);
  return result.ok ? result : { ...result, suggestion: result.suggestion ?? familyOfWork(raw) };
}

/** Checks what is asked of pay. A bonus and pay at target are one thing: pay is stated as what it comes to with them. */
export function isPay(raw: string): ValueResult {
  const result = isOneOf(['stated', 'ote', 'bonus'])(raw);
  return result.ok && result.value === 'bonus' ? { ok: true, value: 'ote' } : result;
}

/** Checks a name of something: any letters or digits. */
export function isName(raw: string): ValueResult {
  const value = raw.trim().replace(/\s+/gu, ' ');
  return foldKey(value) === '' ? refused({ kind: 'no-letters', value: raw }) : { ok: true, value };
}

/** Checks a skill and gives its slug. */
export function isSkill(raw: string): ValueResult {
  const value = skillSlug(raw);
  if (value !== null) return { ok: true, value };
  const near = nearest(raw, skillSpellings());
  return refused({ kind: 'no-skill', value: raw }, near);
}

/** Checks a country and gives its two-letter code. */
export function isCountry(raw: string): ValueResult {
  if (raw.toLowerCase() === 'unknown') return { ok: true, value: 'unknown' };
  const value = countryCode(raw);
  return value === null
    ? refused({ kind: 'no-country', value: raw }, nearest(raw, countrySpellings()))
    : { ok: true, value };
}

/** Checks a region of several countries, or a state. */
export function isRegion(raw: string): ValueResult {
  const value = regionCode(raw);
  return value === null
    ? refused({ kind: 'no-region', value: raw }, nearest(raw, regionSpellings()))
    : { ok: true, value };
}

/** Checks a city, with or without its country. */
export function isCity(raw: string): ValueResult {
  const [city = '', country, ...more] = raw.split(',').map((part) => part.trim().replace(/\s+/gu, ' '));
  const inState = /^US-|^CA-/.exec(regionCode(country ?? '') ?? '')?.[0].slice(0, 2) ?? null;
  const near = inState === null ? city : `${city}, ${inState}`;
  if (foldKey(city) === '') return refused({ kind: 'no-city', value: raw });
  if (more.length > 0) return refused({ kind: 'no-city', value: raw }, near);
  if (country === undefined) return { ok: true, value: cityName(city) };
  const code = countryCode(country);
  return code === null
    ? refused({ kind: 'no-country', value: country }, near)
    : { ok: true, value: `${cityName(city)}, ${code}` };
}

/** Checks the value of remote: yes, anywhere, a country or a region of several countries. */
export function isRemote(raw: string): ValueResult {
  const word = raw.toLowerCase();
  if (word === 'yes' || word === 'anywhere') return { ok: true, value: word };
  if (word === 'no') return refused({ kind: 'remote-no' }, '-remote:yes');
  const country = raw.toLowerCase() === 'unknown' ? null : countryCode(raw);
  if (country !== null) return { ok: true, value: country };
  const region = macroRegionCode(raw);
  if (region !== null) return { ok: true, value: region };
  return refused(
    { kind: 'not-remote', value: raw },
    nearest(raw, ['yes', 'anywhere', ...countrySpellings(), ...regionSpellings()]),
  );
}

/** Checks a language code (ISO 639-1). */
export function isLanguage(raw: string): ValueResult {
  const value = raw.toLowerCase();
  if (/^[a-z]{2}$/.test(value) || value === 'unknown') return { ok: true, value };
  return refused({ kind: 'no-language', value: raw }, languageCode(value));
}
