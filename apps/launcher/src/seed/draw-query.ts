import type { Chance } from './chance.js';
import { LANDS } from './stock/cities.js';
import { COMPANIES } from './stock/companies.js';

const SKILLS = [
  'python',
  'go',
  'rust',
  'java',
  'kotlin',
  'typescript',
  'react',
  'kubernetes',
  'terraform',
  'postgresql',
  'kafka',
  'swift',
  'c++',
  'ruby',
  'elixir',
  'pytorch',
  'spark',
  'aws',
  'linux',
  'figma',
  'playwright',
  'node.js',
  'scala',
  'angular',
];
const PHRASES = [
  '"site reliability"',
  '"machine learning"',
  '"data engineer"',
  '"embedded linux"',
  '"product manager"',
  '"developer advocate"',
  '"technical writer"',
  '"application security"',
  '"full stack"',
  '"support engineer"',
];
const COUNTRIES = Object.keys(LANDS);
const CITIES = [
  'Berlin',
  'London',
  'Amsterdam',
  'Zurich',
  'Vienna',
  'Lisbon',
  'Hamburg',
  'Dublin',
  'Toronto',
  'Stockholm',
  'Munich',
  'Barcelona',
  'Tallinn',
];
const MONEY = ['60kEUR', '75kEUR', '90kEUR', '70kGBP', '120kUSD', '150kUSD', '110kCHF', '100k'];
const NOT_WANTED = [
  '-crypto',
  '-seniority:intern',
  '-seniority:junior',
  '-type:contract',
  '-"on site"',
  '-title:manager',
  '-visa:no',
  '-travel',
];

/** What people look for first, second and last: each a way of saying it. */
type Draw = (chance: Chance) => string;

const wanted: readonly (readonly [Draw, number])[] = [
  [(chance) => chance.pick(SKILLS), 20],
  [(chance) => `skill:${chance.some(SKILLS, 2).join(',')}`, 20],
  [
    (chance) =>
      chance
        .some(SKILLS, 2)
        .map((one) => `skill:${one}`)
        .join(' '),
    10,
  ],
  [(chance) => `(${chance.some(SKILLS, 3).join(' OR ')})`, 12],
  [(chance) => chance.pick(PHRASES), 20],
  [
    (chance) =>
      `title:${chance.pick(['backend', 'frontend', 'designer', 'sre', 'devops', 'architect', 'android', 'ios', 'analyst', 'entwickler*'])}`,
    16,
  ],
  [(chance) => `company:"${chance.pick(COMPANIES).name}"`, 6],
];

const where: readonly (readonly [Draw, number])[] = [
  [(chance) => `remote:${chance.pick(COUNTRIES)}`, 24],
  [() => 'remote:yes', 12],
  [() => 'remote:anywhere', 6],
  [(chance) => `country:${chance.some(COUNTRIES, chance.int(1, 3)).join(',')}`, 18],
  [(chance) => `city:${chance.pick(CITIES)}`, 12],
  [(chance) => `region:${chance.pick(['EU', 'DACH', 'EMEA', 'LATAM', 'APAC'])}`, 10],
  [(chance) => `(city:${chance.pick(CITIES)} OR remote:yes)`, 10],
  [() => 'workplace:remote,hybrid', 8],
];

const further: readonly (readonly [Draw, number])[] = [
  [
    (chance) =>
      `seniority:${chance.pick(['junior', 'mid', 'senior', 'senior,staff', 'lead,principal', 'senior,lead'])}`,
    30,
  ],
  [(chance) => `salary>=${chance.pick(MONEY)}`, 18],
  [() => 'pay:stated', 12],
  [() => 'type:full-time', 8],
  [() => 'visa:yes', 8],
  [(chance) => `experience<=${chance.int(2, 6)}`, 8],
  [(chance) => `lang:${chance.pick(['en', 'de'])}`, 8],
  [(chance) => chance.pick(NOT_WANTED), 30],
];

/** The text of a query as people write them: what, often where, and sometimes more. */
export function drawQuery(chance: Chance): string {
  const parts = [chance.weighted(wanted)(chance)];
  if (chance.percent(68)) parts.push(chance.weighted(where)(chance));
  if (chance.percent(55)) parts.push(chance.weighted(further)(chance));
  return parts.join(' ');
}
