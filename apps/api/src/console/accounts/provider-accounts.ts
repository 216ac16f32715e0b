import { Inject, Injectable } from '@nestjs/common';
import { asId, type OperatorId } from '@app/core/ids';
import { parseRoleRules, rolesByClaims, type Role, type OperatorAccount } from '@app/core/operators';
import type { Clock } from '@app/core/time';
import type { ServiceConfig } from '@app/infra/config';
import { CLOCK, CONFIG } from '@app/infra/service';
import { AuditLog } from '../shell/audit-log.js';
import { AccountStore } from './account-store.js';
import { newAccount } from './accounts.js';
import { hashOf } from './one-time.js';

/** What an ID token says of somebody. */
export type Claims = ReadonlyMap<string, unknown>;

const MOST_NAME = 60;

/**
 * The name of an account that a provider vouches for: with an `@`, so that it is no local one's. It is only a name: who somebody
 * is says the identity, since a provider may give a name to somebody else later.
 */
export function nameByClaims(claims: Claims, issuerHost: string): string {
  const said = [claims.get('preferred_username'), claims.get('email'), claims.get('sub')];
  const text = said.find((one): one is string => typeof one === 'string' && one !== '') ?? '';
  const local =
    text
      .split('@')[0]
      ?.toLowerCase()
      .replaceAll(/[^a-z0-9._-]/g, '-') ?? '';
  return `${local.slice(0, MOST_NAME)}@${issuerHost}`;
}

/** Accounts of those whom the identity provider vouches for: made at the first login, their roles given anew at each. */
@Injectable()
export class ProviderAccounts {
  constructor(
    private readonly store: AccountStore,
    private readonly audit: AuditLog,
    @Inject(CONFIG) private readonly config: ServiceConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The account of who has these claims; null where no role is theirs, or the account is disabled. */
  async admit(issuer: string, subject: string, claims: Claims): Promise<OperatorId | null> {
    const roles = rolesByClaims(parseRoleRules(this.config.OPERATOR_OIDC_ROLES) ?? [], claims);
    const identity = `${issuer} ${subject}`;
    const account = await this.store.findByIdentity(identity);
    if (account !== null) return this.renew(account, roles);
    return roles.length === 0 ? null : this.make(identity, nameByClaims(claims, new URL(issuer).host), roles);
  }

  private async make(identity: string, name: string, roles: readonly Role[]): Promise<OperatorId | null> {
    const now = this.clock.now();
    // The second where somebody else had the name before.
    for (const free of [name, `${name}.${hashOf(identity).slice(0, 8)}`]) {
      const id = asId<OperatorId>(free);
      const account = { ...newAccount(id, roles, now), state: 'active', identity, lastLoginAt: now } as const;
      if (!(await this.store.create(account))) continue;
      await this.noteRoles(id, [], roles);
      return id;
    }
    return null;
  }

  private async renew(account: OperatorAccount, roles: Role[]): Promise<OperatorId | null> {
    const { _id } = account;
    if (roles.join() !== account.roles.join()) {
      await this.store.changeAndEnd(_id, {}, { roles });
      await this.noteRoles(_id, account.roles, roles);
    }
    if (account.state !== 'active' || roles.length === 0) return null;
    await this.store.change(_id, {}, { lastLoginAt: this.clock.now() });
    return _id;
  }

  /** The provider's word: nobody's action, so nobody's name. */
  private async noteRoles(id: OperatorId, before: readonly Role[], after: readonly Role[]): Promise<void> {
    await this.audit.note(null, {
      action: 'operator.provider-roles',
      subject: { kind: 'operator', id },
      before: { roles: before.join(' ') },
      after: { roles: after.join(' ') },
    });
  }
}
