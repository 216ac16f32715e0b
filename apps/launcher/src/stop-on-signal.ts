import { describeFault } from '@app/cli';
import type { Launched } from './launch.js';

const INTERRUPTED = 130;
const REFUSED = 2;
/** A service manager tells the whole group, and npm passes on what it is told: that is one signal, heard twice. */
const ECHO_MS = 1_000;

/** What the process can do. */
interface Host {
  readonly write: (line: string) => void;
  readonly exit: (code: number) => void;
  /** Milliseconds; never goes back. */
  readonly now: () => number;
}

/** Stops on the first signal and exits with 0; a second one, later than its echo, does not wait. */
export class StopOnSignal {
  private running: Pick<Launched, 'stop' | 'force'> | null = null;
  private askedAt: number | null = null;
  private code = 0;
  private readonly asker = new AbortController();

  constructor(private readonly host: Host) {}

  /** Aborted by the first signal: what is still starting need not go on. */
  get asked(): AbortSignal {
    return this.asker.signal;
  }

  /** Everything has stopped as it was asked to. */
  stopped(): void {
    this.host.write('stopped');
    this.host.exit(this.code);
  }

  /** What is to be stopped; at once where a signal has come before. */
  launched(running: Pick<Launched, 'stop' | 'force'>): void {
    this.running = running;
    if (this.askedAt !== null) void this.end();
  }

  /** A service must not go on: all stop, and the exit code says that an operator is needed. */
  refused(): void {
    if (this.askedAt !== null) return;
    this.askedAt = this.host.now();
    this.code = REFUSED;
    void this.end();
  }

  signal(name: NodeJS.Signals): void {
    const now = this.host.now();
    if (this.askedAt === null) {
      this.askedAt = now;
      this.asker.abort();
      this.host.write(`${name}: stopping the services, then the databases (again to force) ...`);
      void this.end();
    } else if (now - this.askedAt >= ECHO_MS) {
      this.host.write('forced to stop');
      this.running?.force();
      this.host.exit(INTERRUPTED);
    }
  }

  private async end(): Promise<void> {
    if (this.running === null) return;
    try {
      await this.running.stop();
      this.stopped();
    } catch (error) {
      this.host.write(describeFault(error));
      this.host.exit(1);
    }
  }
}
