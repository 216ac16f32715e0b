import type { ExperienceYears, Salary, Seniority } from '@app/core/posting';
import type { PayWish, Wishes } from './wishes.js';

/** What an opening says that bears on whether it fits. */
export interface FitFacts {
  readonly skills: readonly string[];
  readonly experience: ExperienceYears | null;
  readonly seniority: Seniority;
  readonly salary: Salary | null;
  readonly family: string | null;
}

/** One reason for or against an opening. What a posting does not state is no reason. */
export type FitReason =
  | { readonly kind: 'skills'; readonly found: readonly string[]; readonly of: number }
  | { readonly kind: 'family'; readonly family: string }
  | { readonly kind: 'years'; readonly asked: number; readonly isEnough: boolean | null }
  | { readonly kind: 'level'; readonly level: Seniority; readonly isWished: boolean }
  | { readonly kind: 'pay'; readonly verdict: 'above' | 'reaches' | 'below' };

/** How well an opening fits, for the order of a list, and why. */
export interface Fit {
  readonly points: number;
  readonly reasons: readonly FitReason[];
}

/** Points of a hundred: skills decide most, and what is not stated takes none away. */
const POINTS = { skills: 60, family: 15, level: 10, years: 10, pay: 5 } as const;

/** Hours, days, weeks and months of a year of work, as the query language counts them. */
const A_YEAR: Readonly<Record<Salary['period'], number>> = {
  hour: 2080,
  day: 260,
  week: 52,
  month: 12,
  year: 1,
};

function payReason(salary: Salary | null, wish: PayWish | null): readonly FitReason[] {
  if (salary === null || wish === null) return [];
  if (wish.currency !== null && salary.currency !== wish.currency) return [];
  const yearly = (amount: number | null): number | null =>
    amount === null ? null : amount * A_YEAR[salary.period];
  const [low, high] = [yearly(salary.min), yearly(salary.max ?? salary.min)];
  if (high === null) return [];
  const verdict = low !== null && low > wish.amount ? 'above' : high >= wish.amount ? 'reaches' : 'below';
  return [{ kind: 'pay', verdict }];
}

function yearsReason(asked: ExperienceYears | null, own: number | null): readonly FitReason[] {
  if (asked === null || asked.min === 0) return [];
  return [{ kind: 'years', asked: asked.min, isEnough: own === null ? null : own >= asked.min }];
}

function reasonsFor(facts: FitFacts, wishes: Wishes): readonly FitReason[] {
  const asked = new Set(facts.skills);
  const found = wishes.skills.filter((skill) => asked.has(skill));
  const { family, seniority } = facts;
  return [
    ...(wishes.skills.length > 0 ? [{ kind: 'skills', found, of: wishes.skills.length } as const] : []),
    ...(family !== null && wishes.families.includes(family) ? [{ kind: 'family', family } as const] : []),
    ...yearsReason(facts.experience, wishes.years),
    ...(seniority !== 'unknown' && wishes.levels.length > 0
      ? [{ kind: 'level', level: seniority, isWished: wishes.levels.includes(seniority) } as const]
      : []),
    ...payReason(facts.salary, wishes.pay),
  ];
}

/** How many skills are enough: who knows nine is not asked for all of them by one opening. */
const ENOUGH_SKILLS = 6;

function pointsOf(reason: FitReason, asked: number): number {
  switch (reason.kind) {
    case 'skills': {
      const most = Math.min(reason.of, ENOUGH_SKILLS);
      const share = Math.min(1, reason.found.length / most);
      // What of the opening's own list is known counts too: two of two is better than two of twelve.
      const known = asked === 0 ? 0 : reason.found.length / asked;
      return POINTS.skills * (0.7 * share + 0.3 * known);
    }
    case 'family':
      return POINTS.family;
    case 'years':
      return reason.isEnough === false ? -POINTS.years : reason.isEnough === true ? POINTS.years : 0;
    case 'level':
      return reason.isWished ? POINTS.level : -POINTS.level;
    case 'pay':
      return reason.verdict === 'below' ? -POINTS.pay : POINTS.pay;
  }
}

/** How well an opening fits a person's wishes, with every reason. */
export function fitOf(facts: FitFacts, wishes: Wishes): Fit {
  const reasons = reasonsFor(facts, wishes);
  const points = reasons.reduce((sum, reason) => sum + pointsOf(reason, facts.skills.length), 0);
  return { points: Math.round(points * 10) / 10, reasons };
}

/** Openings, the best fit first; of equal ones the first of the list stays first. */
export const byFit = <T extends FitFacts>(
  openings: readonly T[],
  wishes: Wishes,
): readonly { readonly opening: T; readonly fit: Fit }[] =>
  openings
    .map((opening) => ({ opening, fit: fitOf(opening, wishes) }))
    .sort((a, b) => b.fit.points - a.fit.points);
