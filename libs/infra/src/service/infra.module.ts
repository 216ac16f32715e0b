import { Module, type DynamicModule, type OnApplicationShutdown, type ValueProvider } from '@nestjs/common';
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
import { ReturnPaths } from '../mail/index.js';
import { Metrics } from '../metrics/index.js';
import { Database, DeadLetters } from '../mongo/index.js';
import { migrate } from '../migrations/index.js';
import { Producer, QueueSamples, RedisProbe, assertUsableRedis, connectRedis } from '../queue/index.js';
import { Startup, type StartOverrides } from '../start/index.js';
import { TokenSigner, systemChance, systemClock } from '../system/index.js';
import { Trace } from '../trace/index.js';
import { MetricsAccess } from './metrics-access.js';
import { QueueSampling } from './queue-sampling.js';
import { SchemaFence } from './schema-fence.js';

export const CONFIG = Symbol('config');
export const SECRETS = Symbol('secrets');
export const CLOCK = Symbol('clock');
export const CHANCE = Symbol('chance');
export const LOGGER = Symbol('logger');
export const REDIS = Symbol('redis');
/** An AbortSignal: aborted when the service is told to stop. What has not begun then is not begun. */
export const STOPPING = Symbol('stopping');

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

/** Closes the connections after Nest has stopped everything that uses them. */
class ConnectionCloser implements OnApplicationShutdown {
  constructor(
    private readonly infra: Infrastructure,
    private readonly producer: Producer,
    private readonly probe: RedisProbe,
    private readonly trace: Trace,
    private readonly sampling: QueueSampling,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await this.producer.close();
    await this.trace.flush();
    await this.sampling.stop();
    this.probe.close();
    this.infra.redis.disconnect();
    await this.infra.database.close();
  }
}

/** What works with a secret: only where the service has that. */
function withSecrets({ secrets, config }: Infrastructure): ValueProvider[] {
  const { signingKeys, hashKey, metricsPassword } = secrets;
  const providers: ValueProvider[] = [];
  if (metricsPassword !== undefined) {
    providers.push({ provide: MetricsAccess, useValue: new MetricsAccess({ metricsPassword }) });
  }
  if (signingKeys === undefined || hashKey === undefined) return providers;
  const signer = new TokenSigner(signingKeys, hashKey);
  const paths = new ReturnPaths(signer, config.BOUNCE_DOMAIN);
  return [
    ...providers,
    { provide: TokenSigner, useValue: signer },
    { provide: ReturnPaths, useValue: paths },
  ];
}

/** Provides the infrastructure to every module of a service. */
@Module({})
export class InfraModule {
  static with(infra: Infrastructure): DynamicModule {
    const probe = new RedisProbe(infra.redis, infra.database.name, infra.clock);
    const samples = new QueueSamples(infra.clock);
    const sampling = new QueueSampling(samples, infra.database, infra.logger);
    const producer = new Producer(infra.redis, infra.database.name, infra.logger, samples);
    const metrics = new Metrics(infra.name);
    const { database, logger, clock } = infra;
    const trace = new Trace({ database, metrics, logger, clock, service: infra.name });
    const providers: ValueProvider[] = [
      { provide: CONFIG, useValue: infra.config },
      { provide: SECRETS, useValue: infra.secrets },
      { provide: CLOCK, useValue: infra.clock },
      { provide: CHANCE, useValue: infra.chance },
      { provide: LOGGER, useValue: infra.logger },
      { provide: REDIS, useValue: infra.redis },
      { provide: STOPPING, useValue: infra.startup.stopping },
      { provide: RedisProbe, useValue: probe },
      {
        provide: SchemaFence,
        useValue: new SchemaFence(infra.database, infra.startup, infra.logger),
      },
      { provide: Database, useValue: infra.database },
      { provide: Producer, useValue: producer },
      { provide: QueueSamples, useValue: samples },
      { provide: QueueSampling, useValue: sampling },
      { provide: Metrics, useValue: metrics },
      { provide: Trace, useValue: trace },
      ...withSecrets(infra),
      { provide: DeadLetters, useValue: new DeadLetters(infra.database, infra.clock) },
    ];
    return {
      module: InfraModule,
      global: true,
      providers: [
        ...providers,
        {
          provide: ConnectionCloser,
          useValue: new ConnectionCloser(infra, producer, probe, trace, sampling),
        },
      ],
      exports: providers.map((provider) => provider.provide),
    };
  }
}
