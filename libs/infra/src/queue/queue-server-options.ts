import { UnrecoverableError } from 'bullmq';
import type { Redis } from 'ioredis';
import type { Logger } from '../logging/logger.js';
import type { AnyContract } from './queue-handlers.js';
import type { QueueSamples } from './queue-samples.js';

/** The payload of a job does not fit its contract: no further try can help. */
export class BadPayloadError extends UnrecoverableError {
  override readonly name = 'BadPayloadError';
}

/** A job that was given up, and why. */
export interface GivenUpJob {
  readonly queue: string;
  readonly payload: unknown;
  readonly reason: 'bad-payload' | 'failed';
  readonly message: string;
}

export interface QueueServerOptions {
  readonly redis: Redis;
  readonly namespace: string;
  /** The queues that this process handles: each must have exactly one handler, or the process does not start. */
  readonly contracts: readonly AnyContract[];
  readonly logger: Logger;
  /** Keeps a job that was given up (a dead letter). */
  readonly onGivenUp: (job: GivenUpJob) => Promise<void>;
  /** Aborted when the process is to stop: jobs that come after that end without effect, and the record finds their work. */
  readonly stopping?: AbortSignal;
  /** Told of every job, for the figures of the console. */
  readonly samples?: QueueSamples;
  /** Called before the first job can come. */
  readonly onStart?: () => void;
}
