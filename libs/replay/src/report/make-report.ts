import type { PostingId } from '@app/core/ids';
import type { Cause } from '../compare/causes.js';
import { compareAlerts, type AlertChange } from '../compare/compare-alerts.js';
import type { OpeningChange, PairChange } from '../compare/compare-batch.js';
import { ShadowAlerts, type ShadowAlert } from '../compare/shadow-alerts.js';
import type { Found } from '../protocol.js';
import { Grouped } from './grouped.js';
import { checkLimits, type Limits } from './limits.js';
import { withoutAddresses } from './redact.js';
import { REPORT_VERSION, type ReplayReport, type Sample } from './report.js';

/** What is shown of a posting. */
export interface PostingName {
  readonly id: PostingId;
  readonly source: string;
  readonly title: string;
}

/** What both builds made of a batch of postings. */
export interface ComparedBatch {
  readonly postings: readonly PostingName[];
  readonly base: readonly Found[];
  readonly against: readonly Found[];
  readonly pairs: readonly PairChange[];
  readonly openings: readonly OpeningChange[];
}

/** What is known of a replay beside its batches. */
export interface ReplayFrame extends Pick<ReplayReport, 'at' | 'days' | 'base' | 'against' | 'searches'> {
  readonly people: number;
  readonly leftOut: ReplayReport['postings']['leftOut'];
}

/** Gathers compared batches, in their order, into a report. */
export class ReportMaker {
  private readonly base = new ShadowAlerts();
  private readonly against = new ShadowAlerts();
  private readonly names = new Map<PostingId, PostingName>();
  private readonly pairs: PairChange[] = [];
  private readonly openings = new Map<PostingId, readonly Cause[]>();
  private readonly failed = { base: 0, against: 0 };

  add({ postings, base, against, pairs, openings }: ComparedBatch): void {
    for (const posting of postings) this.names.set(posting.id, posting);
    for (const found of base) this.base.add(found);
    for (const found of against) this.against.add(found);
    this.failed.base += base.filter(({ thrown }) => thrown !== null).length;
    this.failed.against += against.filter(({ thrown }) => thrown !== null).length;
    this.pairs.push(...pairs);
    for (const { postingId, causes } of openings) this.openings.set(postingId, causes);
  }

  /** The report of all that was added. */
  finish(frame: ReplayFrame, limits: Limits): ReplayReport {
    const samples = this.samples();
    const counts = countsOf(samples);
    const people = peopleOf(samples, frame.people);
    const { base, against } = this;
    return {
      version: REPORT_VERSION,
      ...{ at: frame.at, days: frame.days, base: frame.base, against: frame.against },
      postings: {
        compared: this.names.size,
        ...{ leftOut: frame.leftOut, failed: { ...this.failed }, moved: this.openings.size },
      },
      searches: frame.searches,
      alerts: { base: base.size, against: against.size, ...counts },
      pairs: { base: base.pairs, against: against.pairs, ...this.pairCounts() },
      people,
      ...this.groups(samples),
      limits: checkLimits(limits, {
        lost: { found: counts.lost, of: base.size },
        gained: { found: counts.gained, of: base.size },
        moved: { found: counts.moved, of: base.size },
        people: { found: people.affected, of: people.all },
      }),
    };
  }

  private pairCounts() {
    const lost = this.pairs.filter(({ change }) => change === 'lost').length;
    return { gained: this.pairs.length - lost, lost };
  }

  private samples(): readonly Sample[] {
    const causes = new Map<string, Cause[]>();
    for (const pair of this.pairs) {
      const key = `${pair.subscriberId}\n${pair.postingId}`;
      causes.set(key, [...(causes.get(key) ?? []), ...pair.causes]);
    }
    const changes = compareAlerts(this.base, this.against);
    return changes.map((change) => this.sampleOf(change, causes));
  }

  private sampleOf(change: AlertChange, ofPairs: ReadonlyMap<string, readonly Cause[]>): Sample {
    const { before, after } = change;
    const { subscriberId, searches, postings } = (after ?? before) as ShadowAlert;
    const [postingId] = postings;
    const all = [...new Set([...(before?.postings ?? []), ...postings])];
    const pairs = all.flatMap((id) => ofPairs.get(`${subscriberId}\n${id}`) ?? []);
    const moves = all.flatMap((id) => this.openings.get(id) ?? []);
    const causes = change.move === 'opening' ? [...moves, ...pairs] : pairs.length > 0 ? pairs : moves;
    const { title = '', source = '' } = this.names.get(postingId) ?? {};
    return {
      ...{ change: change.change, move: change.move, subscriberId, searches, postingId, source },
      title: withoutAddresses(title),
      opening: { before: before?.opening ?? null, after: after?.opening ?? null },
      rhythm: { before: before?.rhythm ?? null, after: after?.rhythm ?? null },
      causes: unique(causes),
    };
  }

  private groups(samples: readonly Sample[]): Pick<ReplayReport, 'bySource' | 'bySearch' | 'byCause'> {
    const [bySource, bySearch, byCause] = [new Grouped(), new Grouped(), new Grouped()];
    for (const sample of samples) {
      bySource.addAlert([sample.source], sample);
      bySearch.addAlert(sample.searches, sample);
      byCause.addAlert(sample.causes.map(causeName), sample);
    }
    for (const { change, postingId, savedSearchId, causes } of this.pairs) {
      bySource.addPair([this.names.get(postingId)?.source ?? ''], change);
      bySearch.addPair([savedSearchId], change);
      byCause.addPair(causes.map(causeName), change);
    }
    return { bySource: bySource.groups(), bySearch: bySearch.groups(), byCause: byCause.groups() };
  }
}

/** The name of a cause's group: `fact salary`, `clause remote`, `opening years`, `quiet`. */
export const causeName = ({ kind, name }: Pick<Cause, 'kind' | 'name'>): string =>
  kind === name ? kind : `${kind} ${name}`;

const countsOf = (samples: readonly Sample[]) => {
  const count = (wanted: Sample['change']) => samples.filter(({ change }) => change === wanted).length;
  return { gained: count('gained'), lost: count('lost'), moved: count('moved') };
};

function peopleOf(samples: readonly Sample[], all: number): ReplayReport['people'] {
  const count = (isWanted: (sample: Sample) => boolean) =>
    new Set(samples.filter(isWanted).map(({ subscriberId }) => subscriberId)).size;
  return {
    ...{ all, affected: count(() => true) },
    gained: count(({ change }) => change === 'gained'),
    lost: count(({ change }) => change === 'lost'),
    moved: count(({ change }) => change === 'moved'),
  };
}

/** Each cause once, without addresses that its quotes may hold. */
export function unique(causes: readonly Cause[]): readonly Cause[] {
  const shown = causes.map((cause) => ({
    ...cause,
    clause: cause.clause === null ? null : withoutAddresses(cause.clause),
    before: withoutAddresses(cause.before),
    after: withoutAddresses(cause.after),
  }));
  return [...new Map(shown.map((cause) => [JSON.stringify(cause), cause])).values()];
}
