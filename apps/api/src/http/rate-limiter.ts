import type { Redis } from 'ioredis';
import {
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible';
import type { RatePolicies, RatePolicyName } from './rate-policies.js';

/** What is left of a limit after a request. */
export interface RateVerdict {
  readonly allowed: boolean;
  readonly remaining: number;
  /** Seconds until the window starts over. */
  readonly resetSeconds: number;
}

/** Counts requests in Redis, each by its points, so that all replicas share the limits; while Redis is away each counts for itself. */
export class RateLimiter {
  private readonly limiters = new Map<RatePolicyName, RateLimiterAbstract>();

  constructor(
    redis: Redis,
    namespace: string,
    readonly policies: RatePolicies,
  ) {
    for (const [name, { requests, seconds }] of Object.entries(policies)) {
      const options = { keyPrefix: `${namespace}:rate:${name}`, points: requests, duration: seconds };
      const insuranceLimiter = new RateLimiterMemory(options);
      const limiter = new RateLimiterRedis({
        ...options,
        storeClient: redis,
        rejectIfRedisNotReady: true,
        insuranceLimiter,
      });
      this.limiters.set(name as RatePolicyName, limiter);
    }
  }

  /** Gives back what a request took: it turned out to be none of those that are limited. */
  async giveBack(policy: RatePolicyName, key: string): Promise<void> {
    await this.limiters.get(policy)?.reward(key);
  }

  /** Counts one request, or one that costs as much as several. Never throws: a limit is not worth an error page. */
  async take(policy: RatePolicyName, key: string, points = 1): Promise<RateVerdict> {
    const limiter = this.limiters.get(policy);
    if (limiter === undefined) throw new RangeError(`There is no limit "${policy}".`);
    try {
      return verdict(true, await limiter.consume(key, points));
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return verdict(false, refusal);
      throw refusal;
    }
  }
}

const verdict = (allowed: boolean, { remainingPoints, msBeforeNext }: RateLimiterRes): RateVerdict => ({
  allowed,
  remaining: Math.max(0, remainingPoints),
  resetSeconds: Math.max(1, Math.ceil(msBeforeNext / 1_000)),
});

/** RateLimit headers of draft-ietf-httpapi-ratelimit-headers-10, sections 2 and 3. */
export const rateHeaders = (
  name: RatePolicyName,
  policies: RatePolicies,
  { remaining, resetSeconds }: RateVerdict,
): Record<string, string> => ({
  'ratelimit-policy': `"${name}";q=${policies[name].requests};w=${policies[name].seconds}`,
  ratelimit: `"${name}";r=${remaining};t=${resetSeconds}`,
});
