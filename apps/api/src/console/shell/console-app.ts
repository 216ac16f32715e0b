import express, {
  type ErrorRequestHandler,
  type Express,
  type Request,
  type RequestHandler,
  type Response,
} from 'express';
import { allows, type Role } from '@app/core/operators';
import type { Logger } from '@app/infra/logging';
import { observedRequests, type Metrics } from '@app/infra/metrics';
import { knownMethodsOnly, sameOriginOnly } from '@app/infra/service';
import { networkOf } from '@app/infra/system';
import { textOf } from '../../http/form-values.js';
import type { Site } from '../../site/site.js';
import { operatorIn, operatorsOnly, sessionOf } from './access.js';
import type { AuditLog } from './audit-log.js';
import type { Answer, ConsoleFeature, ConsoleRoute, Events, MountedApp, Visit } from './feature.js';
import { sendEvents } from './events.js';
import { pageHeaders } from './headers.js';
import type { OperatorSessions } from './operator-sessions.js';
import { ENROL_PATH, consolePaths, type PathKind } from './paths.js';
import { sendAnswer, type Around } from './send.js';
import type { Notice } from './frame.js';
import { shellTexts as texts } from './texts.js';

/** What the console is made of. */
export interface ConsoleParts {
  readonly sessions: OperatorSessions;
  readonly audit: AuditLog;
  readonly site: Site;
  readonly logger: Logger;
  readonly metrics: Metrics;
  /** In the order of the navigation. */
  readonly features: readonly ConsoleFeature[];
  readonly outside: Outside;
  readonly notices: Notices;
}

/** What every page says at its top while it holds. */
export interface Notices {
  now(): Promise<readonly Notice[]>;
}

/** What everybody may ask, and what those who are not logged in get instead of a page. */
export interface Outside {
  addTo(app: Express, door: Door): void;
  /** The login form that leads to a path. */
  login(next: string): Answer;
}

/** What open routes need of the shell. */
export interface Door {
  readonly pathKind: (path: string) => PathKind;
  /** Sends without a navigation: nobody is logged in. */
  readonly send: (response: Response, answer: Answer) => void;
}

/** A form has some fields and perhaps a list of ids. */
const MOST_FORM = '64kb';

/**
 * The operators' console as an express application. Refused are, in this order: changes that another site asks for, unknown
 * paths, everybody but operators, methods that a path does not take, whom the role does not allow it, and changes that no form of
 * the session asked for.
 */
export function consoleApp(parts: ConsoleParts): Express {
  const pathKind = consolePaths(parts.features);
  const around: Around = { page: parts.site.page(), nav: [], csrf: null, notices: [] };
  const door: Door = {
    pathKind,
    send: (response, answer) => sendAnswer(response, answer, { ...around, page: parts.site.page() }),
  };
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.use(observedRequests(parts.metrics, 'console'));
  app.use(pageHeaders(), sameOriginOnly(), knownPathsOnly(door));
  const methods = knownMethodsOnly();
  app.use((request, response, next) =>
    pathKind(request.path) === 'open' ? methods(request, response, next) : next(),
  );
  parts.outside.addTo(app, door);
  app.use(operatorsOnly(parts.sessions, (request, response) => refuse(parts, door, request, response)));
  app.use(methods);
  for (const feature of parts.features) addFeature(app, parts, feature);
  app.use((_request, response) => door.send(response, notFound));
  app.use(onError(parts, door));
  return app;
}

const notFound = { kind: 'message', status: 404, title: texts.notFound, text: texts.notFoundText } as const;

const refused = { kind: 'message', status: 403, title: texts.refused, text: texts.refusedText } as const;

const notYours = (role: Role): Answer => ({ ...refused, text: texts.notYours(role) });

const knownPathsOnly =
  ({ pathKind, send }: Door): RequestHandler =>
  (request, response, next) =>
    pathKind(request.path) === 'unknown' ? send(response, notFound) : next();

function addFeature(app: Express, parts: ConsoleParts, { routes, mounted }: ConsoleFeature): void {
  for (const route of routes) {
    if (route.method === 'get') app.get(route.path, handlerOf(parts, route));
    else
      app.post(
        route.path,
        express.urlencoded({ extended: false, limit: MOST_FORM }),
        handlerOf(parts, route),
      );
  }
  if (mounted !== undefined) app.use(mounted.path, allowedOnly(parts, mounted), mounted.headers, mounted.app);
}

