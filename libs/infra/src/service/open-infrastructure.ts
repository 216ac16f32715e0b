import type { Redis } from 'ioredis';
import type { Chance } from '@app/core/chance';
import type { Clock } from '@app/core/time';
import {
  loadServiceSecrets,
  type SecretReader,
  type ServiceConfig,
  type ServiceSecrets,
} from '../config/index.js';
import { createLogger, type Logger } from '../logging/index.js';
import { Database } from '../mongo/index.js';
import { migrate } from '../migrations/index.js';
import { assertUsableRedis, connectRedis } from '../queue/index.js';
import { Startup, type StartOverrides } from '../start/index.js';
import { systemChance, systemClock } from '../system/index.js';

/** What tests replace. */
export interface Overrides extends StartOverrides {
  readonly clock?: Clock;
  readonly chance?: Chance;
}

/** What every service has in hand before Nest starts: connected servers, migrated data, clock, chance and the log. */
export interface Infrastructure {
  readonly name: SecretReader;
  readonly config: ServiceConfig;
  readonly secrets: ServiceSecrets;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly logger: Logger;
  readonly database: Database;
  readonly redis: Redis;
  readonly startup: Startup;
}

/** Connects to the servers, refuses a Redis that cannot do the work, and brings the data to this program's format. */
export async function openInfrastructure(
  name: SecretReader,
  config: ServiceConfig,
  overrides: Overrides = {},
): Promise<Infrastructure> {
  const logger = createLogger(name, config.LOG_LEVEL);
  const startup = overrides.startup ?? new Startup();
  const redis = connectRedis(config.REDIS_URL);
  redis.on('error', (err) => logger.warn({ event: 'redis.error', err }, err.message));
  startup.waitsFor({ mongodb: 'MongoDB has not answered yet.', redis: 'Redis has not been asked yet.' });
  const database = await Database.connect(config.MONGODB_URI);
  startup.waitsFor({ redis: 'Redis has not answered yet.' });
  await assertUsableRedis(redis);
  startup.waitsFor({ schema: 'The format of the data has not been read yet.' });
  await migrate(database, {
    onOlder: () => startup.waitsFor({ schema: 'The data is being brought to the format of this program.' }),
    onLock: (giveBack) => startup.holds(giveBack),
  });
  startup.waitsFor({ service: 'It is being put together.' });
  return {
    name,
    config,
    secrets: loadServiceSecrets(config.DATA_DIR, name),
    clock: overrides.clock ?? systemClock,
    chance: overrides.chance ?? systemChance,
    logger,
    database,
    redis,
    startup,
  };
}
