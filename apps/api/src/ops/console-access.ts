import type { Request, RequestHandler, Response } from 'express';
import type { Secrets } from '@app/infra/config';
import { isOperatorHeader } from '@app/infra/service';
import { networkOf, type RateLimiter } from '../http/rate-limiter.js';
import type { OperatorSessions } from './operator-sessions.js';

/** Name of the session cookie. */
export const SESSION_COOKIE = 'ops_session';

/** The session id that a request carries; '' for none. */
export function sessionOf(request: Request): string {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
  const value = pairs.find(([name]) => name === SESSION_COOKIE)?.[1] ?? '';
  return /^[\w-]{20,64}$/.test(value) ? value : '';
}

/** Closed unless the request shows a live session or the operator's name and password (Basic, for machines). */
export function operatorsOnly(
  secrets: Secrets,
  sessions: OperatorSessions,
  limiter: RateLimiter,
  refuse: (request: Request, response: Response) => void,
): RequestHandler {
  return (request, response, next) => {
    const check = async (): Promise<boolean> => {
      const header = request.headers.authorization;
      if (header !== undefined) {
        const network = networkOf(request.ip);
        if (await limiter.isUsedUp('login', network)) return false;
        if (isOperatorHeader(secrets, header)) return true;
        await limiter.take('login', network);
        return false;
      }
      const session = sessionOf(request);
      return session !== '' && (await sessions.isLive(session)) && isFromOurPage(request);
    };
    check().then((passes) => (passes ? next() : refuse(request, response)), next);
  };
}

/**
 * What changes something must come from a page of the console itself: browsers say so in Sec-Fetch-Site, older ones in
 * Origin. The session cookie is SameSite=Strict besides.
 */
function isFromOurPage(request: Request): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return true;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const origin = request.headers.origin;
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === request.headers.host);
}
