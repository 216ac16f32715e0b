import { Redis } from 'ioredis';
import { OperatorsFault } from '../config/index.js';
import { redisFault } from './redis-faults.js';

/** Raised at start when Redis cannot do the work: it would drop queue keys, or is no master on its own. */
export class RedisPolicyError extends OperatorsFault {
  override readonly name = 'RedisPolicyError';
}

/** A connection as BullMQ needs it: commands wait for Redis to come back instead of failing. */
export function connectRedis(url: string): Redis {
  return new Redis(url, { maxRetriesPerRequest: null, enableReadyCheck: true, lazyConnect: false });
}

/** Throws RedisPolicyError where Redis evicts keys (that deletes queue jobs), or is a replica, a cluster's node or a sentinel. */
export async function assertUsableRedis(redis: Redis): Promise<void> {
  const fault = redisFault(await redis.info());
  if (fault !== null) throw new RedisPolicyError(fault);
}

/** Prefix of a queue's keys. The braces keep all keys of a queue in one hash slot. */
export const queuePrefix = (namespace: string, queue: string): string => `{${namespace}-${queue}}`;
