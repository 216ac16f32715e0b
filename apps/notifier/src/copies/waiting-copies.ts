import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { copyMail } from '@app/core/contracts';
import type { Logger } from '@app/infra/logging';
import { Producer } from '@app/infra/queue';
import { LOGGER } from '@app/infra/service';
import { CopyStore } from './copy-store.js';

/** At its start a notifier hints every copy that waits: the hint may have been lost while none ran. */
@Injectable()
export class WaitingCopies implements OnApplicationBootstrap {
  constructor(
    private readonly store: CopyStore,
    private readonly producer: Producer,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** It holds up no start: who asked sees that the copy waits, and may ask again. */
  onApplicationBootstrap(): void {
    this.hint().catch((err: Error) =>
      this.logger.warn({ event: 'hint.lost', queue: copyMail.name, err }, err.message),
    );
  }

  private async hint(): Promise<void> {
    const waiting = await this.store.allWaiting();
    for (const one of waiting) await this.producer.enqueue(copyMail, { v: 1, ...one });
  }
}
