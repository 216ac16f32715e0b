import { Inject, Injectable } from '@nestjs/common';
import type { OperatorId } from '@app/core/ids';
import {
  isLocalName,
  passwordFault,
  type PasswordFault,
  type Role,
  type OperatorAccount,
} from '@app/core/operators';
import type { Clock } from '@app/core/time';
import { CLOCK } from '@app/infra/service';
import { asId } from '@app/core/ids';
import { RateLimiter } from '../../http/rate-limiter.js';
import { AccountStore } from './account-store.js';
import { hashOf, newKey } from './one-time.js';
import { hashPassword, isPassword } from './password.js';
import { SecondFactors } from './second-factors.js';

const INVITED_MS = 7 * 86_400_000;

/** What a login form says. */
export interface Credentials {
  readonly name: string;
  readonly password: string;
  /** Of the app, or a recovery code; '' where the account has no second factor. */
  readonly code: string;
}

/** An account nobody can log in to yet. */
export const newAccount = (id: OperatorId, roles: readonly Role[], createdAt: Date): OperatorAccount => ({
  _id: id,
  roles: [...roles],
  state: 'invited',
  passwordHash: null,
  secondFactor: null,
  enrolling: null,
  invitation: null,
  generation: 0,
  createdAt,
  lastLoginAt: null,
});

/** What is done with accounts. Each of the changes says whether it was possible. */
@Injectable()
export class Accounts {
  constructor(
    private readonly store: AccountStore,
    private readonly factors: SecondFactors,
    private readonly limiter: RateLimiter,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  list(): Promise<OperatorAccount[]> {
    return this.store.all();
  }

  find(id: OperatorId): Promise<OperatorAccount | null> {
    return this.store.find(id);
  }

  /** Whose name, password and code these are; null where any of them is wrong, and which is not told, by no time either. */
  async checkLogin({ name, password, code }: Credentials): Promise<OperatorAccount | null> {
    const account = isLocalName(name) ? await this.store.find(asId<OperatorId>(name)) : null;
    const isActive = account?.state === 'active';
    const isRight = await isPassword(isActive ? account.passwordHash : null, password);
    if (account === null || !isRight) return null;
    if (account.secondFactor !== null && !(await this.factors.take(account, code))) return null;
    await this.store.change(account._id, {}, { lastLoginAt: this.clock.now() });
    return account;
  }

  /** Invites somebody who has no account; null where the name has one. Returns the key of the link. */
  async invite(id: OperatorId, roles: readonly Role[]): Promise<string | null> {
    const { key, invitation } = this.freshInvitation();
    const account = { ...newAccount(id, roles, this.clock.now()), invitation };
    return (await this.store.create(account)) ? key : null;
  }

  /** A new link for a local account, by which its owner sets a password anew. The one before ends. */
  async inviteAgain(id: OperatorId): Promise<string | null> {
    const { key, invitation } = this.freshInvitation();
    const where = { identity: { $exists: false }, state: { $ne: 'disabled' as const } };
    return (await this.store.change(id, where, { invitation })) ? key : null;
  }

  /** Who a link invites; null for one that was used or is too old. */
  invited(key: string): Promise<OperatorAccount | null> {
    return this.store.findByInvitation(hashOf(key), this.clock.now());
  }

  /** Sets the password that an invitation asks for. The link ends with it, and so do all sessions. */
  async accept(
    account: OperatorAccount,
    key: string,
    password: string,
  ): Promise<PasswordFault | 'gone' | null> {
    const fault = passwordFault(password, account._id);
    if (fault !== null) return fault;
    const passwordHash = await hashPassword(password);
    const where = { 'invitation.hash': hashOf(key), state: { $ne: 'disabled' as const } };
    const change = { passwordHash, state: 'active' as const, invitation: null };
    return (await this.store.changeAndEnd(account._id, where, change)) ? null : 'gone';
  }

  /** Sets a password in the place of one that is known. All sessions end. */
  async changePassword(
    { _id, passwordHash }: OperatorAccount,
    current: string,
    next: string,
  ): Promise<PasswordFault | 'wrong' | null> {
    const { allowed } = await this.limiter.take('operator', _id);
    if (!allowed || passwordHash === null || !(await isPassword(passwordHash, current))) return 'wrong';
    await this.limiter.giveBack('operator', _id);
    const fault = passwordFault(next, _id);
    if (fault !== null) return fault;
    const change = { passwordHash: await hashPassword(next), invitation: null };
    return (await this.store.changeAndEnd(_id, { passwordHash }, change)) ? null : 'wrong';
  }

  /** Gives other roles, where they still are what the caller saw. All sessions end. */
  setRoles(id: OperatorId, seen: readonly Role[], roles: readonly Role[]): Promise<boolean> {
    return this.store.changeAndEnd(id, { roles: [...seen] }, { roles: [...roles] });
  }

  /** All sessions end. */
  disable(id: OperatorId): Promise<boolean> {
    return this.store.changeAndEnd(
      id,
      { state: { $ne: 'disabled' } },
      { state: 'disabled', invitation: null, enrolling: null },
    );
  }

  /** Opens a disabled account again. One that nobody ever set a password for needs a link, too. */
  enable(id: OperatorId): Promise<boolean> {
    return this.store.change(id, { state: 'disabled' }, { state: 'active' });
  }

  endSessions(id: OperatorId): Promise<boolean> {
    return this.store.changeAndEnd(id, {}, {});
  }

  /** Takes the second factor away, for somebody who lost it. All sessions end. */
  resetSecondFactor(id: OperatorId): Promise<boolean> {
    return this.store.changeAndEnd(
      id,
      { secondFactor: { $ne: null } },
      { secondFactor: null, enrolling: null },
    );
  }

  private freshInvitation() {
    const key = newKey();
    return {
      key,
      invitation: { hash: hashOf(key), until: new Date(this.clock.now().getTime() + INVITED_MS) },
    };
  }
}
