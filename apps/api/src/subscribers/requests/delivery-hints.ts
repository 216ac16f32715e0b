import { Inject, Injectable } from '@nestjs/common';
import type { QueueContract } from '@app/core/contracts';
import type { Logger } from '@app/infra/logging';
import { Producer } from '@app/infra/queue';
import { LOGGER } from '@app/infra/service';

/** Announces after the commit, without waiting: when Redis is away, the reconcilers find the work in MongoDB. */
@Injectable()
export class DeliveryHints {
  constructor(
    private readonly producer: Producer,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  announce<Payload>(contract: QueueContract<Payload>, payload: Payload): void {
    this.producer
      .enqueue(contract, payload)
      .catch((err: Error) =>
        this.logger.warn({ event: 'hint.lost', queue: contract.name, err }, err.message),
      );
  }
}
