import type { PostingId } from '../ids/index.js';
/** More than this share of a source's open postings gone at once is not believed at first; one posting may always go. */
export const BELIEVED_SHARE = 0.3;

/** A shrunk read is believed once this many reads over this long have agreed. */
export const SHRUNK_BELIEVED_AFTER = { reads: 3, hours: 24 } as const;
/** An empty read needs more: an interface that is broken answers so. */
export const EMPTY_BELIEVED_AFTER = { reads: 3, hours: 72 } as const;

/** Days for which postings are kept that a source no longer lists, where it lists only its latest ones. */
export const WINDOW_KEEPS_DAYS = 45;

const HOUR_MS = 3_600_000;

/** Reads of a source, one after another, that were not believed. */
export interface Doubt {
  readonly reason: 'empty-read' | 'shrunk-read';
  readonly since: Date;
  readonly reads: number;
}

/** An open posting of the source. */
export interface OpenPosting {
  readonly id: PostingId;
  readonly firstSeenAt: Date;
}

/** What one read of a source listed, and what is open. */
export interface ReadSummary {
  /** Ids that the read listed, whether their items could be read or not. */
  readonly listed: ReadonlySet<PostingId>;
  /** `part`: a page or part of the source was not read. `window`: the source lists its latest postings only. */
  readonly extent: 'whole' | 'part' | 'window';
  /** Items that could not be read and do not tell which posting they are. */
  readonly namelessFaults: number;
  /** The source's open postings. */
  readonly open: readonly OpenPosting[];
  /** The doubt that earlier reads left. */
  readonly doubt: Doubt | null;
  readonly now: Date;
}

/** Which postings a read closes. Every case but `closes` and `nothing-gone` raises the source's alarm. */
export type ClosureDecision =
  | { readonly kind: 'nothing-gone' }
  | {
      readonly kind: 'closes';
      readonly ids: readonly PostingId[];
      readonly believed: 'at-once' | 'after-doubt';
    }
  | { readonly kind: 'keeps'; readonly reason: 'incomplete-read' | 'unreadable-items'; readonly gone: number }
  | { readonly kind: 'doubts'; readonly doubt: Doubt; readonly gone: number };

/**
 * A complete, healthy read closes what it no longer lists. A read that is empty, shrank by more than the stated share,
 * left a part out, or holds items of unknown id closes nothing. An empty or shrunk read that stays so for long enough is
 * believed in the end: an employer who withdraws everything must not stay listed for ever.
 */
export function decideClosures(read: ReadSummary): ClosureDecision {
  const missing = read.open.filter(({ id }) => !read.listed.has(id));
  const ids = (read.extent === 'window' ? missing.filter((one) => isOld(one, read.now)) : missing).map(
    ({ id }) => id,
  );
  const gone = ids.length;
  if (gone === 0) return { kind: 'nothing-gone' };
  if (read.extent === 'window') return { kind: 'closes', ids, believed: 'at-once' };
  if (read.extent === 'part') return { kind: 'keeps', reason: 'incomplete-read', gone };
  if (read.namelessFaults > 0) return { kind: 'keeps', reason: 'unreadable-items', gone };
  const reason = doubtfulness(read, gone);
  if (reason === null) return { kind: 'closes', ids, believed: 'at-once' };
  const doubt = { reason, since: read.doubt?.since ?? read.now, reads: (read.doubt?.reads ?? 0) + 1 };
  return isBelieved(doubt, read.now)
    ? { kind: 'closes', ids, believed: 'after-doubt' }
    : { kind: 'doubts', doubt, gone };
}

const isOld = ({ firstSeenAt }: OpenPosting, now: Date): boolean =>
  now.getTime() - firstSeenAt.getTime() > WINDOW_KEEPS_DAYS * 24 * HOUR_MS;

function doubtfulness({ listed, open }: ReadSummary, gone: number): Doubt['reason'] | null {
  if (listed.size === 0) return 'empty-read';
  return gone > 1 && gone > open.length * BELIEVED_SHARE ? 'shrunk-read' : null;
}

function isBelieved({ reason, since, reads }: Doubt, now: Date): boolean {
  const needed = reason === 'empty-read' ? EMPTY_BELIEVED_AFTER : SHRUNK_BELIEVED_AFTER;
  return reads >= needed.reads && now.getTime() - since.getTime() >= needed.hours * HOUR_MS;
}
