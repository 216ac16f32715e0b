import { Inject, Injectable } from '@nestjs/common';
import { FETCH_FAILURES } from '@app/infra/fetch';
import type { Logger } from '@app/infra/logging';
import { Metrics } from '@app/infra/metrics';
import { DeadLetters, sampleOf } from '@app/infra/mongo';
import type { Source } from '@app/core/records';
import { LOGGER } from '@app/infra/service';
import type { Outcome, Refusal } from '@app/intake';
import type { ClosureDecision } from '@app/core/lifecycle';
import type { Listing } from './read-source.js';

/** Every way a poll ends that is a metric label: the two good ones, and why it failed. */
type PollResult = 'read' | 'unchanged' | 'unreadable' | (typeof FETCH_FAILURES)[number];

/** Tells how reads went: log events, metrics, and the dead letters of items that could not be taken. */
@Injectable()
export class PollReport {
  private readonly polls;
  private readonly faults;
  private readonly alarms;
  private readonly lag;

  constructor(
    private readonly deadLetters: DeadLetters,
    @Inject(LOGGER) private readonly logger: Logger,
    metrics: Metrics,
  ) {
    this.polls = metrics.counter('source_polls_total', 'Reads of sources by result.', ['result']);
    this.faults = metrics.counter('source_item_faults_total', 'Items that gave no posting, by reason.', [
      'reason',
    ]);
    this.alarms = metrics.counter('source_alarms_total', 'Reads that were not believed, by reason.', [
      'reason',
    ]);
    this.lag = metrics.histogram(
      'source_lag_seconds',
      'From the time a source was due to the end of its read.',
      [0.5, 1, 2, 5, 10, 30, 60, 300, 900, 3_600],
    );
  }

  /** Keeps every item that could not be read or was refused as a dead letter. Returns how many drafts were refused. */
  async keepFaults(source: Source, listing: Listing, outcomes: readonly Outcome[]): Promise<number> {
    const refused = outcomes.flatMap((outcome, index) =>
      outcome.outcome === 'refused' ? [{ outcome, draft: listing.drafts[index] }] : [],
    );
    const letters = [
      ...listing.faults.map(({ reason, message, externalId, sample }) => ({
        reason,
        message,
        externalId,
        sample,
      })),
      ...refused
        .filter(({ outcome }) => !isOver(outcome))
        .map(({ outcome, draft }) => ({
          reason: outcome.reason,
          message: outcome.message,
          externalId: draft?.externalId ?? null,
          sample: sampleOf(draft),
        })),
    ];
    for (const { reason } of letters) this.faults.inc({ reason });
    for (const { reason, message } of listing.faults) {
      if (reason !== 'threw') continue;
      this.logger.error({ event: 'source.item-threw', source: source._id }, `${source._id}: ${message}`);
    }
    await this.deadLetters.keep(
      letters.map(({ externalId, ...letter }) => ({
        stage: 'feed-item' as const,
        origin: source._id,
        ...letter,
        ...(externalId === null ? {} : { key: externalId }),
      })),
    );
    return refused.length;
  }

  read(
    source: Source,
    listing: Listing,
    outcomes: readonly Outcome[],
    closures: ClosureDecision,
    now: Date,
  ): void {
    this.count('read', source, now);
    const counts = new Map<string, number>();
    for (const { outcome } of outcomes) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    const closed = closures.kind === 'closes' ? closures.ids.length : 0;
    const faults = listing.faults.length;
    this.logger.info(
      {
        event: 'source.read',
        source: source._id,
        ...Object.fromEntries(counts),
        skipped: listing.skipped,
        faults,
        closed,
      },
      `${source._id}: ${outcomes.length} postings listed, ${counts.get('new') ?? 0} new.`,
    );
    this.alarm(source, closures);
  }

  unchanged(source: Source, now: Date): void {
    this.count('unchanged', source, now);
    this.logger.debug({ event: 'source.unchanged', source: source._id }, `${source._id} has not changed.`);
  }

  failed(source: Source, reason: string, message: string, nextPollAt: Date): void {
    this.polls.inc({ result: reason });
    const failures = source.failures + 1;
    this.logger.warn(
      { event: 'source.failed', source: source._id, reason, failures, nextPollAt },
      `${source._id} could not be read: ${message}`,
    );
  }

  private count(result: PollResult, source: Source, now: Date): void {
    this.polls.inc({ result });
    if (source.nextPollAt !== null) {
      this.lag.observe(Math.max(0, now.getTime() - source.nextPollAt.getTime()) / 1_000);
    }
  }

  private alarm(source: Source, closures: ClosureDecision): void {
    if (closures.kind !== 'doubts' && closures.kind !== 'keeps') return;
    const reason = closures.kind === 'doubts' ? closures.doubt.reason : closures.reason;
    this.alarms.inc({ reason });
    this.logger.warn(
      { event: 'source.alarm', source: source._id, reason, gone: closures.gone },
      `${source._id}: ${closures.gone} open postings were not listed; none was closed (${reason}).`,
    );
  }
}

/** A posting whose closing date has passed is no fault of the feed. */
const isOver = (refusal: Refusal): boolean => refusal.reason === 'already-over';
