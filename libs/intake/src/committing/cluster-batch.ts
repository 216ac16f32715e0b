import type { ClusterSketch } from '@app/core/records';
import {
  decideCluster,
  repostOf,
  SKETCH_VERSION,
  type ClusterCandidate,
  type ClusterRules,
  type OpeningBefore,
} from '@app/reading/cluster';
import type { ClusterId, PostingId } from '@app/core/ids';
import type { QuietReason, Repost } from '@app/core/posting';
import { quietness, type Arrival, type QuietRules } from '@app/core/quiet';
import type { CommittedPosting } from '@app/core/trace';
import { clusterIdFor, postingId } from '@app/infra/system';
import type { KnownPosting } from '@app/core/lifecycle';
import type { PostingStore, StoredMember } from '../postings/posting-store.js';
import type { Prepared } from './prepared.js';
import { quietOpenings, openingsBefore } from './openings-before.js';

/** The opening of a posting, whether the posting re-lists it, and why it is no news (null: it is). */
export interface Opening {
  readonly clusterId: ClusterId;
  readonly repost: Repost | null;
  readonly quiet: QuietReason | null;
}

/** An opening, and why it is this one. */
export interface DecidedOpening {
  readonly opening: Opening;
  readonly why: CommittedPosting['opening'];
}

/** The rules and circumstances by which the opening of each posting of a batch is decided. */
export interface OpeningContext {
  readonly rules: ClusterRules;
  readonly quietRules: QuietRules;
  /** How the batch came. */
  readonly arrival: Arrival;
  readonly now: Date;
}

/** What of a posting decides which opening it advertises. */
export type Placed = Pick<Prepared, 'id' | 'sketch'> & {
  readonly draft: Pick<Prepared['draft'], 'postedAt'>;
};

/** What a batch asks about: new postings, and closed ones that come back. */
export interface Openings {
  readonly fresh: readonly Placed[];
  readonly returning: readonly KnownPosting[];
}

/**
 * Finds the opening that each posting of a batch advertises, among what is stored and what came before it in the batch.
 * One instance serves one transaction, whose place in the order of changes makes its view complete.
 */
export class ClusterBatch {
  private readonly candidates = new Map<string, ClusterCandidate[]>();
  /** Of every opening that is known here: its first posting decided whether it is news. */
  private readonly quiet: Map<string, QuietReason | null>;

  private constructor(
    private readonly before: ReadonlyMap<string, OpeningBefore>,
    stored: readonly StoredMember[],
    private readonly context: OpeningContext,
  ) {
    this.quiet = quietOpenings(stored);
  }

  static async load(
    postings: Pick<PostingStore, 'members'>,
    { fresh, returning }: Openings,
    context: OpeningContext,
  ): Promise<ClusterBatch> {
    const starts = [...new Map(fresh.map(({ sketch }) => [keyOf(sketch), sketch])).values()];
    const wanted = [...starts.map(sameStart), ...returning.map(({ clusterId }) => ({ clusterId }))];
    const stored = await postings.members(wanted);
    const batch = new ClusterBatch(openingsBefore(stored, context.now), stored, context);
    for (const { _id, clusterId, sketch } of stored)
      if (sketch?.version === SKETCH_VERSION) batch.add(clusterId, sketch, _id);
    return batch;
  }

  /** The opening of a new posting, which later ones of the batch may then join. */
  openingOf(one: Placed): DecidedOpening {
    const { rules, now } = this.context;
    const decision = decideCluster(one.sketch, this.candidates.get(keyOf(one.sketch)) ?? [], rules);
    const clusterId = decision.kind === 'same' ? decision.clusterId : clusterIdFor(one.id);
    this.add(clusterId, one.sketch, one.id);
    const repost = repostOf(this.before.get(clusterId) ?? null, now);
    const opening = { clusterId, repost, quiet: this.quietnessOf(clusterId, one) };
    return { opening, why: decision.kind === 'same' ? alikeWith(decision.posting) : ALONE };
  }

  /** A posting keeps its cluster, unless it comes back after the cluster was closed so long that it is a new opening. */
  openingOfKnown(one: Placed, known: KnownPosting): DecidedOpening {
    const { rules, now } = this.context;
    const before = this.before.get(known.clusterId) ?? null;
    if ((before?.closedForDays ?? 0) <= rules.reopenDays) {
      const { clusterId } = known;
      const repost = repostOf(before, now) ?? known.repost;
      return { opening: { clusterId, repost, quiet: known.quiet ?? null }, why: KNOWN };
    }
    const clusterId = clusterIdFor(postingId('reopened', `${one.id}.${known.revision + 1}`));
    this.add(clusterId, one.sketch, one.id);
    return { opening: { clusterId, repost: null, quiet: this.quietnessOf(clusterId, one) }, why: ALONE };
  }

  /** Quiet belongs to the opening: who joins a known one takes its quietness, only a new one has its own. */
  private quietnessOf(cluster: ClusterId, { draft }: Placed): QuietReason | null {
    const known = this.quiet.get(cluster);
    if (known !== undefined) return known;
    const { arrival, now, quietRules } = this.context;
    const quiet = quietness({ arrival, claim: draft.postedAt ?? null, now }, quietRules);
    this.quiet.set(cluster, quiet);
    return quiet;
  }

  private add(cluster: ClusterId, sketch: ClusterSketch, posting: PostingId): void {
    const candidate = {
      clusterId: cluster,
      posting,
      sketch,
      closedForDays: this.before.get(cluster)?.closedForDays ?? null,
    };
    const list = this.candidates.get(keyOf(sketch));
    if (list === undefined) this.candidates.set(keyOf(sketch), [candidate]);
    else list.push(candidate);
  }
}

const ALONE = { why: 'alone', with: null } as const;
const KNOWN = { why: 'known', with: null } as const;
const alikeWith = (posting: PostingId | undefined) => ({ why: 'alike', with: posting ?? null }) as const;

/** Openings whose titles begin alike are compared: a typing error further on in the title hides none. */
const keyOf = ({ companySlug, titleStart }: ClusterSketch): string => `${companySlug}\n${titleStart}`;

const sameStart = ({ companySlug, version, titleStart }: ClusterSketch) => ({
  'sketch.companySlug': companySlug,
  'sketch.version': version,
  'sketch.titleStart': titleStart,
});
