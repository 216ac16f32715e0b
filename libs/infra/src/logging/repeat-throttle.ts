/** Where time and timers come from: tests bring their own. */
export interface ThrottleTime {
  monotonicMs(): number;
  /** Runs `work` once after `ms`; it keeps no process alive. */
  after(ms: number, work: () => void): void;
}

/** Writes one line; `repeated` counts what was left out before it, 0 for nothing. */
type Write = (repeated: number) => void;

interface Key {
  writtenMs: number;
  leftOut: number;
  /** Writes the last line that was left out. */
  last: Write;
}

/** More keys than a process has kinds of faults: beyond it the oldest are forgotten. */
const MOST_KEYS = 1_000;

/**
 * Lets through one line a second for each key. What comes sooner is counted, and the last of it is written when the
 * second is over: nothing is lost but repetition.
 */
export class RepeatThrottle {
  private readonly keys = new Map<string, Key>();

  constructor(
    private readonly everyMs: number,
    private readonly time: ThrottleTime,
  ) {}

  write(key: string, write: Write): void {
    const now = this.time.monotonicMs();
    const known = this.keys.get(key);
    if (known === undefined || (known.leftOut === 0 && now - known.writtenMs >= this.everyMs)) {
      this.open(key, now);
      write(0);
      return;
    }
    known.leftOut += 1;
    known.last = write;
    if (known.leftOut === 1) {
      this.time.after(known.writtenMs + this.everyMs - now, () => this.flush(known));
    }
  }

  private open(key: string, now: number): void {
    this.keys.delete(key);
    this.keys.set(key, { writtenMs: now, leftOut: 0, last: () => undefined });
    const oldest = this.keys.keys().next();
    if (this.keys.size > MOST_KEYS && oldest.done !== true) this.keys.delete(oldest.value);
  }

  private flush(key: Key): void {
    const { leftOut, last } = key;
    key.leftOut = 0;
    key.writtenMs = this.time.monotonicMs();
    // The line that is written now is none of those that were left out.
    last(leftOut - 1);
  }
}
