import { matchInPartition, matchPostings, type Partition } from '@app/core/contracts';

export const PARTITION = Symbol('partition');

/** The queue whose jobs the matchers of one share compete for. */
export const queueOf = ({ index, count }: Partition) =>
  count === 1 ? matchPostings : matchInPartition(index, count);
