import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { asId, type OperatorId } from '@app/core/ids';
import { FIRST_OPERATOR, type OperatorAccount } from '@app/core/operators';
import type { Clock } from '@app/core/time';
import type { Secrets } from '@app/infra/config';
import type { Logger } from '@app/infra/logging';
import { CLOCK, LOGGER, SECRETS } from '@app/infra/service';
import { TokenSigner } from '@app/infra/system';
import { AuditLog } from '../shell/audit-log.js';
import { AccountStore } from './account-store.js';
import { newAccount } from './accounts.js';
import { hashPassword } from './password.js';

/**
 * Keeps the account `operator` open for whoever holds DATA_DIR/secrets/operator-password. At a start with a content of that
 * file that was not used before, the account gets it as its password, the role administer and no second factor, and its sessions
 * end; a password that was set on the console stays until then.
 */
@Injectable()
export class FirstAccount implements OnApplicationBootstrap {
  constructor(
    private readonly store: AccountStore,
    private readonly audit: AuditLog,
    private readonly signer: TokenSigner,
    @Inject(SECRETS) private readonly secrets: Secrets,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { password } = this.secrets.operator;
    const mark = this.signer.keyedHash('first-password', password);
    const id = asId<OperatorId>(FIRST_OPERATOR);
    const found = await this.store.find(id);
    if (found?.firstPasswordMark === mark) return;
    const open = {
      roles: ['administer'] satisfies OperatorAccount['roles'],
      state: 'active',
      passwordHash: await hashPassword(password),
      firstPasswordMark: mark,
      secondFactor: null,
      enrolling: null,
      invitation: null,
    } as const;
    const isDone =
      found === null
        ? await this.store.create({
            ...newAccount(id, open.roles, this.clock.now()),
            ...open,
            roles: ['administer'],
          })
        : await this.store.changeAndEnd(
            id,
            { firstPasswordMark: { $ne: mark } },
            { ...open, roles: ['administer'] },
          );
    if (!isDone) return;
    this.logger.warn(
      { event: 'operator.first-password' },
      'The account "operator" has the password of DATA_DIR/secrets/operator-password.',
    );
    await this.audit.note(null, {
      action: 'operator.first-password',
      subject: { kind: 'operator', id },
    });
  }
}
