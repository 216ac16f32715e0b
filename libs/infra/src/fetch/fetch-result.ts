/** Why a read failed: a closed list, so that it can label a metric and be a sentence for an operator. */
export const FETCH_FAILURES = [
  'bad-url',
  'blocked-address',
  'robots-disallowed',
  'too-many-redirects',
  'not-found',
  'forbidden',
  'rate-limited',
  'http-error',
  'too-large',
  'suspicious-compression',
  'bad-encoding',
  'truncated',
  'timeout',
  'unreachable',
  'cancelled',
] as const;
export type FetchFailureReason = (typeof FETCH_FAILURES)[number];

/** A read that gave no content. */
export interface FetchFailure {
  readonly outcome: 'failed';
  readonly reason: FetchFailureReason;
  /** A sentence for an operator. */
  readonly message: string;
  readonly status: number | null;
  /** How long the server asked to be left alone (Retry-After), in ms. */
  readonly retryAfterMs: number | null;
}

/** What a server said about the version of its answer (RFC 9110, section 8.8): sent back with the next read. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** The content has not changed since the version named in the request. */
export interface NotModified extends Validators {
  readonly outcome: 'not-modified';
}

/** Content, inflated, within every limit. */
export interface Fetched extends Validators {
  readonly outcome: 'ok';
  /** Address after redirects. */
  readonly url: string;
  readonly status: number;
  readonly contentType: string;
  readonly body: Buffer;
}

export type FetchResult = Fetched | NotModified | FetchFailure;

/** One read. Everything but the address has a default. */
export interface FetchRequest extends Partial<Validators> {
  readonly url: string;
  readonly accept?: string;
  /** Sent to the address's own origin only, never after a redirect to another: may hold secrets. */
  readonly headers?: Readonly<Record<string, string>>;
  /** A JSON body makes it a POST, which is not redirected. */
  readonly json?: unknown;
  /** Limit of the inflated content in bytes; default 10 MB. */
  readonly maxBytes?: number;
  /** Limit for the whole read with its redirects, in ms; default 30 s. */
  readonly deadlineMs?: number;
  readonly signal?: AbortSignal;
}

/** Makes a failure. */
export function failure(
  reason: FetchFailureReason,
  message: string,
  details: Partial<Pick<FetchFailure, 'status' | 'retryAfterMs'>> = {},
): FetchFailure {
  return { outcome: 'failed', reason, message, status: null, retryAfterMs: null, ...details };
}
