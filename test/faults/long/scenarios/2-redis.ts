import { setTimeout as wait } from 'node:timers/promises';
import { Redis } from 'ioredis';
import type { Run, Scenario } from '../scenario.js';

const FLOW_MS = 5_000;

async function command(url: string, ...[name, ...args]: [string, ...string[]]): Promise<void> {
  const redis = new Redis(url, { maxRetriesPerRequest: 1 });
  redis.on('error', () => undefined);
  try {
    await redis.call(name, ...args);
  } finally {
    redis.disconnect();
  }
}

/** Something that happens to Redis. */
export interface RedisFault {
  readonly name: string;
  readonly title: string;
  /** Returns when Redis could work again. */
  readonly strike: (run: Run) => Promise<void>;
}

/** What happens to Redis. */
export const REDIS_FAULTS: readonly RedisFault[] = [
  {
    name: '2-redis-flushall',
    title: 'Redis: FLUSHALL at load',
    strike: ({ world }) => command(world.redis.adminUrl, 'FLUSHALL'),
  },
  {
    name: '2-redis-kill',
    title: 'Redis: kill -9, back after a moment with its file',
    strike: async ({ world, random }) => {
      await world.redis.kill9();
      await wait(random() * 2_000);
      await world.redis.start();
    },
  },
  {
    name: '2-redis-empty',
    title: 'Redis: kill -9, back without any data',
    strike: async ({ world, random }) => {
      await world.redis.kill9();
      world.redis.wipe();
      await wait(random() * 2_000);
      await world.redis.start();
    },
  },
  {
    name: '2-redis-maxmemory',
    title: 'Redis: maxmemory reached, every write refused for a while',
    strike: async ({ world, random }) => {
      await command(world.redis.adminUrl, 'CONFIG', 'SET', 'maxmemory', '1');
      await wait(1_000 + random() * 2_000);
      await command(world.redis.adminUrl, 'CONFIG', 'SET', 'maxmemory', '0');
    },
  },
];

const quantile = (sorted: readonly number[], q: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0;

/** Scenario 2: Redis only holds hints, so nothing that happens to it may lose or double a mail, or hold mails up for long. */
export const REDIS: readonly Scenario[] = REDIS_FAULTS.map(({ name, title, strike }) => ({
  name,
  title,
  full: 50,
  run: async (run: Run) => {
    const { world, times, random, say } = run;
    world.load.start();
    const flows: number[] = [];
    for (let n = 1; n <= times; n += 1) {
      await wait(random() * 1_500);
      await strike(run);
      flows.push(await world.flowsAgain());
      if (n % 10 === 0) say(`${n} times`);
    }
    flows.sort((a, b) => a - b);
    const slow = flows.filter((ms) => ms > FLOW_MS).length;
    const seconds = (ms: number) => (ms / 1_000).toFixed(1);
    const ledger = await world.drain();
    return {
      repetitions: times,
      note: `A new posting was mailed ${seconds(quantile(flows, 0.5))} s (median), ${seconds(flows.at(-1) ?? 0)} s (slowest) after Redis was back.`,
      faults: [
        ...(slow > 0 ? [`${slow} times no new posting was mailed within 5 s.`] : []),
        ...(ledger.copies > 0 ? [`${ledger.copies} copies, although no sender was disturbed.`] : []),
      ],
    };
  },
}));
