import type { Config } from '../config/index.js';
import { watchChanges } from '../coordination/index.js';
import { showBuild, watchDisk, watchMongo, type Metrics } from '../metrics/index.js';
import { SCHEMA_VERSION } from '../migrations/index.js';
import type { Database, DeadLetter } from '../mongo/index.js';
import { RELEASE, REVISION } from '../system/index.js';

const SECONDS = [0.005, 0.02, 0.05, 0.1, 0.5, 1, 5, 20];

/** Where what every service uses tells what only it sees. */
export interface Watch {
  readonly hintsLost: (queue: string, count: number) => void;
  readonly deadLetter: (letter: Pick<DeadLetter, 'stage' | 'reason'>) => void;
}

/** The metrics of what every service has: its program, disk, MongoDB, the line of changes, hints, dead letters. */
export function watchInfrastructure(
  metrics: Metrics,
  { database, config }: { readonly database: Database; readonly config: Pick<Config, 'DATA_DIR'> },
): Watch {
  showBuild(metrics, { version: RELEASE, revision: REVISION, schema: SCHEMA_VERSION });
  watchDisk(metrics, config.DATA_DIR);
  watchMongo(metrics, database.client);
  watchLine(metrics, database);
  const lost = metrics.counter('hints_lost_total', 'Jobs that Redis did not take, by queue.', ['queue']);
  const letters = metrics.counter('dead_letters_total', 'New dead letters, by stage and reason.', [
    'stage',
    'reason',
  ]);
  return {
    hintsLost: (queue, count) => lost.inc({ queue }, count),
    deadLetter: ({ stage, reason }) => letters.inc({ stage, reason }),
  };
}

function watchLine(metrics: Metrics, database: Database): void {
  const wait = metrics.histogram(
    'change_line_wait_seconds',
    'From a change joining the line of this process to its commit.',
    SECONDS,
  );
  const refused = metrics.counter(
    'change_line_refused_total',
    'Changes that were refused, as they had waited in the line too long.',
  );
  const length = watchChanges(database, {
    committed: (seconds) => wait.observe(seconds),
    refused: () => refused.inc(),
  });
  metrics.measured('change_line_length', 'Changes that wait in the line of this process.', length);
}
