import type { z } from 'zod';
import { isOver } from '@app/core/posting';
import { PostingDraftSchema, type CheckedDraft } from './draft-schema.js';

/** Why a draft is refused: a closed list, so that it can label a metric. */
export const REFUSAL_REASONS = [
  'missing',
  'wrong-type',
  'too-long',
  'empty',
  'unknown-field',
  'unknown-value',
  'not-a-web-address',
  'html-or-text',
  'too-complex',
  'out-of-range',
  'already-over',
  'malformed',
  /** A fault of ours: something threw while this one item was taken. */
  'threw',
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** A draft that cannot be taken: the field, the named reason, and a sentence that says what to do. */
export interface Refusal {
  readonly outcome: 'refused';
  /** Path of the field, such as `salary.min`; empty where the whole draft is wrong. */
  readonly field: string;
  readonly reason: RefusalReason;
  readonly message: string;
}

/** A refused draft. `over`: the id of one that is whole and says only that its posting has ended. */
export interface RefusedDraft {
  readonly ok: false;
  readonly refusal: Refusal;
  readonly over: string | null;
}

export type DraftCheck = { readonly ok: true; readonly draft: CheckedDraft } | RefusedDraft;

/** Checks one draft. `now`: a posting whose closing date has passed is refused. Never throws. */
export function checkDraft(value: unknown, now: Date): DraftCheck {
  const parsed = PostingDraftSchema.safeParse(value);
  if (!parsed.success) return { ok: false, refusal: refusalOf(parsed.error, value), over: null };
  if (isOver({ validThrough: parsed.data.validThrough ?? null }, now)) {
    const refusal = refuse('validThrough', 'already-over', 'has passed: the posting is over');
    return { ok: false, refusal, over: parsed.data.externalId };
  }
  return { ok: true, draft: parsed.data };
}

const refuse = (field: string, reason: RefusalReason, what: string): Refusal => ({
  outcome: 'refused',
  field,
  reason,
  message: field === '' ? what : `${field}: ${what}.`,
});

function refusalOf(error: z.ZodError, value: unknown): Refusal {
  const issue = error.issues[0];
  if (issue === undefined) return refuse('', 'malformed', 'The posting cannot be read.');
  if (issue.code === 'unrecognized_keys') {
    const field = [...issue.path, issue.keys[0]].join('.');
    return refuse(field, 'unknown-field', 'there is no such field; remove it or correct its name');
  }
  const field = issue.path.join('.');
  const isMissing = field !== '' && valueAt(value, issue.path) === undefined;
  return refuse(field, isMissing ? 'missing' : reasonOf(issue), isMissing ? 'is required' : issue.message);
}

function reasonOf(issue: z.core.$ZodIssue): RefusalReason {
  switch (issue.code) {
    case 'invalid_type':
      return 'wrong-type';
    case 'too_big':
      return typeof issue.maximum === 'number' && issue.origin === 'number' ? 'out-of-range' : 'too-long';
    case 'too_small':
      return issue.origin === 'number' ? 'out-of-range' : 'empty';
    case 'invalid_value':
      return 'unknown-value';
    case 'custom':
      return namedReason(issue.params?.['reason']);
    default:
      return 'malformed';
  }
}

const namedReason = (reason: unknown): RefusalReason =>
  REFUSAL_REASONS.find((known) => known === reason) ?? 'malformed';

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}
