import { Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request, Response } from 'express';
import { networkOf } from '@app/infra/system';
import { Problem } from './problem.js';
import { RateLimiter, rateHeaders } from './rate-limiter.js';
import { pointsOfRequest, readingKey, type Reading } from './request-cost.js';
import type { RatePolicyName } from './rate-policies.js';

const POLICY = 'rate-policy';

/** Names the limit of a handler; without it the limit for reading applies. */
export const RateLimited = (policy: RatePolicyName): MethodDecorator => SetMetadata(POLICY, policy);

/** Refuses requests beyond the limit of their network with 429, and says in headers what is left. Reading counts by its cost. */
@Injectable()
export class RateLimitGuard implements CanActivate {
  constructor(
    private readonly limiter: RateLimiter,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') return true;
    const policy = this.reflector.get<RatePolicyName | undefined>(POLICY, context.getHandler()) ?? 'read';
    const http = context.switchToHttp();
    const request = http.getRequest<Request>();
    const reading = this.reflector.get<Reading | undefined>(readingKey, context.getHandler()) ?? 'plain';
    const points = policy === 'read' ? pointsOfRequest(reading, request) : 1;
    await charge(this.limiter, { policy, points, network: networkOf(request.ip) }, http.getResponse());
    return true;
  }
}

interface Charge {
  readonly policy: RatePolicyName;
  readonly points: number;
  readonly network: string;
}

/** Takes points of a limit and says in headers what is left; throws a problem where they are more than was left. */
export async function charge(
  limiter: RateLimiter,
  { policy, points, network }: Charge,
  response: Response,
): Promise<void> {
  const verdict = await limiter.take(policy, network, points);
  const headers = rateHeaders(policy, limiter.policies, verdict);
  response.set(headers);
  if (verdict.allowed) return;
  const { resetSeconds } = verdict;
  throw new Problem('too-many-requests', ({ problems }) => problems.tooManyRequests(resetSeconds), [], {
    ...headers,
    'retry-after': String(resetSeconds),
  });
}
