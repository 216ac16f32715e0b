import type { PostingFacts, Salary } from '@app/core/posting';
import { citiesByName } from '@app/reading/places';
import type { Labels } from '../labelled/labelled.js';

export const FACTS = [
  'workplace',
  'applicants',
  'country',
  'city',
  'salary',
  'experience',
  'visa',
  'employment',
  'seniority',
  'family',
  'language',
] as const;

export type Fact = (typeof FACTS)[number];

/** A value as text, so that two are compared by their spelling; '' where nothing is said. */
export type Values = Readonly<Record<Fact, string>>;

/** What is right for each fact, as text: mostly one value, of a family at times two, the best first. */
export type Wanted = Readonly<Record<Fact, readonly string[]>>;

const listed = (names: Iterable<string | null | undefined>): string =>
  [...new Set([...names].filter((name) => name != null && name !== ''))].sort().join(',');

export const folded = (name: string): string =>
  name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

const said = (value: string | null): string => (value === null || value === 'unknown' ? '' : value);

const payText = (
  pay: Omit<Salary, 'periodAssumed' | 'basis' | 'period'> & { period: string | null },
): string => `${pay.min}-${pay.max} ${pay.currency} ${said(pay.period)}`;

const REGION_NAMES: Readonly<Record<string, string>> = {
  'NORTH AMERICA': 'NORTH-AMERICA',
  'SOUTH AMERICA': 'SOUTH-AMERICA',
  NORDICS: 'NORDICS',
};

const regionText = (region: string): string => REGION_NAMES[region.toUpperCase()] ?? region.toUpperCase();

function applicantsText(stated: Labels['applicants']['value']): string {
  if (stated.kind === 'unknown') return '';
  const except = listed(stated.except ?? []);
  const who =
    stated.kind === 'anywhere'
      ? 'anywhere'
      : listed([...(stated.countries ?? []), ...(stated.regions ?? []).map(regionText)]);
  return except === '' ? who : `${who} but ${except}`;
}

/** Cities by the one name that the gazetteer has for them: Bangalore is Bengaluru. */
const citiesText = (places: readonly { country: string | null; city: string | null }[]): string =>
  listed(
    places.map(({ country, city }) => {
      const known = citiesByName(city ?? '').find((one) => one.country === country);
      return folded(known?.name ?? city ?? '');
    }),
  );

export const labelled = (labels: Labels): Wanted => ({
  workplace: [said(labels.workplace.value)],
  applicants: [applicantsText(labels.applicants.value)],
  country: [listed(labels.places.value.map(({ country }) => country))],
  city: [citiesText(labels.places.value)],
  salary: [labels.salary.value === null ? '' : payText(labels.salary.value)],
  experience: [
    labels.experience.value === null ? '' : `${labels.experience.value.min}-${labels.experience.value.max}`,
  ],
  visa: [said(labels.visa.value)],
  employment: [said(labels.employment.value)],
  seniority: [said(labels.seniority.value)],
  family: [labels.family.value].flat().map((family) => family ?? ''),
  language: [labels.language.value],
});

export const read = (facts: PostingFacts): Values => ({
  workplace: said(facts.workplace),
  applicants: applicantsText(facts.applicants),
  country: listed(facts.places.map(({ country }) => country)),
  city: citiesText(facts.places),
  salary: facts.salary === null ? '' : payText(facts.salary),
  experience: facts.experience === null ? '' : `${facts.experience.min}-${facts.experience.max}`,
  visa: said(facts.visa),
  employment: said(facts.employment),
  seniority: said(facts.seniority),
  family: facts.roleFamily ?? '',
  language: facts.language ?? '',
});
