import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import type { OperatorAccount } from '@app/core/operators';
import { networkOf } from '@app/infra/system';
import { textOf } from '../../http/form-values.js';
import { RateLimiter } from '../../http/rate-limiter.js';
import { Accounts } from '../accounts/accounts.js';
import { AuditLog } from '../shell/audit-log.js';
import type { Answer } from '../shell/feature.js';
import { InvitationForm } from './invitation-form.js';
import { loginTexts as texts, passwordFaults } from './texts.js';

const GONE: Answer = {
  kind: 'message',
  status: 404,
  title: texts.noInvitation,
  text: texts.noInvitationHelp,
};

/** Where an invitation leads: who has the link sets the password of its account, once. */
@Injectable()
export class Invitations {
  constructor(
    private readonly accounts: Accounts,
    private readonly audit: AuditLog,
    private readonly limiter: RateLimiter,
  ) {}

  /** The form. Opening the link uses nothing up. */
  async show(request: Request): Promise<Answer> {
    const key = textOf(request.query, 'key', 100);
    const account = await this.invited(request, key);
    return account === null ? GONE : form(account, key, 200, null);
  }

  /** Answers the form. */
  async accept(request: Request): Promise<Answer> {
    const fields = request.body as Record<string, unknown> | undefined;
    const key = textOf(fields, 'key', 100);
    const account = await this.invited(request, key);
    if (account === null) return GONE;
    const password = textOf(fields, 'password', 1_000);
    if (password !== textOf(fields, 'repeat', 1_000)) return form(account, key, 422, texts.notTheSame);
    const fault = await this.accounts.accept(account, key, password);
    if (fault === 'gone') return GONE;
    if (fault !== null) return form(account, key, 422, passwordFaults[fault]);
    const subject = { kind: 'operator', id: account._id } as const;
    await this.audit.note(account._id, { action: 'operator.accept', subject });
    return { kind: 'redirect', to: '/login' };
  }

  /** Who guesses links is limited as who guesses passwords is. */
  private async invited(request: Request, key: string): Promise<OperatorAccount | null> {
    const network = networkOf(request.ip);
    const { allowed } = await this.limiter.take('login', network);
    const account = allowed ? await this.accounts.invited(key) : null;
    if (account !== null) await this.limiter.giveBack('login', network);
    return account;
  }
}

const form = (account: OperatorAccount, key: string, status: number, error: string | null): Answer => ({
  kind: 'page',
  status,
  title: texts.invited,
  body: InvitationForm({ name: account._id, link: key, error }),
});
