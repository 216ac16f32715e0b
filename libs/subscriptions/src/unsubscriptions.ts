import { Inject, Injectable } from '@nestjs/common';
import type { ClientSession } from 'mongoose';
import { HINTS } from '@app/core/contracts';
import type { Clock } from '@app/core/time';
import { Database } from '@app/infra/mongo';
import { inChangeOrder } from '@app/infra/coordination';
import type { SavedSearch, Subscriber } from '@app/core/records';
import { CLOCK, Hints } from '@app/infra/service';
import { TokenSigner } from '@app/infra/system';
import { pauseSearch, resumeSearch, type ChangePoint, type Transition } from '@app/core/searches';

/** What an unsubscribe link stands for now. Such links never expire (RFC 8058 asks for links that work). */
export type UnsubscribeState =
  | { readonly kind: 'subscribed' | 'unsubscribed'; readonly subscriberId: string }
  | { readonly kind: 'not-valid' };

/** One-click unsubscribing from everything, and its undoing. Both may be done again without effect. */
@Injectable()
export class Unsubscriptions {
  constructor(
    private readonly database: Database,
    private readonly signer: TokenSigner,
    private readonly hints: Hints,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Looks, and changes nothing. An erased subscriber is unsubscribed. */
  async look(token: string): Promise<UnsubscribeState> {
    const check = this.signer.check('unsubscribe', token, this.clock.now());
    if (!check.ok) return { kind: 'not-valid' };
    const subscriber = await this.database.subscribers.findById(check.subject).lean<Subscriber>();
    const isSubscribed = subscriber !== null && subscriber.unsubscribedAt === null;
    return { kind: isSubscribed ? 'subscribed' : 'unsubscribed', subscriberId: check.subject };
  }

  /** Stops every mail at once and pauses every active search. */
  async unsubscribe(token: string): Promise<UnsubscribeState> {
    const state = await this.look(token);
    if (state.kind !== 'subscribed') return state;
    await this.leave(state.subscriberId);
    return { ...state, kind: 'unsubscribed' };
  }

  /** The same for a person whose wish was proved in another way. False where they had left before. */
  async leave(subscriberId: string): Promise<boolean> {
    const subscribed = { _id: subscriberId, unsubscribedAt: null };
    if ((await this.database.subscribers.exists(subscribed)) === null) return false;
    const now = this.clock.now();
    await this.change(subscriberId, { $set: { unsubscribedAt: now } }, { state: 'active' }, (search, seq) =>
      pauseSearch(search, { seq, now }),
    );
    return true;
  }

  /** Takes the unsubscribing back: the searches that it paused are active again. */
  async undo(token: string): Promise<UnsubscribeState> {
    const state = await this.look(token);
    if (state.kind !== 'unsubscribed') return state;
    const subscriber = await this.database.subscribers.findById(state.subscriberId).lean<Subscriber>();
    if (subscriber === null || subscriber.unsubscribedAt === null) return state;
    // Unsubscribing gave its own instant to what it paused; what was paused before has another.
    const paused = { state: 'paused' as const, updatedAt: subscriber.unsubscribedAt };
    const now = this.clock.now();
    await this.change(state.subscriberId, { $set: { unsubscribedAt: null } }, paused, (search, seq) =>
      resumeSearch(search, { seq, now }),
    );
    return { ...state, kind: 'subscribed' };
  }

  private async change(
    subscriberId: string,
    update: { readonly $set: { readonly unsubscribedAt: Date | null } },
    which: { readonly state: 'active' | 'paused'; readonly updatedAt?: Date },
    transition: (search: SavedSearch, seq: ChangePoint['seq']) => Transition,
  ): Promise<void> {
    const work = async (session: ClientSession, seq: number): Promise<number> => {
      await this.database.subscribers.updateOne({ _id: subscriberId }, update, { session });
      const searches = await this.database.savedSearches
        .find({ subscriberId, ...which }, null, { session })
        .lean<SavedSearch[]>();
      for (const search of searches) {
        const after = transition(search, seq);
        if (after.kind === 'unchanged') continue;
        await this.database.savedSearches.replaceOne({ _id: search._id }, after.search, { session });
      }
      return seq;
    };
    this.hints.send(HINTS.savedSearchesChanged, { seq: await inChangeOrder(this.database, 1, work) });
  }
}
