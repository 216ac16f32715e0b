import type { HookId } from '@app/core/ids';
import { Inject, Injectable } from '@nestjs/common';
import { PATHS } from '@app/core/contracts';
import type { HookFault, HookKind } from '@app/core/delivery';
import type { Clock } from '@app/core/time';
import type { ServiceConfig } from '@app/infra/config';
import { readWebAddress } from '@app/infra/fetch';
import { HookPoster, type HookMessage, type HookOutcome } from '@app/hooks';
import { Database } from '@app/infra/mongo';
import type { SavedSearch, Hook } from '@app/core/records';
import { CLOCK, CONFIG } from '@app/infra/service';
import { TokenSigner, newHookId, newId, webhookSecretText } from '@app/infra/system';

/** Hooks of one person. */
const MOST_HOOKS = 20;

/** A hook and, for a webhook, what its messages are signed with. */
export interface ListedHook extends Hook {
  readonly secret: string | null;
}

/** Channels other than mail for one search. `feedToken` null: it has no feed. */
export interface ListedChannels {
  readonly feedToken: string | null;
  readonly hooks: readonly ListedHook[];
}

export const HOOK_REFUSALS = ['bad-address', 'too-many', 'no-answer', 'no-such-hook'] as const;
/** Why a hook was not taken. */
export type HookRefusal = (typeof HOOK_REFUSALS)[number];

/** The result of adding a hook. `detail`: what the address answered, in an English sentence; `fault`: the same as data. */
export type AddHookOutcome =
  | { readonly kind: 'added'; readonly hook: Hook }
  | {
      readonly kind: 'refused';
      readonly reason: HookRefusal;
      readonly detail: string | null;
      readonly fault: HookFault | null;
    };

/** The feed and the hooks of saved searches. Whoever calls has opened a manage link, and owns the search. */
@Injectable()
export class Channels {
  constructor(
    private readonly database: Database,
    private readonly signer: TokenSigner,
    private readonly poster: HookPoster,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: ServiceConfig,
  ) {}

  async list({ _id, subscriberId, feedKey }: SavedSearch): Promise<ListedChannels> {
    const hooks = await this.database.hooks
      .find({ subscriberId, savedSearchId: _id })
      .sort({ createdAt: 1 })
      .lean<Hook[]>();
    return {
      feedToken: feedKey === undefined ? null : this.signer.sign('feed', feedKey),
      hooks: hooks.map((hook) => ({ ...hook, secret: this.secretOf(hook) })),
    };
  }

  /** A new secret address; the one before, if any, is worthless from now on. */
  async renewFeed({ _id, subscriberId }: SavedSearch): Promise<void> {
    await this.database.savedSearches.updateOne(
      { _id, subscriberId },
      { $set: { feedKey: newId() }, $unset: { joinedFeedKeys: true } },
    );
  }

  async endFeed({ _id, subscriberId }: SavedSearch): Promise<void> {
    await this.database.savedSearches.updateOne(
      { _id, subscriberId },
      { $unset: { feedKey: true, joinedFeedKeys: true } },
    );
  }

  /** The search whose feed a token opens; null where there is none (any more). */
  async searchOfFeed(token: string): Promise<SavedSearch | null> {
    const check = this.signer.check('feed', token, this.clock.now());
    if (!check.ok) return null;
    return this.database.savedSearches
      .findOne({
        $or: [{ feedKey: check.subject }, { joinedFeedKeys: check.subject }],
        state: { $ne: 'deleted' },
      })
      .lean<SavedSearch>();
  }

  /**
   * Adds a hook, once its address has answered a test message: nobody is told who does not listen. A webhook that answers
   * by refusing it is added and off.
   */
  async addHook(search: SavedSearch, kind: HookKind, url: string): Promise<AddHookOutcome> {
    const address = this.addressOf(url);
    if (address === null) return refused('bad-address');
    const { subscriberId, _id: savedSearchId } = search;
    if ((await this.database.hooks.countDocuments({ subscriberId })) >= MOST_HOOKS)
      return refused('too-many');
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
    const filter = { _id: hookId, subscriberId: search.subscriberId, savedSearchId: search._id };
    const hook = await this.database.hooks.findOne(filter).lean<Hook>();
    if (hook === null) return refused('no-such-hook');
    const answer = await this.test(hook, search);
    if (answer.outcome !== 'accepted') return refused('no-answer', answer);
    await this.database.hooks.updateOne(filter, {
      $set: { state: 'on', failures: 0, lastError: null, lastFault: null },
    });
    return { kind: 'added', hook: { ...hook, state: 'on' } };
  }

  /** False where the search has no such hook. */
  async removeHook({ _id, subscriberId }: SavedSearch, hookId: HookId): Promise<boolean> {
    const { deletedCount } = await this.database.hooks.deleteOne({
      _id: hookId,
      subscriberId,
      savedSearchId: _id,
    });
    return deletedCount === 1;
  }

  private async keep(hook: Hook): Promise<AddHookOutcome> {
    await this.database.hooks.create(hook);
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
        url: this.config.PUBLIC_URL + PATHS.search(search.query),
      },
      items: [],
    };
    return this.poster.post({ id, kind, url }, `msg_${newId()}`, message);
  }

  private secretOf({ _id, kind }: Hook): string | null {
    return kind === 'webhook' ? webhookSecretText(this.poster.secret(_id)) : null;
  }
}

const refused = (reason: HookRefusal, answer?: Pick<HookOutcome, 'detail' | 'fault'>): AddHookOutcome => ({
  kind: 'refused',
  reason,
  detail: answer?.detail ?? null,
  fault: answer?.fault ?? null,
});
