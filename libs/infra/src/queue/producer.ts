import { Queue, type JobsOptions } from 'bullmq';
import type { Redis } from 'ioredis';
import type { QueueContract } from '@app/core/contracts';
import type { Logger } from '../logging/index.js';
import type { AnyContract } from './queue-handlers.js';
import { traceField } from '../tracing/index.js';
import type { QueueSamples } from './queue-samples.js';
import { queuePrefix } from './redis.js';

/** How long a caller waits for Redis to take a hint. The work is in MongoDB already: the reconcilers find it there. */
const PATIENCE_MS = 1_000;

/** Puts hints on queues. Losing one changes when work is done, never whether: the reconcilers read MongoDB. */
export class Producer {
  private readonly queues = new Map<string, Queue>();

  constructor(
    private readonly redis: Redis,
    private readonly namespace: string,
    private readonly logger: Logger,
    /** Is told of hints that Redis did not take. */
    private readonly onLost: (queue: string, count: number) => void = () => undefined,
    private readonly samples?: QueueSamples,
  ) {}

  /** Adds one job. A waiting job with the same id absorbs it. Throws only when the payload does not fit the contract. */
  async enqueue<Payload>(contract: QueueContract<Payload>, payload: Payload): Promise<void> {
    await this.enqueueAll(contract, [payload]);
  }

  /** Adds jobs. Without Redis it gives up within a second and logs `hint.lost`: that is no error of the caller's work. */
  async enqueueAll<Payload>(contract: QueueContract<Payload>, payloads: readonly Payload[]): Promise<void> {
    if (payloads.length === 0) return;
    const jobs = payloads.map((payload) => ({
      name: contract.name,
      data: { ...traceField(), ...contract.payload.parse(payload) },
      opts: {
        ...jobOptions(contract),
        jobId: contract.jobId(payload),
        lifo: contract.isUrgent?.(payload) ?? false,
      },
    }));
    try {
      if (this.redis.status !== 'ready') throw new Error(`Redis connection is ${this.redis.status}.`);
      await withinPatience(this.queue(contract).addBulk(jobs));
      this.samples?.given(contract.name, jobs.length);
    } catch (err) {
      this.onLost(contract.name, jobs.length);
      this.logger.warn(
        { event: 'hint.lost', queue: contract.name, count: jobs.length, err },
        (err as Error).message,
      );
    }
  }

  /** The BullMQ queue of a contract: for schedulers, metrics and the operators' console. */
  queue(contract: AnyContract): Queue {
    const known = this.queues.get(contract.name);
    if (known !== undefined) return known;
    const queue = new Queue(contract.name, {
      connection: this.redis,
      prefix: queuePrefix(this.namespace, contract.name),
      defaultJobOptions: jobOptions(contract),
    });
    // Without a listener BullMQ writes to the console.
    queue.on('error', (err) =>
      this.logger.warn({ event: 'queue.error', queue: contract.name, err }, err.message),
    );
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
function jobOptions(contract: AnyContract): JobsOptions {
  return {
    attempts: contract.attempts,
    backoff: { type: 'exponential', delay: contract.backoffMs },
    removeOnComplete: true,
    removeOnFail: true,
  };
}

async function withinPatience(work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`Redis did not answer within ${PATIENCE_MS} ms.`)),
      PATIENCE_MS,
    );
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
