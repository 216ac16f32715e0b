import type { PostingId, SavedSearchId, SubscriberId } from '@app/core/ids';
import { traitsTold } from '../shadow/accounts.js';
import type { Exchanges, Found } from '../protocol.js';
import { causesOf, differences, type Cause, type SideOfPair } from './causes.js';

/** A saved search and a posting that only one build finds. */
export interface PairChange {
  readonly change: 'gained' | 'lost';
  readonly subscriberId: SubscriberId;
  readonly savedSearchId: SavedSearchId;
  readonly postingId: PostingId;
  readonly causes: readonly Cause[];
}

/** A posting that the other build puts into another opening. */
export interface OpeningChange {
  readonly postingId: PostingId;
  readonly causes: readonly Cause[];
}

/** A pair that differs, before it is known why. */
export type BarePair = Omit<PairChange, 'causes'>;

interface BothFound {
  readonly base: Found;
  readonly against: Found;
}

/** The same postings as both builds found them, in one order. Throws where a worker left one out. */
export function sideBySide(base: readonly Found[], against: readonly Found[]): readonly BothFound[] {
  return base.map((one, index) => {
    const other = against[index];
    if (other?.postingId !== one.postingId || base.length !== against.length)
      throw new Error(`The workers answered for different postings: ${one.postingId}, ${other?.postingId}.`);
    return { base: one, against: other };
  });
}

/** The pairs that only one of the builds finds, in the order of postings; the lost ones of a posting come first. */
export function differingPairs(both: readonly BothFound[]): readonly BarePair[] {
  return both.flatMap(({ base, against }) => [
    ...without('lost', base, against),
    ...without('gained', against, base),
  ]);
}

function without(change: BarePair['change'], one: Found, other: Found): BarePair[] {
  const known = new Set(other.alerts.flatMap(({ searches }) => searches));
  return one.alerts.flatMap(({ subscriberId, searches }) =>
    searches
      .filter((id) => !known.has(id))
      .map((savedSearchId) => ({ change, subscriberId, savedSearchId, postingId: one.postingId })),
  );
}

type Accounts = Exchanges['explain']['answer'];

/** Says of each differing pair why, by what both workers say of it. */
export function explained(
  pairs: readonly BarePair[],
  both: readonly BothFound[],
  base: Accounts,
  against: Accounts,
): readonly PairChange[] {
  const found = new Map(both.map((one) => [one.base.postingId, one]));
  const [before, after] = [base, against].map(sideOf) as [Side, Side];
  return pairs.flatMap((pair) => {
    const one = found.get(pair.postingId);
    return one === undefined
      ? []
      : [{ ...pair, causes: causesOf(before(pair, one.base), after(pair, one.against)) }];
  });
}

type Side = (pair: BarePair, found: Found) => SideOfPair;

function sideOf({ pairs, postings }: Accounts): Side {
  const accounts = new Map(pairs.map((one) => [keyOf(one), one]));
  const facts = new Map(postings.map((one) => [one.postingId, one.facts]));
  return (pair, found) => ({
    found,
    account: accounts.get(keyOf(pair)),
    facts: facts.get(pair.postingId) ?? [],
  });
}

const keyOf = ({ postingId, savedSearchId }: Pick<BarePair, 'postingId' | 'savedSearchId'>): string =>
  `${postingId}\n${savedSearchId}`;

/** The postings that are put into different openings, and what of them is compared differently. */
export function movedPostings(both: readonly BothFound[]): readonly OpeningChange[] {
  return both
    .filter(({ base, against }) => base.opening !== against.opening)
    .map(({ base, against }) => ({ postingId: base.postingId, causes: causesOfOpening(base, against) }));
}

function causesOfOpening(base: Found, against: Found): readonly Cause[] {
  const traits = ({ member }: Found) => (member === null ? [] : traitsTold(member));
  const differing = differences(traits(base), traits(against));
  const cause = { kind: 'opening', clause: null } as const;
  // The same traits: another rule, or another posting of the opening, decided.
  if (differing.length === 0)
    return [{ ...cause, name: 'rule', before: base.opening, after: against.opening }];
  return differing.map(({ fact: name, ...values }) => ({ ...cause, name, ...values }));
}
