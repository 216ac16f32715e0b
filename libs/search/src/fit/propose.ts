import type { CvReading } from '@app/reading/cv';
import type { WishedPlace, Wishes } from './wishes.js';

type Level = Wishes['levels'][number];

/** What a person may accept, and whether it is at first. */
export interface Offer<T> {
  readonly value: T;
  readonly isTicked: boolean;
}

/** What is offered of a CV. */
export interface Proposal {
  readonly families: readonly Offer<string>[];
  readonly levels: readonly Offer<Level>[];
  readonly skills: readonly Offer<string>[];
  readonly places: readonly Offer<WishedPlace>[];
  readonly remote: boolean;
  readonly years: number | null;
}

/** A search for thirty skills finds nearly everything, one for three kinds of work too. */
const [TICKED_SKILLS, TICKED_FAMILIES] = [15, 2];

/** Levels as they follow each other, and those that are offered beside each. */
const BESIDE: Readonly<Record<Level, readonly Level[]>> = {
  intern: ['junior'],
  junior: ['intern', 'mid'],
  mid: ['junior', 'senior'],
  senior: ['mid', 'staff', 'lead'],
  staff: ['senior', 'principal', 'lead'],
  principal: ['staff', 'lead'],
  lead: ['senior', 'staff', 'manager'],
  manager: ['lead', 'director'],
  director: ['manager', 'executive'],
  executive: ['director'],
};
/** Every level, the lowest first. */
export const LEVEL_LADDER = Object.keys(BESIDE) as readonly Level[];

function levelsOf(level: CvReading['level']): readonly Offer<Level>[] {
  if (level === 'unknown')
    return (['junior', 'mid', 'senior'] as const).map((value) => ({ value, isTicked: false }));
  const offered: ReadonlySet<Level> = new Set([level, ...BESIDE[level]]);
  return LEVEL_LADDER.filter((one) => offered.has(one)).map((value) => ({
    value,
    isTicked: value === level,
  }));
}

const firstTicked = <T>(values: readonly T[], most: number): readonly Offer<T>[] =>
  values.map((value, at) => ({ value, isTicked: at < most }));

/** What a reading offers: the first kinds of work, the level, most skills and the first place are ticked. */
export function propose(reading: CvReading): Proposal {
  const { families, level, skills, places, remote, years } = reading;
  const known = places.flatMap(({ country, city }) => (country === null ? [] : { country, city }));
  return {
    families: firstTicked(families, TICKED_FAMILIES),
    levels: levelsOf(level),
    skills: firstTicked(skills, TICKED_SKILLS),
    places: firstTicked(known, 1),
    remote,
    years,
  };
}

const ticked = <T>(offers: readonly Offer<T>[]): readonly T[] =>
  offers.flatMap(({ value, isTicked }) => (isTicked ? [value] : []));

/** The wishes of a proposal as it stands, before the person has touched it. */
export const asProposed = ({ families, levels, skills, places, remote, years }: Proposal): Wishes => ({
  families: ticked(families),
  levels: ticked(levels),
  skills: ticked(skills),
  places: ticked(places),
  remote,
  pay: null,
  years,
});
