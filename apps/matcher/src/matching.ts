import type { PostingId } from '@app/core/ids';
import { Inject, Injectable } from '@nestjs/common';
import { isOver } from '@app/core/posting';
import { currentTrace, inSpan, traceField } from '@app/infra/tracing';
import { joinTraces } from '@app/core/contracts';
import { analysePosting } from '@app/search/match';
import type { Clock } from '@app/core/time';
import { Metrics } from '@app/infra/metrics';
import type { FoundBy } from '@app/core/trace';
import { CLOCK } from '@app/infra/service';
import { AlertWriter } from './alert-writer.js';
import type { PostingMatches } from '@app/core/alerts';
import { MatchingOutbound } from './matching-outbound.js';
import { SearchDirectory } from './search-directory.js';
import { WaitingStore, type WaitingPosting } from './waiting-store.js';

/** What matching a batch did, in counts. */
export interface MatchReport {
  readonly postings: number;
  readonly alerts: number;
  readonly failed: number;
}

interface Compared {
  readonly done: readonly WaitingPosting[];
  readonly matches: readonly PostingMatches[];
  /** How many wordings each posting met, in the order of the postings; null where comparing it failed. */
  readonly met: readonly (number | null)[];
}

/** Compares postings with the saved searches and writes alerts. Doing it twice gives the same alerts. */
@Injectable()
export class Matching {
  private readonly seconds;
  private readonly latency;
  private readonly outcomes;

  constructor(
    private readonly directory: SearchDirectory,
    private readonly waiting: WaitingStore,
    private readonly alerts: AlertWriter,
    private readonly outbound: MatchingOutbound,
    @Inject(CLOCK) private readonly clock: Clock,
    metrics: Metrics,
  ) {
    const buckets = [0.00005, 0.0001, 0.0002, 0.0005, 0.001, 0.005, 0.02, 0.1];
    this.seconds = metrics.histogram(
      'percolate_seconds',
      'Time to compare one posting with every saved search.',
      buckets,
    );
    this.latency = metrics.histogram(
      'comparison_latency_seconds',
      'From a posting being committed to its being compared with every saved search of this share.',
      [0.1, 0.25, 0.5, 1, 2, 5, 10, 30, 60, 300, 900],
    );
    this.outcomes = metrics.counter('postings_matched_total', 'Postings compared with the saved searches.', [
      'outcome',
    ]);
  }

  /** Matches those of the postings that still wait: alerts first, then the mark, so that a crash between repeats it. */
  async match(postingIds: readonly PostingId[], found: FoundBy = 'hint'): Promise<MatchReport> {
    const postings = await this.waiting.load(postingIds);
    if (postings.length === 0) return { postings: 0, alerts: 0, failed: 0 };
    return inSpan('match batch', spanOf(postings), async (span) => {
      const report = await this.matchLoaded(postings, found);
      span.set({ alerts: report.alerts, failed: report.failed });
      return report;
    });
  }

  private async matchLoaded(postings: readonly WaitingPosting[], found: FoundBy): Promise<MatchReport> {
    const seq = Math.max(...postings.map((posting) => posting.seq));
    await this.directory.catchUp(seq);
    const { done, matches, met } = await this.percolateAll(postings);
    const now = this.clock.now();
    const written = await this.alerts.write(matches, now);
    await this.waiting.markMatched(done);
    this.outbound.noteCompared(postings, met, { wordings: this.directory.holds, found });
    await this.outbound.announceDue(written, now, seq);
    this.outcomes.inc({ outcome: 'matched' }, done.length);
    const endedMs = this.clock.now().getTime();
    for (const { committedAt } of done)
      this.latency.observe(Math.max(0, endedMs - committedAt.getTime()) / 1_000);
    return { postings: done.length, alerts: written.length, failed: postings.length - done.length };
  }

  /** A posting that makes the matcher throw is set aside; the others of the batch are matched. */
  private async percolateAll(postings: readonly WaitingPosting[]): Promise<Compared> {
    const done: WaitingPosting[] = [];
    const matches: PostingMatches[] = [];
    const met: (number | null)[] = [];
    for (const posting of postings) {
      try {
        // What is over by its own closing date could only be left out of its mail.
        const wordings = isOver(posting, this.clock.now()) ? [] : this.percolate(posting);
        done.push(posting);
        met.push(wordings.length);
        if (wordings.length > 0) {
          const { id: postingId, clusterId } = posting.view;
          const { revision, committedAt: at } = posting;
          matches.push({ postingId, clusterId, at, revision, wordings, ...traceField() });
        }
      } catch (error) {
        met.push(null);
        this.outcomes.inc({ outcome: 'failed' });
        await this.waiting.countFailure(posting);
        await this.outbound.reportPoison(posting, error as Error);
      }
    }
    return { done, matches, met };
  }

  private percolate({ view, seq, committedAt }: WaitingPosting) {
    const stop = this.seconds.startTimer();
    const wordings = this.directory.match(analysePosting(view), seq, committedAt);
    stop();
    return wordings;
  }
}

/** A hint carries the trace of what it hints at; without one the records tell it. */
function spanOf(postings: readonly WaitingPosting[]) {
  const attributes = { postings: postings.length };
  if (currentTrace() !== undefined) return { attributes };
  return { attributes, ...joinTraces(postings.map(({ traceparent }) => traceparent)) };
}