const handlerOf =
  (parts: ConsoleParts, route: ConsoleRoute): RequestHandler =>
  async (request, response) => {
    const known = aroundOf(parts, request, response);
    const answer = await answerTo(parts, route, visitOf(request, response, known));
    if (answer.kind === 'events') {
      await sendEvents(response, { next: answer.next, mayGoOn: () => mayWatch(parts, route, request) });
      return;
    }
    const renewed = 'session' in answer ? answer.session : undefined;
    const csrf = renewed === undefined ? known.csrf : parts.sessions.csrfToken(renewed);
    // Asked afterwards: what the request has changed shows at once.
    const notices = answer.kind === 'page' || answer.kind === 'message' ? await parts.notices.now() : [];
    sendAnswer(response, answer, { ...known, csrf, notices });
  };

/** The session, the role and the second factor are asked for again each time: what is watched ends with them. */
async function mayWatch({ sessions }: ConsoleParts, { needs }: ConsoleRoute, request: Request) {
  const operator = await sessions.watch(sessionOf(request));
  return operator !== null && !operator.mustEnrol && allows(operator.roles, needs);
}

const ENROL: Answer = { kind: 'redirect', to: ENROL_PATH };

async function answerTo(parts: ConsoleParts, route: ConsoleRoute, visit: Visit): Promise<Answer | Events> {
  const { roles, mustEnrol } = visit.operator;
  if (mustEnrol && route.beforeEnrolment !== true) return ENROL;
  if (!allows(roles, route.needs)) return notYours(route.needs);
  if (route.method === 'get') return look(parts, route, visit);
  if (!parts.sessions.isCsrfToken(visit.session, textOf(visit.form, 'csrf', 100))) return refused;
  const { answer, did } = await route.handle(visit);
  for (const noted of did) await parts.audit.note(visit.operator.name, noted);
  return answer;
}

/** A look at a person is noted before it is answered: none goes without a note. */
async function look(
  { audit }: ConsoleParts,
  route: Extract<ConsoleRoute, { method: 'get' }>,
  visit: Visit,
): Promise<Answer | Events> {
  const person = 'looksAt' in route ? await route.looksAt(visit) : null;
  if (person !== null) await audit.note(visit.operator.name, { action: 'person.look', person });
  return route.handle(visit);
}

function aroundOf({ sessions, site, features }: ConsoleParts, request: Request, response: Response) {
  const { roles } = operatorIn(response);
  const nav = features.flatMap(({ nav: entry }) =>
    entry !== undefined && allows(roles, entry.needs) ? [entry] : [],
  );
  return { page: site.page(), nav, csrf: sessions.csrfToken(sessionOf(request)), notices: [] };
}

const visitOf = (
  request: Request,
  response: Response,
  { page, csrf }: { readonly page: Visit['page']; readonly csrf: string },
): Visit => ({
  operator: operatorIn(response),
  params: request.params as Record<string, string>,
  query: request.query,
  form: (request.body as Record<string, unknown> | undefined) ?? {},
  csrf,
  page,
  session: sessionOf(request),
  network: networkOf(request.ip),
});

/**
 * For an application that has no roles: reading and changing are told apart by the method. A change is noted before it is passed
 * on, since what comes of it is the application's own.
 */
const allowedOnly =
  (parts: ConsoleParts, { needs, changeNeeds, notes }: MountedApp): RequestHandler =>
  async (request, response, next) => {
    const { name, roles, mustEnrol } = operatorIn(response);
    const isChange = !['GET', 'HEAD'].includes(request.method);
    const needed = isChange ? changeNeeds : needs;
    if (mustEnrol || !allows(roles, needed)) {
      const answer = mustEnrol ? ENROL : notYours(needed);
      return sendAnswer(response, answer, aroundOf(parts, request, response));
    }
    if (isChange) await parts.audit.note(name, notes(request.method, request.path));
    next();
  };

/** People get the login form, and programs no challenge: a browser would answer it with what it has stored. */
function refuse({ outside }: ConsoleParts, { send }: Door, request: Request, response: Response): void {
  if (request.accepts(['json', 'html']) === 'html' && request.method === 'GET') {
    return send(response, outside.login(request.path));
  }
  response.status(401).json({ status: 401, title: texts.refused, detail: texts.refusedText });
}

const onError =
  ({ logger }: ConsoleParts, door: Door): ErrorRequestHandler =>
  (err, _request, response, _next) => {
    const status = typeof err?.status === 'number' && err.status < 500 ? err.status : 500;
    if (status === 500) logger.error({ event: 'console.fault', err }, 'A console request failed.');
    // Events were being sent: they end, and who listens asks again.
    if (response.headersSent) return;
    const said =
      status === 500 ? { title: texts.fault, text: texts.faultText } : { title: texts.refused, text: '' };
    door.send(response, { kind: 'message', status, ...said });
  };
