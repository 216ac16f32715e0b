import { Queue, type JobsOptions } from 'bullmq';
import type { Redis } from 'ioredis';
import type { QueueContract } from '@app/core/contracts';
import { queuePrefix } from './redis.js';

/** Puts hints on queues. Losing one changes when work is done, never whether: the reconcilers read MongoDB. */
export class Producer {
  private readonly queues = new Map<string, Queue>();

  constructor(
    private readonly redis: Redis,
    private readonly namespace: string,
  ) {}

  /** Adds one job; throws when the payload does not fit the contract. A waiting job with the same id absorbs it. */
  async enqueue<Payload>(contract: QueueContract<Payload>, payload: Payload): Promise<void> {
    await this.enqueueAll(contract, [payload]);
  }

  async enqueueAll<Payload>(contract: QueueContract<Payload>, payloads: readonly Payload[]): Promise<void> {
    if (payloads.length === 0) return;
    await this.queue(contract).addBulk(
      payloads.map((payload) => ({
        name: contract.name,
        data: contract.payload.parse(payload),
        opts: { ...jobOptions(contract), jobId: contract.jobId(payload) },
      })),
    );
  }

  /** The BullMQ queue of a contract: for schedulers, metrics and the operators' console. */
  queue<Payload>(contract: QueueContract<Payload>): Queue {
    const known = this.queues.get(contract.name);
    if (known !== undefined) return known;
    const queue = new Queue(contract.name, {
      connection: this.redis,
      prefix: queuePrefix(this.namespace, contract.name),
      defaultJobOptions: jobOptions(contract),
    });
    this.queues.set(contract.name, queue);
    return queue;
  }

  async close(): Promise<void> {
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
  }
}

/**
 * Finished and failed jobs are removed at once, so that the same id may come again: MongoDB knows what was done, and the
 * dead letters what failed.
 */
function jobOptions<Payload>(contract: QueueContract<Payload>): JobsOptions {
  return {
    attempts: contract.attempts,
    backoff: { type: 'exponential', delay: contract.backoffMs },
    removeOnComplete: true,
    removeOnFail: true,
  };
}
