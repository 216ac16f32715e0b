import type { Span } from '@app/core/queue-figures';

const OVER: Readonly<Record<Span, string>> = {
  hour: 'The last hour',
  day: 'The last 24 hours',
  fortnight: 'The last 14 days',
};
const POINT: Readonly<Record<Span, string>> = {
  hour: 'a minute',
  day: 'a quarter of an hour',
  fortnight: 'four hours',
};

/** Texts of the pages of queues. */
export const queueTexts = {
  title: 'Queues',
  queue: (name: string): string => `Queue ${name}`,
  unknown: 'There is no queue of that name.',
  raw: 'The jobs themselves (bull-board)',
  all: 'All queues',
  lead: 'Jobs are hints: what they stand for is in the record, and a job that is lost is given again.',
  measured: (percent: string): string =>
    `Counts are by the minute that a job ended or a hint was given, and up to a minute behind. Quantiles are read from buckets and are within ${percent} of the true value. “In” counts hints given, with those that an equal waiting job absorbed; “waiting” is of first tries.`,
  head: [
    'Queue',
    'State',
    'Waiting',
    'Delayed',
    'In flight',
    'Oldest waiting',
    'In / out a minute',
    'Failed',
    'Waited p50 / p95 / p99',
    'Worked p50 / p95 / p99',
  ],
  lastHour: 'Rates, failures and quantiles are of the last hour.',
  waiting: 'Waiting',
  delayed: 'Delayed',
  inFlight: 'In flight',
  oldest: 'Oldest waiting',
  workers: 'Workers connected',
  inPerMinute: 'In / min, last hour',
  outPerMinute: 'Out / min, last hour',
  failed: 'Failed tries, last hour',
  good: (workers: string): string => `served by ${workers}`,
  paused: 'paused',
  noWorkers: 'nothing is consuming this queue',
  noWorkersText:
    'Nothing is consuming this queue: no process that takes its jobs is connected to Redis. What waits stays on record.',
  pausedText: 'This queue is paused: its jobs wait, and are taken when it is resumed.',
  pause: 'Pause this queue',
  pauseText:
    'Jobs that run now end. Hints that come wait here, and what they stand for stays due on record. Nothing is lost.',
  resume: 'Resume this queue',
  over: OVER,
  rates: 'In, out and failed tries a minute',
  waits: 'How long jobs waited',
  works: 'How long tries took',
  in: 'in',
  out: 'out',
  failedLine: 'failed',
  top: (value: string): string => `Top of the picture: ${value}.`,
  asTable: (span: Span): string => `The same as a table, by ${POINT[span]}`,
  tableHead: ['From (UTC)', 'In', 'Out', 'Failed', 'Waiting p50', 'p95', 'p99', 'Working p50', 'p95', 'p99'],
  nothing: '–',
} as const;
