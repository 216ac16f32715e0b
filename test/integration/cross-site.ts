import http from 'node:http';
import type { INestApplication } from '@nestjs/common';

interface Layer {
  readonly name: string;
  readonly rawPath?: unknown;
  readonly handle?: { readonly stack?: readonly Layer[] };
  readonly route?: { readonly path: string | readonly string[]; readonly methods: Record<string, boolean> };
}
interface WithRouter {
  readonly router: { readonly stack: readonly Layer[] };
}

/** A route as its router has it: `PUT /queues/api/queues/:queueName/pause`. */
export interface Route {
  readonly method: string;
  readonly path: string;
}

/** Applications that are mounted in another, by their place: their routers cannot be seen from outside. */
type Mounted = Readonly<Record<string, unknown>>;

function within(stack: readonly Layer[], prefix: string, mounted: Mounted): Route[] {
  return stack.flatMap(({ name, route, handle, rawPath }) => {
    if (route !== undefined) {
      const methods = Object.keys(route.methods).map((name) => (name === '_all' ? 'post' : name));
      return [route.path].flat().flatMap((path) => {
        if (typeof path !== 'string') throw new Error(`This path is no text: ${String(path)}.`);
        return methods.map((method) => ({ method: method.toUpperCase(), path: prefix + path }));
      });
    }
    if (name === 'mounted_app')
      return within(stackOf(mounted[String(rawPath)]), prefix + String(rawPath), {});
    if (handle?.stack === undefined) return [];
    if (typeof rawPath !== 'string') throw new Error(`A router is mounted at ${String(rawPath)}.`);
    return within(handle.stack, prefix + rawPath.replace(/\/$/, ''), mounted);
  });
}

function stackOf(app: unknown): readonly Layer[] {
  if (app === undefined)
    throw new Error('An application is mounted that is not named: its routes are not seen.');
  return (app as WithRouter).router.stack;
}

/** Every route of an express application, those of its routers included. */
export const routesOf = (app: unknown, mounted: Mounted = {}): Route[] => within(stackOf(app), '', mounted);

/** Every route of a Nest application. */
export const routesOfNest = (app: INestApplication): Route[] => routesOf(app.getHttpAdapter().getInstance());

/** What a browser says about a request that a page of another site made it send. */
const FOREIGN: readonly Record<string, string>[] = [
  { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
  { 'sec-fetch-site': 'same-site' },
  { origin: 'https://evil.example' },
  { origin: 'null' },
];

const statusOf = (url: URL, method: string, headers: Record<string, string>): Promise<number> =>
  new Promise((resolve, reject) => {
    const request = http.request(url, { method, headers }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode ?? 0));
    });
    request.on('error', reject).end();
  });

/** Sends every route with every method that may change something from another site; returns what was not refused with 403. */
export async function notRefused(
  base: string,
  routes: readonly Route[],
  credentials: Record<string, string>,
): Promise<string[]> {
  const wanted = routes.filter(({ method }) => method !== 'GET' && method !== 'HEAD');
  const others = routes.flatMap(({ path }) =>
    ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'].map((method) => ({ method, path })),
  );
  const passed: string[] = [];
  for (const { method, path } of [...wanted, ...others]) {
    const url = new URL(path.replace(/[:*{}]/g, ''), base);
    for (const foreign of FOREIGN) {
      const status = await statusOf(url, method, { ...credentials, ...foreign });
      if (status !== 403) passed.push(`${method} ${path} ${JSON.stringify(foreign)}: ${status}`);
    }
  }
  return passed;
}
