import type { ClientSession } from 'mongoose';
import type { PostingId } from '@app/core/domain';
import type { Database } from '@app/infra/mongo';
import { clusterIdFor, postingId } from '@app/infra/system';
import type { KnownPosting } from './decide-change.js';
import type { Prepared } from './prepared.js';

const DAY_MS = 86_400_000;

/** After so many days closed, the same posting is a new opening. */
export const NEW_OPENING_AFTER_DAYS = 180;

/** Finds the opening that each new posting of a batch advertises. One instance serves one transaction. */
export class ClusterBatch {
  private constructor(private readonly now: Date) {}

  static async load(
    _database: Database,
    _session: ClientSession,
    _fresh: readonly Prepared[],
    now: Date,
  ): Promise<ClusterBatch> {
    return new ClusterBatch(now);
  }

  clusterOf(one: Prepared): string {
    return clusterIdFor(one.id);
  }

  /** A posting keeps its cluster, unless it comes back after so long that it is a new opening. */
  clusterOfKnown(one: Prepared, known: KnownPosting): string {
    const closedFor = known.closedAt === null ? 0 : this.now.getTime() - known.closedAt.getTime();
    if (closedFor < NEW_OPENING_AFTER_DAYS * DAY_MS) return known.clusterId;
    return clusterIdFor(reopenedAs(one.id, known.revision + 1));
  }
}

const reopenedAs = (id: PostingId, revision: number): PostingId => postingId('reopened', `${id}.${revision}`);
