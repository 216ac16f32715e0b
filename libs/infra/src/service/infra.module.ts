import { Module, type DynamicModule, type OnApplicationShutdown, type ValueProvider } from '@nestjs/common';
import { ReturnPaths } from '../mail/index.js';
import { Metrics } from '../metrics/index.js';
import { Database, DeadLetters } from '../mongo/index.js';
import { Producer, RedisProbe, QueueSamples } from '../queue/index.js';
import { TokenSigner } from '../system/index.js';
import { Trace } from '../trace/index.js';
import { FigureKeeper } from './figure-keeper.js';
import { MetricsAccess } from './metrics-access.js';
import { QueueSampling } from './queue-sampling.js';
import { SchemaFence } from './schema-fence.js';
import { watchInfrastructure } from './watch.js';
import type { Infrastructure } from './open-infrastructure.js';

export const CONFIG = Symbol('config');
export const SECRETS = Symbol('secrets');
export const CLOCK = Symbol('clock');
export const CHANCE = Symbol('chance');
export const LOGGER = Symbol('logger');
export const REDIS = Symbol('redis');
/** An AbortSignal: aborted when the service is told to stop. What has not begun then is not begun. */
export const STOPPING = Symbol('stopping');

/** Closes the connections after Nest has stopped everything that uses them. */
class ConnectionCloser implements OnApplicationShutdown {
  constructor(
    private readonly infra: Infrastructure,
    private readonly producer: Producer,
    private readonly probe: RedisProbe,
    private readonly trace: Trace,
    private readonly sampling: QueueSampling,
    private readonly figures: FigureKeeper,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await this.figures.stop();
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
    const metrics = new Metrics(infra.name);
    const watch = watchInfrastructure(metrics, infra);
    const producer = new Producer(infra.redis, infra.database.name, infra.logger, watch.hintsLost, samples);
    const { database, logger, clock } = infra;
    const trace = new Trace({ database, metrics, logger, clock, service: infra.name });
    const figures = new FigureKeeper(database, metrics, clock, logger);
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
      { provide: FigureKeeper, useValue: figures },
      ...withSecrets(infra),
      {
        provide: DeadLetters,
        useValue: new DeadLetters(infra.database, infra.clock, watch.deadLetter),
      },
    ];
    return {
      module: InfraModule,
      global: true,
      providers: [
        ...providers,
        {
          provide: ConnectionCloser,
          useValue: new ConnectionCloser(infra, producer, probe, trace, sampling, figures),
        },
      ],
      exports: providers.map((provider) => provider.provide),
    };
  }
}
