import { OperatorsFault, loadConfig, requireServers } from '../config/index.js';
import { createLogger, type Logger } from '../logging/index.js';
import { startTracing } from '../tracing/index.js';
import { HealthDoor } from './health-door.js';
import { Startup, type ServiceDefinition } from './startup.js';
import { OPERATORS_EXIT_CODE, type StopSignals } from './stop-signals.js';

/**
 * Reads the settings, opens the health listener, then loads the service and starts it, and says `service.ready`. A fault
 * that the operator can put right is one clear line and exit code 2; any other fault is logged whole, exit code 1.
 */
export async function runService(definition: ServiceDefinition, signals: StopSignals): Promise<void> {
  const startedAt = performance.now();
  const { name } = definition;
  const logger = createLogger(name, process.env['LOG_LEVEL'] ?? 'info');
  logStops(name, signals, logger);
  process.on('unhandledRejection', (err) => {
    logger.fatal({ event: 'service.fault', err }, 'A promise was rejected and nobody handled it.');
    process.exit(1);
  });
  try {
    const config = requireServers(loadConfig(process.env));
    const door = await HealthDoor.open(config[definition.healthPort], config.OPS_HOST);
    const { createApp } = await definition.load();
    const startup = new Startup(door, () => signals.workBegins());
    signals.beforeWork(() => {
      startup.stop();
      return startup.letGo();
    });
    startup.outdated.addEventListener('abort', () => signals.giveUp(), { once: true });
    const stopTracing = await startTracing(name, config, (fault) =>
      logger.warn({ event: 'traces.not-sent', fault }, 'Spans could not be sent to the collector.'),
    );
    const service = await createApp(config, { startup });
    logger.info(
      { event: 'service.ready', ms: Math.round(performance.now() - startedAt) },
      `${name} is ready.`,
    );
    signals.started({ stop: () => service.stop().finally(stopTracing) });
  } catch (err) {
    const isOperators = err instanceof OperatorsFault;
    logger.fatal({ event: 'service.start-failed', ...(isOperators ? {} : { err }) }, (err as Error).message);
    process.exit(isOperators ? OPERATORS_EXIT_CODE : 1);
  }
}

function logStops(name: string, signals: StopSignals, logger: Logger): void {
  signals.logTo({
    stopping: (signal) => logger.info({ event: 'service.stopping', signal }, `${name} is stopping.`),
    failed: (err) => logger.error({ event: 'service.stop-failed', err }, 'Stopping failed.'),
  });
}
