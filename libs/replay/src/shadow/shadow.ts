import { draftAlerts } from '@app/core/alerts';
import type { PostingId, SavedSearchId } from '@app/core/ids';
import { isOver, type PostingView } from '@app/core/posting';
import type { Arrival } from '@app/core/quiet';
import { clusterIdFor } from '@app/infra/system';
import { ClusterBatch, draftOf, interpret, type Interpretation } from '@app/intake/rules';
import { DEFAULT_CLUSTER_RULES, type ClusterRules } from '@app/reading/cluster';
import { supplyCities } from '@app/reading/places';
import { parseSaved } from '@app/search/language';
import { analysePosting, evaluate, type AnalysedPosting } from '@app/search/match';
import { SearchWordings, type SearchToMatch } from '@app/search/wordings';
import type {
  Exchanges,
  Found,
  FoundAlert,
  PairAccount,
  ReplayMember,
  ReplayPosting,
  ReplaySearch,
  ReplayWording,
} from '../protocol.js';
import { clausesOf, factsTold } from './accounts.js';
import { ShadowMembers } from './members.js';

/** No age decides here: whether a posting is news was decided when it came, and is taken over. */
const QUIET_RULES = { absenceDays: 0, exceptDatedDays: 0, claimOlderDays: 0 };
const NEWS: Arrival = { kind: 'push' };
const NO_NEWS: Arrival = { kind: 'sample' };

/** A posting of the latest batch, ready to be asked about. */
interface Looked {
  readonly posting: ReplayPosting;
  readonly analysed: AnalysedPosting;
}

/**
 * Reading, clustering and matching of this build over postings in their order, in memory alone: it is handed everything, and
 * knows neither record nor mail. The steps are those of the intake and of the matcher.
 */
export class Shadow {
  private readonly searches = new Map<SavedSearchId, ReplaySearch>();
  private readonly wordings = new SearchWordings();
  private readonly members = new ShadowMembers();
  private latest = new Map<PostingId, Looked>();
  private rules: ClusterRules = DEFAULT_CLUSTER_RULES;

  /** Takes saved searches, to be matched from `begin` on. */
  take(searches: readonly ReplaySearch[]): void {
    for (const search of searches) this.searches.set(search.id, search);
  }

  /** Prepares everything that was taken; says which searches this build cannot read. */
  async begin({ cities, reopenDays }: Exchanges['begin']['ask']): Promise<Exchanges['begin']['answer']> {
    if (cities.length > 0) supplyCities(cities);
    this.rules = { ...DEFAULT_CLUSTER_RULES, reopenDays };
    await this.wordings.fill(toMatch(this.searches.values()), [], new Date(0));
    return { unread: this.wordings.brokenSearches };
  }

  /** Knows postings that were read before, by this build. */
  restore(members: readonly ReplayMember[]): void {
    for (const member of members) this.members.add(member);
  }

  /** Reads postings, puts each into its opening, and matches them. What one throws is its own. */
  async read(postings: readonly ReplayPosting[]): Promise<readonly Found[]> {
    this.latest = new Map();
    const found: Found[] = [];
    for (const posting of postings) found.push(await this.readOne(posting));
    return found;
  }

  private async readOne(posting: ReplayPosting): Promise<Found> {
    try {
      const read = interpretStored(posting);
      const member = await this.place(posting, read);
      const opening = this.members.firstOf(member.clusterId) ?? posting.id;
      const analysed = analysePosting(viewOf(posting, read, member));
      this.latest.set(posting.id, { posting, analysed });
      const alerts = member.isQuiet ? [] : this.alertsOf(posting, analysed, opening);
      return { postingId: posting.id, thrown: null, opening, isQuiet: member.isQuiet, alerts, member };
    } catch (error) {
      const thrown = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
      const nothing = { opening: posting.id, isQuiet: false, alerts: [], member: null };
      return { postingId: posting.id, thrown, ...nothing };
    }
  }

