import type { PostingDraft } from '@app/core/posting';
import { sampleOf } from '@app/infra/mongo';
import { contentHash } from '@app/infra/system';
import type { FetchFailure, NotModified, Validators } from '@app/infra/fetch';
import type { ItemFaultReason, ItemReading, OpenSource, SourceDocument, Web } from '../sources/adapter.js';

/**
 * Raise it when a kind makes other drafts of the same documents: every source is then read in full at its next poll, and
 * what it then says differently is a revision. How drafts are read is no part of it: stored postings are read again.
 */
export const KINDS_VERSION = 'kinds-2';

/** More items than any employer or feed lists in one read. */
const MAX_ITEMS = 50_000;

/** An item that gives no posting, and why. */
export interface ItemFault {
  readonly externalId: string | null;
  readonly reason: ItemFaultReason;
  readonly message: string;
  readonly sample: string;
}

/** One read of a source: the drafts of what it lists, what could not be read, and how complete the list is. */
export interface Listing extends Validators {
  readonly outcome: 'listed';
  readonly drafts: readonly PostingDraft[];
  readonly faults: readonly ItemFault[];
  /** Items that the source itself does not offer (unlisted ones, notices). */
  readonly skipped: number;
  /** Ids of postings that are listed and known, but were not read again. */
  readonly stillListed: readonly string[];
  /** `part`: something that should have been read is missing. `window`: the source lists its latest postings only. */
  readonly extent: 'whole' | 'part' | 'window';
  /** Of the documents, as they came: the same again is the same listing. */
  readonly digest: string;
}

/** The source answered, but not with what its kind looks like. */
export interface Unreadable {
  readonly outcome: 'unreadable';
  readonly message: string;
}

export type SourceReading = Listing | NotModified | FetchFailure | Unreadable;

/** Names what documents say, and how drafts are made of them now. */
export const digestOf = (documents: readonly SourceDocument[]): string =>
  contentHash([KINDS_VERSION, documents.map(({ about, text }) => [about ?? null, text])]);

/** Reads a source: fetch, parse, to-posting. What is the same as `knownDigest` says is not parsed. A malformed item is a fault of its own, the rest goes on. */
export async function readSource(
  source: OpenSource,
  web: Web,
  knownDigest: string | null,
): Promise<SourceReading> {
  const fetched = await source.fetch(web);
  if (fetched.outcome !== 'ok') return fetched;
  const digest = digestOf(fetched.documents);
  const { etag, lastModified } = fetched;
  if (digest === knownDigest) return { outcome: 'not-modified', etag, lastModified };
  const parsed = source.parse(fetched.documents);
  if (!parsed.ok) return { outcome: 'unreadable', message: parsed.message };
  const items = parsed.items.slice(0, MAX_ITEMS);
  const drafts: PostingDraft[] = [];
  const faults: ItemFault[] = [];
  const stillListed: string[] = [];
  let skipped = 0;
  for (const item of items) {
    const reading = postingOf(source, item);
    if (reading.kind === 'posting') drafts.push(reading.draft);
    else if (reading.kind === 'still-listed') stillListed.push(reading.externalId);
    else if (reading.kind === 'skip') skipped += 1;
    else faults.push({ ...reading, sample: sampleOf(item) });
  }
  const complete = fetched.complete && parsed.complete && items.length === parsed.items.length;
  const extent = complete ? source.listing : 'part';
  return { outcome: 'listed', drafts, faults, stillListed, skipped, extent, digest, etag, lastModified };
}

/** A kind that throws at one item says no more of it than that: the id is not known, so the read closes nothing. */
function postingOf(source: OpenSource, item: unknown): ItemReading {
  try {
    return source.toPosting(item);
  } catch (error) {
    const message = `Reading it threw, which is a fault of the kind ${source.kind}: ${String(error)}`;
    return { kind: 'fault', externalId: null, reason: 'threw', message };
  }
}
