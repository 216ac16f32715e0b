import type { PostingDraft } from '@app/core/posting';
import type { Chance } from './chance.js';
import { LANDS, REMOTE_AREAS, type Land, type LandCode } from './stock/cities.js';
import type { SeedCompany } from './stock/companies.js';
import type { Role } from './stock/role.js';
import { ROLES } from './stock/roles.js';
import { levelFor, titleOf, type Level } from './levels.js';
import { makePay } from './make-pay.js';
import { makeText } from './make-text.js';

/** A draft but for what its posting alone has: its id, its place and its dates. */
export type OpeningDraft = Omit<
  PostingDraft,
  'externalId' | 'url' | 'applyUrl' | 'locations' | 'postedAt' | 'validThrough'
>;

/** What an employer looks for, once; it may be posted in several places, and again later. */
export interface SeedOpening {
  readonly company: SeedCompany;
  readonly draft: OpeningDraft;
  /** Location lines of its postings: as many as it has places. */
  readonly places: readonly string[];
}

const WORK = {
  remote: [
    ['remote', 82],
    ['hybrid', 12],
    [null, 6],
  ],
  hybrid: [
    ['hybrid', 70],
    ['onsite', 8],
    ['remote', 12],
    [null, 10],
  ],
  onsite: [
    ['onsite', 68],
    ['hybrid', 17],
    [null, 15],
  ],
  mixed: [
    ['remote', 35],
    ['hybrid', 35],
    ['onsite', 18],
    [null, 12],
  ],
} as const;

const EMPLOYMENT = [
  ['Full-time', 84],
  ['Part-time', 5],
  ['Contract', 7],
  ['Temporary', 2],
  [undefined, 8],
] as const;

function placesOf(chance: Chance, code: LandCode, workplace: string | null, language: 'en' | 'de'): string[] {
  const land = LANDS[code];
  if (workplace === 'remote') {
    const areas = REMOTE_AREAS.filter(({ from }) => from.includes(code));
    const isWide = language === 'en' && areas.length > 0 && chance.percent(60);
    return [isWide ? chance.pick(areas).line : `Remote, ${land.name}`];
  }
  const count = chance.percent(14) ? chance.int(2, 3) : 1;
  return chance.some<string>(land.cities, count).map((city) => `${city}, ${land.name}`);
}

function skillsOf(chance: Chance, company: SeedCompany, role: Role, isEngineering: boolean): string[] {
  const own = chance.some(role.skills, chance.int(2, 4));
  const stack = isEngineering ? chance.some(company.stack, chance.int(1, 3)) : [];
  return [...new Set([...own, ...stack])];
}

const ENGINEERING = ['Engineering', 'Infrastructure', 'Data', 'Machine Learning', 'Security', 'Quality'];

interface Facts {
  readonly role: Role;
  readonly title: string;
  readonly level: Level;
  readonly land: Land;
}

function employmentOf(chance: Chance, level: Level): string | undefined {
  if (level.key === 'intern') return 'Internship';
  return chance.weighted(EMPLOYMENT);
}

function titleFor(chance: Chance, company: SeedCompany, role: Role, language: 'en' | 'de') {
  const plain = language === 'de' ? role.german : chance.pick(role.titles);
  const level = levelFor(chance, plain);
  const area = chance.pick(company.areas);
  const full = titleOf(chance, level, plain, language);
  const withArea = language === 'en' && !plain.includes(',') && chance.percent(42);
  return { level, area, title: withArea ? `${full}, ${area}` : full, plain: full };
}

/** A new opening of a company. `number`: its requisition, by which its postings are known to be one opening. */
export function makeOpening(chance: Chance, company: SeedCompany, number: string): SeedOpening {
  const code = chance.pick(company.lands);
  const role = chance.weighted(ROLES.map((one) => [one, one.weight] as const));
  const speaksGerman = code === 'DE' || code === 'AT' || code === 'CH';
  const language = company.german && speaksGerman && chance.percent(80) ? 'de' : 'en';
  const { level, area, title, plain } = titleFor(chance, company, role, language);
  const facts: Facts = { role, title, level, land: LANDS[code] };
  const workplace = chance.weighted<'remote' | 'hybrid' | 'onsite' | null>(WORK[company.work]);
  const employment = employmentOf(chance, level);
  const pay = makePay(chance, { company, land: facts.land, level }, role.pay, employment === 'Contract');
  const skills = skillsOf(chance, company, role, ENGINEERING.includes(role.department));
  const html = makeText(chance, {
    company,
    role,
    title: plain,
    area,
    level,
    skills,
    language,
    workplace,
    pay,
  });
  const { place, ...amounts } = pay ?? { place: null };
  return {
    company,
    places: placesOf(chance, code, workplace, language),
    draft: {
      title,
      company: company.name,
      department: role.department,
      requisition: number,
      html,
      ...(employment === undefined ? {} : { employment }),
      ...(workplace !== null && chance.percent(70) ? { workplace } : {}),
      ...(chance.percent(60) ? { skills } : {}),
      ...(place === 'field' ? { salary: amounts } : {}),
    },
  };
}
