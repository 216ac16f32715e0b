import { Module } from '@nestjs/common';
import type { Logger } from '@app/infra/logging';
import { HealthController, LOGGER, READINESS } from '@app/infra/service';
import { BoardLoader } from '../board/board-loader.js';
import { BoardModule } from '../board/board.module.js';
import { ModerationModule } from '../moderation/moderation.module.js';
import { SiteModule } from '../site/site.module.js';
import { Site } from '../site/site.js';
import { Login } from './login/login.js';
import { OutsideRoutes } from './login/outside-routes.js';
import { ModerationFeature } from './moderation/moderation.js';
import { OpsListener } from './ops-listener.js';
import { PauseDesk } from './pauses/pause-desk.js';
import { PauseStore } from './pauses/pause-store.js';
import { PausesFeature } from './pauses/pauses.js';
import { StandingPauses } from './pauses/standing.js';
import { QueueBoardFeature } from './queues/queue-board-feature.js';
import { QueueReader } from './queues/queue-reader.js';
import { QueueStore } from './queues/queue-store.js';
import { QueuesFeature } from './queues/queues.js';
import { consoleApp } from './shell/console-app.js';
import type { ConsoleFeature } from './shell/feature.js';
import { OperatorSessions } from './shell/operator-sessions.js';
import { OperationActs } from './work/operation-acts.js';
import { OperationRunner } from './work/operation-runner.js';
import { OperationStore } from './work/operation-store.js';
import { WorkStore } from './work/work-store.js';
import { WorkFeature } from './work/work.js';
import { StatusFeature } from './status/status.js';
import { StatusStore } from './status/status-store.js';
import { SystemStatus } from './status/system-status.js';

/** The parts of the console, in the order of its navigation. */
const FEATURES = [
  StatusFeature,
  QueueBoardFeature,
  QueuesFeature,
  WorkFeature,
  PausesFeature,
  ModerationFeature,
  Login,
];

const createListener = (
  sessions: OperatorSessions,
  site: Site,
  logger: Logger,
  outside: OutsideRoutes,
  notices: StandingPauses,
  ...features: ConsoleFeature[]
): OpsListener => new OpsListener(consoleApp({ sessions, site, logger, outside, notices, features }));

/** The operators' console, on its own listener. */
@Module({
  imports: [BoardModule, ModerationModule, SiteModule],
  providers: [
    { provide: READINESS, useExisting: BoardLoader },
    HealthController,
    OperatorSessions,
    StatusStore,
    SystemStatus,
    OperationActs,
    OperationRunner,
    OperationStore,
    WorkStore,
    PauseDesk,
    PauseStore,
    StandingPauses,
    QueueReader,
    QueueStore,
    OutsideRoutes,
    ...FEATURES,
    {
      provide: OpsListener,
      useFactory: createListener,
      inject: [OperatorSessions, Site, LOGGER, OutsideRoutes, StandingPauses, ...FEATURES],
    },
  ],
  exports: [OpsListener],
})
export class OpsModule {}
