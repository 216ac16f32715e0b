import { layOver, type PastPosting } from '@app/core/trace';
import type { ToldPosting } from '../postings/index.js';

/** A kept change: everything before it is laid over what was after it. */
export type KeptChange = Pick<PastPosting, 'untilSeq' | 'over'>;

/** What a posting has said from each of its changes on, the oldest first; the last is what it says now. */
export function statesOf(now: ToldPosting, changes: readonly KeptChange[]): ToldPosting[] {
  const newestFirst = [...changes].sort((a, b) => b.untilSeq - a.untilSeq);
  return newestFirst.reduce<ToldPosting[]>(
    (states, { over }) => {
      const [after = now] = states;
      return [layOver(after, [over]), ...states];
    },
    [now],
  );
}
