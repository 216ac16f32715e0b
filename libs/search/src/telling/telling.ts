import type { PostingView } from '@app/core/posting';
import { countryName } from '@app/reading/places';
import { skillByName } from '@app/reading/normalise';
import { allOf, textClause, valueClause, type Query, type ValueField } from '../tree/index.js';
import { printQuery } from '../query/index.js';
import { analyseNames } from '../text/index.js';
import { evaluate, yearlyPay, type AnalysedPosting } from '../match/index.js';

/** What a telling clause is about. */
export type TellingKind =
  'title' | 'skill' | 'family' | 'level' | 'employment' | 'place' | 'workplace' | 'pay';

/** One thing that a posting is, as a part of a search that finds it. */
export interface TellingClause {
  readonly kind: TellingKind;
  readonly part: Query;
  /** The part as text. */
  readonly text: string;
}

const SHORTEST_WORD = 2;
const MOST_WORDS = 6;
const MOST_SKILLS = 8;
const MOST_CITIES = 3;

/** What titles say of the level, or beside the work: no word of these tells what the work is. Folded. */
const SAYS_LITTLE: ReadonlySet<string> = new Set(
  `intern internship praktikum praktikant praktikantin werkstudent werkstudentin trainee graduate junior jr entry mid middle
  senior sr staff principal lead leader head chief director manager vp i ii iii iv v level experienced associate
  m w f d x gn all genders mwd
  a an and as at by for from in of on or the to with within our we you your new
  am an auf aus bei das dem den der des die ein eine einer einen fur für im in mit oder und von zu zum zur als
  remote hybrid onsite office home homeoffice worldwide anywhere emea apac europe eu us usa uk dach
  full part time vollzeit teilzeit fulltime parttime permanent contract contractor freelance temporary befristet
  http https www com org io looking re
  job jobs role position opportunity stelle team hiring wanted gesucht`.split(/\s+/),
);

/**
 * What tells of a posting: words of its title (without its level, place and company), its skills, kind of work, level, places and
 * pay. Each holds for the posting, so any of them together are a search that finds it.
 */
export function tellingClauses(posting: AnalysedPosting, now: Date): readonly TellingClause[] {
  const seen = new Set<string>();
  return candidates(posting.view).flatMap(({ kind, part }) => {
    const text = printQuery(part);
    if (seen.has(text) || !evaluate(part, posting, now)) return [];
    seen.add(text);
    return [{ kind, part, text }];
  });
}

type Candidate = Omit<TellingClause, 'text'>;

function candidates(view: PostingView): Candidate[] {
  const { facts } = view;
  const one = (kind: TellingKind, field: ValueField, value: string | null): Candidate[] =>
    value === null || value === 'unknown' ? [] : [{ kind, part: valueClause(field, value) }];
  return [
    ...titleWords(view).map((word) => ({ kind: 'title' as const, part: textClause(word, 'title') })),
    ...facts.skills.slice(0, MOST_SKILLS).flatMap((skill) => one('skill', 'skill', skill)),
    ...one('family', 'family', facts.roleFamily),
    ...one('level', 'seniority', facts.seniority),
    ...one('employment', 'type', facts.employment === 'full-time' ? null : facts.employment),
    ...places(view, one),
    ...pay(view),
  ];
}

function titleWords({ title, company, locationText, facts }: PostingView): string[] {
  const named = [company.name, locationText, ...facts.places.flatMap(({ city, country }) => [city, country])];
  const countries = facts.places.flatMap(({ country }) => (country === null ? [] : [countryName(country)]));
  const elsewhere = new Set([...named, ...countries].flatMap((text) => analyseNames(text ?? '').words()));
  const says = (word: string): boolean =>
    word.length >= SHORTEST_WORD &&
    !/^\d+$/.test(word) &&
    !SAYS_LITTLE.has(word) &&
    !elsewhere.has(word) &&
    !facts.skills.includes(skillByName(word)?.slug ?? '');
  return [...new Set(analyseNames(title).words())].filter(says).slice(0, MOST_WORDS);
}

function places(
  { facts }: PostingView,
  one: (kind: TellingKind, field: ValueField, value: string) => Candidate[],
): Candidate[] {
  const { workplace, applicants } = facts;
  const cities = facts.places.flatMap(({ city, country }) =>
    city === null ? [] : one('place', 'city', country === null ? city : `${city}, ${country}`),
  );
  const open = applicants.kind === 'limited' ? [...applicants.countries, ...applicants.regions] : [];
  return [
    ...facts.places.flatMap(({ country }) => (country === null ? [] : one('place', 'country', country))),
    ...(cities.length <= MOST_CITIES ? cities : []),
    ...(workplace === 'remote'
      ? one('workplace', 'remote', 'yes')
      : one('workplace', 'workplace', workplace)),
    ...(workplace === 'remote' ? open.slice(0, 2).flatMap((where) => one('place', 'remote', where)) : []),
  ];
}

/** The band of yearly pay that the posting states, widened to round figures: what overlaps it. */
function pay({ facts: { salary } }: PostingView): Candidate[] {
  if (salary === null) return [];
  const { low, top, currency } = yearlyPay(salary);
  const [from, to] = [low ?? top, top ?? low];
  if (from === null || to === null) return [];
  const floor = Math.floor(from / stepOf(from)) * stepOf(from);
  const most = Math.ceil(to / stepOf(to)) * stepOf(to);
  if (floor <= 0 || most < floor) return [];
  const band = [{ kind: 'salary', floor, currency } as const, { kind: 'ceiling', most, currency } as const];
  return [{ kind: 'pay', part: allOf(band) }];
}

/** Figures are rounded to a tenth or so of what they are. */
const stepOf = (amount: number): number =>
  10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, amount))) - 1) * 5;
