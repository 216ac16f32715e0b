import { Catch, type ArgumentsHost, type RpcExceptionFilter } from '@nestjs/common';
import {
  BaseRpcContext,
  MessagePattern,
  Server,
  type CustomTransportStrategy,
  type MessageHandler,
} from '@nestjs/microservices';
import { UnrecoverableError, Worker, type Job } from 'bullmq';
import type { Redis } from 'ioredis';
import { lastValueFrom, throwError, type Observable } from 'rxjs';
import type { QueueContract } from '@app/core/contracts';
import type { Logger } from '../logging/logger.js';
import { continueTrace } from '../tracing/index.js';
import { queuePrefix } from './redis.js';

/** Marks handlers of queue jobs among a Nest service's message handlers. */
export const QUEUE_TRANSPORT = Symbol('queue-transport');

/** A contract of any payload: where the payload is only passed through. */
export type AnyContract = Omit<QueueContract<unknown>, 'jobId'>;

/** Declares the one handler of a queue. `concurrency`: jobs at a time in this process. */
export const HandlesQueue = <Payload>(
  contract: QueueContract<Payload>,
  concurrency: number,
): MethodDecorator => MessagePattern(contract.name, QUEUE_TRANSPORT, { concurrency });

/** Hands the original error to BullMQ: Nest's own filter replaces it, and with it the difference between fatal and not. */
@Catch()
export class QueueErrorFilter implements RpcExceptionFilter<unknown> {
  catch(error: unknown, _host: ArgumentsHost): Observable<never> {
    return throwError(() => error);
  }
}

/** The payload of a job does not fit its contract: no further try can help. */
class BadPayloadError extends UnrecoverableError {
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
  /** Called before the first job can come. */
  readonly onStart?: () => void;
}

/** A worker killed twice must not lose its job: stalls are not counted, MongoDB's records tell what was done. */
const MAX_STALLED = 1_000;

/** Nest transport over BullMQ: one worker for each queue contract. */
export class QueueServer extends Server implements CustomTransportStrategy {
  override readonly transportId = QUEUE_TRANSPORT;
  private readonly workers = new Map<string, Worker>();

  constructor(private readonly options: QueueServerOptions) {
    super();
  }

  listen(callback: (error?: unknown) => void): void {
    this.start().then(() => callback(), callback);
  }

  /** Replaces the workers: BullMQ workers have been seen to stay silent after reconnects. */
  async recycle(): Promise<void> {
    const old = [...this.workers.values()];
    this.workers.clear();
    await Promise.all(old.map((worker) => worker.close(true)));
    for (const contract of this.options.contracts) this.open(contract);
  }

  async close(): Promise<void> {
    await Promise.all([...this.workers.values()].map((worker) => worker.close()));
    this.workers.clear();
  }

  override on(): never {
    throw new Error('The queue transport has no events.');
  }

  override unwrap<T>(): T {
    return [...this.workers.values()] as T;
  }

  private async start(): Promise<void> {
    this.checkHandlers();
    this.options.onStart?.();
    for (const contract of this.options.contracts) this.open(contract);
    await Promise.all([...this.workers.values()].map((worker) => worker.waitUntilReady()));
  }

  private checkHandlers(): void {
    const wanted = new Set(this.options.contracts.map((contract) => contract.name));
    const handled = [...this.messageHandlers.keys()];
    const missing = [...wanted].filter((name) => !handled.includes(name));
    const surplus = handled.filter((name) => !wanted.has(name));
    const doubled = handled.filter((name) => this.messageHandlers.get(name)?.next !== undefined);
    const faults = [
      ...missing.map((name) => `queue "${name}" has no handler`),
      ...surplus.map((name) => `handler for unknown queue "${name}"`),
      ...doubled.map((name) => `queue "${name}" has two handlers`),
    ];
    if (faults.length > 0) throw new Error(`Queue handlers are wrong: ${faults.join('; ')}.`);
  }

  private open(contract: AnyContract): void {
    const handler = this.messageHandlers.get(contract.name);
    if (handler === undefined) return;
    const { concurrency } = handler.extras as { concurrency: number };
    const worker = new Worker(contract.name, (job) => this.run(contract, handler, job), {
      connection: this.options.redis,
      prefix: queuePrefix(this.options.namespace, contract.name),
      concurrency,
      maxStalledCount: MAX_STALLED,
      lockDuration: 30_000,
    });
    worker.on('error', (err) =>
      this.options.logger.warn({ event: 'queue.error', queue: contract.name, err }, err.message),
    );
    worker.on('failed', (job, error) => void this.givenUp(contract, job, error));
    this.workers.set(contract.name, worker);
  }

  private async run(contract: AnyContract, handler: MessageHandler, job: Job): Promise<unknown> {
    if (this.options.stopping?.aborted === true) return undefined;
    const payload = contract.payload.safeParse(job.data);
    if (!payload.success) throw new BadPayloadError(`bad-payload: ${payload.error.message}`);
    const context = new BaseRpcContext([job]);
    return continueTrace(traceIn(payload.data), async () => {
      const stream = this.transformToObservable(await handler(payload.data, context));
      return lastValueFrom(stream, { defaultValue: undefined });
    });
  }

  private async givenUp(contract: AnyContract, job: Job | undefined, error: Error): Promise<void> {
    const final =
      job === undefined ||
      error instanceof UnrecoverableError ||
      job.attemptsMade >= (job.opts.attempts ?? 1);
    this.options.logger.warn(
      { event: 'queue.job-failed', queue: contract.name, jobId: job?.id, final, err: error },
      error.message,
    );
    if (!final) return;
    const reason = error instanceof BadPayloadError ? 'bad-payload' : 'failed';
    try {
      await this.options.onGivenUp({
        queue: contract.name,
        payload: job?.data,
        reason,
        message: error.message,
      });
    } catch (err) {
      this.options.logger.error(
        { event: 'queue.dead-letter-failed', queue: contract.name, err },
        'A failed job could not be recorded.',
      );
    }
  }
}

/** The trace that a payload carries: contracts have checked it. */
function traceIn(payload: unknown): string | undefined {
  const { trace } = payload as { readonly trace?: unknown };
  return typeof trace === 'string' ? trace : undefined;
}
