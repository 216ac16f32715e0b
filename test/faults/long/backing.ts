import fs from 'node:fs';
import path from 'node:path';
import { startMongo, startRedis, type RunningServer, type StartOptions } from '@app/embedded';
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

  constructor(
    readonly name: 'mongo' | 'redis',
    private readonly dataDir: string,
  ) {}

  get url(): string {
    return this.address;
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
    this.running =
      this.name === 'mongo' ? await startMongo({ ...options, forTests: true }) : await startRedis(options);
    this.address = this.running.url;
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
