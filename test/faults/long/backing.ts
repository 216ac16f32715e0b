import fs from 'node:fs';
import path from 'node:path';
import { asMember, startMongo, startRedis, type RunningServer, type StartOptions } from '@app/embedded';
import { databaseSecrets } from '@app/infra/config';
import { kill } from './kill.js';

export const CACHE = path.resolve('.cache', 'test-servers');
export const BIN = path.join(CACHE, 'bin');

const optionsFor = (dataDir: string): StartOptions => ({
  dataDir,
  binDir: BIN,
  env: process.env,
  log: (line) => process.stderr.write(`servers: ${line}\n`),
});

/** A real server of a fault run: it may be killed, frozen, and come back at the same address. */
export class BackingServer {
  private running: RunningServer | null = null;
  private address = '';
  private adminAddress = '';

  constructor(
    readonly name: 'mongo' | 'redis',
    private readonly dataDir: string,
  ) {}

  get url(): string {
    return this.address;
  }

  /** As the user who may do everything there; Redis only. */
  get adminUrl(): string {
    return this.adminAddress;
  }

  get port(): number {
    return Number(new URL(this.address).port);
  }

  get version(): string {
    return this.running?.version ?? '';
  }

  async start(): Promise<void> {
    fs.mkdirSync(this.dataDir, { recursive: true });
    const options = optionsFor(this.dataDir);
    if (this.name === 'mongo')
      this.running = await startMongo({ ...options, forTests: true, anyDatabase: true });
    else {
      const redis = await startRedis(options);
      this.adminAddress = redis.adminUrl;
      this.running = redis;
    }
    this.address = this.running.url;
  }

  /** Runs a command as one of the set: what the services may not. MongoDB only. */
  async administer(command: Readonly<Record<string, unknown>>): Promise<void> {
    const { mongoKeyFile: keyFile } = databaseSecrets(this.dataDir);
    const server = { host: `127.0.0.1:${this.port}`, keyFile };
    await asMember(server, (client) => client.db('admin').command(command));
  }

  async kill9(): Promise<void> {
    this.signal('SIGKILL');
    await this.running?.ended;
  }

  /** SIGSTOP freezes it, SIGCONT lets it go on. */
  signal(signal: NodeJS.Signals): void {
    if (this.running !== null) kill(this.running.pid, signal);
  }

  /** Resolves when the process has ended, whatever ended it. */
  async ended(): Promise<void> {
    await this.running?.ended;
  }

  /** Loses everything it knew. Only while it does not run. */
  wipe(): void {
    fs.rmSync(path.join(this.dataDir, this.name), { recursive: true, force: true });
  }

  async stop(): Promise<void> {
    this.signal('SIGCONT');
    await this.running?.stop();
  }
}
