import { Module } from '@nestjs/common';
import { GuessLimit } from '@app/infra/service';
import { IntakeModule } from '@app/intake';
import { ClustersController } from './admin/clusters.controller.js';
import { SourceAdmin } from './admin/source-admin.js';
import { SourcesController } from './admin/sources.controller.js';
import { DryRunStore } from './dry-run/dry-run-store.js';
import { DryRuns } from './dry-run/dry-runs.js';
import { IngestionHandlers } from './ingestion.handlers.js';
import { Expiry } from './lifecycle/expiry.js';
import { PollReport } from './reading/poll-report.js';
import { Arrivals } from './reading/arrivals.js';
import { Polling } from './reading/polling.js';
import { SourceReader } from './reading/source-reader.js';
import { SourceStore } from './reading/source-store.js';
import { IngestionReadiness } from './readiness.js';
import { RereadingRecord } from './rereading/rereading-record.js';
import { RereadingTask } from './rereading/rereading-task.js';
import { ScheduleReconciler } from './schedule/schedule-reconciler.js';
import { SampleSources } from './setup/sample-sources.js';
import { SourceList } from './setup/source-list.js';
import { SourcesFile } from './setup/sources-file.js';

/** Ingestion: sources in, postings on the record. */
@Module({
  imports: [IntakeModule],
  controllers: [ClustersController, IngestionHandlers, SourcesController],
  providers: [
    { provide: GuessLimit, useValue: new GuessLimit() },
    DryRunStore,
    DryRuns,
    Expiry,
    IngestionReadiness,
    Arrivals,
    Polling,
    PollReport,
    RereadingRecord,
    RereadingTask,
    SampleSources,
    ScheduleReconciler,
    SourceAdmin,
    SourceList,
    SourceReader,
    SourceStore,
    SourcesFile,
  ],
  exports: [IngestionReadiness],
})
export class IngestionModule {}
