import { HttpException } from '@nestjs/common';
import express, {
  type ErrorRequestHandler,
  type Express,
  type Request,
  type RequestHandler,
  type Response,
} from 'express';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Secrets } from '@app/infra/config';
import type { Logger } from '@app/infra/logging';
import {
  isOperator,
  knownMethodsOnly,
  sameOriginOnly,
  type HealthController,
  type MetricsAccess,
} from '@app/infra/service';
import { networkOf } from '@app/infra/system';
import { observedRequests, type Metrics } from '@app/infra/metrics';
import type { RateLimiter } from '../http/rate-limiter.js';
import { textOf } from '../http/form-values.js';
import type { Site } from '../site/site.js';
import { ASSETS } from '../site/stylesheet/index.js';
import { SESSION_COOKIE, operatorsOnly, scrapersOnly, sessionOf } from './console-access.js';
import { pageHeaders, queueHeaders } from './console-headers.js';
import { ConsoleMessage, LoginPage, StatusPage } from './console-pages.js';
import { consolePath } from './console-paths.js';
import { ModerationPage } from './moderation-page.js';
import { moderate, type Moderation } from './moderation-routes.js';
import { consoleEn } from './console-texts.js';
import type { OperatorSessions } from './operator-sessions.js';
import { QUEUES_PATH } from './queue-board.js';
import type { SystemStatus } from './system-status.js';

/** What the console is made of. */
export interface ConsoleParts {
  readonly health: HealthController;
  readonly metrics: Metrics;
  readonly access: MetricsAccess;
  readonly sessions: OperatorSessions;
  readonly status: SystemStatus;
  readonly limiter: RateLimiter;
  readonly site: Site;
  readonly secrets: Secrets;
  readonly logger: Logger;
  readonly moderation: Moderation;
  readonly queues: RequestHandler;
}

type Handler = (request: Request, response: Response) => Promise<void> | void;

const send = (response: Response, status: number, view: VNode): void => {
  response.status(status).type('html').set('cache-control', 'no-store');
  response.send(`<!doctype html>${renderToString(view)}`);
};

/**
 * The operators' console as an express application. Refused are, in this order: changes that another site asks for, unknown
 * paths, everybody but operators, and methods that a path does not take.
 */
export function consoleApp(parts: ConsoleParts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.use(observedRequests(parts.metrics, 'console'));
  app.use(pageHeaders());
  app.use(sameOriginOnly());
  app.use(knownPathsOnly(parts));
  const methods = knownMethodsOnly();
  app.use((request, response, next) =>
    consolePath(request.path) === 'open' ? methods(request, response, next) : next(),
  );
  addOpenRoutes(app, parts);
  app.use(operatorsOnly(parts.sessions, (request, response) => refuse(parts, request, response)));
  app.use(methods);
  addOperatorRoutes(app, parts);
  app.use((_request, response) =>
    sendMessage(parts, response, 404, consoleEn.notFound, consoleEn.notFoundText),
  );
  app.use(onError(parts));
  return app;
}

const sendMessage = (
  { site }: ConsoleParts,
  response: Response,
  status: number,
  title: string,
  text: string,
): void => send(response, status, ConsoleMessage({ page: site.page(), title, text }));

const knownPathsOnly =
  (parts: ConsoleParts): RequestHandler =>
  (request, response, next) => {
    if (consolePath(request.path) === 'unknown') {
      sendMessage(parts, response, 404, consoleEn.notFound, consoleEn.notFoundText);
    } else next();
  };

function addOpenRoutes(app: Express, parts: ConsoleParts): void {
  app.get('/health/live', (_request, response) => void response.json(parts.health.live()));
  app.get('/health/ready', readiness(parts));
  for (const asset of ASSETS.values()) {
    app.get(asset.path, (_request, response) => {
      response.set('cache-control', 'public, max-age=31536000, immutable').type(asset.type).send(asset.body);
    });
  }
  app.get('/metrics', scrapersOnly(parts.sessions, parts.access), async (_request, response) => {
    const { registry } = parts.metrics;
    response.type(registry.contentType).send(await registry.metrics());
  });
  app.get('/login', (_request, response) => sendLogin(parts, response, 200, null, '/'));
  app.post('/login', express.urlencoded({ extended: false, limit: '4kb' }), login(parts));
}

function addOperatorRoutes(app: Express, parts: ConsoleParts): void {
  app.get('/', async (request, response) => {
    const csrf = parts.sessions.csrfToken(sessionOf(request));
    send(response, 200, StatusPage({ page: parts.site.page(), status: await parts.status.read(), csrf }));
  });
  app.post('/logout', express.urlencoded({ extended: false, limit: '4kb' }), logout(parts));
  app.post('/held', express.urlencoded({ extended: false, limit: '4kb' }), decideHeld(parts));
  app.post('/dead-letters', express.urlencoded({ extended: false, limit: '4kb' }), tryAgain(parts));
  app.get('/moderation', (request, response) => sendModeration(parts, request, response, null));
  app.post('/moderation', express.urlencoded({ extended: false, limit: '4kb' }), decideModeration(parts));
  app.use(QUEUES_PATH, queueHeaders(), parts.queues);
}

