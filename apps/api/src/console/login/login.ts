import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Secrets } from '@app/infra/config';
import type { Logger } from '@app/infra/logging';
import { LOGGER, SECRETS, isOperator } from '@app/infra/service';
import { networkOf } from '@app/infra/system';
import { textOf } from '../../http/form-values.js';
import { RateLimiter } from '../../http/rate-limiter.js';
import { SESSION_COOKIE } from '../shell/access.js';
import type { Door } from '../shell/console-app.js';
import type { Answer, ConsoleFeature } from '../shell/feature.js';
import { OperatorSessions } from '../shell/operator-sessions.js';
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
      handle: async ({ session }): Promise<Answer> => {
        await this.sessions.end(session);
        return { kind: 'redirect', to: '/login', endsSession: true };
      },
    },
  ] as const satisfies ConsoleFeature['routes'];

  constructor(
    private readonly sessions: OperatorSessions,
    private readonly limiter: RateLimiter,
    @Inject(SECRETS) private readonly secrets: Secrets,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** The form that leads to a path. */
  form(next: string, status: number, error: string | null): Answer {
    return { kind: 'page', status, title: texts.title, body: LoginForm({ error, next }) };
  }

  /** Answers the form. */
  async answer(door: Door, request: Request, response: Response): Promise<void> {
    const form = request.body as Record<string, unknown> | undefined;
    const next = nextPath(door, textOf(form, 'next', 200));
    const network = networkOf(request.ip);
    const { allowed } = await this.limiter.take('login', network);
    if (!allowed) return door.send(response, this.form(next, 429, texts.limited));
    if (!isOperator(this.secrets, textOf(form, 'user', 100), textOf(form, 'password', 200))) {
      this.logger.warn({ event: 'operator.login-refused' }, 'An operator login was refused.');
      return door.send(response, this.form(next, 401, texts.wrong));
    }
    await this.limiter.giveBack('login', network);
    await this.begin(request, response);
    response.redirect(303, next);
  }

  private async begin(request: Request, response: Response): Promise<void> {
    response.cookie(SESSION_COOKIE, await this.sessions.start(), {
      httpOnly: true,
      sameSite: 'strict',
      path: '/',
      secure: request.secure,
    });
    this.logger.info({ event: 'operator.login' }, 'An operator logged in.');
  }
}

/** Only a path of this console may be gone to after the login. */
const nextPath = ({ pathKind }: Pick<Door, 'pathKind'>, text: string): string =>
  pathKind(text) === 'closed' && text !== LOGOUT ? text : '/';
