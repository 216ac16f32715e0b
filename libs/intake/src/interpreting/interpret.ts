import { clusterSketch, type ClusterSketch } from '@app/core/cluster';
import { normalise, suppliedCities, type NormalisedPosting } from '@app/core/normalise';
import { withoutInvisible } from '@app/core/text';
import { htmlToText, sanitiseHtml } from '@app/infra/html';
import { detectLanguage } from '@app/infra/language';
import { contentHash } from '@app/infra/system';
import type { Attempt } from '../apart.js';
import type { CheckedDraft } from '../draft-schema.js';
import { asMeant } from './as-meant.js';

/** Raise it when the reading of drafts changes: every posting is then read again at its next poll. */
const READING = 3;

/** A draft as it was read: what is stored of it. */
export interface Interpretation extends NormalisedPosting {
  readonly html: string | null;
  readonly sketch: ClusterSketch;
  readonly contentHash: string;
}

/** What one draft says, or what reading it threw. */
export type Reading = Attempt<Interpretation>;

/** Names how drafts are read: what was read under another name is read again. */
export const readingVersion = (): string => `${READING}.${suppliedCities()}`;

/** Hash of what was sent, without the claimed date: boards move it to look fresh. */
export function hashDraft({ postedAt: _claimed, ...draft }: CheckedDraft): string {
  return contentHash([readingVersion(), draft]);
}

/** Reads the lines as they were meant, sanitises, extracts the text, normalises and sketches one draft. */
export function interpret(sent: CheckedDraft): Interpretation {
  const draft = asMeant(sent);
  // References such as &#8238; are signs only now.
  const html = draft.html === undefined ? null : withoutInvisible(sanitiseHtml(draft.html));
  const text = html === null ? (draft.text ?? '') : htmlToText(html);
  const read = normalise({ ...draft, text }, detectLanguage);
  const sketch = clusterSketch({ ...read, requisition: draft.requisition });
  const shown = [read, html, draft.url, draft.applyUrl ?? null, draft.validThrough ?? null];
  return { ...read, html, sketch, contentHash: contentHash(shown) };
}
