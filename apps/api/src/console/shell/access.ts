import type { Request, RequestHandler, Response } from 'express';
import type { MetricsAccess } from '@app/infra/service';
import type { Operator } from './feature.js';
import type { OperatorSessions } from './operator-sessions.js';

/** Name of the session cookie. */
export const SESSION_COOKIE = 'ops_session';

/** The random text that a request's cookie carries; '' for none. */
export function cookieOf(request: Request, wanted: string): string {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
  const value = pairs.find(([name]) => name === wanted)?.[1] ?? '';
  return /^[\w-]{20,64}$/.test(value) ? value : '';
}

/** The session id that a request carries; '' for none. */
export const sessionOf = (request: Request): string => cookieOf(request, SESSION_COOKIE);

/** The operator whose live session a request carries; null for none. */
export async function operatorOf(sessions: OperatorSessions, request: Request): Promise<Operator | null> {
  const session = sessionOf(request);
  return session === '' ? null : sessions.operatorOf(session);
}

/** Closed unless the request shows a live session. Whose it is stands in `operatorIn` afterwards. */
export function operatorsOnly(
  sessions: OperatorSessions,
  refuse: (request: Request, response: Response) => void,
): RequestHandler {
  return (request, response, next) => {
    operatorOf(sessions, request).then((operator) => {
      if (operator === null) return refuse(request, response);
      response.locals.operator = operator;
      next();
    }, next);
  };
}

/** Who asks, behind `operatorsOnly`. */
export const operatorIn = (response: Response): Operator => response.locals.operator as Operator;

/** /metrics opens for operators and, with a password of its own, for machines. */
export function scrapersOnly(sessions: OperatorSessions, access: MetricsAccess): RequestHandler {
  return (request, response, next) => {
    operatorOf(sessions, request)
      .then((operator) => operator?.mustEnrol === false || access.admits(request, response))
      .then((passes) => (passes ? next() : undefined), next);
  };
}
