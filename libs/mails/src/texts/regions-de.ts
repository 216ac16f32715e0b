import { table } from '@app/core/untrusted';

/** Names of the regions of several countries by their codes, in German. */
export const REGIONS_IN_GERMAN: Readonly<Record<string, string>> = {
  EU: 'Europäische Union',
  EEA: 'Europäischer Wirtschaftsraum',
  EUROPE: 'Europa',
  EMEA: 'Europa, Naher Osten und Afrika',
  MENA: 'Naher Osten und Nordafrika',
  'MIDDLE-EAST': 'Naher Osten',
  GCC: 'Golfstaaten',
  AFRICA: 'Afrika',
  APAC: 'Asien-Pazifik',
  ASIA: 'Asien',
  SEA: 'Südostasien',
  ANZ: 'Australien und Neuseeland',
  OCEANIA: 'Ozeanien',
  LATAM: 'Lateinamerika',
  AMER: 'Nord- und Südamerika',
  'NORTH-AMERICA': 'Nordamerika',
  'SOUTH-AMERICA': 'Südamerika',
  'CENTRAL-AMERICA': 'Mittelamerika',
  CARIBBEAN: 'Karibik',
  DACH: 'Deutschland, Österreich und die Schweiz',
  NORDICS: 'Nordische Länder',
  BENELUX: 'Benelux',
  BALTICS: 'Baltische Staaten',
  UKI: 'Vereinigtes Königreich und Irland',
  CEE: 'Mittel- und Osteuropa',
  IBERIA: 'Iberische Halbinsel',
  BALKANS: 'Balkan',
};

const names = table(REGIONS_IN_GERMAN);
const countries = new Intl.DisplayNames(['de-DE'], { type: 'region', fallback: 'code' });
const COUNTRY = /^[A-Z]{2}$/;

/** What a country, or a region of several, is called in German; the code where it has no name. */
export const areaInGerman = (code: string): string =>
  names.get(code) ?? (COUNTRY.test(code) ? (countries.of(code) ?? code) : code);
