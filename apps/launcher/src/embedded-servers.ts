import { ServerError, type RunningServer } from '@app/embedded';
import { pause, systemClock } from '@app/infra/system';
import { nextCrashCount, restartDelay } from './backoff.js';

/** A database server of ours that is started again, on the same address, when it ends unexpectedly. */
export interface KeptServer {
  readonly url: string;
  stop(): Promise<void>;
}

type Start = () => Promise<RunningServer>;

class Keeper implements KeptServer {
  private readonly stopping = new AbortController();
  private readonly watch: Promise<void>;

  constructor(
    private current: RunningServer,
    private readonly start: Start,
    private readonly log: (line: string) => void,
  ) {
    this.watch = this.keepRunning();
  }

  get url(): string {
    return this.current.url;
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.current.stop();
    await this.watch;
  }

  private async keepRunning(): Promise<void> {
    let crashes = 0;
    while (!this.stopping.signal.aborted) {
      const startedAt = systemClock.monotonicMs();
      const why = await this.current.ended;
      if (this.stopping.signal.aborted) return;
      crashes = nextCrashCount(crashes, systemClock.monotonicMs() - startedAt);
      const delay = restartDelay(crashes);
      this.log(`${why}\nstarting ${this.current.program} again in ${delay / 1000} s`);
      await pause(delay, this.stopping.signal);
      if (!this.stopping.signal.aborted) await this.startAgain();
    }
  }

  private async startAgain(): Promise<void> {
    const address = this.current.url;
    try {
      this.current = await this.start();
      if (this.current.url !== address)
        throw new ServerError('its port was taken; stop and start TechJobBoard.');
      this.log(`${this.current.program} runs again`);
      if (this.stopping.signal.aborted) await this.current.stop();
    } catch (error) {
      this.log(
        `${this.current.program} did not start again: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
}

/** Starts a database server and keeps it running until it is stopped here. */
export async function keepServer(start: Start, log: (line: string) => void): Promise<KeptServer> {
  return new Keeper(await start(), start, log);
}
