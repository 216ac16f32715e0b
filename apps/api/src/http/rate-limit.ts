import { Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request, Response } from 'express';
import { networkOf } from '@app/infra/system';
import { Problem } from './problem.js';
import { RateLimiter, rateHeaders } from './rate-limiter.js';
import type { RatePolicyName } from './rate-policies.js';

const POLICY = 'rate-policy';

/** Names the limit of a handler; without it the limit for reading applies. */
export const RateLimited = (policy: RatePolicyName): MethodDecorator => SetMetadata(POLICY, policy);

/** Refuses requests beyond the limit of their network with 429, and says in headers what is left. */
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
    const verdict = await this.limiter.take(policy, networkOf(http.getRequest<Request>().ip));
    const headers = rateHeaders(policy, this.limiter.policies, verdict);
    http.getResponse<Response>().set(headers);
    if (verdict.allowed) return true;
    const { resetSeconds } = verdict;
    throw new Problem('too-many-requests', ({ problems }) => problems.tooManyRequests(resetSeconds), [], {
      ...headers,
      'retry-after': String(resetSeconds),
    });
  }
}
