import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { closeWindows, sendDelivery, type CloseWindows } from '@app/core/contracts';
import { HandlesQueue, Producer } from '@app/infra/queue';
import { WindowCloser } from './windows/window-closer.js';
import { WorkLog } from './work/work-log.js';

const WINDOWS_AT_A_TIME = 4;

/** What wakes the notifier to put alerts into deliveries; what wakes it to send them: `delivery/sending-handler`. */
@Controller()
export class NotifierHandlers {
  constructor(
    private readonly closer: WindowCloser,
    private readonly producer: Producer,
    private readonly workLog: WorkLog,
  ) {}

  @HandlesQueue(closeWindows, WINDOWS_AT_A_TIME)
  async closeWindows(@Payload() { subscriberIds, found }: CloseWindows): Promise<void> {
    const made = await this.closer.close(subscriberIds, found);
    await this.producer.enqueueAll(
      sendDelivery,
      made.map((deliveryId) => ({ v: 1 as const, deliveryId })),
    );
    this.workLog.jobFinished();
  }
}
