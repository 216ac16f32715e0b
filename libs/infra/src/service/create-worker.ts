import { Module, type DynamicModule, type INestApplication, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { NestLogger } from '../logging/index.js';
import { DeadLetters } from '../mongo/index.js';
import { Metrics, watchQueues } from '../metrics/index.js';
import { Producer, QueueServer, type AnyContract, QueueSamples } from '../queue/index.js';
import type { HealthDoor, RunningService } from '../start/index.js';
import { systemClock } from '../system/index.js';
import { HealthController, READINESS, type ReadinessCheck } from './health.controller.js';
import { InfraModule } from './infra.module.js';
import type { Infrastructure } from './open-infrastructure.js';
import { DoorAdapter } from './door-adapter.js';
import { knownMethodsOnly } from './allowed-methods.js';
import { sameOriginOnly } from './same-origin.js';
import { connectHints, connectQueues } from './connect-transports.js';

/** What makes a worker service: its module, the queues it handles, and what says that it is ready. */
export interface WorkerDefinition {
  readonly infra: Infrastructure;
  readonly module: Type | DynamicModule;
  readonly contracts: readonly AnyContract[];
  /** Provider (exported by the module) that implements ReadinessCheck. */
  readonly readiness: Type<ReadinessCheck>;
  readonly healthPort: number;
  /** True where the service listens to hints on Redis pub/sub. */
  readonly hearsHints: boolean;
}

/** A worker service that runs: the Nest application is there for tests. */
export interface RunningWorker extends RunningService {
  readonly app: INestApplication;
  readonly queueServer: QueueServer;
}

@Module({})
class WorkerModule {
  static of(definition: WorkerDefinition): DynamicModule {
    return {
      module: WorkerModule,
      // What watches whether jobs are done can ask for the server of the queues.
      global: true,
      imports: [InfraModule.with(definition.infra), definition.module],
      controllers: [HealthController],
      providers: [
        { provide: READINESS, useExisting: definition.readiness },
        {
          provide: QueueServer,
          inject: [DeadLetters, Metrics, Producer, QueueSamples],
          useFactory: (
            deadLetters: DeadLetters,
            metrics: Metrics,
            producer: Producer,
            samples: QueueSamples,
          ) => {
            const queues = definition.contracts.map((contract) => producer.queue(contract));
            const { redis } = definition.infra;
            watchQueues(metrics, { queues, redis, nowMs: () => systemClock.now().getTime() });
            return queueServerOf(definition, deadLetters, samples);
          },
        },
      ],
      exports: [QueueServer],
    };
  }
}

/** Starts a worker: the HTTP listener of its health and metrics, then queue handlers and hints. */
export async function createWorker(definition: WorkerDefinition): Promise<RunningWorker> {
  const { config, startup } = definition.infra;
  const door = await startup.openDoor(definition.healthPort, config.OPS_HOST);
  try {
    return await createBehind(door, definition);
  } catch (error) {
    await door.close();
    throw error;
  }
}

async function createBehind(door: HealthDoor, definition: WorkerDefinition): Promise<RunningWorker> {
  const { infra } = definition;
  const { startup } = infra;
  const app = await NestFactory.create<NestExpressApplication>(
    WorkerModule.of(definition),
    new DoorAdapter(door),
    { logger: new NestLogger(infra.logger), abortOnError: false, bodyParser: false },
  );
  startup.waitsFor(await missingState(app));
  app.disable('x-powered-by');
  app.use(sameOriginOnly());
  app.use(knownMethodsOnly());
  const queueServer = connectQueues(app);
  if (definition.hearsHints) connectHints(app, infra.config.REDIS_URL);
  await app.startAllMicroservices();
  await app.listen(definition.healthPort, infra.config.OPS_HOST);
  const stop = () => {
    startup.stop();
    return app.close();
  };
  return { app, queueServer, stop };
}

/** Before its state is loaded a service says itself what it waits for. */
async function missingState(app: INestApplication): Promise<Record<string, string>> {
  const check = app.get<ReadinessCheck>(READINESS, { strict: false });
  const service = await check.ready().then(
    () => 'It is starting.',
    (error: Error) => error.message,
  );
  return { service };
}

function queueServerOf(
  { infra, contracts }: WorkerDefinition,
  deadLetters: DeadLetters,
  samples: QueueSamples,
): QueueServer {
  return new QueueServer({
    redis: infra.redis,
    namespace: infra.database.name,
    contracts,
    logger: infra.logger,
    samples,
    stopping: infra.startup.stopping,
    onStart: infra.startup.workBegins,
    onGivenUp: ({ queue, payload, reason, message }) =>
      deadLetters.keep([{ stage: 'queue', reason, message, origin: queue, sample: JSON.stringify(payload) }]),
  });
}
