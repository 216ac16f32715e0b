import { Injectable } from '@nestjs/common';
import { closeWindows, matchInPartition, matchPostings, readPartition, sendOver } from '@app/core/contracts';
import { MAIL } from '@app/core/delivery';
import { asId, type PostingId, type SubscriberId } from '@app/core/ids';
import { kindsOver } from '@app/core/records';
import type { OperationDoc } from '@app/infra/mongo';
import { Producer } from '@app/infra/queue';
import { QueueStore } from '../queues/queue-store.js';
import type { WorkFilter } from './filter.js';
import { OperationStore } from './operation-store.js';
import { WorkStore } from './work-store.js';

/** What operations do to a batch of what they find. */
@Injectable()
export class OperationActs {
  constructor(
    private readonly work: WorkStore,
    private readonly operations: OperationStore,
    private readonly queues: QueueStore,
    private readonly producer: Producer,
  ) {}

  /** Does the next batch; null where there is none any more. */
  async next(
    { act, filter: fields, after, upTo }: OperationDoc,
    limit: number,
    now: Date,
  ): Promise<{ last: string; seen: number; changed: number } | null> {
    // It was read and found good when it was asked for.
    const filter = fields as unknown as WorkFilter;
    const ids = (await this.work.find(filter, { after, limit, upTo })).map(({ id }) => id);
    const last = ids.at(-1);
    if (last === undefined) return null;
    const changed =
      act === 'redrive'
        ? await this.redrive(filter, ids, now)
        : act === 'discard'
          ? await this.discard(filter, ids, now)
          : await this.requeue(filter, ids);
    return { last, seen: ids.length, changed };
  }

  private redrive({ kind }: WorkFilter, ids: readonly string[], now: Date): Promise<number> {
    if (kind === 'dead-letters') return this.operations.replayLetters(ids, now);
    if (kind === 'postings') return this.operations.retryPostings(ids);
    return this.operations.reviveDeliveries(ids, now);
  }

  private discard({ kind }: WorkFilter, ids: readonly string[], now: Date): Promise<number> {
    if (kind === 'dead-letters') return this.operations.dropLetters(ids);
    return this.operations.discardDeliveries(ids, now);
  }

  private async requeue({ kind, person }: WorkFilter, ids: readonly string[]): Promise<number> {
    if (kind === 'postings') return this.hintMatching(ids);
    if (kind === 'deliveries') return this.hintSending(ids);
    const subscriberIds = [asId<SubscriberId>(person ?? '')];
    await this.producer.enqueue(closeWindows, { v: 1, subscriberIds, seq: 0 });
    return ids.length;
  }

  private async hintSending(ids: readonly string[]): Promise<number> {
    const waiting = await this.operations.waitingDeliveries(ids);
    for (const { _id: deliveryId, kind } of waiting) {
      const channel = kindsOver(MAIL).includes(kind) ? MAIL : kind;
      await this.producer.enqueue(sendOver(channel), { v: 1, deliveryId });
    }
    return waiting.length;
  }

  private async hintMatching(ids: readonly string[]): Promise<number> {
    const waiting = await this.operations.waitingPostings(ids);
    const [first, ...others] = waiting.map(({ _id }) => _id);
    if (first === undefined) return 0;
    const postingIds: PostingId[] = [first, ...others];
    const seq = Math.max(...waiting.map((one) => one.seq));
    const shares = (await this.queues.shares()).map(readPartition).filter(({ count }) => count > 1);
    const contracts =
      shares.length === 0
        ? [matchPostings]
        : shares.map(({ index, count }) => matchInPartition(index, count));
    for (const contract of contracts) await this.producer.enqueue(contract, { v: 1, postingIds, seq });
    return waiting.length;
  }
}
