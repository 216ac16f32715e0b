import type { ClusterId, PostingId, SavedSearchId, SubscriberId } from '@app/core/ids';
import type { Company, Repost } from '@app/core/posting';
import type { ClusterSketch, SentFields } from '@app/core/records';
import type { Rhythm } from '@app/core/subscription';
import type { SuppliedCity } from '@app/reading/places';

/**
 * The contract between builds: how a worker is asked and what it answers. Raise it whenever one of these shapes, or what they mean,
 * changes: workers of two versions are never compared.
 */
export const PROTOCOL = 1;

/** Where the worker lies in a build, below its dist/. */
export const WORKER_PATH = 'libs/replay/src/worker.js';

/** The first release whose builds have a worker. */
export const FIRST_RELEASE = '0.2.0';

/** A stored posting as it was sent, which each build reads by its own rules. */
export interface ReplayPosting {
  readonly id: PostingId;
  readonly source: string;
  readonly externalId: string;
  readonly url: string;
  readonly applyUrl: string | null;
  readonly title: string;
  readonly company: Company;
  readonly locationText: string;
  readonly text: string;
  readonly html: string | null;
  readonly validThrough: Date | null;
  /** What was sent, where the rest does not say it. */
  readonly draft: SentFields;
  readonly postedAt: Date | null;
  readonly firstSeenAt: Date;
  readonly repost: Repost | null;
  /** Its opening was there before we looked: whichever build reads it, it is no news by itself. */
  readonly isQuiet: boolean;
  readonly isSample: boolean;
  /** The change at which it was matched, and when that was committed. */
  readonly seq: number;
  readonly revision: number;
  readonly committedAt: Date;
  readonly closedAt: Date | null;
}

/** A stretch of changes over which a saved search had one text. */
export interface ReplayWording {
  readonly query: string;
  readonly related?: number | undefined;
  readonly fromSeq: number;
  readonly toSeq: number | null;
}

/** A saved search. Nothing in it says whose mail address it writes to. */
export interface ReplaySearch {
  readonly id: SavedSearchId;
  readonly subscriberId: SubscriberId;
  readonly rhythm: Rhythm;
  readonly wordings: readonly ReplayWording[];
}

/** A posting as far as later ones may join its opening: a worker that starts in the middle is told those that came before. */
export interface ReplayMember {
  readonly id: PostingId;
  readonly clusterId: ClusterId;
  readonly sketch: ClusterSketch;
  readonly closedAt: Date | null;
  readonly repost: Repost | null;
  readonly isQuiet: boolean;
}

/** What one subscriber would be told of a posting. */
export interface FoundAlert {
  readonly subscriberId: SubscriberId;
  readonly rhythm: Rhythm;
  readonly searches: readonly SavedSearchId[];
}

/** What a build makes of one posting. */
export interface Found {
  readonly postingId: PostingId;
  /** What reading or matching it threw; then there is nothing else. */
  readonly thrown: string | null;
  /** Id of the first posting of its opening. */
  readonly opening: PostingId;
  readonly isQuiet: boolean;
  readonly alerts: readonly FoundAlert[];
  readonly member: ReplayMember | null;
}

/** What a posting says to one clause of a search. `field`: `text` for words, else the name of the query's field. */
export interface ClauseAccount {
  readonly field: string;
  readonly text: string;
  readonly truth: string;
  readonly seen: string;
}

/** One saved search and one posting, as a build compares them. */
export interface PairAccount {
  readonly postingId: PostingId;
  readonly savedSearchId: SavedSearchId;
  /** Null where the build cannot read the search. */
  readonly clauses: readonly ClauseAccount[] | null;
  readonly holds: boolean;
}

/** One fact of a posting as text, for comparing. */
export interface FactAccount {
  readonly fact: string;
  readonly said: string;
}

/** What a build reads of a posting. */
export interface PostingAccount {
  readonly postingId: PostingId;
  readonly facts: readonly FactAccount[];
}

/** A saved search that a build cannot read. */
export interface UnreadSearch {
  readonly savedSearchId: SavedSearchId;
  readonly message: string;
}

/** Each question to a worker and its answer, by name. */
export interface Exchanges {
  /** Saved searches, in as many parts as the parent likes, before `begin`. */
  readonly searches: { readonly ask: readonly ReplaySearch[]; readonly answer: null };
  readonly begin: {
    readonly ask: { readonly cities: readonly SuppliedCity[]; readonly reopenDays: number };
    readonly answer: { readonly unread: readonly UnreadSearch[] };
  };
  readonly restore: { readonly ask: readonly ReplayMember[]; readonly answer: null };
  readonly read: { readonly ask: readonly ReplayPosting[]; readonly answer: readonly Found[] };
  /** About postings of the latest `read`. */
  readonly explain: {
    readonly ask: readonly { readonly postingId: PostingId; readonly savedSearchId: SavedSearchId }[];
    readonly answer: {
      readonly pairs: readonly PairAccount[];
      readonly postings: readonly PostingAccount[];
    };
  };
}

export type ExchangeName = keyof Exchanges;

/** The first thing that a worker says, unasked. */
export interface Hello {
  readonly protocol: number;
  readonly release: string;
  /** The version of its reading rules. */
  readonly reading: string;
}

/** A question as it is sent. */
export interface Order<Name extends ExchangeName = ExchangeName> {
  readonly name: Name;
  readonly ask: Exchanges[Name]['ask'];
}

/** An answer as it is sent, and what the process has used so far. */
export interface Answer<Name extends ExchangeName = ExchangeName> {
  readonly ok: boolean;
  readonly answer: Exchanges[Name]['answer'] | null;
  /** What it threw, where it is not ok. */
  readonly message: string | null;
  readonly cpuMs: number;
  readonly memoryMb: number;
}
