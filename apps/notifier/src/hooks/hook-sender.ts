import { Inject, Injectable } from '@nestjs/common';
import { isTooOld } from '@app/core/digest';
import type { Clock } from '@app/core/time';
import { HookPoster } from '@app/infra/hooks';
import type { DeliveryDoc, DeliveryItem } from '@app/infra/mongo';
import { CLOCK } from '@app/infra/service';
import { newId } from '@app/infra/system';
import { AttemptRecorder } from '../delivery/attempt-recorder.js';
import { DeliveryStore } from '../delivery/delivery-store.js';
import { HookPreparer, type PreparedHook } from './hook-preparer.js';
import { HookRecords } from './hook-records.js';

type Sendable = Extract<PreparedHook, { verdict: 'send' }>;

const NOT_WANTED = 'It is not wanted any more.';

/** Hands one delivery to its hook, on the records that mails are sent by: claimed before, judged after. */
@Injectable()
export class HookSender {
  constructor(
    private readonly store: DeliveryStore,
    private readonly preparer: HookPreparer,
    private readonly recorder: AttemptRecorder,
    private readonly records: HookRecords,
    private readonly poster: HookPoster,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Does nothing where the delivery is not due, is in other hands, or is finished. */
  async send(deliveryId: string): Promise<void> {
    const delivery = await this.store.find(deliveryId);
    const now = this.clock.now();
    if (delivery?.kind !== 'hook' || delivery.nextAt === null || delivery.nextAt > now) return;
    if (isTooOld(delivery.kind, delivery.dueAt, now)) {
      const ending = { state: 'dead', reason: 'too-old' } as const;
      return this.recorder.conclude(delivery, delivery.items, ending, 'It could not be sent in time.');
    }
    const prepared = await this.prepare(delivery);
    if (prepared !== null) await this.handOver(delivery, prepared);
  }

  private async prepare(delivery: DeliveryDoc): Promise<Sendable | null> {
    const prepared = await this.preparer.prepare(delivery);
    if (prepared.verdict === 'send') return prepared;
    if (prepared.verdict === 'suppress') {
      const ending = { state: 'suppressed', reason: prepared.reason } as const;
      await this.recorder.conclude(delivery, prepared.items, ending, NOT_WANTED);
    } else {
      await this.recorder.unrenderable(delivery, prepared.items, prepared.fault);
    }
    return null;
  }

  private async handOver(delivery: DeliveryDoc, { items, message }: Sendable): Promise<void> {
    const hook = await this.records.on(delivery.hookId ?? '');
    if (hook === null) return this.dropped(delivery, items);
    const token = newId();
    if (!(await this.recorder.open(delivery, items, token))) return;
    const address = { id: hook._id, kind: hook.kind, url: hook.url };
    const result = await this.poster.post(address, idOf(delivery), message);
    await this.recorder.record(delivery, token, result);
    await this.records.answered(hook._id, result);
  }

  private dropped(delivery: DeliveryDoc, items: readonly DeliveryItem[]): Promise<void> {
    const ending = { state: 'suppressed', reason: 'hook-off' } as const;
    return this.recorder.conclude(delivery, items, ending, NOT_WANTED);
  }
}

/** The same for every attempt: the Message-ID without its domain. */
const idOf = ({ messageId }: DeliveryDoc): string => `msg_${messageId.slice(1, messageId.indexOf('@'))}`;
