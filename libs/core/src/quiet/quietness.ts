import type { QuietReason } from '../posting/index.js';
import { believedClaim } from './dates.js';
import type { CatchUpReason } from './catch-up.js';
import { DAY_MS, type QuietRules } from './rules.js';

/** How a posting came to us. */
export type Arrival =
  | { readonly kind: 'push' }
  | { readonly kind: 'sample' }
  /** `alerts`: whoever imports the file says that it is news. */
  | { readonly kind: 'import'; readonly alerts: boolean }
  | {
      readonly kind: 'read';
      readonly catchUp: CatchUpReason | null;
      /** The dates of this read are those of its list (areBuildDates). */
      readonly buildDates: boolean;
    };

/** What decides whether an opening is news. */
export interface FirstSight {
  readonly arrival: Arrival;
  /** When the source says that it was posted. */
  readonly claim: Date | null;
  readonly now: Date;
}

/**
 * Whether an opening that is seen for the first time was there before we looked, and why we think so: null for news. An
 * employer's push is news whatever it says of its age. A date that cannot be believed is no date.
 */
export function quietness({ arrival, claim, now }: FirstSight, rules: QuietRules): QuietReason | null {
  if (arrival.kind === 'push') return null;
  if (arrival.kind === 'sample') return 'sample';
  if (arrival.kind === 'import' && !arrival.alerts) return 'imported';
  const isBuildDate = arrival.kind === 'read' && arrival.buildDates;
  const posted = isBuildDate ? null : believedClaim(claim, now);
  const ageMs = posted === null ? null : now.getTime() - posted.getTime();
  const catchUp = arrival.kind === 'read' ? arrival.catchUp : null;
  if (catchUp !== null && !isFreshlyDated(ageMs, rules)) return catchUp;
  return ageMs !== null && ageMs > rules.claimOlderDays * DAY_MS ? 'old-claim' : null;
}

const isFreshlyDated = (ageMs: number | null, { exceptDatedDays }: QuietRules): boolean =>
  ageMs !== null && exceptDatedDays > 0 && ageMs <= exceptDatedDays * DAY_MS;
