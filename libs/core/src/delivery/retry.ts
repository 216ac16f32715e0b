import type { AttemptOutcome, DeadReason, DeliveryContent } from './delivery.js';
import { worthMs, type BackOff, type ChannelRules } from './channel-rules.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** The server said "later": RFC 5321 section 4.5.4.1 asks for pauses that spare it. */
const REFUSED: BackOff = { first: MINUTE, most: HOUR };
/** A copy may be on its way: leave it time to arrive. */
const AMBIGUOUS: BackOff = { first: MINUTE, most: HOUR };

/** A fault of ours: the next release may fix it. */
const UNRENDERABLE: BackOff = { first: MINUTE, most: HOUR };
const MOST_RENDER_FAILURES = 5;

/** Share of a pause that chance may add or take away, so that what was refused together does not come back together. */
const JITTER = 0.2;

/** Each further try of an ambiguous delivery may put one more copy into the inbox. */
const MOST_AMBIGUOUS = 8;

/** An attempt that has ended. */
export type EndedOutcome = Exclude<AttemptOutcome, 'open'>;

/** What is known when an attempt has ended. */
export interface AttemptEnd {
  readonly content: DeliveryContent;
  readonly rules: ChannelRules;
  readonly outcome: EndedOutcome;
  /** Outcomes of the earlier attempts, in order. */
  readonly earlier: readonly AttemptOutcome[];
  /** When the delivery was due first. */
  readonly dueAt: Date;
  readonly now: Date;
  /** From 0 up to 1, evenly spread. */
  readonly random: number;
}

/** What follows for the delivery. */
export type NextStep =
  | { readonly state: 'accepted' }
  | { readonly state: 'retry' | 'ambiguous'; readonly nextAt: Date }
  | { readonly state: 'dead'; readonly reason: DeadReason };

/** What follows for a delivery that could not be rendered. */
export type RenderRetry =
  | { readonly state: 'retry'; readonly nextAt: Date }
  | { readonly state: 'dead'; readonly reason: DeadReason };

/** Decides how a delivery goes on after an attempt. After an ambiguous one alerts are sent again, other contents are not. */
export function nextStep(end: AttemptEnd): NextStep {
  switch (end.outcome) {
    case 'accepted':
      return { state: 'accepted' };
    case 'refused':
      return { state: 'dead', reason: 'rejected' };
    case 'refused-temporarily':
      return again(end, 'retry', REFUSED);
    case 'not-handed-over':
      return again(end, 'retry', end.rules.unreachable);
    case 'ambiguous':
      if (end.content !== 'alerts') return { state: 'dead', reason: 'ambiguous-not-repeated' };
      if (timesBefore(end) + 1 >= MOST_AMBIGUOUS) return { state: 'dead', reason: 'attempts-exhausted' };
      return again(end, 'ambiguous', AMBIGUOUS);
  }
}

/**
 * What follows where a delivery could not even be made, which is a fault of ours: a few tries over a quarter of an hour, so
 * that a bad release that is taken back costs nothing. `failures`: how often it failed before; `random` as in AttemptEnd.
 */
export function afterRenderFailure(
  failures: number,
  { now, random }: Pick<AttemptEnd, 'now' | 'random'>,
): RenderRetry {
  if (failures + 1 >= MOST_RENDER_FAILURES) return { state: 'dead', reason: 'unrenderable' };
  return { state: 'retry', nextAt: afterPause(UNRENDERABLE, failures, now, random) };
}

const timesBefore = ({ earlier, outcome }: AttemptEnd): number =>
  earlier.filter((one) => one === outcome).length;

function again(end: AttemptEnd, state: 'retry' | 'ambiguous', backOff: BackOff): NextStep {
  const nextAt = afterPause(backOff, timesBefore(end), end.now, end.random);
  return isTooOld(end, nextAt) ? { state: 'dead', reason: 'too-old' } : { state, nextAt };
}

function afterPause({ first, most }: BackOff, earlier: number, now: Date, random: number): Date {
  const pause = Math.min(first * 2 ** earlier, most);
  return new Date(now.getTime() + Math.round(pause * (1 + JITTER * (2 * random - 1))));
}

/** True where a delivery is no longer worth sending at `now`. */
export const isTooOld = (
  { content, rules, dueAt }: Pick<AttemptEnd, 'content' | 'rules' | 'dueAt'>,
  now: Date,
): boolean => now.getTime() - dueAt.getTime() > worthMs(content, rules);