const readiness =
  ({ health }: ConsoleParts): Handler =>
  async (_request, response) => {
    try {
      response.json(await health.readyState());
    } catch (error) {
      if (!(error instanceof HttpException)) throw error;
      response.status(error.getStatus()).json(error.getResponse());
    }
  };

const sendLogin = (
  { site }: ConsoleParts,
  response: Response,
  status: number,
  error: string | null,
  next: string,
): void => send(response, status, LoginPage({ page: site.page(), error, next }));

/** Only a path of this console may be gone to after the login. */
const nextPath = (text: string): string =>
  consolePath(text) === 'closed' && text !== '/logout' ? text : '/';

const login =
  (parts: ConsoleParts): Handler =>
  async (request, response) => {
    const form = request.body as Record<string, unknown> | undefined;
    const next = nextPath(textOf(form, 'next', 200));
    const network = networkOf(request.ip);
    const { allowed } = await parts.limiter.take('login', network);
    if (!allowed) return sendLogin(parts, response, 429, consoleEn.loginLimited, next);
    if (!isOperator(parts.secrets, textOf(form, 'user', 100), textOf(form, 'password', 200))) {
      parts.logger.warn({ event: 'operator.login-refused' }, 'An operator login was refused.');
      return sendLogin(parts, response, 401, consoleEn.loginWrong, next);
    }
    await parts.limiter.giveBack('login', network);
    const session = await parts.sessions.start();
    response.cookie(SESSION_COOKIE, session, {
      httpOnly: true,
      sameSite: 'strict',
      path: '/',
      secure: request.secure,
    });
    parts.logger.info({ event: 'operator.login' }, 'An operator logged in.');
    response.redirect(303, next);
  };

/** What a form of the console does, once it has shown that it comes from one. */
const fromOurForm =
  (parts: ConsoleParts, act: (request: Request, response: Response) => Promise<void>): Handler =>
  async (request, response) => {
    const form = request.body as Record<string, unknown> | undefined;
    if (!parts.sessions.isCsrfToken(sessionOf(request), textOf(form, 'csrf', 100))) {
      return sendMessage(parts, response, 403, consoleEn.refused, consoleEn.refusedText);
    }
    return act(request, response);
  };

const logout = (parts: ConsoleParts): Handler =>
  fromOurForm(parts, async (request, response) => {
    await parts.sessions.end(sessionOf(request));
    response
      .clearCookie(SESSION_COOKIE, { httpOnly: true, sameSite: 'strict', path: '/' })
      .redirect(303, '/login');
  });

const decideHeld = (parts: ConsoleParts): Handler =>
  fromOurForm(parts, async (request, response) => {
    const decision = textOf(request.body as Record<string, unknown>, 'decision', 10);
    if (decision === 'release' || decision === 'drop') {
      const held = await parts.status.decideHeld(decision === 'release');
      parts.logger.warn(
        { event: `held.${decision}`, ...held },
        'An operator decided over what a restore had held.',
      );
    }
    response.redirect(303, '/');
  });

const tryAgain = (parts: ConsoleParts): Handler =>
  fromOurForm(parts, async (request, response) => {
    const id = textOf(request.body as Record<string, unknown>, 'id', 100);
    const replayed = await parts.status.replay(id);
    parts.logger.warn(
      { event: 'dead-letter.replayed', id, replayed },
      'An operator had something tried again.',
    );
    response.redirect(303, '/#dead-letters');
  });

async function sendModeration(
  { site, sessions, moderation }: ConsoleParts,
  request: Request,
  response: Response,
  message: string | null,
): Promise<void> {
  const [reported, wrongFacts, hidings] = await Promise.all([
    moderation.reports.waiting(),
    moderation.reports.wrongFacts(),
    moderation.hidings.list(),
  ]);
  const csrf = sessions.csrfToken(sessionOf(request));
  send(response, 200, ModerationPage({ page: site.page(), csrf, reported, wrongFacts, hidings, message }));
}

const decideModeration = (parts: ConsoleParts): Handler =>
  fromOurForm(parts, async (request, response) =>
    sendModeration(parts, request, response, await moderate(parts.moderation, request)),
  );

/** People get the login form, and programs no challenge: a browser would answer it with what it has stored. */
function refuse(parts: ConsoleParts, request: Request, response: Response): void {
  if (request.accepts(['json', 'html']) === 'html' && request.method === 'GET') {
    return sendLogin(parts, response, 401, null, nextPath(request.path));
  }
  response.status(401).json({ status: 401, title: consoleEn.refused, detail: consoleEn.refusedText });
}

const onError =
  (parts: ConsoleParts): ErrorRequestHandler =>
  (err, _request, response, _next) => {
    const status = typeof err?.status === 'number' && err.status < 500 ? err.status : 500;
    if (status === 500) parts.logger.error({ event: 'console.fault', err }, 'A console request failed.');
    sendMessage(parts, response, status, status === 500 ? 'Error' : consoleEn.refused, '');
  };
