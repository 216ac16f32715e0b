import { ConfigError, loadConfig, requireServers, type ServiceConfig } from '../config/index.js';
import { createLogger } from '../logging/index.js';
import { RedisPolicyError } from '../queue/index.js';
import { SchemaVersionError } from '../mongo/index.js';

/** A started service. */
export interface RunningService {
  /** Finishes the work in hand, then closes everything. */
  stop(): Promise<void>;
}

const OPERATORS_FAULTS = [ConfigError, RedisPolicyError, SchemaVersionError];
const STOP_DEADLINE_MS = 25_000;

/**
 * The main function of a service: reads the settings, starts it, says `service.ready`, and stops it on SIGTERM or SIGINT.
 * A fault that the operator can mend is one clear line and exit code 2; any other fault is logged whole, exit code 1.
 */
export async function runService(
  name: string,
  createApp: (config: ServiceConfig) => Promise<RunningService>,
): Promise<void> {
  const startedAt = performance.now();
  const logger = createLogger(name, process.env['LOG_LEVEL'] ?? 'info');
  process.on('unhandledRejection', (err) => {
    logger.fatal({ event: 'service.fault', err }, 'A promise was rejected and nobody handled it.');
    process.exit(1);
  });
  try {
    const service = await createApp(requireServers(loadConfig(process.env)));
    logger.info(
      { event: 'service.ready', ms: Math.round(performance.now() - startedAt) },
      `${name} is ready.`,
    );
    stopOnSignal(name, service, logger);
  } catch (err) {
    const mendable = OPERATORS_FAULTS.some((kind) => err instanceof kind);
    logger.fatal({ event: 'service.start-failed', ...(mendable ? {} : { err }) }, (err as Error).message);
    process.exit(mendable ? 2 : 1);
  }
}

function stopOnSignal(name: string, service: RunningService, logger: ReturnType<typeof createLogger>): void {
  const stop = (signal: NodeJS.Signals) => {
    logger.info({ event: 'service.stopping', signal }, `${name} is stopping.`);
    setTimeout(() => process.exit(1), STOP_DEADLINE_MS).unref();
    service.stop().then(
      () => process.exit(0),
      (err) => {
        logger.error({ event: 'service.stop-failed', err }, 'Stopping failed.');
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}
