import type { PostingFacts, Salary } from '@app/core/posting';
import { citiesByName } from '@app/reading/places';
import { readSkills, skillByName } from '@app/reading/normalise';
import { interpret } from '../../../libs/intake/src/interpreting/interpret.js';
import { draftOf } from '../labelled/draft-of.js';
import { readLabelled, type Labelled, type Labels } from '../labelled/labelled.js';
import type { Result, Share } from '../kit/tally.js';

const FACTS = [
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
type Fact = (typeof FACTS)[number];

/** A value as text, so that two are compared by their spelling; '' where nothing is said. */
type Values = Readonly<Record<Fact, string>>;

/** What is right for each fact, as text: mostly one value, of a family at times two, the best first. */
type Wanted = Readonly<Record<Fact, readonly string[]>>;

const listed = (names: Iterable<string | null | undefined>): string =>
  [...new Set([...names].filter((name) => name != null && name !== ''))].sort().join(',');
const folded = (name: string): string => name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
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

const labelled = (labels: Labels): Wanted => ({
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

const read = (facts: PostingFacts): Values => ({
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

/** One posting: what is right, fact by fact; null for a comment that was lost. */
interface Judged {
  readonly one: Labelled;
  readonly want: Wanted;
  readonly got: Values | null;
  readonly skills: Share;
  /** Of the skills that are labelled, those that are named. */
  readonly labelledSkills: Share;
}

function judge(one: Labelled): Judged {
  const draft = draftOf(one.row);
  const want = labelled(one.labels);
  const wanted = one.labels.skills.value;
  const nothing = { right: 0, of: wanted.length };
  if (draft === null) return { one, want, got: null, skills: { right: 0, of: 0 }, labelledSkills: nothing };
  const { facts } = interpret(draft);
  const named = new Set(wanted.flatMap(slugsOf));
  const right = facts.skills.filter((slug) => named.has(slug));
  const seen = new Set(facts.skills);
  const found = wanted.filter((name) => slugsOf(name).some((slug) => seen.has(slug)));
  return {
    one,
    want,
    got: read(facts),
    skills: { right: right.length, of: facts.skills.length },
    labelledSkills: { right: found.length, of: wanted.length },
  };
}

/**
 * The skills that a label means: its words as they stand in the posting, or what they name as an item of a list ("Rails 4",
 * "ASP.NET MVC", "AWS (EC2, S3)"). One that the taxonomy does not know stands for itself and is never found.
 */
function slugsOf(name: string): readonly string[] {
  const whole = skillByName(name)?.slug;
  const parts = readSkills(`Skills: ${name}`);
  return [...(whole === undefined ? [] : [whole]), ...parts, folded(name)];
}

/** Whether what was read is a value that the label allows. */
const isRight = ({ got, want }: Judged, fact: Fact): boolean =>
  got !== null && want[fact].includes(got[fact]);

/** Whether the posting states the fact: where two values are as good, the better one says it. */
const isStated = ({ want }: Judged, fact: Fact): boolean => want[fact][0] !== '';

const share = (rows: readonly Judged[], right: (row: Judged) => boolean): Share => ({
  right: rows.filter(right).length,
  of: rows.length,
});

/** The three figures of a fact: right of all, right of what is said, found of what is stated. */
function figuresOf(fact: Fact, rows: readonly Judged[]): readonly (readonly [string, Share])[] {
  const right = (row: Judged): boolean => isRight(row, fact);
  return [
    ['right', share(rows, right)],
    [
      'right where said',
      share(
        rows.filter(({ got }) => got !== null && got[fact] !== ''),
        right,
      ),
    ],
    [
      'found of what is stated',
      share(
        rows.filter((row) => isStated(row, fact)),
        right,
      ),
    ],
  ];
}

const isAllRight = (row: Judged): boolean => FACTS.every((fact) => isRight(row, fact));

/** Facts whose figures are told of each kind of posting too; the others of all postings together. */
const TOLD_OF_EACH: readonly Fact[] = ['salary', 'experience'];

function resultsOf(name: string, rows: readonly Judged[], part: Result['part']): Result[] {
  const told = name === ALL ? FACTS : TOLD_OF_EACH;
  const figures = told.flatMap((fact) =>
    figuresOf(fact, rows).map(([figure, counted]) => ({
      name: `facts, ${name}: ${fact}, ${figure}`,
      part,
      share: counted,
    })),
  );
  const allRight = { name: `facts, ${name}: all right`, part, share: share(rows, isAllRight) };
  return name === ALL ? [allRight, ...figures, ...skillFigures(rows, part)] : [allRight, ...figures];
}

const summed = (shares: readonly Share[]): Share => ({
  right: shares.reduce((sum, { right }) => sum + right, 0),
  of: shares.reduce((sum, { of }) => sum + of, 0),
});

const skillFigures = (rows: readonly Judged[], part: Result['part']): Result[] => [
  { name: `facts, ${ALL}: skills that are named`, part, share: summed(rows.map(({ skills }) => skills)) },
  {
    name: `facts, ${ALL}: labelled skills that are found`,
    part,
    share: summed(rows.map(({ labelledSkills }) => labelledSkills)),
  },
];

const ALL = 'all';
const isComment = ({ one }: Judged): boolean => one.group.startsWith('hn');
const isOtherLanguage = ({ one }: Judged): boolean => one.group.length === 2 && one.group !== 'hn';
const GROUPS: readonly (readonly [string, (row: Judged) => boolean])[] = [
  [ALL, () => true],
  ['boards in English', (row) => !isComment(row) && !isOtherLanguage(row)],
  ['Hacker News', isComment],
  ...['de', 'fr', 'es', 'nl', 'pl'].map(
    (language) => [language, ({ one }: Judged) => one.group === language] as const,
  ),
];

/** The labelled postings against the product's reading, by kind of posting. */
export function measureFacts(): Result[] {
  const judged = readLabelled()
    .filter(({ labels }) => labels.isPosting !== false)
    .map(judge);
  return (['tuned on', 'held back'] as const).flatMap((part) => {
    const own = judged.filter(({ one }) => one.held === (part === 'held back'));
    return GROUPS.flatMap(([name, belongs]) => resultsOf(name, own.filter(belongs), part));
  });
}

/** Every difference of one fact in the part that may be looked at, for whoever mends its reader. */
export function differences(fact: Fact): readonly string[] {
  return readLabelled()
    .filter(({ labels, held }) => labels.isPosting !== false && !held)
    .map(judge)
    .filter((row) => !isRight(row, fact))
    .map(
      ({ one, got, want }) =>
        `${one.labels.id}\n  want ${want[fact].join(' or ')}\n  got  ${got?.[fact] ?? 'no posting'}`,
    );
}

export const isFact = (name: string): name is Fact => (FACTS as readonly string[]).includes(name);
