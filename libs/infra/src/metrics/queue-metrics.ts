import type { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { once, type Metrics, type Sample } from './metrics.js';

/** The states of jobs that are counted. Finished and failed ones are removed at once. */
const STATES = ['waiting', 'active', 'delayed'] as const;
/** How many of the jobs that come next are asked for their age. */
const LOOKED_AT = 100;
/** A scrape does not wait longer for Redis. */
const PATIENCE_MS = 2_000;

const SHARED =
  'Read from Redis, so every process that serves the queue reports the same: take max(), not sum().';

/** Queues, and the connection that they are asked over. */
export interface QueuesToWatch {
  readonly queues: readonly Queue[];
  readonly redis: Redis;
  readonly nowMs: () => number;
}

/** What is asked of one queue. */
interface QueueFigures {
  readonly name: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly oldestSeconds: number;
}

/** Shows how many jobs wait in queues, and for how long. Bounded, whatever waits. */
export function watchQueues(metrics: Metrics, { queues, redis, nowMs }: QueuesToWatch): void {
  const ask = once(() =>
    withinPatience(Promise.all(queues.map((queue) => figuresOf(queue, redis, nowMs())))),
  );
  metrics.sampled('queue_jobs', `Jobs in a queue, by state. ${SHARED}`, ['queue', 'state'], async () =>
    (await ask()).flatMap(({ name, counts }) =>
      STATES.map((state): Sample<'queue' | 'state'> => ({
        labels: { queue: name, state },
        value: counts[state] ?? 0,
      })),
    ),
  );
  metrics.sampled(
    'queue_oldest_job_seconds',
    `How long the oldest of the ${LOOKED_AT} jobs that come next has waited; 0: none waits. ${SHARED}`,
    ['queue'],
    async () =>
      (await ask()).map(({ name, oldestSeconds }) => ({ labels: { queue: name }, value: oldestSeconds })),
  );
}

async function figuresOf(queue: Queue, redis: Redis, nowMs: number): Promise<QueueFigures> {
  const [counts, ids] = await Promise.all([
    queue.getJobCounts(...STATES),
    redis.lrange(queue.toKey('wait'), -LOOKED_AT, -1),
  ]);
  const madeAt = await Promise.all(ids.map((id) => redis.hget(queue.toKey(id), 'timestamp')));
  // A job that was taken since it was listed has none.
  const known = madeAt.flatMap((ms) => (ms === null ? [] : [Number(ms)]));
  const oldestSeconds = known.length === 0 ? 0 : Math.max(0, nowMs - Math.min(...known)) / 1_000;
  return { name: queue.name, counts, oldestSeconds };
}

async function withinPatience<Answer>(asked: Promise<Answer>): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('Redis did not answer in time.')), PATIENCE_MS);
  });
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
}
