import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Redis } from 'ioredis';
import { Database } from '@app/infra/mongo';
import { REDIS } from '@app/infra/service';
import type { Operator } from './feature.js';

/** How long a login lasts without being used. */
const SESSION_SECONDS = 8 * 3_600;

/** The one account that there is. */
const THE_OPERATOR: Operator = { name: 'operator', roles: ['administer'] };

const hash = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** Operators' logins: 256-bit ids, kept in Redis by their hash. Losing Redis logs operators out and nothing else. */
@Injectable()
export class OperatorSessions {
  constructor(
    @Inject(REDIS) private readonly redis: Redis,
    private readonly database: Database,
  ) {}

  /** Starts a session and returns its id: the value of the cookie. */
  async start(): Promise<string> {
    const id = randomBytes(32).toString('base64url');
    await this.redis.set(this.key(id), '1', 'EX', SESSION_SECONDS);
    return id;
  }

  /** Whose live session it is, and its life is renewed; null for any other id. */
  async operatorOf(id: string): Promise<Operator | null> {
    const isLive = (await this.redis.expire(this.key(id), SESSION_SECONDS)) === 1;
    return isLive ? THE_OPERATOR : null;
  }

  async end(id: string): Promise<void> {
    await this.redis.del(this.key(id));
  }

  /** The token that the forms of a session carry. */
  csrfToken(id: string): string {
    return hash(`csrf\u0000${id}`);
  }

  /** True for the session's own token, compared in constant time. Without a session no token is right. */
  isCsrfToken(id: string, given: string): boolean {
    if (id === '') return false;
    const a = Buffer.from(given);
    const b = Buffer.from(this.csrfToken(id));
    return a.length === b.length && timingSafeEqual(a, b);
  }

  private key(id: string): string {
    return `${this.database.name}:operator-session:${hash(id)}`;
  }
}
