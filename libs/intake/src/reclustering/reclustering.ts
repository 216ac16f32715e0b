import { Inject, Injectable } from '@nestjs/common';
import type { ClusterId, PostingId } from '@app/core/ids';
import { groupedBy } from '@app/core/lists';
import type { QuietReason } from '@app/core/posting';
import type { Clock } from '@app/core/time';
import type { CommittedPosting } from '@app/core/trace';
import { Database } from '@app/infra/mongo';
import { inChangeOrder } from '@app/infra/coordination';
import { CLOCK } from '@app/infra/service';
import { clusterIdFor, postingId } from '@app/infra/system';
import { beforeChange, keepPastPostings } from '@app/infra/trace';
import { Announcer } from '../telling/announcer.js';
import { ClusterStore, type Member } from './cluster-store.js';
import { PostingStore } from '../postings/posting-store.js';

export const RECLUSTER_REFUSALS = [
  'unknown-posting',
  'already-alone',
  'already-together',
  'other-company',
] as const;
/** Why a cluster is left as it is. */
export type ReclusterRefusal = (typeof RECLUSTER_REFUSALS)[number];

/** A correction that was made, or why not. */
export type Reclustered =
  | { readonly ok: true; readonly clusterId: ClusterId; readonly members: readonly PostingId[] }
  | { readonly ok: false; readonly reason: ReclusterRefusal };

/** The opening that postings are moved to. */
interface Destination {
  readonly clusterId: ClusterId;
  readonly quiet: QuietReason | null;
  readonly isNew: boolean;
  readonly why: CommittedPosting['opening'];
}

/**
 * Corrections of clusters by hand. They last: a revision keeps its cluster, and later postings are compared with what the
 * correction left. A posting that was split off is another opening, so it is matched again, unless it is quiet: it was
 * there before either way. One that was joined is not matched, since its opening has been, and takes its quietness.
 */
@Injectable()
export class Reclustering {
  private readonly store: ClusterStore;

  constructor(
    private readonly database: Database,
    private readonly announcer: Announcer,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.store = new ClusterStore(database);
  }

  /** Gives a posting an opening of its own. */
  async split(id: PostingId): Promise<Reclustered> {
    const posting = await this.store.find(id);
    if (posting === null) return refused('unknown-posting');
    const others = await this.store.membersOf(posting.clusterId);
    if (others.length < 2) return refused('already-alone');
    const clusterId = ownCluster(posting, others);
    const quiet = posting.quiet ?? null;
    const other = others.find(({ _id }) => _id !== id)?._id ?? null;
    await this.move([posting], { clusterId, quiet, isNew: true, why: { why: 'split-by-hand', with: other } });
    return { ok: true, clusterId, members: [id] };
  }

  /** Puts all postings of one opening into that of another posting of the same company. */
  async join(id: PostingId, into: PostingId): Promise<Reclustered> {
    const [posting, target] = await Promise.all([this.store.find(id), this.store.find(into)]);
    if (posting === null || target === null) return refused('unknown-posting');
    if (posting.clusterId === target.clusterId) return refused('already-together');
    if (posting.company.slug !== target.company.slug) return refused('other-company');
    const members = await this.store.membersOf(posting.clusterId);
    const clusterId = target.clusterId;
    const why = { why: 'joined-by-hand', with: into } as const;
    await this.move(members, { clusterId, quiet: target.quiet ?? null, isNew: false, why });
    return { ok: true, clusterId, members: members.map(({ _id }) => _id) };
  }

  private async move(members: readonly Member[], to: Destination): Promise<void> {
    const { clusterId, quiet, isNew } = to;
    const now = this.clock.now();
    const seqs = await inChangeOrder(this.database, members.length, async (session, firstSeq) => {
      const said = await beforeChange(
        this.database,
        session,
        members.map(({ _id }) => _id),
        WRITTEN,
      );
      const changes = members.map(({ _id, state }, offset) => {
        const seq = firstSeq + offset;
        const isMatched = isNew && state === 'open' && quiet === null;
        const again = isMatched ? { matchSeq: seq, unmatched: true, matchedBy: [], matchFailures: 0 } : {};
        const $set = { clusterId, quiet, seq, revisedAt: now, ...again, ...(quiet && { unmatched: false }) };
        return { _id, seq, update: { $set } };
      });
      const writes = changes.map(({ _id, update }) => ({ updateOne: { filter: { _id }, update } }));
      await new PostingStore(this.database, session).write(writes);
      const over = changes.flatMap(({ _id, update, seq }) => {
        const before = said.get(_id);
        return before === undefined ? [] : [{ before, update, seq }];
      });
      await keepPastPostings(this.database, session, over, now);
      return members.map((_, offset) => firstSeq + offset);
    });
    this.noteMoved(members, seqs, to);
    await this.announcer.committed(
      members.map(({ _id }, index) => ({
        postingId: _id,
        seq: seqs[index] ?? 0,
      })),
    );
  }

  private noteMoved(members: readonly Member[], seqs: readonly number[], { why }: Destination): void {
    const bySource = groupedBy(
      members.map((member, index) => ({ ...member, seq: seqs[index] ?? 0 })),
      ({ source }) => source,
    );
    for (const [source, moved] of bySource) {
      const of = moved.map(({ _id: posting, seq, revision }) => ({
        ...{ posting, outcome: 'moved' as const, seq, revision },
        opening: why,
      }));
      this.announcer.note({ step: 'committed', via: 'operator', source, of });
    }
  }
}

const WRITTEN = ['seq', 'matchSeq', 'clusterId', 'quiet', 'revisedAt'] as const;

const refused = (reason: ReclusterRefusal): Reclustered => ({ ok: false, reason });

/** The posting's own cluster, unless that is the one it is taken out of: then one named after this correction. */
function ownCluster({ _id, clusterId, revision }: Member, others: readonly Member[]): ClusterId {
  const own = clusterIdFor(_id);
  const isTaken = own === clusterId || others.some((one) => one.clusterId === own);
  return isTaken ? clusterIdFor(postingId('split', `${_id}.${revision}`)) : own;
}
