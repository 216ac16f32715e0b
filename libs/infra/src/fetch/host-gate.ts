import { pause } from '../system/index.js';

interface Lane {
  running: number;
  nextAt: number;
  readonly waiting: (() => void)[];
}

/** Keeps reads of one host few and apart: at most `atOnce` at a time, their starts `spacingMs` apart. */
export class HostGate {
  private readonly lanes = new Map<string, Lane>();

  constructor(
    private readonly atOnce: number,
    private readonly spacingMs: number,
    private readonly monotonicMs: () => number,
  ) {}

  /** Runs `read` when it is the host's turn. */
  async pass<T>(host: string, read: () => Promise<T>): Promise<T> {
    const lane = this.lane(host);
    await this.enter(lane);
    try {
      return await read();
    } finally {
      this.leave(host, lane);
    }
  }

  private lane(host: string): Lane {
    const known = this.lanes.get(host);
    if (known !== undefined) return known;
    const lane: Lane = { running: 0, nextAt: 0, waiting: [] };
    this.lanes.set(host, lane);
    return lane;
  }

  private async enter(lane: Lane): Promise<void> {
    if (lane.running >= this.atOnce) await new Promise<void>((resolve) => lane.waiting.push(resolve));
    else lane.running += 1;
    const now = this.monotonicMs();
    const start = Math.max(now, lane.nextAt);
    lane.nextAt = start + this.spacingMs;
    if (start > now) await pause(start - now);
  }

  /** The place of a read that ends goes to the next one that waits; a host that nobody reads is forgotten. */
  private leave(host: string, lane: Lane): void {
    const next = lane.waiting.shift();
    if (next !== undefined) return next();
    lane.running -= 1;
    if (lane.running === 0 && lane.nextAt <= this.monotonicMs()) this.lanes.delete(host);
  }
}
