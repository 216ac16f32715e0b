import type { DeliveryId } from '@app/core/ids';
import { Inject, Injectable } from '@nestjs/common';
import { TARGET_OFF, isTooOld, receiverRefusal, type SuppressionReason } from '@app/core/delivery';
import type { Clock } from '@app/core/time';
import { reviewDelivery } from '@app/core/sending';
import { toldItems } from '@app/core/records';
import { CLOCK } from '@app/infra/service';
import { newId } from '@app/infra/system';
import type { Answer, Channel, HandedOver, LastCheck, Parcel } from '../attempts/channel.js';
import { ChannelRegistry } from '../attempts/channel-registry.js';
import { linkTraces } from '@app/infra/tracing';
import { AttemptRecorder } from './attempt-recorder.js';
import type { Attempt } from '../attempts/attempt.js';
import type { DeliveryFacts } from '@app/mails';
import { DeliveryStore } from './delivery-store.js';
import { LEASE_MS } from './delivery-writes.js';
import { FreshFacts } from './fresh-facts.js';
import { Group } from './group.js';

/** An attempt that the review let through, and the records by which it did. */
interface Reviewed {
  readonly attempt: Attempt;
  readonly facts: DeliveryFacts;
}

/** The one way of every delivery, whatever its channel. Each step passes on those that may go further. */
@Injectable()
export class Deliverer {
  constructor(
    private readonly store: DeliveryStore,
    private readonly facts: FreshFacts,
    private readonly recorder: AttemptRecorder,
    private readonly channels: ChannelRegistry,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Delivers a group over one channel. Leaves alone what is not due, is in other hands, or is settled; what fails in one takes
   * nobody with it, and is rethrown once the others are done.
   */
  async deliver(name: string, ids: readonly DeliveryId[]): Promise<void> {
    const channel = this.channels.named(name);
    if (channel === null || channel.room === 0) return;
    const group = new Group();
    const due = await group.each(ids, (id) => this.ifDue(channel, id));
    const timely = await group.each(due, (attempt) => this.ifTimely(attempt));
    const reviewed = await group.each(timely, (attempt) => this.review(attempt));
    const prepared = await group.each(reviewed, (one) => this.prepare(channel, one));
    const inTurn = await group.each(prepared, (parcel) => this.enter(channel, parcel));
    // The last check claims: from there on a crash counts as an ambiguous attempt.
    const answers = this.handOver(channel, inTurn);
    await group.each(inTurn, async (parcel, n) => this.endAttempt(channel, parcel, answers[n]));
    group.done();
  }

  private async ifDue(channel: Channel, id: DeliveryId): Promise<Attempt | null> {
    const delivery = await this.store.find(id);
    if (delivery?.channel !== channel.name) return null;
    if (delivery.nextAt === null || delivery.nextAt > this.clock.now()) return null;
    const items = toldItems(delivery);
    linkTraces(items.flatMap(({ matches }) => matches.map(({ traceparent }) => traceparent)));
    return { delivery, rules: channel.rules, items, token: newId() };
  }

  private async ifTimely(attempt: Attempt): Promise<Attempt | null> {
    const { delivery, rules } = attempt;
    if (!isTooOld({ ...delivery, rules }, this.clock.now())) return attempt;
    await this.recorder.settle(
      attempt,
      { state: 'dead', reason: 'too-old' },
      'It could not be sent in time.',
    );
    return null;
  }

  /**
   * Where it cannot be told whether an item still fits, as its search or its posting cannot be read, nothing is told or
   * dropped unseen: the delivery waits and becomes a dead letter.
   */
  private async review(attempt: Attempt): Promise<Reviewed | null> {
    const facts = await this.facts.of(attempt.delivery);
    const review = await this.made(attempt, () => Promise.resolve(reviewDelivery(attempt, facts)));
    if (review === null) return null;
    const left = { ...attempt, items: review.items };
    return review.verdict === 'send' ? { attempt: left, facts } : this.notWanted(left, review.reason);
  }

  private async prepare(channel: Channel, { attempt, facts }: Reviewed): Promise<Parcel<unknown> | null> {
    const prepared = await this.made(attempt, () => channel.prepare(attempt, facts));
    if (prepared === null) return null;
    if (prepared.verdict === 'off') return this.notWanted(attempt, TARGET_OFF);
    return { attempt, content: prepared.content };
  }

  private async enter(channel: Channel, parcel: Parcel<unknown>): Promise<Parcel<unknown> | null> {
    if (channel.room === 0) return null;
    const waitUntil = await channel.enter(parcel);
    if (waitUntil === null) return parcel;
    await this.store.postpone(parcel.attempt.delivery, waitUntil);
    return null;
  }

  /** A promise for each, whatever the channel does. Where it throws at once, all of them fail, and none is claimed any more. */
  private handOver(
    channel: Channel,
    group: readonly Parcel<unknown>[],
  ): readonly Promise<HandedOver<Answer>>[] {
    let broken = false;
    try {
      return channel.handOver(group, ({ attempt }) => this.lastCheck(attempt, () => broken));
    } catch (error) {
      broken = true;
      return group.map(() => Promise.reject(error as Error));
    }
  }

  /** Asks again whether the person still wants it, then claims. */
  private async lastCheck(attempt: Attempt, isBroken: () => boolean): Promise<LastCheck> {
    const startedMs = this.clock.monotonicMs();
    const { delivery, rules } = attempt;
    const receiver = await this.facts.receiverOf(delivery.subscriberId);
    const refusal = receiverRefusal(delivery.content, rules, receiver);
    if (refusal !== null) {
      await this.notWanted(attempt, refusal);
      return 'refused';
    }
    if (isBroken() || !(await this.recorder.open(attempt))) return 'lost';
    return this.clock.monotonicMs() - startedMs < LEASE_MS / 2 ? 'go' : 'too-slow';
  }

  private async endAttempt(
    channel: Channel,
    parcel: Parcel<unknown>,
    answer: Promise<HandedOver<Answer>> | undefined,
  ): Promise<void> {
    try {
      const ended = await answer;
      if (ended === undefined) throw new Error(`The channel ${channel.name} gave no answer.`);
      await this.recordAndLearn(channel, parcel, ended);
    } finally {
      this.recorder.letGo(parcel.attempt);
      channel.left(parcel);
    }
  }

  /** Records the outcome first, then lets the channel react to it: should that fail, the outcome is on record all the same. */
  private async recordAndLearn(
    channel: Channel,
    parcel: Parcel<unknown>,
    ended: HandedOver<Answer>,
  ): Promise<void> {
    if (ended.kind === 'withheld') {
      if (ended.why === 'too-slow')
        await this.recorder.endUnsaid(parcel.attempt, 'Claiming it took too long.');
      return;
    }
    if (ended.kind === 'answered') await this.recorder.end(parcel.attempt, ended.answer);
    await channel.learn(parcel, ended);
  }

  private async notWanted(attempt: Attempt, reason: SuppressionReason): Promise<null> {
    await this.recorder.settle(attempt, { state: 'suppressed', reason }, 'It is not wanted any more.');
    return null;
  }

  /** Null where making it fails, which is a fault of ours: the delivery's record then says so. */
  private async made<Made>(attempt: Attempt, make: () => Promise<Made>): Promise<Made | null> {
    try {
      return await make();
    } catch (error) {
      await this.recorder.unrenderable(attempt, (error as Error).message);
      return null;
    }
  }
}
