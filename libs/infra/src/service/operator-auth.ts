import { createHash, timingSafeEqual } from 'node:crypto';
import type { Secrets } from '../config/index.js';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Takes the same time for every wrong text. */
const isSame = (given: string, wanted: string): boolean => timingSafeEqual(digest(given), digest(wanted));

/** The name that scrapers of /metrics log in with. */
const SCRAPER = 'metrics';

/** True for an `Authorization: Basic` header (RFC 7617) with the password of /metrics. */
export function isScraper(
  { metricsPassword }: Pick<Secrets, 'metricsPassword'>,
  header: string | undefined,
): boolean {
  const encoded = /^basic +(\S+)$/i.exec(header?.trim() ?? '')?.[1];
  if (encoded === undefined) return false;
  return isSame(Buffer.from(encoded, 'base64').toString('utf8'), `${SCRAPER}:${metricsPassword}`);
}

/** True for an `Authorization: Bearer` header with the token of the operator's commands. */
export function isAdmin({ adminToken }: Pick<Secrets, 'adminToken'>, header: string | undefined): boolean {
  const token = /^bearer +(\S+)$/i.exec(header?.trim() ?? '')?.[1];
  return token !== undefined && isSame(token, adminToken);
}
