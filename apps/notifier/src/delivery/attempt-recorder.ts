import { Inject, Injectable } from '@nestjs/common';
import type { Chance } from '@app/core/chance';
import { afterRenderFailure, nextStep, type EndedOutcome } from '@app/core/digest';
import type { Clock } from '@app/core/time';
import type { Logger } from '@app/infra/logging';
import type { DeliveryDoc, DeliveryItem } from '@app/infra/mongo';
import { CHANCE, CLOCK, LOGGER, STOPPING } from '@app/infra/service';
import { pause, systemChance } from '@app/infra/system';
import { DeliveryLog } from './delivery-log.js';
import { DeliveryStore, type Ending } from './delivery-store.js';
import type { AttemptResult } from './delivery-writes.js';
import { LeaseKeeper } from './lease-keeper.js';

const RECORD_PAUSE_MS = 500;
/** Longer than any election of a new primary; after that the lease has run out and the reconciler judges the attempt. */
const RECORD_TRIES = 120;

/** How an attempt ended, in the words of the mail server or of a hook. */
type AttemptEnding = Pick<AttemptResult, 'outcome' | 'code' | 'detail'>;

/** Writes down what happens to a delivery. */
@Injectable()
export class AttemptRecorder {
  @Inject(CHANCE) private readonly chance: Chance = systemChance;

  constructor(
    private readonly store: DeliveryStore,
    private readonly leases: LeaseKeeper,
    private readonly log: DeliveryLog,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(STOPPING) private readonly stopping: AbortSignal,
  ) {}

  /** Opens an attempt and holds its lease. False where the delivery is in other hands, or this process is to stop. */
  async open(delivery: DeliveryDoc, items: readonly DeliveryItem[], token: string): Promise<boolean> {
    if (this.stopping.aborted) return false;
    const claimed = await this.store.claim(delivery, items, token, this.clock.now());
    if (claimed) this.leases.hold(token);
    return claimed;
  }

  /** Ends a delivery without an attempt. */
  async conclude(
    delivery: DeliveryDoc,
    items: readonly DeliveryItem[],
    ending: Ending,
    message: string,
  ): Promise<void> {
    const done = await this.store.conclude(delivery, items, ending, this.clock.now());
    if (done) await this.log.concluded(delivery, ending, message);
  }

  /** The mail cannot be made: a fault of ours. It is tried again a few times before it is given up. */
  async unrenderable(delivery: DeliveryDoc, items: readonly DeliveryItem[], fault: string): Promise<void> {
    const now = this.clock.now();
    const next = afterRenderFailure(delivery.renderFailures ?? 0, { now, random: this.chance() });
    if (next.state === 'dead') return this.conclude(delivery, items, next, fault);
    if (await this.store.stumble(delivery, next.nextAt)) this.log.stumbled(delivery, fault);
  }

  /** Records what the other side made of the attempt. */
  record(delivery: DeliveryDoc, token: string, { outcome, code, detail }: AttemptEnding): Promise<void> {
    return this.end(delivery, token, this.judge(delivery, outcome, code, detail));
  }

  /** The attempt was opened and nothing was said to the server. */
  notHandedOver(delivery: DeliveryDoc, token: string, detail: string): Promise<void> {
    return this.end(delivery, token, this.judge(delivery, 'not-handed-over', null, detail));
  }

  /** Judges the open attempt of a process that has died or frozen: nobody knows how far it came. */
  async takeOver(delivery: DeliveryDoc): Promise<void> {
    const detail = 'The process that sent it gave no sign of life.';
    const earlier = { ...delivery, attempts: delivery.attempts.slice(0, -1) };
    const result = this.judge(earlier, 'ambiguous', null, detail);
    const now = this.clock.now();
    if (await this.store.takeOver(delivery, result, now)) await this.log.attempted(delivery, result, now);
  }

  private judge(
    { kind, attempts, dueAt }: DeliveryDoc,
    outcome: EndedOutcome,
    code: number | null,
    detail: string | null,
  ): AttemptResult {
    const earlier = attempts.map((attempt) => attempt.outcome);
    const now = this.clock.now();
    return {
      outcome,
      code,
      detail,
      next: nextStep({ kind, outcome, earlier, dueAt, now, random: this.chance() }),
    };
  }

  private async end(delivery: DeliveryDoc, token: string, result: AttemptResult): Promise<void> {
    try {
      await this.write(delivery, token, result);
    } finally {
      this.leases.release(token);
    }
    await this.log.attempted(delivery, result, this.clock.now());
    if (result.outcome === 'accepted') await this.forgetNews(delivery);
  }

  /** Where that fails, the making of the next mail finds that this one has told it. */
  private async forgetNews(delivery: DeliveryDoc): Promise<void> {
    try {
      await this.store.forgetNews(delivery);
    } catch (err) {
      this.logger.warn(
        { event: 'delivery.news-kept', deliveryId: delivery._id, err },
        'Its news stay noted.',
      );
    }
  }

  /** A known outcome must not be lost to a short absence of the database: that would make a copy. */
  private async write(delivery: DeliveryDoc, token: string, result: AttemptResult): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const now = this.clock.now();
        if (await this.store.finish(delivery._id, token, result, now)) return;
        const corrected = await this.store.finishLate(delivery, token, result, now);
        this.logger.warn(
          { event: 'delivery.late-outcome', deliveryId: delivery._id, outcome: result.outcome, corrected },
          'The lease had run out before the outcome was recorded.',
        );
        return;
      } catch (err) {
        if (attempt === RECORD_TRIES) throw err;
        this.logger.warn({ event: 'delivery.record-failed', deliveryId: delivery._id, err }, 'Trying again.');
        await pause(RECORD_PAUSE_MS);
      }
    }
  }
}
