import { layOver } from '@app/core/trace';
import type { ToldPosting } from '../postings/index.js';
import { unpack, type Packed } from '../trace/index.js';

/** A kept change: everything before it is laid over what was after it. */
export interface KeptChange {
  readonly untilSeq: number;
  readonly was: Packed;
}

/** What a posting has said from each of its changes on, the oldest first; the last is what it says now. */
export function statesOf(now: ToldPosting, changes: readonly KeptChange[]): ToldPosting[] {
  const newestFirst = [...changes].sort((a, b) => b.untilSeq - a.untilSeq);
  return newestFirst.reduce<ToldPosting[]>(
    (states, { was }) => {
      const [after = now] = states;
      return [layOver(after, [unpack(was)]), ...states];
    },
    [now],
  );
}
