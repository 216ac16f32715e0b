import { spawn, type ChildProcess } from 'node:child_process';
import readline from 'node:readline';
import { ServerError, markOf, type ProcessMark } from '@app/embedded';
import { pause, systemClock } from '@app/infra/system';
import { NOT_ASKED, askHealth, type Health } from './ask-health.js';
import { nextCrashCount, restartDelay } from './backoff.js';
import { eventOf, readableLine, type LineStyle } from './log-lines.js';

/** How one service is run. */
export interface ServicePlan {
  readonly name: string;
  /** Arguments of node: the file to run. */
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** Answers 2xx once the service is ready: asked too, since LOG_LEVEL may hide the line that says so. */
  readonly healthUrl: string;
  readonly style: LineStyle;
  readonly write: (line: string) => void;
  /** How long to wait for a process that lives and is not ready. */
  readonly startTimeoutMs: number;
  /** Called when a running service ends because it must not go on (exit code 2): starting it again would not help. */
  readonly onRefusal: () => void;
  /** Called with each new process of the service. */
  readonly onSpawn: (name: string, mark: ProcessMark) => void;
}

const ASK_EVERY_MS = 100;
const SAY_EVERY_MS = 10_000;
const STOP_MS = 30_000;
const KEPT_LINES = 8;
/** How a service ends that only an operator can help. */
const REFUSAL = 'exit code 2';

/** Runs one service and starts it again when it crashes, with growing pauses. */
export class Supervisor {
  private child: ChildProcess | null = null;
  private stopping = new AbortController();
  private isOver = false;
  /** Restarts that were asked for, one after the other: none starts a process beside that of another. */
  private turn: Promise<unknown> = Promise.resolve();
  private running: Promise<void> | null = null;
  private everReady = false;
  private lastLines: string[] = [];
  private health: Health = NOT_ASKED;

  constructor(private readonly plan: ServicePlan) {}

  /**
   * Starts the service and waits until it is ready, as long as its process lives; what it waits for is said every ten
   * seconds. Throws ServerError with its last words if it ends first, or is not ready in the time that the settings give.
   */
  start(): Promise<void> {
    const settled = new AbortController();
    return new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => reject(this.tooLate()), this.plan.startTimeoutMs);
      const told = setInterval(() => this.sayWaiting(), SAY_EVERY_MS);
      const ready = () => {
        this.everReady = true;
        resolve();
      };
      settled.signal.addEventListener('abort', () => {
        clearTimeout(late);
        clearInterval(told);
      });
      this.running = this.keepRunning(ready, reject).catch(reject);
      this.askHealth(ready, settled.signal).catch(reject);
    }).finally(() => settled.abort());
  }

  private async askHealth(ready: () => void, settled: AbortSignal): Promise<void> {
    while (!settled.aborted) {
      await pause(ASK_EVERY_MS, settled);
      this.health = await askHealth(this.plan.healthUrl);
      if (this.health.ready) return ready();
    }
  }

  private sayWaiting(): void {
    const { name, write } = this.plan;
    write(`launcher: waiting for ${name}: ${this.health.missing}`);
  }

  private tooLate(): ServerError {
    const { name, startTimeoutMs } = this.plan;
    return new ServerError(
      `${name} was not ready within ${startTimeoutMs / 1000} s (START_TIMEOUT_SECONDS). It waits: ${this.health.missing}`,
    );
  }

  /**
   * Ends the service as a stop does and starts it from what its files are now; returns once it is ready. Throws as `start`
   * does, also where another restart or a stop came in between. Afterwards it can be asked again.
   */
  async restart(): Promise<void> {
    const turn = this.turn.then(() => this.startAnew());
    this.turn = turn.catch(() => undefined); // The next one takes its turn whatever became of this one, which its caller is told.
    await (
      await turn
    ).ready;
  }

  private async startAnew(): Promise<{ readonly ready: Promise<void> }> {
    await this.end();
    if (this.isOver) throw new ServerError(`${this.plan.name} is stopped for good.`);
    this.stopping = new AbortController();
    this.everReady = false;
    this.lastLines = [];
    this.health = NOT_ASKED;
    return { ready: this.start() };
  }

  /** Ends the service for good: SIGTERM, and SIGKILL after 30 s. */
  stop(): Promise<void> {
    this.isOver = true;
    return this.end();
  }

  private async end(): Promise<void> {
    this.stopping.abort();
    const { child } = this;
    if (child !== null) {
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
      await this.running;
      clearTimeout(timer);
    }
    await this.running;
  }

  /** Ends the service at once. */
  kill(): void {
    this.isOver = true;
    this.stopping.abort();
    this.child?.kill('SIGKILL');
  }

  private async keepRunning(ready: () => void, failed: (error: Error) => void): Promise<void> {
    let crashes = 0;
    while (!this.stopping.signal.aborted) {
      const startedAt = systemClock.monotonicMs();
      const how = await this.runOnce(ready);
      if (this.stopping.signal.aborted) break;
      if (!this.everReady)
        return failed(new ServerError(`${this.plan.name} did not start (${how}).\n${this.lastWords()}`));
      if (how === REFUSAL) {
        this.plan.write(`launcher: ${this.plan.name} must not go on: its last line says why`);
        return this.plan.onRefusal();
      }
      crashes = nextCrashCount(crashes, systemClock.monotonicMs() - startedAt);
      const delay = restartDelay(crashes);
      this.plan.write(
        `launcher: ${this.plan.name} ended unexpectedly (${how}); starting it again in ${delay / 1000} s`,
      );
      await pause(delay, this.stopping.signal);
    }
    if (!this.everReady) failed(new ServerError(`${this.plan.name} was stopped before it was ready.`));
  }

  private runOnce(ready: () => void): Promise<string> {
    return new Promise((resolve) => {
      // A process group of its own: Ctrl-C in a terminal must reach the service only through us, in order.
      const child = spawn(process.execPath, this.plan.args, {
        env: this.plan.env,
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: true,
      });
      this.child = child;
      const mark = child.pid === undefined ? null : markOf(child.pid);
      if (mark !== null) this.plan.onSpawn(this.plan.name, mark);
      this.forward(child, ready);
      child.once('error', (error) => resolve(error.message));
      child.once('close', (code, signal) => {
        this.child = null;
        resolve(signal === null ? `exit code ${code}` : `signal ${signal}`);
      });
    });
  }

  private forward(child: ChildProcess, ready: () => void): void {
    for (const stream of [child.stdout, child.stderr]) {
      if (stream === null) continue;
      readline.createInterface({ input: stream }).on('line', (line) => {
        const event = eventOf(line);
        const text = readableLine(this.plan.name, line, this.plan.style);
        this.lastLines = [...this.lastLines, text].slice(-KEPT_LINES);
        this.plan.write(text);
        if (event === 'service.ready') ready();
      });
    }
  }

  private lastWords(): string {
    return this.lastLines.length === 0 ? 'It said nothing.' : `Its last words:\n${this.lastLines.join('\n')}`;
  }
}
