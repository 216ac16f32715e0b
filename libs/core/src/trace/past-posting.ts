import type { KeptPosting } from '../records/index.js';

/** Fields that a source's words decide: a revision names those that it changed. */
const CONTENT_FIELDS = [
  ...(['url', 'applyUrl', 'title', 'company', 'facts', 'locationText', 'department'] as const),
  ...(['text', 'html', 'postedAt', 'validThrough'] as const),
] as const satisfies readonly (keyof KeptPosting)[];

/**
 * What an evaluation or a page sees of a posting and a change may write over. What is left out is how it was read and compared:
 * hashes, sketches, marks of the matcher.
 */
export const SAID_FIELDS = [
  ...CONTENT_FIELDS,
  ...(['seq', 'matchSeq', 'revision', 'revisedAt', 'state', 'closedAt', 'closedReason'] as const),
  ...(['clusterId', 'repost', 'quiet', 'sample', 'hidden'] as const),
] as const satisfies readonly (keyof KeptPosting)[];

type SaidField = (typeof SAID_FIELDS)[number];
/** A posting as far as its past is kept. */
export type SaidPosting = Pick<KeptPosting, SaidField>;

/** What a change writes, as an update of MongoDB names it. */
export interface PostingUpdate {
  readonly $set: Partial<KeptPosting>;
  readonly $unset?: { readonly hidden: true };
}

/** Values that a change wrote over, and fields that were not there before it. */
export interface WrittenOver {
  readonly was: Partial<SaidPosting>;
  readonly absent: readonly SaidField[];
}

/** What a change writes over. `before` has at least the fields that the change sets or takes away. */
export function writtenOver(before: Partial<SaidPosting>, { $set, $unset }: PostingUpdate): WrittenOver {
  const changed = SAID_FIELDS.filter((field) => {
    if (field === 'hidden' && $unset !== undefined) return before.hidden !== undefined;
    return Object.hasOwn($set, field) && !isSame(before[field], $set[field]);
  });
  return {
    was: Object.fromEntries(
      changed.filter((field) => before[field] !== undefined).map((field) => [field, before[field]]),
    ),
    absent: changed.filter((field) => before[field] === undefined),
  };
}

/** The fields of the source's words that a change writes over; of facts, which. `over`: what it writes over, where that is known. */
export function changedFields(
  before: Partial<SaidPosting>,
  update: PostingUpdate,
  { was, absent }: WrittenOver = writtenOver(before, update),
): string[] {
  const fields = CONTENT_FIELDS.filter((field) => Object.hasOwn(was, field) || absent.includes(field));
  return fields.flatMap((field) =>
    field === 'facts' ? changedFacts(before.facts, update.$set.facts) : field,
  );
}

function changedFacts(before: object = {}, after: object = {}): string[] {
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  const names = [...new Set([...old.keys(), ...now.keys()])];
  return names.filter((name) => !isSame(old.get(name), now.get(name))).map((name) => `facts.${name}`);
}

/** The posting as it was before changes: what each wrote over, the newest first, laid over what it says now. */
export function layOver<T extends Partial<SaidPosting>>(now: T, past: readonly WrittenOver[]): T {
  return past.reduce<T>((posting, { was, absent }) => {
    const gone = new Set<string>(absent);
    const left = Object.entries(posting).filter(([field]) => !gone.has(field));
    return { ...(Object.fromEntries(left) as T), ...was };
  }, now);
}

/** Alike as the record keeps them, whatever the order of their fields; what is not there is undefined. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (one instanceof Date || other instanceof Date)
    return one instanceof Date && other instanceof Date && one.getTime() === other.getTime();
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [fields, others] = [stated(one), stated(other)];
  return fields.size === others.size && [...fields].every(([name, value]) => isSame(value, others.get(name)));
}

const stated = (value: object): Map<string, unknown> =>
  new Map(Object.entries(value).filter(([, one]) => one !== undefined));
