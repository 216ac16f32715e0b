import type { RequestHandler, Response } from 'express';
import { isFromOurPage } from '../system/index.js';

/** Where a check is not for every request. */
export interface SameOriginOptions {
  /** The host under which browsers know us, where a proxy in front calls us by another. */
  readonly host?: string;
  /** Beginnings of paths that other sites may send to: their own tokens protect them. */
  readonly except?: readonly string[];
}

/**
 * Refuses whatever might change something and comes from a page of another site, before anything else looks at it: good
 * credentials are no excuse, since browsers add them by themselves. Only GET and HEAD change nothing.
 */
export const sameOriginOnly = (options: SameOriginOptions = {}): RequestHandler => {
  const { host, except = [] } = options;
  return (request, response, next) => {
    const changesNothing = request.method === 'GET' || request.method === 'HEAD';
    if (changesNothing || except.some((path) => request.path.startsWith(path))) return next();
    return isFromOurPage(request, host) ? next() : refuse(response);
  };
};

function refuse(response: Response): void {
  const [status, title] = [403, 'This request comes from a page of another site'] as const;
  response
    .status(status)
    .type('application/problem+json')
    .send(JSON.stringify({ type: 'about:blank', title, status }));
}
