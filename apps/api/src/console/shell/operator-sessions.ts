import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Redis } from 'ioredis';
import { asId, type OperatorId } from '@app/core/ids';
import type { OperatorAccount } from '@app/core/operators';
import type { Clock } from '@app/core/time';
import type { ServiceConfig } from '@app/infra/config';
import { Database } from '@app/infra/mongo';
import { CLOCK, CONFIG, REDIS } from '@app/infra/service';
import { AccountStore } from '../accounts/account-store.js';
import type { Operator } from './feature.js';

/** How long a login lasts without being used. */
const IDLE_SECONDS = 8 * 3_600;
/** How long it lasts at the most. */
const MOST_SECONDS = 7 * 86_400;

const hash = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** What is kept of a session: field by field, in a hash of Redis. */
interface Kept {
  readonly operator: string;
  /** The account's, when the session began: another one ends it. */
  readonly generation: string;
  readonly startedAt: string;
  readonly network: string;
}

/** A session as its owner is shown it. */
export interface ListedSession {
  /** Hash of the cookie's value: it ends the session, and opens nothing. */
  readonly id: string;
  readonly startedAt: Date;
  readonly lastUsedAt: Date;
  readonly network: string;
  readonly isThis: boolean;
}

/**
 * Operators' logins: 256-bit ids, kept in Redis by their hash. One lives while it is used, for seven days at the most, and only
 * as long as its account is active and has not ended its sessions. Losing Redis logs operators out and nothing else.
 */
@Injectable()
export class OperatorSessions {
  constructor(
    @Inject(REDIS) private readonly redis: Redis,
    private readonly database: Database,
    private readonly accounts: AccountStore,
    @Inject(CONFIG) private readonly config: ServiceConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Starts a session of an account as it is now, and returns its id: the value of the cookie. Null: it may not log in. */
  async start(name: OperatorId, network: string): Promise<string | null> {
    const account = await this.accounts.find(name);
    if (account?.state !== 'active') return null;
    const id = randomBytes(32).toString('base64url');
    const kept: Kept = {
      operator: account._id,
      generation: String(account.generation),
      startedAt: String(this.clock.now().getTime()),
      network,
    };
    const [key, list] = [this.key(hash(id)), this.listKey(account._id)];
    const begun = this.redis
      .multi()
      .hset(key, { ...kept })
      .expire(key, IDLE_SECONDS);
    await begun.sadd(list, hash(id)).expire(list, MOST_SECONDS).exec();
    return id;
  }

  /** Whose live session it is, and its life is renewed; null for any other id. */
  async operatorOf(id: string): Promise<Operator | null> {
    const live = await this.live(id);
    if (live === null) {
      await this.end(id);
      return null;
    }
    await this.redis.expire(this.key(hash(id)), Math.min(IDLE_SECONDS, this.secondsLeft(live.kept)));
    return this.operator(live.account);
  }

  /** Whose live session it is; its life is not renewed. */
  async watch(id: string): Promise<Operator | null> {
    const live = await this.live(id);
    return live === null ? null : this.operator(live.account);
  }

  private async live(id: string): Promise<{ readonly kept: Kept; readonly account: OperatorAccount } | null> {
    const kept = await this.read(hash(id));
    if (kept === null) return null;
    const account = await this.accounts.find(asId<OperatorId>(kept.operator));
    const isLive =
      account?.state === 'active' &&
      String(account.generation) === kept.generation &&
      this.secondsLeft(kept) > 0;
    return isLive ? { kept, account } : null;
  }

  private operator(account: OperatorAccount): Operator {
    return { name: account._id, roles: account.roles, mustEnrol: this.mustEnrol(account) };
  }

  async end(id: string): Promise<void> {
    await this.redis.del(this.key(hash(id)));
  }

  /** The live sessions of an operator, the newest first. */
  async list({ _id, generation }: OperatorAccount, current: string): Promise<ListedSession[]> {
    const ids = await this.redis.smembers(this.listKey(_id));
    const found = await Promise.all(ids.map((id) => this.listed(id, _id, generation, hash(current))));
    const gone = ids.filter((_id2, index) => found[index] === null);
    if (gone.length > 0) await this.redis.srem(this.listKey(_id), ...gone);
    const live = found.filter((session) => session !== null);
    return live.sort((a, b) => b.startedAt.getTime() - a.startedAt.getTime());
  }

  /** Ends one of the sessions that `list` tells of. False: the operator has none such. */
  async endListed(owner: OperatorId, listedId: string): Promise<boolean> {
    if ((await this.redis.srem(this.listKey(owner), listedId)) === 0) return false;
    await this.redis.del(this.key(listedId));
    return true;
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

  /** Who an identity provider vouches for has the second factor there. */
  private mustEnrol({ identity, secondFactor }: OperatorAccount): boolean {
    const isWanted = this.config.OPERATOR_SECOND_FACTOR === 'required';
    return isWanted && identity === undefined && secondFactor === null;
  }

  private async listed(
    id: string,
    owner: OperatorId,
    generation: number,
    current: string,
  ): Promise<ListedSession | null> {
    const [kept, left] = await Promise.all([this.read(id), this.redis.ttl(this.key(id))]);
    const isOf = kept?.operator === owner && kept.generation === String(generation);
    if (!isOf || this.secondsLeft(kept) <= 0) return null;
    const used = Math.min(IDLE_SECONDS, this.secondsLeft(kept)) - left;
    return {
      id,
      startedAt: new Date(Number(kept.startedAt)),
      lastUsedAt: new Date(this.clock.now().getTime() - Math.max(0, used) * 1_000),
      network: kept.network,
      isThis: id === current,
    };
  }

  private async read(hashed: string): Promise<Kept | null> {
    const kept = await this.redis.hgetall(this.key(hashed));
    return kept['operator'] === undefined ? null : (kept as unknown as Kept);
  }

  private secondsLeft({ startedAt }: Kept): number {
    return MOST_SECONDS - Math.floor((this.clock.now().getTime() - Number(startedAt)) / 1_000);
  }

  // Not `operator-session`: those of the release before were of another type.
  private key(hashed: string): string {
    return `${this.database.name}:operator-login:${hashed}`;
  }

  private listKey(owner: OperatorId): string {
    return `${this.database.name}:operator-logins:${owner}`;
  }
}
