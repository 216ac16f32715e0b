import { Agent, request } from 'undici';
import { BlockedAddressError, guardedLookup, isPublicAddress, literalAddress } from './addresses.js';
import { readBody } from './inflate.js';

const MAX_BYTES = 1_000_000;
const DEADLINE_MS = 10_000;
const CONNECTION = { connections: 4, pipelining: 1 } as const;

/** What of a request of the Fetch API is taken. */
export interface GuardedRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | URLSearchParams | null;
}

/**
 * Asks servers that one origin of the operator's own settings names, for a library that wants the Fetch API. That origin may be
 * internal, since the operator chose it. Wherever else its answers lead must have TLS and a public address, pinned for the connection.
 * A redirect is not followed; ten seconds and a megabyte are the most.
 */
export class GuardedFetch {
  private readonly guarded = new Agent({
    ...CONNECTION,
    connect: { timeout: 5_000, lookup: guardedLookup() },
  });
  private readonly open = new Agent({ ...CONNECTION, connect: { timeout: 5_000 } });

  constructor(private readonly trustedOrigin: string) {}

  /** Throws where the address must not be asked, the server cannot be reached, or sends too much. */
  async fetch(
    address: string,
    { method = 'GET', headers = {}, body = null }: GuardedRequest,
  ): Promise<Response> {
    const url = new URL(address);
    const isTrusted = url.origin === this.trustedOrigin;
    if (!isTrusted) refuseInternal(url);
    const answer = await request(url, {
      method: method === 'POST' ? 'POST' : 'GET',
      headers: { ...headers, 'accept-encoding': 'identity' },
      body: body === null ? null : body.toString(),
      dispatcher: isTrusted ? this.open : this.guarded,
      signal: AbortSignal.timeout(DEADLINE_MS),
    });
    const content = await readBody(answer.body, String(answer.headers['content-encoding'] ?? ''), MAX_BYTES);
    if (!Buffer.isBuffer(content)) throw new Error(`${url.origin}: ${content.message}`);
    const type = answer.headers['content-type'];
    return new Response([204, 205, 304].includes(answer.statusCode) ? null : new Uint8Array(content), {
      status: answer.statusCode,
      headers: type === undefined ? {} : { 'content-type': String(type) },
    });
  }

  async close(): Promise<void> {
    await Promise.all([this.guarded.destroy(), this.open.destroy()]);
  }
}

function refuseInternal(url: URL): void {
  if (url.protocol !== 'https:') throw new Error(`${url.origin} is asked by https only.`);
  const literal = literalAddress(url);
  if (literal !== null && !isPublicAddress(literal)) throw new BlockedAddressError(url.host, literal);
}
