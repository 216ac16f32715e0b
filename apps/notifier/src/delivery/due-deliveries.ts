import { Injectable } from '@nestjs/common';
import { sendOver } from '@app/core/contracts';
import { Metrics } from '@app/infra/metrics';
import { toldItems } from '@app/core/records';
import { Producer } from '@app/infra/queue';
import type { Channel } from '../attempts/channel.js';
import { ChannelRegistry } from '../attempts/channel-registry.js';
import { WorkLog } from '../work/work-log.js';
import { AttemptRecorder } from './attempt-recorder.js';
import { DeliveryStore } from './delivery-store.js';

/** Hints given at a time, to the longest waiting; the rest of a backlog stays in MongoDB, where it costs nothing. */
const LIMIT = 500;
/** A hint that has brought nothing after this time is given again. */
const AGAIN_MS = 5_000;

/** Looks up which deliveries are due, and puts hints for them on the queues of their channels. */
@Injectable()
export class DueDeliveries {
  private readonly dueDeliveries;

  constructor(
    private readonly store: DeliveryStore,
    private readonly recorder: AttemptRecorder,
    private readonly channels: ChannelRegistry,
    private readonly producer: Producer,
    private readonly workLog: WorkLog,
    private readonly metrics: Metrics,
  ) {
    this.dueDeliveries = metrics.gauge(
      'deliveries_due',
      'Deliveries that are due, by channel: each counted up to 500. Every notifier reports the same: take max().',
      ['channel'],
    );
  }

  /** Ends the attempts of processes that died while sending. Those over a channel of a newer release are left to it. */
  async judgeAbandoned(): Promise<void> {
    for (const delivery of await this.store.abandoned(LIMIT)) {
      const rules = this.channels.named(delivery.channel)?.rules;
      if (rules === undefined || delivery.lease === null) continue;
      const { token } = delivery.lease;
      await this.recorder.endAbandoned({ delivery, rules, items: toldItems(delivery), token });
    }
  }

  /** Returns how many deliveries are due and may be tried. */
  async give(now: Date): Promise<number> {
    let waiting = 0;
    for (const channel of this.channels.all) waiting += await this.giveOver(channel, now);
    return waiting;
  }

  private async giveOver({ name, room }: Channel, now: Date): Promise<number> {
    const due = await this.store.due(name, now, LIMIT);
    this.dueDeliveries.set({ channel: name }, due.length);
    if (room === 0) return 0;
    const ids = due.map(({ deliveryId }) => deliveryId);
    const hintable = new Set(
      room === Infinity ? this.workLog.toHint(name, ids, AGAIN_MS) : ids.slice(0, room),
    );
    const wanted = due.filter(({ deliveryId }) => hintable.has(deliveryId));
    this.metrics.reconciled(sendOver(name).name, wanted.length);
    await this.producer.enqueueAll(
      sendOver(name),
      wanted.map((delivery) => ({ v: 1 as const, ...delivery })),
    );
    return due.length;
  }
}
