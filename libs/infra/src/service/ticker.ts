import type { Logger } from '../logging/index.js';
import { pause } from '../system/index.js';

/**
 * Runs a piece of work again and again, one run at a time, with a pause between runs. A run that fails is logged and
 * the next one tries again: reconcilers are built on it, so it must not die.
 */
export class Ticker {
  private readonly aborter = new AbortController();
  private loop: Promise<void> | null = null;
  private ended = 0;
  private wakeUp: AbortController = new AbortController();

  constructor(
    private readonly name: string,
    private readonly everyMs: number,
    private readonly work: (signal: AbortSignal) => Promise<void>,
    private readonly logger: Logger,
  ) {}

  start(): void {
    this.loop ??= this.run();
  }

  /** How many runs have ended, well or not. */
  get runs(): number {
    return this.ended;
  }

  /** Ends the current pause, so that the next run starts at once. */
  wake(): void {
    this.wakeUp.abort();
  }

  /** Waits for the current run to end. */
  async stop(): Promise<void> {
    this.aborter.abort();
    this.wakeUp.abort();
    await this.loop;
  }

  private async run(): Promise<void> {
    while (!this.aborter.signal.aborted) {
      this.wakeUp = new AbortController();
      try {
        await this.work(this.aborter.signal);
      } catch (err) {
        if (!this.aborter.signal.aborted) {
          this.logger.error(
            { event: 'ticker.failed', ticker: this.name, err },
            `${this.name} failed; it will be tried again.`,
          );
        }
      }
      this.ended += 1;
      await pause(this.everyMs, AbortSignal.any([this.wakeUp.signal, this.aborter.signal]));
    }
  }
}
