import { BlockedAddressError } from './addresses.js';
import { failure, type FetchFailure, type FetchRequest } from './fetch-result.js';

export const DEFAULT_DEADLINE_MS = 30_000;

export function nameStatus(status: number, retryAfterMs: number | null): FetchFailure {
  const message = `The server answered with status ${status}.`;
  const details = { status, retryAfterMs };
  if (status === 404 || status === 410) return failure('not-found', message, details);
  if (status === 401 || status === 403) return failure('forbidden', message, details);
  if (status === 429) return failure('rate-limited', message, details);
  return failure('http-error', message, details);
}

const TIMEOUTS = /^UND_ERR_(CONNECT|HEADERS|BODY)_TIMEOUT$/;

const CUT_OFF = ['UND_ERR_RES_CONTENT_LENGTH_MISMATCH', 'UND_ERR_SOCKET', 'UND_ERR_ABORTED', 'ECONNRESET'];

/** Names what the connection reported. An error without a code is no report of the network: a fault of ours, thrown. */
export function nameFault(error: unknown, wanted: FetchRequest, deadline: AbortSignal): FetchFailure {
  const fault = error as NodeJS.ErrnoException;
  if (fault instanceof BlockedAddressError) return failure('blocked-address', fault.message);
  if (deadline.aborted) {
    return failure('timeout', `The read took longer than ${wanted.deadlineMs ?? DEFAULT_DEADLINE_MS} ms.`);
  }
  if (wanted.signal?.aborted === true) return failure('cancelled', 'The read was given up by its caller.');
  if (fault.code === undefined) throw error;
  if (TIMEOUTS.test(fault.code)) return failure('timeout', `The server kept us waiting: ${fault.message}.`);
  if (CUT_OFF.includes(fault.code)) {
    return failure('truncated', `The connection ended before the content did: ${fault.message}.`);
  }
  return failure('unreachable', `The server cannot be reached: ${fault.code}.`);
}
