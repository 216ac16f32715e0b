import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { until } from '@app/testing';

/** A service that does not stop in this time is killed, so that a failed run ends. */
const STOP_MS = 30_000;
/** Four processes start together, on machines that may be busy. */
const START_MS = 120_000;

/** One service as a process of its own, that a fault run may kill. */
export class ServiceProcess {
  private child: ChildProcess | null = null;

  constructor(
    readonly name: string,
    private readonly env: NodeJS.ProcessEnv,
    private readonly healthUrl: string,
  ) {}

  async start(): Promise<void> {
    this.child = spawn(process.execPath, [`dist/apps/${this.name}/src/main.js`], {
      env: { ...process.env, ...this.env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    await until(`${this.name} is ready`, () => this.answers(), START_MS);
  }

  /** Ends the process without any warning. */
  async kill9(): Promise<void> {
    await this.end('SIGKILL');
  }

  async stop(): Promise<void> {
    if (this.child !== null) await this.end('SIGTERM');
  }

  private async answers(): Promise<boolean> {
    if (this.child?.exitCode !== null)
      throw new Error(`${this.name} ended with code ${this.child?.exitCode}.`);
    try {
      return (await fetch(`${this.healthUrl}/health/ready`)).ok;
    } catch {
      return false; // not listening yet
    }
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const { child } = this;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    const late = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
    await ended;
    clearTimeout(late);
  }
}
