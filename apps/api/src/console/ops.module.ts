import { Module } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { ServiceConfig } from '@app/infra/config';
import { Metrics } from '@app/infra/metrics';
import { Producer } from '@app/infra/queue';
import { CONFIG, HealthController, LOGGER, MetricsAccess, READINESS, SECRETS } from '@app/infra/service';
import { BoardLoader } from '../board/board-loader.js';
import { BoardModule } from '../board/board.module.js';
import { RateLimiter } from '../http/rate-limiter.js';
import { HidingsDesk } from '../moderation/hidings-desk.js';
import { ModerationModule } from '../moderation/moderation.module.js';
import { Reports } from '../moderation/reports.js';
import { SiteModule } from '../site/site.module.js';
import { Site } from '../site/site.js';
import { consoleApp } from './console.js';
import { OperatorSessions } from './operator-sessions.js';
import { OpsListener } from './ops-listener.js';
import { queueBoard } from './queue-board.js';
import { StatusStore } from './status-store.js';
import { SystemStatus } from './system-status.js';

function createListener(ref: ModuleRef): OpsListener {
  const config = ref.get<ServiceConfig>(CONFIG, { strict: false });
  const app = consoleApp({
    health: ref.get(HealthController),
    metrics: ref.get(Metrics, { strict: false }),
    access: ref.get(MetricsAccess, { strict: false }),
    sessions: ref.get(OperatorSessions),
    status: ref.get(SystemStatus),
    limiter: ref.get(RateLimiter, { strict: false }),
    site: ref.get(Site, { strict: false }),
    secrets: ref.get(SECRETS, { strict: false }),
    logger: ref.get(LOGGER, { strict: false }),
    moderation: {
      reports: ref.get(Reports, { strict: false }),
      hidings: ref.get(HidingsDesk, { strict: false }),
    },
    queues: queueBoard(ref.get(Producer, { strict: false }), config.BOARD_NAME),
  });
  return new OpsListener(app);
}

/** The operators' console, on its own listener. */
@Module({
  imports: [BoardModule, ModerationModule, SiteModule],
  providers: [
    { provide: READINESS, useExisting: BoardLoader },
    HealthController,
    OperatorSessions,
    StatusStore,
    SystemStatus,
    {
      provide: OpsListener,
      useFactory: createListener,
      // The later ones are not arguments: naming them makes Nest build them first.
      inject: [ModuleRef, HealthController, OperatorSessions, SystemStatus, HidingsDesk, Reports],
    },
  ],
  exports: [OpsListener],
})
export class OpsModule {}
