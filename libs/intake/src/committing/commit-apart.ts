import { isFaultOfItem } from '@app/infra/mongo';
import { ClusteringThrew, thrownOf, type IntakeStage, type Thrown } from '../drafts/apart.js';

/** An item that could not be committed, and what it threw. */
export interface NotCommitted<One> {
  readonly one: One;
  readonly stage: IntakeStage;
  readonly thrown: Thrown;
}

/** The outcome of a batch: what was committed, and the items that could not be. */
export interface CommittedApart<One, Done> {
  readonly committed: readonly Done[];
  readonly threw: readonly NotCommitted<One>[];
}

/**
 * Commits a batch; where an item of it cannot be committed, the batch is halved until that item is alone, and all
 * others are committed in their order. Throws what says nothing about an item: that the record cannot be reached.
 */
export async function commitApart<One, Done>(
  commit: (batch: readonly One[]) => Promise<readonly Done[]>,
  batch: readonly One[],
): Promise<CommittedApart<One, Done>> {
  try {
    return { committed: await commit(batch), threw: [] };
  } catch (error) {
    const isClustering = error instanceof ClusteringThrew;
    if (!isClustering && !isFaultOfItem(error)) throw error;
    const [one, ...others] = batch;
    if (one !== undefined && others.length === 0) {
      const stage = isClustering ? 'cluster' : 'commit';
      return { committed: [], threw: [{ one, stage, thrown: thrownOf(isClustering ? error.cause : error) }] };
    }
    const middle = Math.ceil(batch.length / 2);
    const first = await commitApart(commit, batch.slice(0, middle));
    const second = await commitApart(commit, batch.slice(middle));
    return {
      committed: [...first.committed, ...second.committed],
      threw: [...first.threw, ...second.threw],
    };
  }
}
