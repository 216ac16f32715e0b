import { Module, type Type } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { Logger } from '@app/infra/logging';
import { Metrics } from '@app/infra/metrics';
import { HealthController, LOGGER, READINESS } from '@app/infra/service';
import { SuppressionStore } from '@app/subscriptions';
import { BoardLoader } from '../board/board-loader.js';
import { BoardModule } from '../board/board.module.js';
import { ModerationModule } from '../moderation/moderation.module.js';
import { SubscribersModule } from '../subscribers/subscribers.module.js';
import { QualityModule } from '../quality/quality.module.js';
import { SiteModule } from '../site/site.module.js';
import { Site } from '../site/site.js';
import { whyDesk } from '../why-not/why-desk.js';
import { OwnAccountFeature } from './account/own-account.js';
import { AccountStore } from './accounts/account-store.js';
import { Accounts } from './accounts/accounts.js';
import { FirstAccount } from './accounts/first-account.js';
import { ProviderAccounts } from './accounts/provider-accounts.js';
import { SecondFactors } from './accounts/second-factors.js';
import { AuditFeature } from './audit/audit.js';
import { CompaniesFeature } from './companies/companies.js';
import { CompanyStore } from './companies/company-store.js';
import { DeadLettersFeature } from './dead-letters/dead-letters.js';
import { LetterStore } from './dead-letters/letter-store.js';
import { FindFeature } from './find/find.js';
import { FindStore } from './find/find-store.js';
import { Finder } from './find/finder.js';
import { JobFinder } from './find/job-finder.js';
import { WordFinder } from './find/word-finder.js';
import { BegunLogins } from './login/begun-logins.js';
import { Invitations } from './login/invitations.js';
import { Login } from './login/login.js';
import { OutsideRoutes } from './login/outside-routes.js';
import { Copies } from './deliveries/copies.js';
import { DeliveriesFeature } from './deliveries/deliveries.js';
import { DeliveryRecords } from './deliveries/delivery-store.js';
import { SentMails } from './deliveries/sent-mails.js';
import { ModerationFeature } from './moderation/moderation.js';
import { ProviderLogin } from './login/provider-login.js';
import { WaysIn } from './login/ways-in.js';
import { OperatorsFeature } from './operators/operators.js';
import { OpsListener } from './ops-listener.js';
import { CapacityWatch } from './overview/capacity-watch.js';
import { OverviewFeature } from './overview/overview.js';
import { OverviewReader } from './overview/overview-reader.js';
import { OverviewStore } from './overview/overview-store.js';
import { PauseDesk } from './pauses/pause-desk.js';
import { PauseStore } from './pauses/pause-store.js';
import { PausesFeature } from './pauses/pauses.js';
import { StandingPauses } from './pauses/standing.js';
import { QualityFeature } from './quality/quality.js';
import { PeopleFeature } from './people/people.js';
import { PersonStore } from './people/person-store.js';
import { PostingRecordStore } from './postings/posting-store.js';
import { PostingsFeature } from './postings/postings.js';
import { QueueBoardFeature } from './queues/queue-board-feature.js';
import { QueueReader } from './queues/queue-reader.js';
import { QueueStore } from './queues/queue-store.js';
import { QueuesFeature } from './queues/queues.js';
import { SearchRecordStore } from './searches/search-store.js';
import { SearchesFeature } from './searches/searches.js';
import { AuditLog } from './shell/audit-log.js';
import { AuditStore } from './shell/audit-store.js';
import { consoleApp } from './shell/console-app.js';
import type { ConsoleFeature } from './shell/feature.js';
import { OperatorSessions } from './shell/operator-sessions.js';
import { SourcesFeature } from './sources/sources.js';
import { SourcesStore } from './sources/sources-store.js';
import { OperationActs } from './work/operation-acts.js';
import { OperationRunner } from './work/operation-runner.js';
import { OperationStore } from './work/operation-store.js';
import { WorkStore } from './work/work-store.js';
import { WorkFeature } from './work/work.js';
import { ReplaysFeature } from './replays/replays.js';
import { ReplaysStore } from './replays/replays-store.js';
import { StatusFeature } from './status/status.js';
import { StatusStore } from './status/status-store.js';
import { SystemStatus } from './status/system-status.js';
import { WhyFeature } from './why/why.js';

/** The parts of the console, in the order of its navigation. */
export const CONSOLE_FEATURES = [
  ...[OverviewFeature, SourcesFeature, StatusFeature, QueueBoardFeature, QueuesFeature, WorkFeature],
  ...[PausesFeature, WhyFeature, FindFeature],
  ...[
    PostingsFeature,
    CompaniesFeature,
    SearchesFeature,
    DeadLettersFeature,
    PeopleFeature,
    DeliveriesFeature,
  ],
  ...[QualityFeature, ModerationFeature, ReplaysFeature],
  ...[OperatorsFeature, AuditFeature, OwnAccountFeature, Login],
];

/** What it is made of is asked for by name: Nest has made it, as `inject` names it too. */
const createListener = (ref: ModuleRef): OpsListener => {
  const of = <T>(token: Type<T> | symbol): T => ref.get<T>(token, { strict: false });
  return new OpsListener(
    consoleApp({
      sessions: of(OperatorSessions),
      audit: of(AuditLog),
      site: of(Site),
      logger: of<Logger>(LOGGER),
      metrics: of(Metrics),
      outside: of(OutsideRoutes),
      notices: of(StandingPauses),
      features: CONSOLE_FEATURES.map((feature) => of<ConsoleFeature>(feature)),
    }),
  );
};

/** The operators' console, on its own listener. */
@Module({
  imports: [BoardModule, ModerationModule, QualityModule, SiteModule, SubscribersModule],
  providers: [
    { provide: READINESS, useExisting: BoardLoader },
    HealthController,
    OperatorSessions,
    AuditLog,
    AuditStore,
    AccountStore,
    Accounts,
    SecondFactors,
    FirstAccount,
    Invitations,
    ProviderAccounts,
    ProviderLogin,
    BegunLogins,
    WaysIn,
    CapacityWatch,
    OverviewReader,
    OverviewStore,
    SourcesStore,
    StatusStore,
    SystemStatus,
    OperationActs,
    OperationRunner,
    OperationStore,
    WorkStore,
    PauseDesk,
    PauseStore,
    StandingPauses,
    ReplaysStore,
    QueueReader,
    QueueStore,
    ...[Finder, FindStore, JobFinder, WordFinder],
    ...[PostingRecordStore, CompanyStore, SearchRecordStore, LetterStore],
    OutsideRoutes,
    PersonStore,
    SuppressionStore,
    DeliveryRecords,
    SentMails,
    Copies,
    whyDesk,
    ...CONSOLE_FEATURES,
    {
      provide: OpsListener,
      useFactory: createListener,
      inject: [
        ModuleRef,
        ...CONSOLE_FEATURES,
        OperatorSessions,
        AuditLog,
        Site,
        OutsideRoutes,
        StandingPauses,
      ],
    },
  ],
  exports: [OpsListener],
})
export class OpsModule {}
