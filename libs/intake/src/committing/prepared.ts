import type { PostingId } from '@app/core/ids';
import type { CheckedDraft } from '../drafts/draft-schema.js';
import type { Interpretation } from '../interpreting/interpret.js';

/** A draft that passed the check: not yet read. `index`: its place in what the caller gave. */
export interface Candidate {
  readonly index: number;
  readonly id: PostingId;
  readonly source: string;
  readonly draft: CheckedDraft;
  readonly draftHash: string;
  readonly oldHashes: () => readonly string[];
}

/** A draft that was read and may now be committed. */
export type Prepared = Candidate & Interpretation & { readonly reading: string };
