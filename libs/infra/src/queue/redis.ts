import { Redis } from 'ioredis';

/** Raised at start when Redis would drop queue keys under memory pressure. */
export class RedisPolicyError extends Error {
  override readonly name = 'RedisPolicyError';
}

/** A connection as BullMQ needs it: commands wait for Redis to come back instead of failing. */
export function connectRedis(url: string): Redis {
  return new Redis(url, { maxRetriesPerRequest: null, enableReadyCheck: true, lazyConnect: false });
}

/** Throws RedisPolicyError unless `maxmemory-policy` is `noeviction`: any other policy silently deletes queue jobs. */
export async function assertNoEviction(redis: Redis): Promise<void> {
  const info = await redis.info('memory');
  const policy = /^maxmemory_policy:(\S+)/m.exec(info)?.[1];
  if (policy !== undefined && policy !== 'noeviction') {
    throw new RedisPolicyError(
      `Redis has maxmemory-policy "${policy}" and would delete queue jobs when memory is short. Set it to "noeviction": redis-cli config set maxmemory-policy noeviction, and in redis.conf.`,
    );
  }
}

/** Prefix of a queue's keys. The braces make it one hash slot, so the queues work on a Redis Cluster. */
export const queuePrefix = (namespace: string, queue: string): string => `{${namespace}-${queue}}`;
