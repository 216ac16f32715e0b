import { Agent, request, type Dispatcher } from 'undici';
import { BlockedAddressError, guardedLookup, isPublicAddress, literalAddress } from './addresses.js';
import { failure, type FetchFailure, type FetchRequest, type FetchResult } from './fetch-result.js';
import { HostGate } from './host-gate.js';
import { ACCEPTED_ENCODINGS, readBody } from './inflate.js';
import { readRetryAfter } from './retry-after.js';
import { nameFault, nameStatus, DEFAULT_DEADLINE_MS } from './fetch-faults.js';
import { follow, type FetcherOptions, type Hop } from './fetch-hops.js';

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

const DEFAULT_MAX_BYTES = 10_000_000;

const CONNECTION = { headersTimeout: 20_000, bodyTimeout: 20_000, connections: 4, pipelining: 1 } as const;

const CONNECT_TIMEOUT_MS = 5_000;

/**
 * Reads the web without trusting it: http(s) only, public addresses only (checked after resolution, on every redirect,
 * and pinned for the connection), a deadline for the whole, limits for inflated size and compression, two reads of a host
 * at a time. Never throws for anything that a server does: every failure has a name.
 */
export class Fetcher {
  private readonly guarded = new Agent({
    ...CONNECTION,
    connect: { timeout: CONNECT_TIMEOUT_MS, lookup: guardedLookup() },
  });
  private readonly open = new Agent({ ...CONNECTION, connect: { timeout: CONNECT_TIMEOUT_MS } });
  private readonly allowed: ReadonlySet<string>;
  private readonly gate: HostGate;
  private readonly openGate: HostGate;

  constructor(private readonly options: FetcherOptions) {
    const monotonicMs = () => options.clock.monotonicMs();
    this.allowed = new Set(options.allowOrigins);
    this.gate = new HostGate(2, options.spacingMs ?? 200, monotonicMs);
    this.openGate = new HostGate(4, 0, monotonicMs);
  }

  /** Reads one address, following at most three redirects. */
  async fetch(wanted: FetchRequest): Promise<FetchResult> {
    if (!URL.canParse(wanted.url)) return failure('bad-url', `"${wanted.url}" is no absolute address.`);
    const deadline = AbortSignal.timeout(wanted.deadlineMs ?? DEFAULT_DEADLINE_MS);
    const signal = wanted.signal === undefined ? deadline : AbortSignal.any([deadline, wanted.signal]);
    try {
      return await this.hop({ url: new URL(wanted.url), request: wanted, signal, redirects: 0 });
    } catch (error) {
      return nameFault(error, wanted, deadline);
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.guarded.destroy(), this.open.destroy()]);
  }

  private async hop(hop: Hop): Promise<FetchResult> {
    const refusal = this.refuse(hop.url);
    if (refusal !== null) return refusal;
    const gate = this.isAllowed(hop.url) ? this.openGate : this.gate;
    const result = await gate.pass(hop.url.host, () => this.read(hop));
    return result instanceof URL ? this.hop({ ...hop, url: result, redirects: hop.redirects + 1 }) : result;
  }

  private isAllowed(url: URL): boolean {
    return this.allowed.has(url.origin);
  }

  private refuse(url: URL): FetchFailure | null {
    if (!/^https?:$/.test(url.protocol)) return failure('bad-url', `${url.protocol} addresses are not read.`);
    if (url.username !== '' || url.password !== '')
      return failure('bad-url', 'The address holds a password.');
    const literal = literalAddress(url);
    if (literal !== null && !this.isAllowed(url) && !isPublicAddress(literal)) {
      return failure('blocked-address', new BlockedAddressError(url.host, literal).message);
    }
    return null;
  }

  /** One request: a result, or the address that it redirects to. */
  private async read(hop: Hop): Promise<FetchResult | URL> {
    const response = await request(hop.url, {
      dispatcher: this.isAllowed(hop.url) ? this.open : this.guarded,
      method: hop.request.json === undefined ? 'GET' : 'POST',
      body: hop.request.json === undefined ? null : JSON.stringify(hop.request.json),
      headers: this.headers(hop),
      signal: hop.signal,
    });
    return this.judge(hop, response);
  }

  private headers({ url, request: wanted }: Hop): Record<string, string> {
    const sameOrigin = url.origin === new URL(wanted.url).origin;
    return {
      'user-agent': this.options.userAgent,
      accept: wanted.accept ?? '*/*',
      'accept-encoding': ACCEPTED_ENCODINGS,
      ...(wanted.json === undefined ? {} : { 'content-type': 'application/json' }),
      ...(wanted.etag ? { 'if-none-match': wanted.etag } : {}),
      ...(wanted.lastModified ? { 'if-modified-since': wanted.lastModified } : {}),
      ...(sameOrigin ? wanted.headers : {}),
    };
  }

  private async judge(hop: Hop, response: Dispatcher.ResponseData): Promise<FetchResult | URL> {
    const { statusCode: status, body } = response;
    const header = (name: string) => [response.headers[name]].flat()[0];
    const validators = { etag: header('etag') ?? null, lastModified: header('last-modified') ?? null };
    if (status >= 200 && status < 300) {
      const limit = hop.request.maxBytes ?? DEFAULT_MAX_BYTES;
      const content = await readBody(body, header('content-encoding') ?? '', limit);
      if (!Buffer.isBuffer(content)) return content;
      const contentType = header('content-type') ?? '';
      return { outcome: 'ok', url: hop.url.href, status, contentType, body: content, ...validators };
    }
    await body.dump({ limit: 64_000 });
    if (status === 304) return { outcome: 'not-modified', ...validators };
    const location = header('location');
    if (REDIRECTS.has(status) && location !== undefined) return follow(hop, location);
    return nameStatus(status, readRetryAfter(header('retry-after'), this.options.clock.now()));
  }
}
