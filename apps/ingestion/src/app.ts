import 'reflect-metadata';
import { pollSource } from '@app/core/contracts';
import type { ServiceConfig } from '@app/infra/config';
import { createWorker, openInfrastructure, type Overrides, type RunningWorker } from '@app/infra/service';
import { IngestionModule } from './ingestion.module.js';
import { IngestionReadiness } from './readiness.js';

/** Starts ingestion: the list of sources is checked first, then each source is read when it is due. */
export async function createApp(config: ServiceConfig, overrides: Overrides = {}): Promise<RunningWorker> {
  const infra = await openInfrastructure('ingestion', config, overrides);
  return createWorker({
    infra,
    module: IngestionModule,
    contracts: [pollSource],
    readiness: IngestionReadiness,
    healthPort: config.INGESTION_PORT,
    hearsHints: false,
  });
}
