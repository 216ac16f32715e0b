import { Inject, Injectable } from '@nestjs/common';
import { closeWindows, partitionName, type Partition } from '@app/core/contracts';
import type { FoundBy } from '@app/core/trace';
import type { Logger } from '@app/infra/logging';
import { DeadLetters } from '@app/infra/mongo';
import { Producer } from '@app/infra/queue';
import { LOGGER } from '@app/infra/service';
import { Trace } from '@app/infra/trace';
import type { WrittenAlert } from './alert-writer.js';
import { PARTITION } from './partition.js';
import type { WaitingPosting } from './waiting-store.js';

const IDS_PER_JOB = 200;

/** How a batch was compared: with how many wordings, and what woke the matcher. */
export interface Comparison {
  readonly wordings: number;
  readonly found: FoundBy;
}

/**
 * What the matcher tells others: due alerts to the notifier, postings that cannot be matched to the operators, and to the trace
 * what was compared.
 */
@Injectable()
export class MatchingOutbound {
  constructor(
    private readonly producer: Producer,
    private readonly deadLetters: DeadLetters,
    private readonly trace: Trace,
    @Inject(PARTITION) private readonly partition: Partition,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async announceDue(written: readonly WrittenAlert[], now: Date, seq: number): Promise<void> {
    const due = written.filter((alert) => alert.dueAt <= now).map((alert) => alert.subscriberId);
    const subscriberIds = [...new Set(due)];
    for (let from = 0; from < subscriberIds.length; from += IDS_PER_JOB) {
      const part = subscriberIds.slice(from, from + IDS_PER_JOB);
      await this.producer.enqueue(closeWindows, { v: 1, subscriberIds: part, seq });
    }
  }

  /** `met`: how many wordings each posting met, in their order; null where comparing it failed. */
  noteCompared(
    postings: readonly WaitingPosting[],
    met: readonly (number | null)[],
    { wordings, found }: Comparison,
  ): void {
    const of = postings.map(({ view: { id: posting }, seq, revision }, index) => ({
      ...{ posting, seq, revision },
      met: met[index] ?? null,
    }));
    this.trace.note({ step: 'compared', share: partitionName(this.partition), wordings, found, of });
  }

  async reportPoison({ view, seq }: WaitingPosting, err: Error): Promise<void> {
    this.logger.error({ event: 'posting.match-failed', postingId: view.id, seq, err }, err.message);
    await this.deadLetters.keep([
      {
        stage: 'match',
        reason: 'threw',
        message: err.message,
        origin: view.id,
        key: view.id,
        sample: `${view.source}: ${view.title}`,
      },
    ]);
  }
}
