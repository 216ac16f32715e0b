import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { OperatorId } from '@app/core/ids';
import type { ServiceConfig } from '@app/infra/config';
import type { Logger } from '@app/infra/logging';
import { CONFIG, LOGGER } from '@app/infra/service';
import { networkOf } from '@app/infra/system';
import { textOf } from '../../http/form-values.js';
import { RateLimiter } from '../../http/rate-limiter.js';
import { Accounts } from '../accounts/accounts.js';
import { sessionOf } from '../shell/access.js';
import { AuditLog } from '../shell/audit-log.js';
import type { Door } from '../shell/console-app.js';
import type { Answer, Change, ConsoleFeature, Visit } from '../shell/feature.js';
import { OperatorSessions } from '../shell/operator-sessions.js';
import { setSession } from '../shell/send.js';
import { LoginForm } from './login-form.js';
import { loginTexts as texts } from './texts.js';

const LOGOUT = '/logout';

/** Lets operators in, and out again. */
@Injectable()
export class Login implements ConsoleFeature {
  readonly routes = [
    {
      method: 'post',
      path: LOGOUT,
      needs: 'look',
      beforeEnrolment: true,
      handle: async ({ session, operator }: Visit): Promise<Change> => {
        await this.sessions.end(session);
        return {
          answer: { kind: 'redirect', to: '/login', endsSession: true },
          did: [{ action: 'operator.logout', subject: { kind: 'operator', id: operator.name } }],
        };
      },
    },
  ] as const satisfies ConsoleFeature['routes'];

  constructor(
    private readonly sessions: OperatorSessions,
    private readonly accounts: Accounts,
    private readonly audit: AuditLog,
    private readonly limiter: RateLimiter,
    @Inject(CONFIG) private readonly config: ServiceConfig,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** The form that leads to a path. */
  form(next: string, status: number, error: string | null): Answer {
    const hasProvider = this.config.OPERATOR_OIDC_ISSUER !== undefined;
    return { kind: 'page', status, title: texts.title, body: LoginForm({ error, next, hasProvider }) };
  }

  /** Answers the form. What is wrong with it is not told. */
  async answer(door: Door, request: Request, response: Response): Promise<void> {
    const form = request.body as Record<string, unknown> | undefined;
    const next = nextPath(door, textOf(form, 'next', 200));
    const network = networkOf(request.ip);
    const { allowed } = await this.limiter.take('login', network);
    if (!allowed) return door.send(response, this.form(next, 429, texts.limited));
    const account = await this.accounts.checkLogin({
      name: textOf(form, 'user', 100),
      password: textOf(form, 'password', 1_000),
      code: textOf(form, 'code', 40),
    });
    if (account === null || !(await this.begin(account._id, request, response))) {
      this.logger.warn({ event: 'operator.login-refused' }, 'An operator login was refused.');
      return door.send(response, this.form(next, 401, texts.wrong));
    }
    await this.limiter.giveBack('login', network);
    response.redirect(303, next);
  }

  /** Begins a session in the place of the one that the browser has. False: the account is not active. */
  async begin(name: OperatorId, request: Request, response: Response): Promise<boolean> {
    const session = await this.sessions.start(name, networkOf(request.ip));
    if (session === null) return false;
    await this.sessions.end(sessionOf(request));
    await this.audit.note(name, { action: 'operator.login', subject: { kind: 'operator', id: name } });
    setSession(response, session);
    this.logger.info({ event: 'operator.login', operator: name }, 'An operator logged in.');
    return true;
  }
}

/** Only a path of this console may be gone to after the login. */
const nextPath = ({ pathKind }: Pick<Door, 'pathKind'>, text: string): string =>
  pathKind(text) === 'closed' && text !== LOGOUT ? text : '/';
