import type { Clock } from '@app/core/time';

/** A clock that stands still until a test moves it. */
export class FakeClock implements Clock {
  private time: number;

  constructor(start: string | Date) {
    this.time = new Date(start).getTime();
  }

  now(): Date {
    return new Date(this.time);
  }

  monotonicMs(): number {
    return performance.now();
  }

  /** Moves to an instant; also backwards, as real clocks do. */
  set(instant: string | Date): void {
    this.time = new Date(instant).getTime();
  }

  advance(ms: number): void {
    this.time += ms;
  }
}
