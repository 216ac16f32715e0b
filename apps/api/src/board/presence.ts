import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { Logger } from '@app/infra/logging';
import { Database } from '@app/infra/mongo';
import { Heart, LOGGER } from '@app/infra/service';
import { BoardLoader } from './board-loader.js';

/** Leaves signs of life that say how far this board has followed the changes. */
@Injectable()
export class Presence implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly heart: Heart;

  constructor(database: Database, board: BoardLoader, @Inject(LOGGER) logger: Logger) {
    const vitals = () => ({ seq: board.upTo, holds: board.openPostings, behindSeconds: board.behindSeconds });
    this.heart = new Heart(database, { service: 'api', share: null, vitals }, logger);
  }

  onApplicationBootstrap(): void {
    this.heart.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.heart.stop();
  }
}
