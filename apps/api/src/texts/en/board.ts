import type { WorkFunction } from '@app/core/posting';
import { plural } from './plural.js';

const functions: Readonly<Record<WorkFunction, string>> = {
  engineering: 'Engineering',
  data: 'Data and AI',
  security: 'Security',
  product: 'Product',
  design: 'Design',
  research: 'Research',
  it: 'IT',
  program: 'Project management',
  writing: 'Writing',
  marketing: 'Marketing',
  sales: 'Sales',
  support: 'Customer success',
  people: 'People',
  finance: 'Finance',
  legal: 'Legal',
  operations: 'Operations',
};

/** The search without its language: what and where, filters, and what a search says in words, in English. */
export const boardEn = {
  tagline: 'Straight from employers’ own systems. No account, no tracking.',
  what: 'What',
  whatHint: 'Role, skill or company',
  where: 'Where',
  whereHint: 'City, country or remote',
  /** What stands in the field of the place. Both are read again, see readWhere. */
  remote: 'Remote',
  remoteAnywhere: 'Remote, anywhere',
  remoteIn: (place: string) => `Remote, ${place}`,
  syntax: 'Search with a query',
  syntaxLabel: 'The search as a query',
  syntaxHelp: 'How queries are written',
  functions,
  browse: 'Browse by function',
  everything: 'Everything',
  shownFirst: 'Newest first, tech functions only.',
  showAll: (count: string) => `Show all ${count}`,
  newest: 'Newest first',
  best: 'Best match first',
  function: 'Function',
  date: 'First seen',
  dates: {
    '24': 'Last 24 hours',
    '72': 'Last 3 days',
    '168': 'Last 7 days',
    '720': 'Last 30 days',
  } as Readonly<Record<string, string>>,
  anyDate: 'Any time',
  pay: 'Pay a year',
  payShare: (percent: number, counted: string, currency: string) =>
    `${percent}% of the postings state pay; ${counted} of them in ${currency}.`,
  payBars: (from: string, to: string, currency: string) =>
    `How many postings pay up to so much, from ${from} to ${to} and more, in ${currency}`,
  payFloor: 'At least',
  payMost: 'Starting at most',
  paySlider: 'At least so much a year',
  distances: 'Distance',
  around: (distance: string) => `within ${distance}`,
  cityOnly: 'city only',
  more: 'More filters',
  close: 'Show the results',
  dropped: (count: number) => plural(count, 'filter', 'filters'),
  words: {
    not: (what: string) => `not ${what}`,
    or: ' or ',
    within: (distance: string, place: string) => `within ${distance} of ${place}`,
    payFrom: (amount: string) => `pay from ${amount}`,
    payStarts: (amount: string) => `pay starts at ${amount} or less`,
    experience: (years: number) => `at most ${plural(years, 'year', 'years')} of experience`,
    firstseen: (days: string) => `first seen in the last ${days}`,
    hours: (count: number) =>
      count % 24 === 0 ? plural(count / 24, 'day', 'days') : plural(count, 'hour', 'hours'),
    visa: { yes: 'visa sponsored', no: 'no visa', unknown: 'visa not stated' } as Readonly<
      Record<string, string>
    >,
    department: (name: string) => `department ${name}`,
  },
};
