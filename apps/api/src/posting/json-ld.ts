import type { Place, Salary } from '@app/core/posting';
import { macroRegion, macroRegionList } from '@app/reading/places';
import type { KeptPosting } from '@app/core/records';

const UNIT: Readonly<Record<Salary['period'], string>> = {
  hour: 'HOUR',
  day: 'DAY',
  week: 'WEEK',
  month: 'MONTH',
  year: 'YEAR',
};

const EMPLOYMENT: Readonly<Record<string, string>> = {
  'full-time': 'FULL_TIME',
  'part-time': 'PART_TIME',
  contract: 'CONTRACTOR',
  temporary: 'TEMPORARY',
  internship: 'INTERN',
  apprenticeship: 'OTHER',
};

const address = ({ city, region, country }: Place) => ({
  '@type': 'Place',
  address: {
    '@type': 'PostalAddress',
    ...(city === null ? {} : { addressLocality: city }),
    ...(region === null ? {} : { addressRegion: region }),
    ...(country === null ? {} : { addressCountry: country }),
  },
});

function salary(stated: Salary | null): Record<string, unknown> {
  if (stated === null || stated.currency === null) return {};
  const { min, max, currency, period } = stated;
  const bounds =
    min !== null && min === max
      ? { value: min }
      : { ...(min === null ? {} : { minValue: min }), ...(max === null ? {} : { maxValue: max }) };
  return {
    baseSalary: {
      '@type': 'MonetaryAmount',
      currency,
      value: { '@type': 'QuantitativeValue', ...bounds, unitText: UNIT[period] },
    },
  };
}

/**
 * Countries that may apply; regions are told as their members, since Google knows countries only. Where only an exception is known,
 * no country is named.
 */
function applicantCountries({ applicants, places }: KeptPosting['facts']): string[] {
  const of = (regions: readonly string[]) => regions.flatMap((code) => macroRegion(code)?.countries ?? []);
  const without = (codes: readonly string[]) => new Set([...codes, ...of(codes)]);
  const placed = places.flatMap(({ country }) => country ?? []);
  switch (applicants.kind) {
    case 'limited':
      return [...new Set([...applicants.countries, ...of(applicants.regions)])]
        .filter((code) => !without(applicants.except ?? []).has(code))
        .sort();
    case 'anywhere':
      return [...new Set(macroRegionList().flatMap(({ countries }) => countries))].sort();
    case 'unknown':
      return [...new Set(placed)];
  }
}

/** Google asks remote postings for TELECOMMUTE together with the countries that may apply. */
function remote({ facts }: KeptPosting): Record<string, unknown> {
  if (facts.workplace !== 'remote') return {};
  const countries = applicantCountries(facts);
  return {
    jobLocationType: 'TELECOMMUTE',
    ...(countries.length === 0
      ? {}
      : { applicantLocationRequirements: countries.map((name) => ({ '@type': 'Country', name })) }),
  };
}

/**
 * schema.org JobPosting for the page of an open posting, as Google for Jobs reads it; null for a closed one and for a sample.
 * https://developers.google.com/search/docs/appearance/structured-data/job-posting
 */
export function jobPostingLd(doc: KeptPosting, html: string): Record<string, unknown> | null {
  if (doc.state !== 'open' || doc.sample === true) return null;
  const places = doc.facts.places.filter(({ country }) => country !== null);
  const employmentType = EMPLOYMENT[doc.facts.employment];
  return {
    '@context': 'https://schema.org/',
    '@type': 'JobPosting',
    title: doc.title,
    description: html,
    datePosted: (doc.postedAt ?? doc.firstSeenAt).toISOString(),
    ...(doc.validThrough === null ? {} : { validThrough: doc.validThrough.toISOString() }),
    ...(employmentType === undefined ? {} : { employmentType }),
    hiringOrganization: { '@type': 'Organization', name: doc.company.name },
    identifier: { '@type': 'PropertyValue', name: doc.source, value: doc.externalId },
    ...(places.length === 0 ? {} : { jobLocation: places.map(address) }),
    ...remote(doc),
    ...salary(doc.facts.salary),
    directApply: false,
  };
}

/** JSON for a script element: no `<` that could end it, no line separators. */
export const scriptJson = (value: unknown): string =>
  JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
