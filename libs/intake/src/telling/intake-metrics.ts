import { Inject, Injectable } from '@nestjs/common';
import type { PostingId } from '@app/core/ids';
import type { Logger } from '@app/infra/logging';
import type { CloseReason } from '@app/core/records';
import { Metrics } from '@app/infra/metrics';
import { LOGGER } from '@app/infra/service';
import type { IntakeStage, Thrown } from '../drafts/apart.js';
import type { Outcome } from '../drafts/outcome.js';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Counts what comes in: postings by outcome, refusals by reason, and how fresh new postings are. Tells the log what threw. */
@Injectable()
export class IntakeMetrics {
  private readonly outcomes;
  private readonly refusals;
  private readonly closures;
  private readonly freshness;

  constructor(
    metrics: Metrics,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.outcomes = metrics.counter('intake_postings_total', 'Drafts by what became of them.', ['outcome']);
    this.refusals = metrics.counter('intake_refusals_total', 'Refused drafts by reason.', ['reason']);
    this.closures = metrics.counter('intake_closures_total', 'Closed postings by reason.', ['reason']);
    this.freshness = metrics.histogram(
      'posting_freshness_seconds',
      'From the time a source claims to have posted to our first sight of it.',
      [MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, 4 * HOUR, 12 * HOUR, DAY, 3 * DAY, 7 * DAY, 30 * DAY, 90 * DAY],
    );
  }

  count(outcomes: readonly Outcome[]): void {
    for (const one of outcomes) {
      this.outcomes.inc({ outcome: one.outcome });
      if (one.outcome === 'refused') this.refusals.inc({ reason: one.reason });
    }
  }

  /** One item could not be taken because something of ours threw. `id`: where the item got so far as to have one. */
  threw(source: string, stage: IntakeStage, { name, message, stack }: Thrown, id?: PostingId): void {
    this.logger.error(
      { event: 'intake.item-threw', source, stage, postingId: id, stack },
      `A posting of ${source} was refused, the others go on: ${name}: ${message}`,
    );
  }

  countClosed(count: number, reason: CloseReason): void {
    if (count > 0) this.closures.inc({ reason }, count);
  }

  /** A claim that lies in the future counts as zero seconds. */
  observeFreshness(claims: readonly Date[], now: Date): void {
    for (const claim of claims) this.freshness.observe(Math.max(0, now.getTime() - claim.getTime()) / 1_000);
  }
}
