import type { PostingId, SavedSearchId, SubscriberId } from '@app/core/ids';
import type { Rhythm } from '@app/core/subscription';
import type { Cause } from '../compare/causes.js';
import type { Move } from '../compare/compare-alerts.js';
import type { LimitResult } from './limits.js';

/** Raise it when a field of the report changes its meaning or goes. */
export const REPORT_VERSION = 1;

/** A build that was compared. */
export interface BuildName {
  /** As the operator named it: a folder or a revision. */
  readonly name: string;
  readonly release: string;
  /** The version of its reading rules. */
  readonly reading: string;
  /** Hash of its programs. */
  readonly fingerprint: string;
}

/** How many of one thing differ. */
export interface ChangeCounts {
  readonly gained: number;
  readonly lost: number;
  readonly moved: number;
}

/** One alert that differs, by ids alone. */
export interface Sample {
  readonly change: 'gained' | 'lost' | 'moved';
  readonly move: Move | null;
  readonly subscriberId: SubscriberId;
  /** The searches that found it, by the build that makes it (the other one, where both do). */
  readonly searches: readonly SavedSearchId[];
  readonly postingId: PostingId;
  readonly title: string;
  readonly source: string;
  /** The first posting of its opening, by each build; null where that build makes no alert. */
  readonly opening: { readonly before: PostingId | null; readonly after: PostingId | null };
  readonly rhythm: { readonly before: Rhythm | null; readonly after: Rhythm | null };
  readonly causes: readonly Cause[];
}

/** The differences of one source, saved search or cause. Who is in several groups is counted in each. */
export interface Group {
  readonly name: string;
  readonly alerts: ChangeCounts;
  readonly pairs: Omit<ChangeCounts, 'moved'>;
  readonly people: number;
  readonly samples: readonly Sample[];
}

/** What a replay found: plain values, for a file or a page. `base` is the build that ran it, `against` the other. */
export interface ReplayReport {
  readonly version: number;
  /** The instant up to which postings were read, ISO 8601. */
  readonly at: string;
  readonly days: number;
  readonly base: BuildName;
  readonly against: BuildName;
  readonly postings: {
    readonly compared: number;
    /** Stored before drafts were kept; taken off pages and mails; changed while the replay ran. */
    readonly leftOut: { readonly withoutDraft: number; readonly hidden: number; readonly changed: number };
    /** Postings that a build could not read or match. */
    readonly failed: { readonly base: number; readonly against: number };
    /** Postings that are in another opening. */
    readonly moved: number;
  };
  readonly searches: {
    readonly compared: number;
    /** Ids of those that a build cannot read. */
    readonly unread: { readonly base: readonly SavedSearchId[]; readonly against: readonly SavedSearchId[] };
  };
  /** One for each subscriber and opening. */
  readonly alerts: ChangeCounts & { readonly base: number; readonly against: number };
  /** One for each saved search and posting. */
  readonly pairs: Omit<ChangeCounts, 'moved'> & { readonly base: number; readonly against: number };
  /** `all`: those with a search that was active in these days; `affected`: with an alert that differs. */
  readonly people: ChangeCounts & { readonly all: number; readonly affected: number };
  readonly bySource: readonly Group[];
  readonly bySearch: readonly Group[];
  readonly byCause: readonly Group[];
  readonly limits: readonly LimitResult[];
}
