export { isPublicAddress } from './addresses.js';
export { bodyText } from './body-text.js';
export { FETCH_FAILURES, failure } from './fetch-result.js';
export type {
  FetchFailure,
  FetchFailureReason,
  FetchRequest,
  FetchResult,
  Fetched,
  NotModified,
  Validators,
} from './fetch-result.js';
export { Fetcher } from './fetcher.js';
export type { FetcherOptions } from './fetch-hops.js';
export { GuardedFetch } from './guarded-fetch.js';
export type { GuardedRequest } from './guarded-fetch.js';
export { readBody } from './inflate.js';
export { isAllowedByRobots, readRobots } from './robots-rules.js';
export type { RobotsRules } from './robots-rules.js';
export { RobotsFetcher } from './robots.js';
export { readWebAddress } from './web-address.js';
