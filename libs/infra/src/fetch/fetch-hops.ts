import type { Clock } from '@app/core/time';
import { failure, type FetchFailure, type FetchRequest } from './fetch-result.js';

const MAX_REDIRECTS = 3;

export interface FetcherOptions {
  /** Says honestly who reads: a name and an address where its operator is found. */
  readonly userAgent: string;
  /** Exact origins that may be internal. */
  readonly allowOrigins: readonly string[];
  readonly clock: Clock;
  /** Pause between the starts of two reads of one host, in ms. Default 200. */
  readonly spacingMs?: number;
}

export interface Hop {
  readonly url: URL;
  readonly request: FetchRequest;
  readonly signal: AbortSignal;
  readonly redirects: number;
}

export function follow(hop: Hop, location: string): URL | FetchFailure {
  if (hop.redirects >= MAX_REDIRECTS) {
    return failure('too-many-redirects', `More than ${MAX_REDIRECTS} redirects, the last to ${location}.`);
  }
  if (hop.request.json !== undefined) {
    return failure('http-error', 'A request with a body is not redirected.');
  }
  if (!URL.canParse(location, hop.url.href)) return failure('bad-url', `Redirect to "${location}".`);
  return new URL(location, hop.url);
}
