import type { PayPeriod } from '../domain/index.js';
import { findFigures, type Figure } from './money.js';

/** One figure or range of a text that may be pay, with what stands right at it. */
export interface MoneyCandidate {
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string | null;
  readonly period: PayPeriod | null;
  readonly ranged: boolean;
  /** A scale is written: k, M, lakh. */
  readonly scaled: boolean;
  /** The scale is a million or more. */
  readonly huge: boolean;
  readonly start: number;
  readonly end: number;
}

const BETWEEN =
  /^\s*(?:\(?[A-Z]{3}\)?\s*)?(?:\/\s?(?:yr|year|hr|hour|mo|month)\s*|p\.?a\.?\s*|per (?:year|annum|hour|month)\s*)?(?:\[[^\]]{0,110}\]\s*)?(?:[-–—~→\u00ad]+|up to|to|until|and|through|bis|à|a|do)\s*(?:up to\s*)?(?:approximately\s*)?$/i;

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

function isRange(text: string, low: Figure, high: Figure): boolean {
  const between = text.slice(low.end, high.start);
  if (between.length > (between.includes('[') ? 130 : 24) || !BETWEEN.test(between)) return false;
  const lead = text.slice(Math.max(0, low.start - 12), low.start);
  if (/\band\s*$/i.test(between) && !/between\s*$/i.test(lead)) return false;
  return (
    low.currency === null ||
    high.currency === null ||
    low.currency === high.currency ||
    low.currency === 'USD'
  );
}

function rangeOf(low: Figure, high: Figure): MoneyCandidate {
  const [min, max] = distribute(low, high);
  const own = high.currency !== null && high.currency !== 'USD';
  return {
    min: cents(min),
    max: cents(max),
    currency: own ? high.currency : (low.currency ?? high.currency),
    period: high.period ?? low.period,
    ranged: true,
    scaled: low.scaled || high.scaled,
    huge: high.scale >= 1e6,
    start: low.start,
    end: high.end,
  };
}

/** "65-95k": the k goes to both; "75K-130" too; "200K – 1M" keeps each its own. */
function distribute(low: Figure, high: Figure): readonly [number, number] {
  const small = low.mantissa > 0 && low.mantissa < 1000;
  if (!low.scaled && high.scaled && small) return [low.mantissa * high.scale, high.mantissa * high.scale];
  if (low.scaled && !high.scaled && high.mantissa < 1000) {
    return [low.mantissa * low.scale, high.mantissa * low.scale];
  }
  return [low.mantissa * low.scale, high.mantissa * high.scale];
}

function singleOf(one: Figure): MoneyCandidate {
  const value = cents(one.mantissa * one.scale);
  return {
    min: one.atMost ? null : value,
    max: one.atLeast && !one.atMost ? null : value,
    currency: one.currency,
    period: one.period,
    ranged: false,
    scaled: one.scaled,
    huge: one.scale >= 1e6,
    start: one.start,
    end: one.end,
  };
}

const cents = (value: number): number => Math.round(value * 100) / 100;
