import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { closeWindows, sendDelivery, type CloseWindows } from '@app/core/contracts';
import { HandlesQueue, Producer } from '@app/infra/queue';
import { inSpan, linkTraces } from '@app/infra/tracing';
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
    await inSpan('close windows', { attributes: { people: subscriberIds.length } }, async (span) => {
      const made = await this.closer.close(subscriberIds, found);
      span.set({ deliveries: made.length });
      linkTraces(made.map(({ traceparent }) => traceparent));
      await this.producer.enqueueAll(
        sendDelivery,
        made.map((delivery) => ({ v: 1 as const, ...delivery })),
      );
    });
    this.workLog.jobFinished();
  }
}
