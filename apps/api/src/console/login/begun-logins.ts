import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Redis } from 'ioredis';
import { Database } from '@app/infra/mongo';
import { REDIS } from '@app/infra/service';
import { hashOf } from '../accounts/one-time.js';
import type { BegunLogin } from './identity-provider.js';

/** How long somebody may take at the provider. */
export const LOGIN_SECONDS = 600;

/** Logins on their way to the provider and back: kept in Redis by the hash of what the browser holds. */
@Injectable()
export class BegunLogins {
  constructor(
    @Inject(REDIS) private readonly redis: Redis,
    private readonly database: Database,
  ) {}

  /** Returns what the browser is to hold. */
  async keep(login: BegunLogin): Promise<string> {
    const id = randomBytes(32).toString('base64url');
    await this.redis.set(this.key(id), JSON.stringify(login), 'EX', LOGIN_SECONDS);
    return id;
  }

  /** Each comes back once; null for one that did, and for one that took too long. */
  async take(id: string): Promise<BegunLogin | null> {
    if (id === '') return null;
    const taken = await this.redis.multi().get(this.key(id)).del(this.key(id)).exec();
    const text = taken?.[0]?.[1];
    return typeof text === 'string' ? (JSON.parse(text) as BegunLogin) : null;
  }

  private key(id: string): string {
    return `${this.database.name}:operator-provider-login:${hashOf(id)}`;
  }
}
