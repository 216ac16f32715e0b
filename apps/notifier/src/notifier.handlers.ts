import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import {
  closeWindows,
  sendDelivery,
  sendHook,
  type CloseWindows,
  type SendDelivery,
  type SendHook,
} from '@app/core/contracts';
import { HandlesQueue, Producer } from '@app/infra/queue';
import { DeliverySender } from './delivery/delivery-sender.js';
import { HookSender } from './hooks/hook-sender.js';
import { WindowCloser } from './windows/window-closer.js';
import { WorkLog } from './work-log.js';

const WINDOWS_AT_A_TIME = 4;
/**
 * More than there are connections: while one mail is in the dialogue, the next are being written, and those that are
 * written together share their round trips to MongoDB.
 */
const DELIVERIES_AT_A_TIME = 100;
const HOOKS_AT_A_TIME = 16;

/** What wakes the notifier: alerts to put into deliveries, and deliveries to send. */
@Controller()
export class NotifierHandlers {
  constructor(
    private readonly closer: WindowCloser,
    private readonly sender: DeliverySender,
    private readonly hooks: HookSender,
    private readonly producer: Producer,
    private readonly workLog: WorkLog,
  ) {}

  @HandlesQueue(closeWindows, WINDOWS_AT_A_TIME)
  async closeWindows(@Payload() { subscriberIds }: CloseWindows): Promise<void> {
    const made = await this.closer.close(subscriberIds);
    await this.producer.enqueueAll(
      sendDelivery,
      made.map((deliveryId) => ({ v: 1 as const, deliveryId })),
    );
    this.workLog.jobFinished();
  }

  @HandlesQueue(sendDelivery, DELIVERIES_AT_A_TIME)
  async sendDelivery(@Payload() { deliveryId }: SendDelivery): Promise<void> {
    await this.sender.send(deliveryId);
    this.workLog.jobFinished();
  }

  @HandlesQueue(sendHook, HOOKS_AT_A_TIME)
  async sendHook(@Payload() { deliveryId }: SendHook): Promise<void> {
    await this.hooks.send(deliveryId);
    this.workLog.jobFinished();
  }
}
