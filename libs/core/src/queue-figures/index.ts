export { QUANTILE_ERROR, bucketOf } from './durations.js';
export type { Durations } from './durations.js';
export { SPANS, SPAN_MS, beginningOf, mergeCounts, pointsOf, ratesOf } from './figures.js';
export { quantilesOf } from './figures.js';
export type { QueueCounts, QueueRates, QueueSample, Quantiles, Span } from './figures.js';
export { linePath, roundUp } from './plot.js';
export type { PlotRoom } from './plot.js';
