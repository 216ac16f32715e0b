import type { Request, RequestHandler } from 'express';

interface Layer {
  readonly route?: { readonly methods: Readonly<Record<string, boolean>> };
  readonly match: (path: string) => boolean;
}

/**
 * The methods that the router of a request's application has for its path, in order; none where it does not know the path.
 * Read from the router, so that a new route is covered. HEAD goes where GET goes.
 */
export function methodsAt({ app, path }: Pick<Request, 'app' | 'path'>): readonly string[] {
  const layers = app.router.stack as unknown as readonly Layer[];
  const found = new Set<string>();
  for (const layer of layers) {
    if (layer.route === undefined || !matches(layer, path)) continue;
    for (const method of Object.keys(layer.route.methods)) found.add(method.toUpperCase());
  }
  if (found.has('GET')) found.add('HEAD');
  return [...found].sort();
}

/** A path that cannot be decoded matches nothing. */
function matches(layer: Layer, path: string): boolean {
  try {
    return layer.match(path);
  } catch (error) {
    if (error instanceof Error && 'status' in error) return false;
    throw error;
  }
}

/** Answers 405 with what is allowed where the path is known and the method is not (RFC 9110, section 15.5.6). */
export const knownMethodsOnly = (): RequestHandler => (request, response, next) => {
  const methods = methodsAt(request);
  if (methods.length === 0 || methods.includes('_ALL') || methods.includes(request.method)) return next();
  const [status, title] = [405, 'This method is not supported here'] as const;
  response
    .status(status)
    .set('allow', methods.join(', '))
    .type('application/problem+json')
    .send(JSON.stringify({ type: 'about:blank', title, status, detail: `Allowed: ${methods.join(', ')}.` }));
};
