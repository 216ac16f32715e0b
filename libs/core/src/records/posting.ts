import type { ClusterId, PostingId } from '../ids/index.js';
import type {
  Company,
  HidingSubject,
  PostingDraft,
  PostingFacts,
  QuietReason,
  Repost,
} from '../posting/index.js';
import type { ClusterSketch } from './cluster-sketch.js';

/** How a posting came to be closed. */
export type CloseReason = 'no-longer-listed' | 'withdrawn' | 'valid-through-passed' | 'source-removed';

/** Why a posting is not shown and not mailed, although it may be open. */
export interface Hidden {
  readonly at: Date;
  readonly by: HidingSubject;
}

/** Fields of a draft that a posting does not hold in the words in which they were sent. */
export type SentFields = Partial<
  Pick<
    PostingDraft,
    | 'title'
    | 'company'
    | 'locations'
    | 'workplace'
    | 'isRemote'
    | 'applicants'
    | 'salary'
    | 'employment'
    | 'department'
    | 'requisition'
    | 'seniority'
    | 'experience'
    | 'skills'
    | 'language'
  >
>;

/** A posting as stored. `seq` is the number of its latest change in the one order of all changes. */
export interface KeptPosting {
  readonly _id: PostingId;
  readonly source: string;
  readonly externalId: string;
  readonly seq: number;
  /** The change at which this revision was committed: the one it is matched at. Closing a posting leaves it. */
  readonly matchSeq: number;
  /** Counts content changes, from 1. */
  readonly revision: number;
  readonly state: 'open' | 'closed';
  /** True until the matcher has compared this revision with every saved search active at `seq`. */
  readonly unmatched: boolean;
  /** Set where a restored posting waits for the operator before it is compared: see infra/backup. */
  readonly heldUnmatched?: true;
  /** Shares of the saved searches (`2/4`) that this revision was compared with, where there are several. */
  readonly matchedBy: string[];
  /** How often comparing this revision failed: after five times it waits, as a dead letter, for an operator. */
  readonly matchFailures: number;
  /** Of what is shown and matched: two reads with equal hashes are the same revision. */
  readonly contentHash: string;
  /** Of what the source sent, however it is read: an equal hash means that the source changed nothing. */
  readonly draftHash: string;
  /** The version of the rules by which it was read, or last tried. Absent: read before versions were recorded. */
  readonly reading?: string;
  /** What was sent, where the rest of the posting does not say it: it can be read again by other rules. */
  readonly draft?: SentFields;
  readonly clusterId: ClusterId;
  /** What clustering compares. */
  readonly sketch: ClusterSketch | null;
  readonly url: string;
  readonly applyUrl: string | null;
  readonly title: string;
  readonly company: Company;
  readonly facts: PostingFacts;
  readonly locationText: string;
  /** As the source names it. Absent: it names none, or it was last read before departments were kept. */
  readonly department?: string | null;
  readonly text: string;
  /** Sanitised. */
  readonly html: string | null;
  readonly postedAt: Date | null;
  readonly validThrough: Date | null;
  readonly firstSeenAt: Date;
  /** That it re-lists an opening that had closed; null for a first listing. */
  readonly repost: Repost | null;
  /** Why its opening is no news: nothing compares it. Absent or null: it is news. */
  readonly quiet?: QuietReason | null;
  /** It came from a sample source: it is invented, whatever opening it was put into. */
  readonly sample?: true;
  /** When the current revision was committed. */
  readonly revisedAt: Date;
  readonly closedAt: Date | null;
  readonly closedReason: CloseReason | null;
  /** Absent: it is shown. */
  readonly hidden?: Hidden;
  /** The trace that it was committed in, until it has been compared; only while traces are written. */
  readonly traceparent?: string;
}
