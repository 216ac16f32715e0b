import { Inject, Injectable } from '@nestjs/common';
import type { Chance } from '@app/core/chance';
import { afterRenderFailure, nextStep } from '@app/core/delivery';
import type { Clock } from '@app/core/time';
import type { Logger } from '@app/infra/logging';
import type { Delivery } from '@app/core/records';
import { CHANCE, CLOCK, LOGGER, STOPPING } from '@app/infra/service';
import { pause } from '@app/infra/system';
import type { Answer } from '../attempts/channel.js';
import type { Attempt } from '../attempts/attempt.js';
import { DeliveryLog } from './delivery-log.js';
import { DeliveryStore, type Settlement } from './delivery-store.js';
import type { EndedAttempt } from './delivery-writes.js';
import { LeaseKeeper } from './lease-keeper.js';

const RECORD_PAUSE_MS = 500;
/** Longer than any election of a new primary; after that the lease has run out and the reconciler judges the attempt. */
const RECORD_TRIES = 120;

/** Writes down what happens to a delivery: attempts are opened and end, the delivery is settled. */
@Injectable()
export class AttemptRecorder {
  @Inject(CHANCE) private readonly chance!: Chance;

  constructor(
    private readonly store: DeliveryStore,
    private readonly leases: LeaseKeeper,
    private readonly log: DeliveryLog,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(STOPPING) private readonly stopping: AbortSignal,
  ) {}

  /** Opens an attempt and holds its lease. False where the delivery is in other hands, or this process is to stop. */
  async open(attempt: Attempt): Promise<boolean> {
    if (this.stopping.aborted) return false;
    const claimed = await this.store.claim(attempt, this.clock.now());
    if (claimed) this.leases.hold(attempt.token);
    return claimed;
  }

  /** Settles a delivery without an attempt. */
  async settle(attempt: Attempt, settlement: Settlement, message: string): Promise<void> {
    const done = await this.store.settle(attempt, settlement, this.clock.now());
    if (done) await this.log.settled(attempt, settlement, message);
  }

  /** It cannot be made: a fault of ours. It is tried again a few times before it is given up. */
  async unrenderable(attempt: Attempt, fault: string): Promise<void> {
    const { delivery } = attempt;
    const now = this.clock.now();
    const next = afterRenderFailure(delivery.renderFailures, { now, random: this.chance() });
    if (next.state === 'dead') return this.settle(attempt, next, fault);
    if (await this.store.stumble(delivery, next.nextAt)) this.log.stumbled(delivery, fault);
  }

  /** Records what the other side made of the attempt. */
  async end(attempt: Attempt, answer: Answer): Promise<void> {
    const ended = this.judge(attempt, answer);
    try {
      await this.write(attempt, ended);
    } finally {
      this.leases.release(attempt.token);
    }
    await this.log.attemptEnded(attempt, ended, this.clock.now());
    if (ended.outcome === 'accepted') await this.forgetNews(attempt.delivery);
  }

  /** The attempt was opened and nothing was said to the other side. */
  endUnsaid(attempt: Attempt, detail: string): Promise<void> {
    return this.end(attempt, { outcome: 'not-handed-over', code: null, detail });
  }

  /** Nobody hands it over any more: an attempt that is still open is judged once its lease has run out. */
  letGo({ token }: Attempt): void {
    this.leases.release(token);
  }

  /** Judges the open attempt of a process that has died or frozen: nobody knows how far it came. */
  async endAbandoned(attempt: Attempt): Promise<void> {
    const { delivery } = attempt;
    const detail = 'The process that sent it gave no sign of life.';
    const earlier = { ...delivery, attempts: delivery.attempts.slice(0, -1) };
    const ended = this.judge({ ...attempt, delivery: earlier }, { outcome: 'ambiguous', code: null, detail });
    const now = this.clock.now();
    if (await this.store.endAbandoned(attempt, ended, now)) await this.log.attemptEnded(attempt, ended, now);
  }

  private judge({ delivery, rules }: Attempt, { outcome, code, detail }: Answer): EndedAttempt {
    const { content, attempts, dueAt } = delivery;
    const earlier = attempts.map((attempt) => attempt.outcome);
    const now = this.clock.now();
    const next = nextStep({ content, rules, outcome, earlier, dueAt, now, random: this.chance() });
    return { outcome, code, detail, next };
  }

  /** Where that fails, the making of the next mail finds that this one has told it. */
  private async forgetNews(delivery: Delivery): Promise<void> {
    try {
      await this.store.forgetNews(delivery);
    } catch (err) {
      this.logger.warn({ event: 'delivery.news-kept', deliveryId: delivery.id, err }, 'Its news stay noted.');
    }
  }

  /** A known outcome must not be lost to a short absence of the database: that would make a copy. */
  private async write(attempt: Attempt, ended: EndedAttempt): Promise<void> {
    const deliveryId = attempt.delivery.id;
    for (let tries = 1; ; tries += 1) {
      try {
        const now = this.clock.now();
        if (await this.store.end(attempt, ended, now)) return;
        const corrected = await this.store.endLate(attempt, ended, now);
        this.logger.warn(
          { event: 'delivery.late-outcome', deliveryId, outcome: ended.outcome, corrected },
          'The lease had run out before the outcome was recorded.',
        );
        return;
      } catch (err) {
        if (tries === RECORD_TRIES) throw err;
        this.logger.warn({ event: 'delivery.record-failed', deliveryId, err }, 'Trying again.');
        await pause(RECORD_PAUSE_MS);
      }
    }
  }
}
