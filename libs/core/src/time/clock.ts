/** The one door through which time comes in. Tests pass a fake one; `now` travels as an argument into pure code. */
export interface Clock {
  /** Wall-clock time. It may step. */
  now(): Date;
  /** Milliseconds that only grow; for measuring how long something took. */
  monotonicMs(): number;
}
