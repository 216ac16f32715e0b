import type { Clock } from '@app/core/time';

/** A clock that walks through the past: it shows what it was last set to. */
export class SetClock implements Clock {
  constructor(private shown: Date) {}

  now(): Date {
    return this.shown;
  }

  monotonicMs(): number {
    return performance.now();
  }

  set(instant: Date): void {
    this.shown = instant;
  }
}
