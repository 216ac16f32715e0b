import type { Quantiles } from '@app/core/queue-figures';
import { queueTexts as texts } from './texts.js';

const UNITS = [
  { from: 86_400_000, name: 'd' },
  { from: 3_600_000, name: 'h' },
  { from: 60_000, name: 'min' },
  { from: 1_000, name: 's' },
] as const;

/** A duration with two digits or so: its exactness allows no more. */
export function sayMs(ms: number | null): string {
  if (ms === null) return texts.nothing;
  if (ms < 1) return '< 1 ms';
  const unit = UNITS.find(({ from }) => ms >= from);
  const value = unit === undefined ? ms : ms / unit.from;
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${unit?.name ?? 'ms'}`;
}

/** A rate a minute. */
export const sayRate = (rate: number): string =>
  rate >= 100 ? Math.round(rate).toLocaleString('en-GB') : rate.toFixed(1);

/** The three quantiles in one cell. */
export const sayQuantiles = ({ p50, p95, p99 }: Quantiles): string =>
  p50 === null ? texts.nothing : [p50, p95, p99].map(sayMs).join(' / ');
