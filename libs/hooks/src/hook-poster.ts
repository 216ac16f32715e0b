import type { HookId } from '@app/core/ids';
import type { EndedOutcome, HookFault, HookKind } from '@app/core/delivery';
import type { Clock } from '@app/core/time';
import { Fetcher, type FetchFailure, type FetchResult } from '@app/infra/fetch';
import { TokenSigner, signWebhook } from '@app/infra/system';
import { discordBody } from './discord-body.js';
import type { HookMessage } from './message.js';
import { slackBody } from './slack-body.js';
import { webhookBody } from './webhook-body.js';

const DEADLINE_MS = 10_000;
const MOST_ANSWER_BYTES = 64_000;

/** Where a message goes. */
export interface HookAddress {
  /** Id of the hook: its secret is derived from it. */
  readonly id: HookId;
  readonly kind: HookKind;
  readonly url: string;
}

/** What became of it, in the words of an attempt. `gone`: the address says that it wants nothing any more. */
export interface HookOutcome {
  readonly outcome: EndedOutcome;
  /** HTTP status where there was an answer. */
  readonly code: number | null;
  /** A sentence in English without the address; null where it was accepted. */
  readonly detail: string | null;
  /** The same as data. */
  readonly fault: HookFault | null;
  readonly gone: boolean;
}

/**
 * Tells hooks. Their addresses are typed by strangers, so only public ones are reached, but for the origins that the
 * operator allows; nothing is redirected.
 */
export class HookPoster {
  private readonly fetcher: Fetcher;

  constructor(
    private readonly signer: TokenSigner,
    private readonly clock: Clock,
    allowOrigins: readonly string[],
  ) {
    this.fetcher = new Fetcher({ userAgent: 'TechJobBoard-Hooks', allowOrigins, clock, spacingMs: 0 });
  }

  /** `messageId`: the same for every attempt, so that the other side can tell a copy. */
  async post(address: HookAddress, messageId: string, message: HookMessage): Promise<HookOutcome> {
    const json = this.body(address.kind, message);
    const headers =
      address.kind === 'webhook'
        ? { ...signWebhook(this.secret(address.id), messageId, JSON.stringify(json), this.clock.now()) }
        : {};
    const limits = { deadlineMs: DEADLINE_MS, maxBytes: MOST_ANSWER_BYTES };
    return outcomeOf(await this.fetcher.fetch({ url: address.url, json, headers, ...limits }));
  }

  /** What its owner checks the signatures of a webhook with (Standard Webhooks: 24 to 64 bytes). */
  secret(hookId: HookId): Buffer {
    return this.signer.derivedSecret('hook', hookId);
  }

  /** Nest calls it when its process ends. */
  async onModuleDestroy(): Promise<void> {
    await this.fetcher.close();
  }

  private body(kind: HookKind, message: HookMessage): unknown {
    switch (kind) {
      case 'webhook':
        return webhookBody(message, this.clock.now());
      case 'slack':
        return slackBody(message);
      case 'discord':
        return discordBody(message);
    }
  }
}

/** An answer whose body is not to our liking is an answer all the same. */
const ANSWERED = ['too-large', 'suspicious-compression', 'bad-encoding'];
/** The request was, or may have been, received. */
const UNKNOWN = ['timeout', 'truncated', 'cancelled'];
const NETWORK = ['blocked-address', 'unreachable'];
const GONE = 410;

function outcomeOf(result: FetchResult): HookOutcome {
  if (result.outcome !== 'failed') {
    const code = result.outcome === 'ok' ? result.status : null;
    return { outcome: 'accepted', code, detail: null, fault: null, gone: false };
  }
  const { reason, status, message } = result;
  // Whoever typed the address is not told what names lead to in our network.
  const detail =
    status === null && NETWORK.includes(reason) ? 'No public server takes connections there.' : message;
  const told = { code: status, detail, fault: faultOf(result), gone: status === GONE };
  if (status !== null) return { ...told, outcome: isPassing(status) ? 'refused-temporarily' : 'refused' };
  if (ANSWERED.includes(reason)) return { ...told, outcome: 'accepted', detail: null, fault: null };
  if (UNKNOWN.includes(reason)) return { ...told, outcome: 'ambiguous' };
  return { ...told, outcome: reason === 'unreachable' ? 'not-handed-over' : 'refused' };
}

function faultOf({ reason, status }: FetchFailure): HookFault {
  if (status !== null) return { kind: 'status', status };
  if (NETWORK.includes(reason)) return { kind: 'no-public-server' };
  if (reason === 'http-error') return { kind: 'redirect' };
  if (reason === 'timeout') return { kind: 'too-slow' };
  return { kind: reason === 'truncated' ? 'cut-off' : 'other' };
}

const isPassing = (status: number): boolean =>
  status >= 500 || status === 408 || status === 425 || status === 429;
