import type { Request, RequestHandler } from 'express';

/**
 * False for a request that a page of another site makes a browser send: browsers say so in Sec-Fetch-Site, older ones in
 * Origin. Programs send neither.
 */
export function isFromOurPage({ headers }: Pick<Request, 'headers'>): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const { origin } = headers;
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === headers.host);
}

/**
 * Refuses whatever might change something and comes from a page of another site, before anything else looks at it: good
 * credentials are no excuse, since browsers add them by themselves. Only GET and HEAD change nothing.
 */
export const sameOriginOnly = (): RequestHandler => (request, response, next) => {
  if (request.method === 'GET' || request.method === 'HEAD' || isFromOurPage(request)) return next();
  const [status, title] = [403, 'This request comes from a page of another site'] as const;
  response
    .status(status)
    .type('application/problem+json')
    .send(JSON.stringify({ type: 'about:blank', title, status }));
};
