import { fork, type ChildProcess } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import { ServerError } from '@app/embedded';
import {
  PROTOCOL,
  WORKER_PATH,
  type Answer,
  type ExchangeName,
  type Exchanges,
  type Hello,
} from '@app/replay';
import type { FoundBuild } from './find-build.js';

const ANSWER_WITHIN_MS = 600_000;
const KEPT_SIGNS = 4_000;
const LOWER_PRIORITY = 10;

/** It may read files and nothing else: Node refuses it writing, and further processes. */
const flagsOf = (allowed: ReadonlySet<string>): string[] => {
  const flag = ['--permission', '--experimental-permission'].find((name) => allowed.has(name));
  return flag === undefined ? [] : [flag, '--allow-fs-read=*', '--no-warnings'];
};

interface Waiting {
  resolve(message: Hello | Answer): void;
  reject(error: Error): void;
  readonly timer: NodeJS.Timeout;
}

/** The worker of a build, as a process of its own: one question at a time. */
export class WorkerProcess {
  private waiting: Waiting | null = null;
  private stderr = '';
  private used = { cpuMs: 0, memoryMb: 0 };
  private said: Hello = { protocol: 0, release: '', reading: '' };

  private constructor(
    private readonly build: FoundBuild,
    private readonly child: ChildProcess,
  ) {
    child.stderr?.on(
      'data',
      (chunk: Buffer) => (this.stderr = (this.stderr + chunk.toString()).slice(-KEPT_SIGNS)),
    );
    child.on('message', (message) => this.settle((waiting) => waiting.resolve(message as Hello | Answer)));
    child.on('error', (error) => this.settle((waiting) => waiting.reject(error)));
    child.on('close', (code, signal) => this.settle((waiting) => waiting.reject(this.ended(code ?? signal))));
  }

  /** Starts the worker of a build. Throws ServerError where it does not start, or speaks another protocol. */
  static async start(build: FoundBuild): Promise<WorkerProcess> {
    // Neither settings nor secrets: there is nothing that it could connect to.
    const child = fork(path.join(build.dist, WORKER_PATH), [], {
      cwd: build.dist,
      env: { NODE_ENV: 'production', TZ: 'UTC' },
      execArgv: flagsOf(process.allowedNodeEnvironmentFlags),
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    const worker = new WorkerProcess(build, child);
    if (child.pid !== undefined) os.setPriority(child.pid, LOWER_PRIORITY);
    worker.said = (await worker.next()) as Hello;
    if (worker.said.protocol === PROTOCOL) return worker;
    await worker.stop();
    throw new ServerError(
      `${build.name} (release ${worker.said.release}) speaks version ${worker.said.protocol} of the replay protocol, this build ${PROTOCOL}: ` +
        'run the replay from the newer of the two, or name another build.',
    );
  }

  /** What the worker said of its build. */
  get hello(): Hello {
    return this.said;
  }

  /** Processor time so far and the most memory, as of the last answer. */
  get usage(): { readonly cpuMs: number; readonly memoryMb: number } {
    return this.used;
  }

  /** Asks and waits for the answer. */
  async ask<Name extends ExchangeName>(
    name: Name,
    ask: Exchanges[Name]['ask'],
  ): Promise<Exchanges[Name]['answer']> {
    const answered = this.next();
    this.child.send({ name, ask });
    const { ok, answer, message, cpuMs, memoryMb } = (await answered) as Answer<Name>;
    this.used = { cpuMs, memoryMb: Math.max(memoryMb, this.used.memoryMb) };
    if (!ok) throw new Error(`The worker of ${this.build.name} failed at ${name}: ${message ?? ''}`);
    return answer as Exchanges[Name]['answer'];
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGKILL');
    await ended;
  }

  private next(): Promise<Hello | Answer> {
    return new Promise((resolve, reject) => {
      const late = () => reject(new ServerError(`The worker of ${this.build.name} gave no answer in time.`));
      const timer = setTimeout(() => this.settle(late), ANSWER_WITHIN_MS);
      this.waiting = { resolve, reject, timer };
    });
  }

  private settle(how: (waiting: Waiting) => void): void {
    const { waiting } = this;
    if (waiting === null) return;
    this.waiting = null;
    clearTimeout(waiting.timer);
    how(waiting);
  }

  private ended(how: number | string | null): ServerError {
    return new ServerError(
      `The worker of ${this.build.name} ended (${how ?? 'unknown'}): ${this.stderr.trim()}`,
    );
  }
}
