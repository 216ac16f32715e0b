import type { HookId } from '@app/core/ids';
import { Inject, Injectable } from '@nestjs/common';
import { PATHS } from '@app/core/contracts';
import type { HookKind } from '@app/core/delivery';
import type { Clock } from '@app/core/time';
import type { ServiceConfig } from '@app/infra/config';
import { readWebAddress } from '@app/infra/fetch';
import { HookPoster, type HookMessage, type HookOutcome } from '@app/hooks';
import type { SavedSearch, Hook } from '@app/core/records';
import { typedOf } from '@app/core/searches';
import { CLOCK, CONFIG } from '@app/infra/service';
import { TokenSigner, newId, webhookSecretText, newHookId } from '@app/infra/system';
import { ChannelStore } from './channel-store.js';
import { type AddHookOutcome, type ListedChannels, MOST_HOOKS, refused } from './hook-outcomes.js';

/** The feed and the hooks of saved searches. Whoever calls has opened a manage link, and owns the search. */
@Injectable()
export class Channels {
  constructor(
    private readonly store: ChannelStore,
    private readonly signer: TokenSigner,
    private readonly poster: HookPoster,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: ServiceConfig,
  ) {}

  async list(search: SavedSearch): Promise<ListedChannels> {
    const hooks = await this.store.hooksOf(search);
    const { feedKey } = search;
    return {
      feedToken: feedKey === undefined ? null : this.signer.sign('feed', feedKey),
      hooks: hooks.map((hook) => ({ ...hook, secret: this.secretOf(hook) })),
    };
  }

  /** A new secret address; the one before, if any, is worthless from now on. */
  renewFeed(search: SavedSearch): Promise<void> {
    return this.store.setFeedKey(search, newId());
  }

  endFeed(search: SavedSearch): Promise<void> {
    return this.store.endFeed(search);
  }

  /** The search whose feed a token opens; null where there is none (any more). */
  async searchOfFeed(token: string): Promise<SavedSearch | null> {
    const check = this.signer.check('feed', token, this.clock.now());
    return check.ok ? this.store.searchOfFeed(check.subject) : null;
  }

  /**
   * Adds a hook, once its address has answered a test message: nobody is told who does not listen. A webhook that answers
   * by refusing it is added and off.
   */
  async addHook(search: SavedSearch, kind: HookKind, url: string): Promise<AddHookOutcome> {
    const address = this.addressOf(url);
    if (address === null) return refused('bad-address');
    const { subscriberId, _id: savedSearchId } = search;
    if ((await this.store.countHooks(subscriberId)) >= MOST_HOOKS) return refused('too-many');
    const hook: Hook = {
      _id: newHookId(),
      subscriberId,
      savedSearchId,
      kind,
      url: address,
      state: 'on',
      failures: 0,
      lastError: null,
      lastAcceptedAt: null,
      createdAt: this.clock.now(),
    };
    const answer = await this.test(hook, search);
    if (answer.outcome === 'accepted') return this.keep(hook);
    // It is there, and does not know our signature yet: its owner gives it the secret, and then turns it on.
    if (kind === 'webhook' && answer.code !== null)
      return this.keep({ ...hook, state: 'off', lastError: answer.detail, lastFault: answer.fault });
    return refused('no-answer', answer);
  }

  /** Turns a hook on that is off, by the same test. */
  async turnOn(search: SavedSearch, hookId: HookId): Promise<AddHookOutcome> {
    const hook = await this.store.hook(search, hookId);
    if (hook === null) return refused('no-such-hook');
    const answer = await this.test(hook, search);
    if (answer.outcome !== 'accepted') return refused('no-answer', answer);
    await this.store.turnOn(search, hookId);
    return { kind: 'added', hook: { ...hook, state: 'on' } };
  }

  /** False where the search has no such hook. */
  removeHook(search: SavedSearch, hookId: HookId): Promise<boolean> {
    return this.store.removeHook(search, hookId);
  }

  private async keep(hook: Hook): Promise<AddHookOutcome> {
    await this.store.keepHook(hook);
    return { kind: 'added', hook };
  }

  /** The address as it is stored and called, or null where it is not one that may be called. */
  private addressOf(text: string): string | null {
    const url = readWebAddress(text);
    if (url === null) return null;
    return url.protocol === 'https:' || this.config.HOOK_ALLOW_ORIGINS.includes(url.origin) ? url.href : null;
  }

  private test({ _id: id, kind, url }: Hook, search: SavedSearch): Promise<HookOutcome> {
    const message: HookMessage = {
      event: 'hook.test',
      boardName: this.config.BOARD_NAME,
      search: {
        id: search._id,
        query: search.query,
        typed: typedOf(search),
        name: search.name ?? null,
        url: this.config.PUBLIC_URL + PATHS.search(typedOf(search)),
      },
      items: [],
    };
    return this.poster.post({ id, kind, url }, `msg_${newId()}`, message);
  }

  private secretOf({ _id, kind }: Hook): string | null {
    return kind === 'webhook' ? webhookSecretText(this.poster.secret(_id)) : null;
  }
}
