import { writeSync } from 'node:fs';
import { systemClock } from '../system/clock.js';
import type { RunningService } from './startup.js';

const STOP_DEADLINE_MS = 25_000;
/** A start that is broken off has so long to give back what others wait for. */
const LET_GO_MS = 2_000;
const STDOUT = 1;
/** What another try would meet too: the operator has to do something. */
export const OPERATORS_EXIT_CODE = 2;

/** Says that the service stops, and that stopping it failed. */
interface StopLog {
  stopping(signal: NodeJS.Signals): void;
  failed(err: unknown): void;
}

/**
 * Obeys SIGTERM and SIGINT at every moment of a service's life. Before work has begun there is nothing to finish: the
 * process ends at once. Afterwards the service is stopped, also where it has not started wholly. A second signal
 * changes nothing.
 */
export class StopSignals {
  private isEnding = false;
  private exitCode = 0;
  private letGo: () => Promise<void> = () => Promise.resolve();
  private working = false;
  private service: RunningService | null = null;
  private log: StopLog;

  constructor(name: string) {
    this.log = withoutLogger(name);
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => this.hear(signal));
  }

  /** The log is there. */
  logTo(log: StopLog): void {
    this.log = log;
  }

  /** From here on there may be work that has to be finished. */
  workBegins(): void {
    this.working = true;
  }

  /** The service has started: a signal that came meanwhile stops it now. */
  started(service: RunningService): void {
    this.working = true;
    this.service = service;
    if (this.isEnding) this.stop(service);
  }

  /** What a start holds that others wait for is given back this way when it is broken off. */
  beforeWork(letGo: () => Promise<void>): void {
    this.letGo = letGo;
  }

  /** Stops the service as a signal would; the exit code says that the operator has to do something. */
  giveUp(): void {
    if (this.isEnding) return;
    this.exitCode = OPERATORS_EXIT_CODE;
    this.end();
  }

  private hear(signal: NodeJS.Signals): void {
    if (this.isEnding) return;
    this.log.stopping(signal);
    this.end();
  }

  private end(): void {
    this.isEnding = true;
    if (!this.working) {
      const exit = () => process.exit(this.exitCode);
      setTimeout(exit, LET_GO_MS);
      this.letGo().then(exit, exit);
      return;
    }
    setTimeout(() => process.exit(this.exitCode || 1), STOP_DEADLINE_MS).unref();
    if (this.service !== null) this.stop(this.service);
  }

  private stop(service: RunningService): void {
    service.stop().then(
      () => process.exit(this.exitCode),
      (err) => {
        this.log.failed(err);
        process.exit(1);
      },
    );
  }
}

/** One line in the format of the log, which is not loaded yet. */
function withoutLogger(service: string): StopLog {
  const write = (level: string, event: string, msg: string, details: object) => {
    const time = systemClock.now().toISOString();
    writeSync(STDOUT, `${JSON.stringify({ level, time, service, event, ...details, msg })}\n`);
  };
  return {
    stopping: (signal) => write('info', 'service.stopping', `${service} is stopping.`, { signal }),
    failed: (err) => write('error', 'service.stop-failed', String(err), {}),
  };
}
