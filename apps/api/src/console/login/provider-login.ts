import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { Express, Request, Response } from 'express';
import { secretFromFile, type ServiceConfig } from '@app/infra/config';
import type { Logger } from '@app/infra/logging';
import { CONFIG, LOGGER } from '@app/infra/service';
import { networkOf } from '@app/infra/system';
import { RateLimiter } from '../../http/rate-limiter.js';
import { consoleUrl } from '../accounts/console-url.js';
import { ProviderAccounts } from '../accounts/provider-accounts.js';
import { cookieOf } from '../shell/access.js';
import type { Door } from '../shell/console-app.js';
import type { Answer } from '../shell/feature.js';
import { OIDC_PATHS } from '../shell/paths.js';
import { BegunLogins, LOGIN_SECONDS } from './begun-logins.js';
import { IdentityProvider } from './identity-provider.js';
import { Login } from './login.js';
import { LetIn } from './let-in.js';
import { loginTexts as texts } from './texts.js';

const COOKIE = 'ops_provider';

const REFUSED: Answer = { kind: 'message', status: 403, title: texts.refused, text: texts.refusedHelp };

/** Logins by an identity provider. Without one in the settings none of its routes is there. */
@Injectable()
export class ProviderLogin implements OnModuleInit, OnModuleDestroy {
  private provider: IdentityProvider | null = null;

  constructor(
    private readonly lets: Login,
    private readonly accounts: ProviderAccounts,
    private readonly limiter: RateLimiter,
    private readonly begun: BegunLogins,
    @Inject(CONFIG) private readonly config: ServiceConfig,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async onModuleInit(): Promise<void> {
    const {
      OPERATOR_OIDC_ISSUER: issuer,
      OPERATOR_OIDC_CLIENT_ID: clientId = '',
      OPERATOR_OIDC_SECRET_FILE: file = '',
    } = this.config;
    if (issuer === undefined) return;
    const clientSecret = secretFromFile('OPERATOR_OIDC_SECRET_FILE', file);
    const redirectUri = `${consoleUrl(this.config)}${OIDC_PATHS.callback}`;
    this.provider = await IdentityProvider.load({ issuer, clientId, clientSecret, redirectUri });
  }

  async onModuleDestroy(): Promise<void> {
    await this.provider?.close();
  }

  /** Adds the way to the provider, and the way back. */
  addTo(app: Express, door: Door): void {
    if (this.config.OPERATOR_OIDC_ISSUER === undefined) return;
    app.get(OIDC_PATHS.begin, (request, response) => this.begin(door, request, response));
    app.get(OIDC_PATHS.callback, (request, response) => this.finish(door, request, response));
  }

  private async begin(door: Door, request: Request, response: Response): Promise<void> {
    const { allowed } = await this.limiter.take('login', networkOf(request.ip));
    if (!allowed || this.provider === null)
      return door.send(response, this.lets.form('/', 429, texts.limited));
    try {
      const { to, login } = await this.provider.begin();
      this.setCookie(response, await this.begun.keep(login));
      response.set('cache-control', 'no-store').redirect(303, to.href);
    } catch (err) {
      this.refuse(door, response, err);
    }
  }

  private async finish(door: Door, request: Request, response: Response): Promise<void> {
    const login = await this.begun.take(cookieOf(request, COOKIE));
    response.clearCookie(COOKIE, { path: OIDC_PATHS.begin });
    if (login === null || this.provider === null) return door.send(response, REFUSED);
    const query = request.originalUrl.split('?')[1] ?? '';
    try {
      const { issuer, subject, claims } = await this.provider.finish(query, login);
      const name = await this.accounts.admit(issuer, subject, claims);
      if (name === null || !(await this.lets.begin(name, request, response)))
        return this.refuse(door, response, null);
    } catch (err) {
      return this.refuse(door, response, err);
    }
    await this.limiter.giveBack('login', networkOf(request.ip));
    // A redirect would go without the session's cookie: for the browser it still comes from the provider's site.
    door.send(response, { kind: 'page', title: texts.letIn, body: LetIn() });
  }

  /** What is wrong goes to the log, and not to who asks. */
  private refuse(door: Door, response: Response, err: unknown): void {
    this.logger.warn(
      { event: 'operator.login-refused', err },
      'A login by the identity provider was refused.',
    );
    door.send(response, REFUSED);
  }

  /** Lax: the way back begins on another site. It opens nothing by itself. */
  private setCookie(response: Response, id: string): void {
    response.cookie(COOKIE, id, {
      httpOnly: true,
      sameSite: 'lax',
      path: OIDC_PATHS.begin,
      secure: response.req.secure,
      maxAge: LOGIN_SECONDS * 1_000,
    });
  }
}
