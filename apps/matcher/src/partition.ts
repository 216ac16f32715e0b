import { matchInPartition, matchPostings } from '@app/core/contracts';
import type { Partition } from '@app/core/match';

export const PARTITION = Symbol('partition');

/** Reads `2/4`. */
export function readPartition(text: string): Partition {
  const [index = 1, count = 1] = text.split('/').map(Number);
  return { index, count };
}

/** The queue whose jobs the matchers of one share compete for. */
export const queueOf = ({ index, count }: Partition) =>
  count === 1 ? matchPostings : matchInPartition(index, count);
