import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { until } from '@app/testing';
import { kill } from './kill.js';

const RESTART_MS = 300;
const READY_MS = 120_000;
const STOP_MS = 30_000;
const CONTROL = pathToFileURL(path.resolve('test/faults/long/process-control.mjs')).href;

/** Orders to process-control.mjs inside a service. */
export interface Orders {
  readonly clockOffsetMs?: number;
  readonly crashAtWrite?: number;
  readonly side?: 'before' | 'after';
  readonly blockMs?: number;
}

export interface ServiceOptions {
  readonly name: string;
  /** Tells apart two processes of one service. */
  readonly label: string;
  readonly env: NodeJS.ProcessEnv;
  readonly healthUrl: string;
  readonly ordersFile: string;
  readonly logFile: string;
}

/** A service as a process that is started again whenever it ends, as an operator's supervisor does. */
export class Supervised {
  private child: ChildProcess | null = null;
  private wanted = false;
  private killedByUs = false;
  private standing: Orders = {};
  /** How often it ended although nobody had killed it. */
  endedByItself = 0;
  /** How many times it was started. */
  starts = 0;

  constructor(private readonly options: ServiceOptions) {}

  get name(): string {
    return this.options.name;
  }

  get label(): string {
    return this.options.label;
  }

  async start(): Promise<void> {
    this.wanted = true;
    this.spawn();
    await this.ready();
  }

  async ready(): Promise<void> {
    await until(`${this.label} is ready`, () => this.answers(), READY_MS);
  }

  /** Ends the process without any warning; it is started again. */
  async kill9(): Promise<void> {
    const { child } = this;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    this.killedByUs = true;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }

  /** SIGSTOP freezes it, SIGCONT lets it go on. */
  signal(signal: NodeJS.Signals): void {
    const pid = this.child?.pid;
    if (pid !== undefined) kill(pid, signal);
  }

  /** Ends it as a deployment does, and starts it again. */
  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  /** Sets the clock of this and every later process of the service. */
  setClock(clockOffsetMs: number): void {
    this.standing = { clockOffsetMs };
    this.order({});
  }

  /** Resolves when the process that runs now has ended by the order, or with false after the time. */
  async crashAtWrite(n: number, side: 'before' | 'after', provoke: () => Promise<void>): Promise<boolean> {
    const { child } = this;
    if (child === null) return false;
    this.killedByUs = true;
    const ended = once(child, 'exit').then(() => true);
    this.order({ crashAtWrite: n, side });
    await provoke();
    const crashed = await Promise.race([ended, wait(8_000, false)]);
    if (!crashed) await this.kill9();
    return crashed;
  }

  block(blockMs: number): void {
    this.order({ blockMs });
  }

  async stop(): Promise<void> {
    this.wanted = false;
    const { child } = this;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    this.signal('SIGCONT');
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
    await ended;
    clearTimeout(late);
  }

  private order(orders: Orders): void {
    fs.writeFileSync(this.options.ordersFile, JSON.stringify({ ...this.standing, ...orders }));
    this.signal('SIGUSR2');
  }

  private spawn(): void {
    const { name, env, ordersFile, logFile } = this.options;
    fs.writeFileSync(ordersFile, JSON.stringify(this.standing));
    const log = fs.openSync(logFile, 'a');
    const child = spawn(process.execPath, ['--import', CONTROL, `dist/apps/${name}/src/main.js`], {
      env: { ...process.env, ...env, FAULTS_ORDERS: ordersFile },
      stdio: ['ignore', log, log],
    });
    fs.closeSync(log);
    this.child = child;
    this.killedByUs = false;
    this.starts += 1;
    child.once('exit', () => {
      if (!this.wanted || this.child !== child) return;
      if (!this.killedByUs) this.endedByItself += 1;
      setTimeout(() => {
        if (this.wanted && this.child === child) this.spawn();
      }, RESTART_MS);
    });
  }

  private async answers(): Promise<boolean> {
    try {
      const health = await fetch(`${this.options.healthUrl}/health/ready`, {
        signal: AbortSignal.timeout(3_000),
      });
      return health.ok;
    } catch {
      return false; // not listening yet
    }
  }
}
