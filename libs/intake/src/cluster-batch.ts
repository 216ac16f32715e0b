import type { ClientSession } from 'mongoose';
import {
  DEFAULT_CLUSTER_RULES,
  decideCluster,
  type ClusterCandidate,
  type ClusterSketch,
} from '@app/core/cluster';
import { asId, type ClusterId } from '@app/core/domain';
import type { Database, PostingDoc } from '@app/infra/mongo';
import { clusterIdFor, postingId } from '@app/infra/system';
import type { KnownPosting } from './decide-change.js';
import type { Prepared } from './prepared.js';

const DAY_MS = 86_400_000;

type Member = Pick<PostingDoc, 'clusterId' | 'sketch' | 'state' | 'closedAt'>;

/** What a batch asks about: new postings, and closed ones that come back. */
export interface Openings {
  readonly fresh: readonly Prepared[];
  readonly returning: readonly KnownPosting[];
}

/**
 * Finds the opening that each posting of a batch advertises, among what is stored and what came before it in the batch.
 * One instance serves one transaction, whose place in the order of changes makes its view complete.
 */
export class ClusterBatch {
  private readonly candidates = new Map<string, ClusterCandidate[]>();

  private constructor(private readonly closedFor: ReadonlyMap<string, number>) {}

  static async load(
    database: Database,
    session: ClientSession,
    { fresh, returning }: Openings,
    now: Date,
  ): Promise<ClusterBatch> {
    const titles = [...new Map(fresh.map(({ sketch }) => [keyOf(sketch), sketch])).values()];
    const wanted = [...titles.map(sameTitle), ...returning.map(({ clusterId }) => ({ clusterId }))];
    const fields = { clusterId: 1, sketch: 1, state: 1, closedAt: 1 } as const;
    const stored =
      wanted.length === 0
        ? []
        : await database.postings.find({ $or: wanted }, fields, { session }).lean<Member[]>();
    const batch = new ClusterBatch(daysClosed(stored, now));
    for (const { clusterId, sketch } of stored) if (sketch !== null) batch.add(clusterId, sketch);
    return batch;
  }

  /** The cluster of a new posting, which later ones of the batch may then join. */
  clusterOf(one: Prepared): ClusterId {
    const decision = decideCluster(one.sketch, this.candidates.get(keyOf(one.sketch)) ?? []);
    const clusterId = decision.kind === 'same' ? decision.clusterId : clusterIdFor(one.id);
    this.add(clusterId, one.sketch);
    return clusterId;
  }

  /** A posting keeps its cluster, unless it comes back after the cluster was closed so long that it is a new opening. */
  clusterOfKnown(one: Prepared, known: KnownPosting): ClusterId {
    if ((this.closedFor.get(known.clusterId) ?? 0) <= DEFAULT_CLUSTER_RULES.reopenDays) {
      return asId<ClusterId>(known.clusterId);
    }
    const clusterId = clusterIdFor(postingId('reopened', `${one.id}.${known.revision + 1}`));
    this.add(clusterId, one.sketch);
    return clusterId;
  }

  private add(cluster: string, sketch: ClusterSketch): void {
    const candidate = {
      clusterId: asId<ClusterId>(cluster),
      sketch,
      closedForDays: this.closedFor.get(cluster) ?? null,
    };
    const list = this.candidates.get(keyOf(sketch));
    if (list === undefined) this.candidates.set(keyOf(sketch), [candidate]);
    else list.push(candidate);
  }
}

const keyOf = ({ companySlug, titleKey }: ClusterSketch): string => `${companySlug}\n${titleKey}`;

const sameTitle = ({ companySlug, titleKey }: ClusterSketch) => ({
  'sketch.companySlug': companySlug,
  'sketch.titleKey': titleKey,
});

const daysSince = (closedAt: Date | null, now: Date): number =>
  closedAt === null ? 0 : (now.getTime() - closedAt.getTime()) / DAY_MS;

/** A cluster is as long closed as its last posting; while one is open it is not closed at all. */
function daysClosed(members: readonly Member[], now: Date): Map<string, number> {
  const closedFor = new Map<string, number>();
  for (const { clusterId, state, closedAt } of members) {
    const days = state === 'open' ? 0 : daysSince(closedAt, now);
    closedFor.set(clusterId, Math.min(closedFor.get(clusterId) ?? Infinity, days));
  }
  return closedFor;
}
