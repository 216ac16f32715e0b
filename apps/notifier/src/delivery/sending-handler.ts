import { Controller, type Type } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { sendOver, type SendDelivery } from '@app/core/contracts';
import { HandlesQueue } from '@app/infra/queue';
import { Deliverer } from './deliverer.js';
import { WorkLog } from '../work/work-log.js';
import type { ChannelEntry } from '../attempts/channel.js';
import { inSpan } from '@app/infra/tracing';

/** What wakes one channel: a class of its own for each, as a queue has exactly one handler. */
export function sendingHandler({ name, atATime }: ChannelEntry): Type {
  @Controller()
  class SendingHandler {
    constructor(
      private readonly deliverer: Deliverer,
      private readonly workLog: WorkLog,
    ) {}

    @HandlesQueue(sendOver(name), atATime)
    async send(@Payload() { deliveryId }: SendDelivery): Promise<void> {
      await inSpan('deliver', { attributes: { channel: name } }, () =>
        this.deliverer.deliver(name, [deliveryId]),
      );
      this.workLog.jobFinished();
    }
  }
  return SendingHandler;
}