  private async place(posting: ReplayPosting, read: Interpretation): Promise<ReplayMember> {
    const { committedAt: now, postedAt, closedAt } = posting;
    const { id } = posting;
    const one = { id, sketch: read.sketch, draft: { postedAt: postedAt ?? undefined } };
    const context = {
      ...{ rules: this.rules, quietRules: QUIET_RULES, now },
      arrival: posting.isQuiet ? NO_NEWS : NEWS,
    };
    const batch = await ClusterBatch.load(this.members.asOf(now), { fresh: [one], returning: [] }, context);
    const { clusterId, repost, quiet } = batch.openingOf(one).opening;
    // Of an opening that began before these days only the record knows how often it was listed.
    const isFirst = clusterId === clusterIdFor(id);
    const member: ReplayMember = {
      ...{ id: posting.id, clusterId, sketch: read.sketch, closedAt },
      repost: isFirst ? posting.repost : repost,
      isQuiet: quiet !== null,
    };
    this.members.add(member);
    return member;
  }

  private alertsOf(posting: ReplayPosting, analysed: AnalysedPosting, opening: PostingId): FoundAlert[] {
    const { id: postingId, seq, revision, committedAt: at } = posting;
    if (isOver(posting, at)) return [];
    const wordings = this.wordings.match(analysed, seq, at);
    const found = { postingId, clusterId: clusterIdFor(opening), at, revision, wordings };
    return draftAlerts([found]).map(({ subscriberId, rhythm, matches }) => ({
      subscriberId,
      rhythm,
      searches: matches.map(({ savedSearchId }) => savedSearchId),
    }));
  }

  /** Says of pairs of the latest batch what each clause comes to, and of their postings what was read. */
  explain(pairs: Exchanges['explain']['ask']): Exchanges['explain']['answer'] {
    const ids = [...new Set(pairs.map(({ postingId }) => postingId))];
    return {
      pairs: pairs.flatMap((pair) => this.accountOf(pair)),
      postings: ids.flatMap((postingId) => {
        const looked = this.latest.get(postingId);
        return looked === undefined ? [] : [{ postingId, facts: factsTold(looked.analysed.view) }];
      }),
    };
  }

  private accountOf({ postingId, savedSearchId }: Exchanges['explain']['ask'][number]): PairAccount[] {
    const looked = this.latest.get(postingId);
    if (looked === undefined) return [];
    const { posting, analysed } = looked;
    const wording = activeAt(this.searches.get(savedSearchId)?.wordings ?? [], posting.seq);
    const parsed = wording === undefined ? null : parseSaved(wording.query, wording.related);
    if (parsed?.ok !== true) return [{ postingId, savedSearchId, clauses: null, holds: false }];
    const clauses = clausesOf(parsed.query, analysed, posting.committedAt);
    const holds = evaluate(parsed.query, analysed, posting.committedAt);
    return [{ postingId, savedSearchId, clauses, holds }];
  }
}

/** The wording that a posting of this number is compared with. */
const activeAt = (wordings: readonly ReplayWording[], seq: number): ReplayWording | undefined =>
  wordings.find(({ fromSeq, toSeq }) => fromSeq < seq && (toSeq === null || seq <= toSeq));

async function* toMatch(searches: Iterable<ReplaySearch>): AsyncGenerator<SearchToMatch> {
  for (const { id, subscriberId, rhythm, wordings } of searches) {
    const versions = wordings.map(({ related, ...rest }) => ({
      ...rest,
      ...(related === undefined ? {} : { related }),
    }));
    yield await Promise.resolve({
      _id: id,
      subscriberId,
      rhythm,
      versions,
    });
  }
}

function interpretStored(posting: ReplayPosting): Interpretation {
  const draft = draftOf(posting);
  if (draft === null) throw new Error('Its draft was not kept.');
  return interpret(draft);
}

function viewOf(posting: ReplayPosting, read: Interpretation, member: ReplayMember): PostingView {
  const { title, company, facts, text, locationText, department } = read;
  const { source, firstSeenAt, postedAt } = posting;
  return {
    ...{ id: posting.id, clusterId: member.clusterId },
    ...{ source, title, company, facts, text, locationText, department, firstSeenAt, postedAt },
    repost: member.repost,
    ...(posting.isSample ? { sample: true } : {}),
  };
}
