import type { PayPeriod } from '@app/core/posting';
import type { SharedMark } from './currency-at.js';
import { findFigures, type Figure } from './money.js';
import { isRange, distribute } from './money-ranges.js';

/** One figure or range of a text that may be pay, with what stands right at it. */
export interface MoneyCandidate {
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string | null;
  /** The sign, where several countries use it; `currency` is then the best known. */
  readonly shared: SharedMark | null;
  readonly period: PayPeriod | null;
  readonly ranged: boolean;
  /** A scale is written: k, M, lakh. */
  readonly scaled: boolean;
  /** The scale is a million or more. */
  readonly huge: boolean;
  readonly start: number;
  readonly end: number;
}

/** All figures and ranges of a text, in order. "65-95k" is one range of thousands. */
export function findMoney(text: string): MoneyCandidate[] {
  const figures = findFigures(text);
  const out: MoneyCandidate[] = [];
  for (let i = 0; i < figures.length; i += 1) {
    const low = figures[i];
    const high = figures[i + 1];
    if (!low) continue;
    const ranged = high !== undefined && isRange(text, low, high);
    out.push(ranged ? rangeOf(low, high) : singleOf(low));
    if (ranged) i += 1;
  }
  return out;
}

function rangeOf(low: Figure, high: Figure): MoneyCandidate {
  const [min, max] = distribute(low, high);
  const own = high.currency !== null && (high.shared === null || low.currency === null);
  return {
    min: cents(min),
    max: cents(max),
    currency: own ? high.currency : low.currency,
    shared: own ? high.shared : low.shared,
    get period() {
      return high.period ?? low.period;
    },
    ranged: true,
    scaled: low.scaled || high.scaled,
    huge: high.scale >= 1e6,
    start: low.start,
    end: high.end,
  };
}

function singleOf(one: Figure): MoneyCandidate {
  const value = cents(one.mantissa * one.scale);
  return {
    min: one.atMost ? null : value,
    max: one.atLeast && !one.atMost ? null : value,
    currency: one.currency,
    shared: one.shared,
    get period() {
      return one.period;
    },
    ranged: false,
    scaled: one.scaled,
    huge: one.scale >= 1e6,
    start: one.start,
    end: one.end,
  };
}

const cents = (value: number): number => Math.round(value * 100) / 100;
