import { hostname } from 'node:os';
import type { TraceEntry, TraceStep } from '@app/core/trace';
import type { Clock } from '@app/core/time';
import type { Logger } from '../logging/index.js';
import type { Metrics } from '../metrics/index.js';
import { isDuplicateKey, type Database } from '../mongo/index.js';

/** How long lines wait for others, so that they share a write. */
const GATHER_MS = 250;
/** Lines that are held while MongoDB does not take them; what is older then is lost, and counted. */
const MOST_HELD = 10_000;

/** What the trace is written with. */
export interface TraceTools {
  readonly database: Database;
  readonly metrics: Metrics;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly service: string;
}

/**
 * Writes the trace: lines are gathered and written in bulk, beside the work that they are about, which never waits for them. So a
 * process that is killed loses its last quarter of a second of lines; no answer hangs on one (ADR 9).
 */
export class Trace {
  private held: TraceEntry[] = [];
  private timer: NodeJS.Timeout | null = null;
  private writing: Promise<void> = Promise.resolve();
  private readonly process: string;
  private readonly lost;

  constructor(private readonly tools: TraceTools) {
    this.process = `${tools.service}@${hostname()}:${process.pid}`;
    this.lost = tools.metrics.counter('trace_lost_total', 'Lines of the trace that could not be written.');
  }

  /** Notes what this process has just done. Returns at once. */
  note(step: TraceStep): void {
    if (step.of.length === 0) return;
    this.held.push({ ...step, at: this.tools.clock.now(), process: this.process });
    this.timer ??= setTimeout(() => void this.flush(), GATHER_MS).unref();
  }

  /** Writes what is held. Never throws: lines that cannot be written are held for the next time. */
  flush(): Promise<void> {
    this.writing = this.writing.then(() => this.write());
    return this.writing;
  }

  private async write(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    const lines = this.held;
    if (lines.length === 0) return;
    this.held = [];
    try {
      const options = { ordered: false, writeConcern: { w: 1, journal: false } };
      await this.tools.database.trace.collection.insertMany([...lines], options);
    } catch (err) {
      // Lines that a write before this one stored, and whose answer was lost: the others of this write are stored too.
      if (!isDuplicateKey(err)) this.holdAgain(lines, err);
    }
  }

  private holdAgain(lines: readonly TraceEntry[], err: unknown): void {
    const all = [...lines, ...this.held];
    this.held = all.slice(-MOST_HELD);
    const lost = all.length - this.held.length;
    if (lost > 0) this.lost.inc(lost);
    this.tools.logger.warn(
      { event: 'trace.unwritten', held: this.held.length, lost, err },
      'Lines of the trace could not be written.',
    );
    this.timer ??= setTimeout(() => void this.flush(), GATHER_MS * 20).unref();
  }
}
