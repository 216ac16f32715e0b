import { isOpenAt, openSince, type Repost, type Salary } from '../posting/index.js';
import { factsOf, type KeptPosting } from '../records/index.js';
import type { PastPosting } from '../trace/index.js';

/** What is read of a posting's past to tell its age: what each change wrote over. */
export type AgeBefore = Pick<PastPosting, 'until'> & {
  readonly over: {
    readonly was: {
      readonly revision?: number;
      readonly state?: KeptPosting['state'];
      readonly closedAt?: Date | null;
      readonly facts?: { readonly salary?: Salary | null };
    };
  };
};

/** That the employer changed the pay. Null: none was stated. */
export interface PayChange {
  readonly at: Date;
  readonly was: Salary | null;
  readonly became: Salary | null;
}

/** That a posting closed and came back. */
export interface Comeback {
  /** Null where the record does not say. */
  readonly closedAt: Date | null;
  readonly at: Date;
}

/** The truth about the age of a posting, as far as the record goes back. */
export interface PostingAge {
  readonly openSince: Date;
  /** Whole days that it has been open without a break; null where it is closed. */
  readonly openDays: number | null;
  /** That its opening was listed again; null for a first listing. */
  readonly repost: Repost | null;
  /** The latest first. */
  readonly payChanges: readonly PayChange[];
  readonly comebacks: readonly Comeback[];
}

const DAY = 86_400_000;

/** What of a posting tells its age without its past. */
export type Aged = Pick<
  KeptPosting,
  'state' | 'validThrough' | 'firstSeenAt' | 'postedAt' | 'repost' | 'facts'
>;

/**
 * How old a posting really is. `past`: what its changes wrote over, the latest first; without it nothing is said of what changed.
 * What was only read otherwise by newer rules is no change of pay.
 */
export function ageOf(posting: Aged, past: readonly AgeBefore[], now: Date): PostingAge {
  const since = openSince({ ...posting, repost: posting.repost ?? null });
  const isOpen = isOpenAt(posting, now);
  return {
    openSince: since,
    openDays: isOpen ? Math.max(0, Math.floor((now.getTime() - since.getTime()) / DAY)) : null,
    repost: posting.repost ?? null,
    payChanges: payChanges(factsOf(posting).salary, past),
    comebacks: past.flatMap(({ until, over: { was } }) =>
      was.state === 'closed' ? [{ closedAt: was.closedAt ?? null, at: until }] : [],
    ),
  };
}

function payChanges(present: Salary | null, past: readonly AgeBefore[]): PayChange[] {
  let became = present;
  return past.flatMap(({ until, over: { was } }) => {
    if (was.facts === undefined) return [];
    const before = was.facts.salary ?? null;
    const change = { at: until, was: before, became };
    became = before;
    return was.revision !== undefined && !isSamePay(before, change.became) ? [change] : [];
  });
}

function isSamePay(one: Salary | null, other: Salary | null): boolean {
  if (one === null || other === null) return one === other;
  const fields = ['min', 'max', 'currency', 'period', 'basis'] as const;
  return fields.every((field) => one[field] === other[field]);
}
