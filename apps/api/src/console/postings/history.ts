import { changedFields, layOver, type SaidPosting, type WrittenOver } from '@app/core/trace';

/** A kept change of a posting: what it wrote over, when, and as which change. */
export interface KeptChange {
  readonly at: Date;
  readonly seq: number;
  readonly over: WrittenOver;
}

/** A change as it is told. */
export interface ToldChange {
  readonly at: Date;
  readonly seq: number;
  readonly revision: { readonly before: number | null; readonly after: number };
  /** Names of what it changed; of facts, which. What only counts changes is left out. */
  readonly fields: readonly string[];
}

const COUNTS = new Set<string>(['seq', 'matchSeq', 'revision', 'revisedAt', 'facts']);

/** What each change did, from the newest back: `changes` as they are kept, the newest first. */
export function historyOf<T extends Partial<SaidPosting> & Pick<SaidPosting, 'revision'>>(
  now: T,
  changes: readonly KeptChange[],
): ToldChange[] {
  const told: ToldChange[] = [];
  let after = now;
  for (const { at, seq, over } of changes) {
    const before = layOver(after, [over]);
    const names = [...Object.keys(over.was), ...over.absent].filter((name) => !COUNTS.has(name));
    const facts = after.facts === undefined ? [] : changedFields(before, { $set: { facts: after.facts } });
    const revision = { before: over.was.revision ?? null, after: after.revision };
    told.push({ at, seq, revision, fields: [...names, ...facts] });
    after = before;
  }
  return told;
}

/** What was asked about a past instant. */
export type Then =
  | { readonly kind: 'now' }
  /** As it was before change `untilSeq`, the first after that instant. */
  | { readonly kind: 'before'; readonly untilSeq: number }
  | { readonly kind: 'not-yet' }
  | { readonly kind: 'not-kept' };

/** How the posting of an instant is found. `keptSince`: changes before then may be forgotten. */
export function thenOf(
  posting: { readonly firstSeenAt: Date },
  instant: Date,
  changes: readonly KeptChange[],
  keptSince: Date,
): Then {
  if (instant < posting.firstSeenAt) return { kind: 'not-yet' };
  if (instant < keptSince) return { kind: 'not-kept' };
  const next = [...changes].reverse().find(({ at }) => at > instant);
  return next === undefined ? { kind: 'now' } : { kind: 'before', untilSeq: next.seq };
}
