import { mergeDurations, quantile, type Durations } from './durations.js';

/** What happened on a queue in a stretch of time. */
export interface QueueCounts {
  /** Hints that were given, with those that an equal waiting job absorbed. */
  readonly given: number;
  /** Jobs that ended well. */
  readonly done: number;
  /** Tries that failed, whether they are repeated or not. */
  readonly failed: number;
  /** How long jobs waited for their first try. */
  readonly waited: Durations;
  /** How long tries took. */
  readonly worked: Durations;
}

/** Counts of the stretch that begins at an instant. */
export type QueueSample = QueueCounts & { readonly at: Date };

/** Several stretches as one. */
export const mergeCounts = (all: readonly QueueCounts[]): QueueCounts => ({
  given: sum(all, 'given'),
  done: sum(all, 'done'),
  failed: sum(all, 'failed'),
  waited: mergeDurations(all.map(({ waited }) => waited)),
  worked: mergeDurations(all.map(({ worked }) => worked)),
});

const sum = (all: readonly QueueCounts[], field: 'given' | 'done' | 'failed'): number =>
  all.reduce((total, one) => total + one[field], 0);

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export const SPANS = ['hour', 'day', 'fortnight'] as const;
/** How far back figures look. */
export type Span = (typeof SPANS)[number];

/** Of each span: its length, that of one of its points, and of the samples that it is made of. */
export const SPAN_MS: Readonly<
  Record<Span, { readonly all: number; readonly point: number; readonly of: 'minute' | 'hour' }>
> = {
  hour: { all: HOUR, point: MINUTE, of: 'minute' },
  day: { all: 24 * HOUR, point: 15 * MINUTE, of: 'minute' },
  fortnight: { all: 14 * 24 * HOUR, point: 4 * HOUR, of: 'hour' },
};

/** The beginning of the stretch of that length in which an instant lies. */
export const beginningOf = (at: Date, lengthMs: number): Date =>
  new Date(Math.floor(at.getTime() / lengthMs) * lengthMs);

/** The points of a span that ends now, in order and without a gap: what is not on record is nothing that happened. */
export function pointsOf(samples: readonly QueueSample[], span: Span, now: Date): QueueSample[] {
  const { all, point } = SPAN_MS[span];
  const last = beginningOf(now, point).getTime();
  const byPoint = new Map<number, QueueSample[]>();
  for (const sample of samples) {
    const at = beginningOf(sample.at, point).getTime();
    byPoint.set(at, [...(byPoint.get(at) ?? []), sample]);
  }
  return Array.from({ length: all / point }, (_, n) => {
    const at = last - all + (n + 1) * point;
    return { ...mergeCounts(byPoint.get(at) ?? []), at: new Date(at) };
  });
}

/** Quantiles in ms; null where nothing was measured. */
export interface Quantiles {
  readonly p50: number | null;
  readonly p95: number | null;
  readonly p99: number | null;
}

/** The three quantiles that are shown. */
export const quantilesOf = (durations: Durations): Quantiles => ({
  p50: quantile(durations, 0.5),
  p95: quantile(durations, 0.95),
  p99: quantile(durations, 0.99),
});

/** A stretch in rates a minute and quantiles. */
export interface QueueRates {
  readonly inPerMinute: number;
  readonly outPerMinute: number;
  readonly failed: number;
  readonly waited: Quantiles;
  readonly worked: Quantiles;
}

/** Rates of counts that were taken over so many ms. */
export const ratesOf = (counts: QueueCounts, overMs: number): QueueRates => ({
  inPerMinute: (counts.given * MINUTE) / overMs,
  outPerMinute: (counts.done * MINUTE) / overMs,
  failed: counts.failed,
  waited: quantilesOf(counts.waited),
  worked: quantilesOf(counts.worked),
});
