import type { SuppressionReason } from '../delivery/index.js';
import type { DeliveryId, OperatorId, PostingId, SavedSearchId, SubscriberId } from '../ids/index.js';
import type { CloseReason } from '../records/index.js';

/** By which way a change came in: drafts of a source, the rules of today reading what is stored, or an operator's correction. */
export const ARRIVAL_WAYS = ['poll', 'push', 'import', 'sample', 'rereading', 'operator'] as const;
export type ArrivalWay = (typeof ARRIVAL_WAYS)[number];

/** What a commit did to a posting. An unchanged one leaves no trace: a source is read again and again. `moved`: to another opening. */
export const COMMIT_OUTCOMES = ['new', 'revised', 'reopened', 'reread', 'moved'] as const;
export type CommitOutcome = (typeof COMMIT_OUTCOMES)[number];

/** Why a posting has the opening that it has. */
export const OPENING_REASONS = ['alone', 'alike', 'known', 'split-by-hand', 'joined-by-hand'] as const;
export type OpeningReason = (typeof OPENING_REASONS)[number];

/**
 * How a piece of work was found: by the hint that the step before gave, or in the record, since the hint was lost or late, or
 * since nothing hints it: a digest's hour, the end of an absence.
 */
export const FOUND_BY = ['hint', 'reconciler'] as const;
export type FoundBy = (typeof FOUND_BY)[number];

/**
 * Why alerts that were due were put off: a restraint, or what the windows themselves say. `gathering`: instant alerts wait for each
 * other. `window-made`: the mail of this window exists, so they are in the next. `schedule`: its hour, as it is now, comes later.
 */
export const POSTPONED_BY = [
  'absence',
  'snooze',
  'quiet-hours',
  'weekly-budget',
  'schedule-fault',
  'gathering',
  'window-made',
  'schedule',
] as const;
export type PostponedBy = (typeof POSTPONED_BY)[number];

export interface CommittedPosting {
  readonly posting: PostingId;
  readonly outcome: CommitOutcome;
  readonly seq: number;
  readonly revision: number;
  /** Of a revision: the fields that the source changed. */
  readonly fields?: readonly string[];
  readonly opening: { readonly why: OpeningReason; readonly with: PostingId | null };
}

/**
 * One thing that a process did. Each names all that it did it to: a batch is one entry. What a record says of itself (matches of
 * an alert, items and attempts of a delivery) is in no entry; a timeline is made of both.
 */
export type TraceStep =
  | {
      readonly step: 'committed';
      readonly via: ArrivalWay;
      readonly source: string;
      readonly of: readonly CommittedPosting[];
    }
  | {
      readonly step: 'refused';
      readonly via: ArrivalWay;
      readonly source: string;
      readonly of: readonly {
        readonly posting: PostingId | null;
        readonly reason: string;
        readonly field: string | null;
      }[];
    }
  | {
      readonly step: 'closed';
      readonly of: readonly {
        readonly posting: PostingId;
        readonly reason: CloseReason;
        readonly seq: number;
      }[];
    }
  | {
      readonly step: 'hidden' | 'shown';
      /** The decision. */
      readonly by: string;
      /** Whose it was, by the name of the audit log; null: a process went on with one that was left half done, or no operator made it. */
      readonly who: OperatorId | null;
      readonly of: readonly { readonly posting: PostingId }[];
    }
  | {
      readonly step: 'announced';
      readonly found: FoundBy;
      readonly of: readonly { readonly posting: PostingId }[];
    }
  | {
      readonly step: 'compared';
      /** `2/4`: the second of four shares of the saved searches. */
      readonly share: string;
      /** Wordings that this share holds. */
      readonly wordings: number;
      readonly found: FoundBy;
      readonly of: readonly {
        readonly posting: PostingId;
        readonly seq: number;
        readonly revision: number;
        /** How many wordings met it; null: comparing it failed. */
        readonly met: number | null;
      }[];
    }
  | {
      readonly step: 'postponed';
      readonly of: readonly {
        readonly subscriber: SubscriberId;
        readonly by: PostponedBy;
        readonly until: Date;
        readonly alerts: number;
      }[];
    }
  | {
      readonly step: 'window-closed';
      readonly found: FoundBy;
      readonly of: readonly {
        readonly subscriber: SubscriberId;
        readonly delivery: DeliveryId;
        readonly alerts: number;
      }[];
    }
  | {
      readonly step: 'claimed';
      readonly of: readonly {
        readonly subscriber: SubscriberId;
        readonly delivery: DeliveryId;
        readonly n: number;
      }[];
    }
  | {
      /** At the time of sending a delivery was reviewed, and did without these. */
      readonly step: 'left-out';
      readonly of: readonly {
        readonly subscriber: SubscriberId;
        readonly delivery: DeliveryId;
        readonly posting: PostingId;
        readonly why: SuppressionReason;
      }[];
    }
  | {
      readonly step: 'seen-in-feed';
      readonly of: readonly { readonly subscriber: SubscriberId; readonly search: SavedSearchId }[];
    };

/** The name of a step. */
export type StepName = TraceStep['step'];

/** One line of the trace. */
export type TraceEntry = TraceStep & {
  readonly at: Date;
  /** Process: `<service>@<host>:<pid>`. */
  readonly process: string;
};
