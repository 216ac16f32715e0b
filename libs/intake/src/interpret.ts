import type { Company, PostingFacts } from '@app/core/domain';
import { htmlToText, sanitiseHtml } from '@app/infra/html';
import { contentHash } from '@app/infra/system';
import type { CheckedDraft } from './draft-schema.js';

/** Raise it when the reading of drafts changes: every posting is then read again at its next poll. */
const READING = 1;

/** A draft as it was read: what is stored of it. */
export interface Interpretation {
  readonly title: string;
  readonly company: Company;
  readonly facts: PostingFacts;
  readonly locationText: string;
  readonly text: string;
  readonly html: string | null;
  readonly sketch: unknown;
  readonly contentHash: string;
}

/** Hash of what was sent, without the claimed date: boards move it to look fresh. */
export function hashDraft({ postedAt: _claimed, ...draft }: CheckedDraft): string {
  return contentHash([READING, draft]);
}

/** Sanitises, reads the text, normalises and sketches one draft. */
export function interpret(draft: CheckedDraft): Interpretation {
  const html = draft.html === undefined ? null : sanitiseHtml(draft.html);
  const text = html === null ? (draft.text ?? '').trim() : htmlToText(html);
  const read = {
    title: draft.title,
    company: { name: draft.company, slug: draft.company.toLowerCase().replace(/[^a-z0-9]+/g, '-') },
    facts: unknownFacts(draft),
    locationText: (draft.locations ?? []).join('; '),
    text,
    html,
  };
  const links = [draft.url, draft.applyUrl ?? null, draft.validThrough ?? null];
  return { ...read, sketch: null, contentHash: contentHash([read, links]) };
}

function unknownFacts(draft: CheckedDraft): PostingFacts {
  return {
    seniority: 'unknown',
    roleFamily: null,
    places: [],
    workplace: draft.workplace ?? 'unknown',
    applicants: { kind: 'unknown' },
    salary: null,
    employment: 'unknown',
    experience: null,
    skills: draft.skills ?? [],
    language: draft.language ?? null,
    visa: 'unknown',
    evidence: {},
  };
}
