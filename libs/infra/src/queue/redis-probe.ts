import type { Redis } from 'ioredis';
import type { Clock } from '@app/core/time';
import { newId, pause } from '../system/index.js';
import { redisFault } from './redis-faults.js';

/** A Redis that takes longer does no work in time. */
const PATIENCE_MS = 2_000;
/** How long an answer holds: whoever asks more often costs nothing. */
const REMEMBER_MS = 1_000;
const KEPT_MS = 60_000;

/** What a job needs: a script that writes and reads. */
const SCRIPT = `redis.call('set', KEYS[1], ARGV[1], 'px', ${KEPT_MS}) return redis.call('get', KEYS[1])`;

/** Finds out whether Redis can do our work: it is a master on its own, runs scripts that write, and passes messages on. */
export class RedisProbe {
  private readonly name = newId();
  private readonly key: string;
  private listener: Redis | null = null;
  private subscribed: Promise<unknown> | null = null;
  private heard: (echo: string) => void = () => undefined;
  private last: { readonly atMs: number; readonly answer: Promise<void> } | null = null;

  constructor(
    private readonly redis: Redis,
    namespace: string,
    private readonly clock: Clock,
  ) {
    this.key = `{${namespace}-probe}:${this.name}`;
  }

  /** Throws a sentence that says what is wrong. Answers are a second old at most. */
  check(): Promise<void> {
    const now = this.clock.monotonicMs();
    if (this.last === null || now - this.last.atMs >= REMEMBER_MS) {
      this.last = { atMs: now, answer: this.probe() };
    }
    return this.last.answer;
  }

  close(): void {
    this.listener?.disconnect();
  }

  private async probe(): Promise<void> {
    if (this.redis.status !== 'ready') throw new Error(`Redis connection is ${this.redis.status}.`);
    const fault = redisFault(await inTime('INFO', this.redis.info()));
    if (fault !== null) throw new Error(fault);
    const token = newId();
    const kept = await inTime('a script', this.redis.eval(SCRIPT, 1, this.key, token));
    if (kept !== token) throw new Error('A script on Redis did not read what it had written.');
    await inTime('a message', this.echo(token));
  }

  private async echo(token: string): Promise<void> {
    await this.subscribe();
    const heard = new Promise<void>((resolve) => {
      this.heard = (echo) => (echo === token ? resolve() : undefined);
    });
    await this.redis.publish(this.key, token);
    await heard;
  }

  /** Once: ioredis subscribes again after a lost connection. */
  private async subscribe(): Promise<void> {
    if (this.listener === null) {
      this.listener = this.redis.duplicate();
      // The connection that the work goes over logs its errors; this one only hears.
      this.listener.on('error', () => undefined);
      this.listener.on('message', (_channel: string, echo: string) => this.heard(echo));
    }
    this.subscribed ??= this.listener.subscribe(this.key);
    try {
      await this.subscribed;
    } catch (error) {
      this.subscribed = null;
      throw error;
    }
  }
}

async function inTime<T>(what: string, work: Promise<T>): Promise<T> {
  const waiting = new AbortController();
  const late = pause(PATIENCE_MS, waiting.signal).then(() => {
    throw new Error(`Redis did not answer ${what} within ${PATIENCE_MS} ms.`);
  });
  // Once the race is decided, the loser's error is nobody's.
  late.catch(() => undefined);
  work.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    waiting.abort();
  }
}
