import type { SubscriberId } from '@app/core/ids';
import { Inject, Injectable } from '@nestjs/common';
import { HINTS } from '@app/core/contracts';
import type { Clock } from '@app/core/time';
import { CLOCK, Hints } from '@app/infra/service';
import { TokenSigner } from '@app/infra/system';
import { pauseSearch, resumeSearch } from '@app/core/searches';
import type { LeavingReason, WhyLeft } from '@app/core/quality';
import { SubscriberStore } from './subscriber-store.js';

/** What an unsubscribe link stands for now. Such links never expire (RFC 8058 asks for links that work). */
export type UnsubscribeState =
  | { readonly kind: 'subscribed' | 'unsubscribed'; readonly subscriberId: SubscriberId }
  | { readonly kind: 'not-valid' };

/** One-click unsubscribing from everything, and its undoing. Both may be done again without effect. */
@Injectable()
export class Unsubscriptions {
  constructor(
    private readonly store: SubscriberStore,
    private readonly signer: TokenSigner,
    private readonly hints: Hints,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Looks, and changes nothing. An erased subscriber is unsubscribed. */
  async look(token: string): Promise<UnsubscribeState> {
    const check = this.signer.check('unsubscribe', token, this.clock.now());
    if (!check.ok) return { kind: 'not-valid' };
    const subscriber = await this.store.find(check.subject);
    const isSubscribed = subscriber !== null && subscriber.unsubscribedAt === null;
    return { kind: isSubscribed ? 'subscribed' : 'unsubscribed', subscriberId: check.subject };
  }

  /** Stops every mail at once and pauses every active search. False where they had left before. */
  async leave(subscriberId: SubscriberId, why: WhyLeft = 'not-said'): Promise<boolean> {
    if (!(await this.store.isSubscribed(subscriberId))) return false;
    const now = this.clock.now();
    await this.change(subscriberId, { leaving: { at: now, why }, now }, { state: 'active' }, (search, seq) =>
      pauseSearch(search, { seq, now }),
    );
    return true;
  }

  /** Notes why somebody who has left did so; said again it replaces what was said. False where they have not left. */
  explain(subscriberId: SubscriberId, why: LeavingReason): Promise<boolean> {
    return this.store.explain(subscriberId, why);
  }

  /** Takes the unsubscribing back: the searches that it paused are active again. False where nobody is left to be subscribed. */
  async undo(subscriberId: SubscriberId): Promise<boolean> {
    const subscriber = await this.store.find(subscriberId);
    if (subscriber === null) return false;
    if (subscriber.unsubscribedAt === null) return true;
    // Unsubscribing gave its own instant to what it paused; what was paused before has another.
    const paused = { state: 'paused' as const, updatedAt: subscriber.unsubscribedAt };
    const now = this.clock.now();
    await this.change(subscriberId, { leaving: null, now }, paused, (search, seq) =>
      resumeSearch(search, { seq, now }),
    );
    return true;
  }

  private async change(...wanted: Parameters<SubscriberStore['change']>): Promise<void> {
    this.hints.send(HINTS.savedSearchesChanged, { seq: await this.store.change(...wanted) });
  }
}
