import { Injectable } from '@nestjs/common';
import type { QueueSample, Span } from '@app/core/queue-figures';
import { signsOfLife } from '@app/infra/coordination';
import { Database, queueSamples } from '@app/infra/mongo';

/** What MongoDB knows of the queues. */
@Injectable()
export class QueueStore {
  constructor(private readonly database: Database) {}

  /** The samples that a span of a queue is made of. */
  samples(queue: string, span: Span, now: Date): Promise<QueueSample[]> {
    return queueSamples(this.database, queue, span, now);
  }

  /** Shares of the saved searches that matchers hold now, such as `2/4`. */
  async shares(): Promise<string[]> {
    const signs = await signsOfLife(this.database);
    const shares = signs.flatMap(({ share, stopped }) => (share === null || stopped ? [] : [share]));
    return [...new Set(shares)];
  }
}
