import type { DeliveryId, PostingId, SavedSearchId, SubscriberId } from '@app/core/ids';
import { ASSETS } from '../../site/stylesheet/index.js';
import type { ConsoleFeature } from './feature.js';

/** Where operators set up their second factor. */
export const ENROL_PATH = '/account';
/** Where an invitation leads. */
export const INVITATION_PATH = '/invitation';
/** Where a login by an identity provider begins, and where the provider sends back to. */
export const OIDC_PATHS = { begin: '/login/oidc', callback: '/login/oidc/callback' } as const;

/** Pages about one thing. */
export const personPath = (id: SubscriberId): string => `/people/${id}`;
export const deliveryPath = (id: DeliveryId): string => `/deliveries/${id}`;
export const postingPath = (id: PostingId): string => `/postings/${id}`;
export const searchPath = (id: SavedSearchId): string => `/searches/${id}`;

/** Open to everybody: health for machines, the ways in, and what their pages look like. */
const OPEN = new Set([
  ...['/health/live', '/health/ready', '/login', INVITATION_PATH],
  ...[OIDC_PATHS.begin, OIDC_PATHS.callback, ...ASSETS.keys()],
]);
/** For operators, and for machines with a password of its own. */
const METRICS = '/metrics';

/** What a path of the console is. Every spelling that is not listed (encoded, doubled slash, other case) is unknown. */
export type PathKind = 'open' | 'closed' | 'unknown';

const SEGMENT = '[A-Za-z0-9._~:@-]{1,300}';

const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/:[a-z]+/gi, SEGMENT)}$`);

/** Says of every path whether it is open, for operators, or unknown: by the routes of the features, so that none is forgotten. */
export function consolePaths(features: readonly ConsoleFeature[]): (path: string) => PathKind {
  const routes = [METRICS, ...features.flatMap((feature) => feature.routes.map(({ path }) => path))];
  const patterns = [...new Set(routes)].map(patternOf);
  const mounts = features.flatMap(({ mounted }) => (mounted === undefined ? [] : [mounted.path]));
  const mountPatterns = mounts.map((path) => new RegExp(`^${path}(/[A-Za-z0-9/_.-]*)?$`));
  return (path) => {
    if (OPEN.has(path)) return 'open';
    if (/\/\/|\/\.{1,2}(\/|$)/.test(path)) return 'unknown';
    return [...patterns, ...mountPatterns].some((pattern) => pattern.test(path)) ? 'closed' : 'unknown';
  };
}
