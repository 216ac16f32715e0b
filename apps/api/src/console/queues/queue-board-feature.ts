import { Inject, Injectable } from '@nestjs/common';
import type { ServiceConfig } from '@app/infra/config';
import { Producer } from '@app/infra/queue';
import { CONFIG } from '@app/infra/service';
import type { ConsoleFeature, MountedApp } from '../shell/feature.js';
import { queueHeaders } from '../shell/headers.js';
import { QUEUES_PATH, queueBoard } from './queue-board.js';

/** The raw view of the jobs in the queues. It stands before the pages of queues, whose paths would take its own. */
@Injectable()
export class QueueBoardFeature implements ConsoleFeature {
  readonly routes = [];
  readonly mounted: MountedApp;

  constructor(producer: Producer, @Inject(CONFIG) config: ServiceConfig) {
    this.mounted = {
      path: QUEUES_PATH,
      needs: 'look',
      changeNeeds: 'operate',
      notes: (method, path) => ({
        action: 'queue.change',
        subject: { kind: 'queue', id: path.slice(0, 300) },
        after: { method },
      }),
      headers: queueHeaders(),
      app: queueBoard(producer, config.BOARD_NAME),
    };
  }
}
