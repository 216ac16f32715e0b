import type { Request, RequestHandler, Response } from 'express';
import type { MetricsAccess } from '@app/infra/service';
import type { OperatorSessions } from './operator-sessions.js';

/** Name of the session cookie. */
export const SESSION_COOKIE = 'ops_session';

/** The session id that a request carries; '' for none. */
export function sessionOf(request: Request): string {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
  const value = pairs.find(([name]) => name === SESSION_COOKIE)?.[1] ?? '';
  return /^[\w-]{20,64}$/.test(value) ? value : '';
}

/** Closed unless the request shows a live session. */
export function operatorsOnly(
  sessions: OperatorSessions,
  refuse: (request: Request, response: Response) => void,
): RequestHandler {
  return (request, response, next) => {
    isOperators(sessions, request).then((passes) => (passes ? next() : refuse(request, response)), next);
  };
}

/** /metrics opens for operators and, with a password of its own, for machines. */
export function scrapersOnly(sessions: OperatorSessions, access: MetricsAccess): RequestHandler {
  return (request, response, next) => {
    isOperators(sessions, request)
      .then((passes) => passes || access.admits(request, response))
      .then((passes) => (passes ? next() : undefined), next);
  };
}

async function isOperators(sessions: OperatorSessions, request: Request): Promise<boolean> {
  const session = sessionOf(request);
  return session !== '' && (await sessions.isLive(session));
}
