import type { ClusterSketch } from '@app/core/records';
import { clusterSketch } from '@app/reading/cluster';
import {
  explainFacts,
  normalise,
  type FactExplanation,
  type NormalisedPosting,
  type TextDraft,
} from '@app/reading/normalise';
import { suppliedCities } from '@app/reading/places';
import { withoutInvisible } from '@app/core/untrusted';
import { htmlToText, sanitiseHtml } from '@app/infra/html';
import { detectLanguage } from '@app/infra/language';
import { contentHash } from '@app/infra/system';
import type { Attempt } from '../drafts/apart.js';
import type { CheckedDraft } from '../drafts/draft-schema.js';
import { asMeant } from './as-meant.js';

/** Raise it when the reading of drafts changes: every stored open posting is then read again, in the background. */
const READING = 6;
/** Readings of which the record does not say how a posting was read: they were part of the hash of its draft. */
const UNRECORDED = [1, 2, 3];

/** A draft as it was read: what is stored of it. */
export interface Interpretation extends NormalisedPosting {
  readonly html: string | null;
  /** As the source names it, null where it names none. */
  readonly department: string | null;
  readonly sketch: ClusterSketch;
  readonly contentHash: string;
}

/** A draft, or one that is made of the record: then its HTML is ours already, and nothing in it is unescaped again. */
export type DraftToRead = CheckedDraft & { readonly isOfRecord?: true };

/** What one draft says, or what reading it threw. */
export type Reading = Attempt<Interpretation>;

/** Names how drafts are read: by which rules, and with how many imported cities. */
export const readingVersion = (): string => `${READING}.${suppliedCities()}`;

/** Hash of what was sent, without the claimed date: boards move it to look fresh. How it is read is no part of it. */
export function hashDraft({ postedAt: _claimed, ...draft }: CheckedDraft): string {
  return contentHash(['sent', draft]);
}

/** The hashes that a draft had before readings were recorded apart from it. */
export function hashesOfOld({ postedAt: _claimed, ...draft }: CheckedDraft): string[] {
  const cities = [...new Set([0, suppliedCities()])];
  return UNRECORDED.flatMap((reading) => cities.map((count) => contentHash([`${reading}.${count}`, draft])));
}

/** Reads the lines as they were meant, sanitises, extracts the text, normalises and sketches one draft. */
export function interpret(sent: DraftToRead): Interpretation {
  const { draft, html } = prepare(sent);
  const read = normalise(draft, detectLanguage);
  const sketch = clusterSketch({ ...read, requisition: draft.requisition });
  const shown = [read, html, draft.url, draft.applyUrl ?? null, draft.validThrough ?? null];
  const department = draft.department ?? null;
  // Without one the hash is what it was before departments were kept.
  const content = department === null ? shown : [...shown, department];
  return { ...read, html, department, sketch, contentHash: contentHash(content) };
}

/** Says of every fact of a draft what `interpret` reads, and why. */
export const explain = (sent: DraftToRead): readonly FactExplanation[] =>
  explainFacts(prepare(sent).draft, detectLanguage);

/** A draft as it was meant, with its plain text, and its HTML as it is shown. */
function prepare(sent: DraftToRead): { readonly draft: TextDraft; readonly html: string | null } {
  const { isOfRecord = false, ...given } = sent;
  const draft = asMeant(given, isOfRecord);
  // References such as &#8238; are signs only now.
  const html = draft.html === undefined ? null : withoutInvisible(sanitiseHtml(draft.html)).trim();
  return { draft: { ...draft, text: html === null ? (draft.text ?? '') : htmlToText(html) }, html };
}
