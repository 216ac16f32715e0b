import { matchInPartition, matchPostings } from '@app/core/contracts';
import type { Partition } from '@app/core/match';

export const PARTITION = Symbol('partition');

/** The queue whose jobs the matchers of one share compete for. */
export const queueOf = ({ index, count }: Partition) =>
  count === 1 ? matchPostings : matchInPartition(index, count);
