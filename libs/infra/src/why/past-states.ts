import { inflateRawSync } from 'node:zlib';
import type { ToldPosting } from '../postings/index.js';

/** What a change wrote over, as it is kept: values, and names of fields that were not there. */
interface WrittenOver {
  readonly was: Readonly<Record<string, unknown>>;
  readonly absent?: readonly string[];
}

/** A kept change: everything before it is laid over what was after it. */
export interface KeptChange {
  readonly untilSeq: number;
  readonly was: Uint8Array | { readonly buffer: Uint8Array };
}

/** What a posting has said from each of its changes on, the oldest first; the last is what it says now. */
export function statesOf(now: ToldPosting, changes: readonly KeptChange[]): ToldPosting[] {
  const newestFirst = [...changes].sort((a, b) => b.untilSeq - a.untilSeq);
  return newestFirst.reduce<ToldPosting[]>(
    (states, change) => {
      const [after = now] = states;
      return [before(after, read(change)), ...states];
    },
    [now],
  );
}

function before(after: ToldPosting, { was, absent = [] }: WrittenOver): ToldPosting {
  const left = Object.entries(after).filter(([field]) => !absent.includes(field));
  return { ...(Object.fromEntries(left) as unknown as ToldPosting), ...was };
}

const DATES: readonly string[] = ['postedAt', 'validThrough', 'revisedAt', 'closedAt', 'firstSeenAt', 'at'];

function read({ was }: KeptChange): WrittenOver {
  const bytes = was instanceof Uint8Array ? was : was.buffer;
  const dated = (field: string, value: unknown): unknown =>
    DATES.includes(field) && typeof value === 'string' ? new Date(value) : value;
  return JSON.parse(inflateRawSync(bytes).toString('utf8'), dated) as WrittenOver;
}
