import 'reflect-metadata';
import { matchPostings, readPartition } from '@app/core/contracts';
import type { ServiceConfig } from '@app/infra/config';
import { createWorker, openInfrastructure, type Overrides, type RunningWorker } from '@app/infra/service';
import { MatcherModule } from './matcher.module.js';
import { queueOf } from './partition.js';
import { SearchDirectory } from './search-directory.js';

/** Starts the matcher. It takes postings only once every saved search is loaded. */
export async function createApp(config: ServiceConfig, overrides: Overrides = {}): Promise<RunningWorker> {
  const infra = await openInfrastructure('matcher', config, overrides);
  const partition = readPartition(config.MATCHER_PARTITION);
  return createWorker({
    infra,
    module: MatcherModule.of(partition),
    contracts: [...new Set([matchPostings, queueOf(partition)])],
    readiness: SearchDirectory,
    healthPort: config.MATCHER_PORT,
    hearsHints: true,
  });
}
