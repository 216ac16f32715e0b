import type { Request, RequestHandler, Response } from 'express';
import { openSpan } from '../tracing/index.js';
import type { Metrics } from './metrics.js';

const SECONDS = [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);
/** What no route answered: unknown paths, and what is refused before a route is looked for. */
const NO_ROUTE = 'none';
/** Who asked was gone before the answer was. */
const ABORTED = 'aborted';

/** Where requests come in: one listener of a process. */
export type Listener = 'board' | 'console';

/** One pair for all listeners of a process. */
const meters = new WeakMap<Metrics, ReturnType<typeof makeMeters>>();

function metersOf(metrics: Metrics): ReturnType<typeof makeMeters> {
  const known = meters.get(metrics) ?? makeMeters(metrics);
  meters.set(metrics, known);
  return known;
}

const makeMeters = (metrics: Metrics) => ({
  seconds: metrics.histogram(
    'http_request_seconds',
    'From the head of a request to the end of its answer, by the pattern of the route.',
    SECONDS,
    ['listener', 'route', 'method'],
  ),
  requests: metrics.counter('http_requests_total', 'Requests by the pattern of the route.', [
    'listener',
    'route',
    'method',
    'status',
  ]),
});

/**
 * Counts requests and times them, by the pattern of their route (`/postings/:id`), never by their path: a path may hold a
 * token, and there is no end of them. Traced, each is a span; a `traceparent` that a request brings is a stranger's word and is
 * not taken. It has to stand before everything that may answer.
 */
export function observedRequests(metrics: Metrics, listener: Listener): RequestHandler {
  const { seconds, requests } = metersOf(metrics);
  return (request, response, next) => {
    const startedMs = performance.now();
    const method = METHODS.has(request.method) ? request.method : 'other';
    const span = openSpan(method, { kind: 'server', attributes: { listener, method } });
    response.once('close', () => {
      const route = routeOf(request);
      const status = statusOf(response);
      requests.inc({ listener, route, method, status });
      seconds.observe({ listener, route, method }, (performance.now() - startedMs) / 1_000);
      span?.rename(`${method} ${route}`);
      span?.set({ route, status: response.statusCode });
      span?.end(status === '5xx');
    });
    if (span === null) next();
    else span.within(next);
  };
}

function routeOf({ route, baseUrl }: Request): string {
  const pattern: unknown = (route as { readonly path?: unknown } | undefined)?.path;
  return typeof pattern === 'string' ? `${baseUrl}${pattern}` : NO_ROUTE;
}

const statusOf = (response: Response): string =>
  response.writableFinished ? `${Math.floor(response.statusCode / 100)}xx` : ABORTED;
