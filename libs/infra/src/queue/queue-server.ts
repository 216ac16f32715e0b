import {
  BaseRpcContext,
  Server,
  type CustomTransportStrategy,
  type MessageHandler,
} from '@nestjs/microservices';
import { MetricsTime, UnrecoverableError, Worker, type Job } from 'bullmq';
import { lastValueFrom } from 'rxjs';
import { continueTrace } from '../tracing/index.js';
import { queuePrefix } from './redis.js';
import { QUEUE_TRANSPORT, type AnyContract } from './queue-handlers.js';
import { type QueueServerOptions, BadPayloadError } from './queue-server-options.js';

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
      metrics: { maxDataPoints: MetricsTime.TWO_WEEKS },
    });
    worker.on('error', (err) =>
      this.options.logger.warn({ event: 'queue.error', queue: contract.name, err }, err.message),
    );
    worker.on('completed', (job) => this.options.samples?.ended(contract.name, job, 'done'));
    worker.on('failed', (job, error) => {
      if (job !== undefined) this.options.samples?.ended(contract.name, job, 'failed');
      void this.givenUp(contract, job, error);
    });
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
  const { traceparent } = payload as { readonly traceparent?: unknown };
  return typeof traceparent === 'string' ? traceparent : undefined;
}
