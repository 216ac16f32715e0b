export const DRY_RUN_STATES = ['asked', 'done', 'failed'] as const;
export type DryRunState = (typeof DRY_RUN_STATES)[number];

export const DRY_CHANGES = ['new', 'changed', 'reopened', 'closed', 'refused', 'unreadable'] as const;
/** What a read would do to one posting, or why an item would give none. */
export type DryChange = (typeof DRY_CHANGES)[number];

/** A field of a posting that a read would change, in the words of source and record, cut to what can be shown. */
export interface FieldChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** One line of the diff. */
export interface DryLine {
  readonly change: DryChange;
  /** The source's own id; empty where the item does not say it. */
  readonly externalId: string;
  readonly title: string;
  /** Of a refused or unreadable one: what is wrong. */
  readonly message: string;
  readonly fields: readonly FieldChange[];
}

/** What a read of a source would have done, had it stored anything. */
export interface DryRunFound {
  readonly listed: number;
  readonly unchanged: number;
  /** Items that the source itself does not offer. */
  readonly skipped: number;
  readonly counts: Readonly<Record<DryChange, number>>;
  /** Why open postings that are not listed would stay open, and how many; null where none would. */
  readonly keeps: { readonly reason: string; readonly gone: number } | null;
  /** The first of each change: see MOST_LINES. */
  readonly lines: readonly DryLine[];
  readonly bytes: number;
  readonly ms: number;
}

/** A read of a source that an operator asked for and that stores nothing. One a source: another takes its place. */
export interface KeptDryRun {
  /** Name of the source. */
  readonly _id: string;
  readonly state: DryRunState;
  readonly by: string;
  readonly askedAt: Date;
  /** Whoever reads has it until then; null before anybody does. */
  readonly claimedUntil: Date | null;
  readonly endedAt: Date | null;
  /** Of a failed one. */
  readonly fault: { readonly reason: string; readonly message: string } | null;
  /** Of one that is done. */
  readonly found: DryRunFound | null;
}

/** Lines of one change that are kept; all are counted. */
export const MOST_LINES = 25;
/** A source is not bothered more often, and nothing is asked for twice while it is on its way. */
export const DRY_RUN_SECONDS = 60;
/** A dry run that nobody has ended after that time is nobody's. */
export const DRY_RUN_GIVEN_UP_SECONDS = 15 * 60;

/** True where a dry run may be asked for: none is on its way, and the last one is a while ago. */
export function mayAskDryRun(last: Pick<KeptDryRun, 'state' | 'askedAt'> | null, now: Date): boolean {
  if (last === null) return true;
  const seconds = last.state === 'asked' ? DRY_RUN_GIVEN_UP_SECONDS : DRY_RUN_SECONDS;
  return now.getTime() - last.askedAt.getTime() >= seconds * 1_000;
}
