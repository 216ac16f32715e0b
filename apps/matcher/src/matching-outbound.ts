import { Inject, Injectable } from '@nestjs/common';
import { closeWindows } from '@app/core/contracts';
import type { Logger } from '@app/infra/logging';
import { DeadLetters } from '@app/infra/mongo';
import { Producer } from '@app/infra/queue';
import { LOGGER } from '@app/infra/service';
import type { WrittenAlert } from './alert-writer.js';
import type { WaitingPosting } from './waiting-store.js';

const IDS_PER_JOB = 200;

/** What the matcher tells others: due alerts to the notifier, postings that cannot be matched to the operators. */
@Injectable()
export class MatchingOutbound {
  constructor(
    private readonly producer: Producer,
    private readonly deadLetters: DeadLetters,
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
