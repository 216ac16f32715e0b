import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { copyMail, type CopyMail } from '@app/core/contracts';
import { HandlesQueue } from '@app/infra/queue';
import { CopySender } from './copy-sender.js';

/** What wakes the notifier to send an operator a copy. */
@Controller()
export class CopyHandlers {
  constructor(private readonly sender: CopySender) {}

  @HandlesQueue(copyMail, 1)
  send(@Payload() { operator, copy }: CopyMail): Promise<void> {
    return this.sender.send(operator, copy);
  }
}
