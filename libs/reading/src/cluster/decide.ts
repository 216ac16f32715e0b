import type { ClusterId, PostingId } from '@app/core/ids';
import { resemblance } from './shingles.js';
import type { ClusterSketch } from '@app/core/records';
import { isSameTitle } from './title-key.js';

/** A posting that is known already, with the cluster it belongs to. */
export interface ClusterCandidate {
  readonly clusterId: ClusterId;
  /** Its id, where the decision is to say which posting it was. */
  readonly posting?: PostingId;
  readonly sketch: ClusterSketch;
  /** Days since the cluster's last posting closed; null while one is open. */
  readonly closedForDays?: number | null | undefined;
}

export const SAME_REASONS = ['exact-text', 'same-requisition', 'near-text'] as const;
/** Why a posting joins a cluster. */
export type SameReason = (typeof SAME_REASONS)[number];

export const NEW_REASONS = [
  'no-candidate',
  'other-company',
  'other-title',
  'other-requisition',
  'other-language',
  'other-experience',
  'other-hours',
  'text-differs',
  'no-text',
  'closed-too-long',
] as const;
/** Why a posting opens a cluster of its own: the reason that stood against the nearest candidate. */
export type NewReason = (typeof NEW_REASONS)[number];

/** The decision: the cluster that the posting joins, or a new one, always with the reason. */
export type ClusterDecision =
  | {
      readonly kind: 'same';
      readonly clusterId: ClusterId;
      /** The posting of it that was alike, where the candidates name theirs. */
      readonly posting?: PostingId;
      readonly reason: SameReason;
      readonly resemblance: number;
    }
  | { readonly kind: 'new'; readonly reason: NewReason };

/** Settings of the decision. The defaults are the measured ones. */
export interface ClusterRules {
  /** At another place, texts at least this alike are one opening: it is the same work, listed once for each place. */
  readonly nearText: number;
  /** At the same place they must be this alike: an employer has little reason to list one opening there twice. */
  readonly nearTextAtOnePlace: number;
  /** A cluster closed for longer than this is history: the posting is a new opening. */
  readonly reopenDays: number;
}

/** Measured on labelled pairs: see bench/RESULTS.md. */
export const DEFAULT_CLUSTER_RULES: ClusterRules = {
  nearText: 0.86,
  nearTextAtOnePlace: 0.95,
  reopenDays: 180,
};

/**
 * Decides which cluster a posting belongs to. The same sketch and candidates give the same decision in any order of
 * candidates: the strongest reason wins, then the greater resemblance, then the smaller cluster id.
 */
export function decideCluster(
  sketch: ClusterSketch,
  candidates: readonly ClusterCandidate[],
  rules: ClusterRules = DEFAULT_CLUSTER_RULES,
): ClusterDecision {
  let best: Extract<ClusterDecision, { kind: 'same' }> | null = null;
  let against: NewReason = 'no-candidate';
  for (const candidate of candidates) {
    const verdict = compare(sketch, candidate, rules);
    if (verdict.kind === 'new') against = nearer(against, verdict.reason);
    else if (best === null || isBetter(verdict, best)) best = verdict;
  }
  return best ?? { kind: 'new', reason: against };
}

function compare(sketch: ClusterSketch, candidate: ClusterCandidate, rules: ClusterRules): ClusterDecision {
  const other = candidate.sketch;
  if (sketch.companySlug !== other.companySlug) return { kind: 'new', reason: 'other-company' };
  if (!isSameTitle(sketch.titleKey, other.titleKey)) return { kind: 'new', reason: 'other-title' };
  if ((candidate.closedForDays ?? 0) > rules.reopenDays) return { kind: 'new', reason: 'closed-too-long' };
  const same = (reason: SameReason, alike: number): ClusterDecision => ({
    kind: 'same',
    clusterId: candidate.clusterId,
    ...(candidate.posting === undefined ? {} : { posting: candidate.posting }),
    reason,
    resemblance: alike,
  });
  if (sketch.requisition !== null && other.requisition !== null) {
    if (sketch.requisition === other.requisition) return same('same-requisition', 1);
    return { kind: 'new', reason: 'other-requisition' };
  }
  const isShort = sketch.sketch.length === 0 || other.sketch.length === 0;
  if (isShort && !isSameShort(sketch, other)) return { kind: 'new', reason: 'no-text' };
  if (sketch.exactKey === other.exactKey) return same('exact-text', 1);
  const against = contradiction(sketch, other);
  if (against !== null) return { kind: 'new', reason: against };
  const alike = resemblance(sketch.sketch, other.sketch);
  const wanted = sketch.placeKey === other.placeKey ? rules.nearTextAtOnePlace : rules.nearText;
  return alike >= wanted ? same('near-text', alike) : { kind: 'new', reason: 'text-differs' };
}

/** What near texts state differently, however near they are. */
function contradiction(a: ClusterSketch, b: ClusterSketch): NewReason | null {
  if (a.languages.join() !== b.languages.join()) return 'other-language';
  if (isOther(a.years, b.years)) return 'other-experience';
  return isOther(a.hours, b.hours) ? 'other-hours' : null;
}

/** A few words are the same for many openings: they must be equal, and the place too. */
const isSameShort = (a: ClusterSketch, b: ClusterSketch): boolean =>
  a.exactKey !== '' && a.exactKey === b.exactKey && a.placeKey === b.placeKey;

/** Asked for here and not there is a difference too: two levels of one role are told apart by it. */
const isOther = (a: number | null, b: number | null): boolean => a !== b;

type Same = Extract<ClusterDecision, { kind: 'same' }>;

function isBetter(a: Same, b: Same): boolean {
  const rank = SAME_REASONS.indexOf(a.reason) - SAME_REASONS.indexOf(b.reason);
  if (rank !== 0) return rank < 0;
  return a.resemblance !== b.resemblance ? a.resemblance > b.resemblance : a.clusterId < b.clusterId;
}

/** The list is in order of distance: a reason later in it stood against a nearer candidate. */
const nearer = (a: NewReason, b: NewReason): NewReason =>
  NEW_REASONS.indexOf(b) > NEW_REASONS.indexOf(a) ? b : a;
