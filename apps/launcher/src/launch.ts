import path from 'node:path';
import {
  assertDiskSpace,
  lockDataDir,
  markOf,
  removeRunFile,
  stopLeftoverServices,
  writeRunFile,
  type RunInfo,
} from '@app/embedded';
import { loadConfig, makeSecrets, type Config } from '@app/infra/config';
import { systemClock } from '@app/infra/system';
import { startBacking, type Backing } from './backing.js';
import { checkPorts } from './check-ports.js';
import { onDatabase } from './cli/with-mongo.js';
import { programsFolder } from './programs-folder.js';
import { makeRecordSecrets } from './record-secrets.js';
import { serviceEnv } from './service-env.js';
import { HEALTH_PORT, NODE_FLAGS, SERVICES, neededPorts, type ServiceName } from './services.js';
import { Supervisor } from './supervisor.js';

/** What a launch needs to know beside the settings. */
export interface LaunchOptions {
  readonly env: NodeJS.ProcessEnv;
  /** Folder of the checkout: `dist` and `samples` lie below it. */
  readonly root: string;
  readonly write: (line: string) => void;
  readonly colour: boolean;
  /** Instead of the samples: a folder of recorded boards. */
  readonly samplesDir?: string;
  /** Called when a running service ended because it must not go on. */
  readonly onRefusal?: () => void;
  /** Aborted when the start is not wanted any more: what has started is stopped, and `launch` throws. */
  readonly signal?: AbortSignal;
  /** Cached server programs; those of the checkout where it is left out. */
  readonly binDir?: string;
  /** Further flags of node for one service or another. */
  readonly nodeFlags?: Partial<Record<ServiceName, readonly string[]>>;
}

/** TechJobBoard, up and running. */
export interface Launched {
  readonly config: Config;
  readonly run: RunInfo;
  /** Milliseconds from the call to ready. */
  readonly readyMs: number;
  /** Stops one service and starts it from its files as they are now; returns once it is ready. Throws ServerError. */
  restart(name: ServiceName): Promise<void>;
  /** Stops the services, then the databases, and gives the data folder back. */
  stop(): Promise<void>;
  /** Kills the services at once; databases still end in an orderly way. */
  force(): void;
}

const MEGABYTES_NEEDED = 500;

class Launch {
  private readonly supervisors = new Map<ServiceName, Supervisor>();
  private run: RunInfo | null = null;

  constructor(
    private readonly config: Config,
    private readonly options: LaunchOptions,
  ) {}

  /** Everything in order; a fault on the way stops what was started. */
  async start(): Promise<Omit<Launched, 'config' | 'readyMs'>> {
    const { config } = this;
    const unlock = lockDataDir(config.DATA_DIR);
    const cleanUp: (() => Promise<void> | void)[] = [unlock];
    const stop = async () => {
      for (const step of cleanUp.reverse()) await step();
      cleanUp.length = 0;
    };
    try {
      makeSecrets(config.DATA_DIR);
      const backing = await this.startBacking();
      cleanUp.push(() => backing.stop());
      cleanUp.push(() => removeRunFile(config.DATA_DIR));
      cleanUp.push(() => this.stopServices());
      await Promise.all([
        this.startServices(backing),
        onDatabase(backing.mongodbUri, (database) => makeRecordSecrets(config.DATA_DIR, database)),
      ]);
      return {
        run: this.run ?? this.describe(backing),
        restart: (name) => this.restart(name),
        stop,
        force: () => this.force(),
      };
    } catch (error) {
      await stop();
      throw error;
    }
  }

  private async startBacking(): Promise<Backing> {
    const { config, options } = this;
    assertDiskSpace(config.DATA_DIR, MEGABYTES_NEEDED);
    await stopLeftoverServices(config.DATA_DIR, (line) => this.say(line));
    await checkPorts(neededPorts(config));
    return startBacking(config, {
      binDir: options.binDir ?? programsFolder(config.DATA_DIR),
      env: options.env,
      samplesDir: options.samplesDir ?? path.join(options.root, 'samples'),
      log: (line) => this.say(line),
    });
  }

  private async startServices(backing: Backing): Promise<void> {
    const env = serviceEnv(this.options.env, this.config, backing);
    this.run = this.describe(backing);
    this.options.signal?.addEventListener('abort', () => this.giveUp());
    this.options.signal?.throwIfAborted();
    for (const name of SERVICES) {
      this.supervisors.set(
        name,
        new Supervisor({
          name,
          args: [
            ...NODE_FLAGS[name],
            ...(this.options.nodeFlags?.[name] ?? []),
            path.join(this.options.root, 'dist', 'apps', name, 'src', 'main.js'),
          ],
          env,
          healthUrl: `http://127.0.0.1:${this.config[HEALTH_PORT[name]]}/health/ready`,
          style: { colour: this.options.colour },
          write: this.options.write,
          startTimeoutMs: this.config.START_TIMEOUT_SECONDS * 1_000,
          onRefusal: () => this.options.onRefusal?.(),
          onSpawn: (service, mark) => this.note(service, mark),
        }),
      );
    }
    await Promise.all([...this.supervisors.values()].map((supervisor) => supervisor.start()));
  }

  private async restart(name: ServiceName): Promise<void> {
    await this.supervisors.get(name)?.restart();
  }

  private async stopServices(): Promise<void> {
    await Promise.all([...this.supervisors.values()].map((supervisor) => supervisor.stop()));
  }

  /** A service that is stopped before it is ready makes the start fail, which stops the rest. */
  private giveUp(): void {
    for (const supervisor of this.supervisors.values()) void supervisor.stop();
  }

  private force(): void {
    for (const supervisor of this.supervisors.values()) supervisor.kill();
  }

  private note(service: string, mark: RunInfo['services'][string]): void {
    if (this.run === null) return;
    this.run = { ...this.run, services: { ...this.run.services, [service]: mark } };
    writeRunFile(this.config.DATA_DIR, this.run);
  }

  private describe(backing: Backing): RunInfo {
    return {
      launcher: markOf(process.pid),
      mongodbUri: backing.mongodbUri,
      redisUrl: backing.redisUrl,
      smtpUrl: backing.smtpUrl,
      board: this.config.PUBLIC_URL,
      inbox: backing.inboxUrl,
      console: `http://localhost:${this.config[HEALTH_PORT.api]}`,
      services: {},
    };
  }

  private say(line: string): void {
    this.options.write(`launcher: ${line}`);
  }
}

/**
 * Brings up databases, inbox, sample boards and the four services, and returns once all are ready. Throws ConfigError or
 * ServerError where the settings or the surroundings are at fault; then nothing keeps running.
 */
export async function launch(options: LaunchOptions): Promise<Launched> {
  const startedAt = systemClock.monotonicMs();
  const config = loadConfig(options.env);
  const started = await new Launch(config, options).start();
  return { config, ...started, readyMs: Math.round(systemClock.monotonicMs() - startedAt) };
}
