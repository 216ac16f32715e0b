import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { partitionName, type Partition } from '@app/core/contracts';
import type { Logger } from '@app/infra/logging';
import { Database } from '@app/infra/mongo';
import { Heart, LOGGER } from '@app/infra/service';
import { PARTITION } from './partition.js';
import { SearchDirectory } from './search-directory.js';

/** Leaves signs of life, also while the saved searches load: so that a share that is missing is noticed. */
@Injectable()
export class Presence implements OnModuleInit, OnModuleDestroy {
  private readonly heart: Heart;

  constructor(
    database: Database,
    directory: SearchDirectory,
    @Inject(PARTITION) partition: Partition,
    @Inject(LOGGER) logger: Logger,
  ) {
    const vitals = () => ({ seq: directory.upTo, holds: directory.holds, behindSeconds: 0 });
    this.heart = new Heart(database, { service: 'matcher', share: partitionName(partition), vitals }, logger);
  }

  onModuleInit(): void {
    this.heart.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.heart.stop();
  }
}
