/** What is counted for each day (UTC), for the board as a whole. A closed list: names of fields on record. */
export const DAY_FIGURES = [
  'postingsNew',
  'postingsRevised',
  'postingsClosed',
  'reads',
  'readsGood',
  'alertMailsAccepted',
  'alertMailsSuppressed',
  'alertMailsDead',
  'instantAlerts',
  'instantSeconds',
  'instantWithinMinute',
] as const;
export type DayFigure = (typeof DAY_FIGURES)[number];

/** What is counted of mails for each day and each domain that they go to, and of all domains together. */
export const MAIL_FIGURES = ['mailsAccepted', 'mailsRefused', 'mailsBounced', 'mailsComplained'] as const;
export type MailFigure = (typeof MAIL_FIGURES)[number];

/** Counts of one day; what is absent is 0. */
export type DayCounts = Readonly<Partial<Record<DayFigure | MailFigure, number>>>;

/** Which values of a process's metrics make a figure: a series, and the labels that its values must have. */
export interface FigureSource {
  readonly metric: string;
  /** The series of a histogram (`_sum`, `_count`, `_bucket`); '' for a counter. */
  readonly part: '' | '_sum' | '_count' | '_bucket';
  readonly labels: Readonly<Record<string, readonly (string | number)[]>>;
}

const counted = (metric: string, labels: FigureSource['labels'] = {}): FigureSource => ({
  metric,
  part: '',
  labels,
});
const alertMails = (state: string): FigureSource =>
  counted('deliveries_total', { channel: ['mail'], kind: ['alerts'], state: [state] });
const latency = (part: FigureSource['part'], labels: FigureSource['labels'] = {}): FigureSource => ({
  metric: 'alert_latency_seconds',
  part,
  labels,
});

/** Where each figure comes from: what every process counts for its metrics anyway. */
export const FIGURE_SOURCES: Readonly<Record<DayFigure, FigureSource>> = {
  postingsNew: counted('intake_postings_total', { outcome: ['new'] }),
  postingsRevised: counted('intake_postings_total', { outcome: ['revised', 'reopened'] }),
  postingsClosed: counted('intake_closures_total'),
  reads: counted('source_polls_total'),
  readsGood: counted('source_polls_total', { result: ['read', 'unchanged'] }),
  alertMailsAccepted: alertMails('accepted'),
  alertMailsSuppressed: alertMails('suppressed'),
  alertMailsDead: alertMails('dead'),
  instantAlerts: latency('_count'),
  instantSeconds: latency('_sum'),
  instantWithinMinute: latency('_bucket', { le: [60] }),
};

/** One value of a metric. */
export interface MetricValue {
  readonly value: number;
  readonly labels: Readonly<Partial<Record<string, string | number>>>;
  /** Of a histogram: the series that it belongs to. */
  readonly metricName?: string;
}

/** The figure that the values of its metric make. */
export function figureOf({ part, labels }: FigureSource, values: readonly MetricValue[]): number {
  const wanted = Object.entries(labels);
  return values
    .filter(({ metricName = '' }) => part === '' || metricName.endsWith(part))
    .filter((one) =>
      wanted.every(([label, allowed]) => allowed.some((value) => value === labelOf(one, label))),
    )
    .reduce((sum, { value }) => sum + value, 0);
}

const labelOf = ({ labels }: MetricValue, name: string): string | number | undefined =>
  Object.entries(labels).find(([label]) => label === name)?.[1];

/** The day (UTC) of an instant, such as 2026-11-30. */
export const dayOf = (at: Date): string => at.toISOString().slice(0, 10);

const DAY_MS = 86_400_000;

/** The days that end with the day of an instant, the oldest first. */
export const lastDays = (now: Date, count: number): string[] =>
  Array.from({ length: count }, (_, n) => dayOf(new Date(now.getTime() - (count - 1 - n) * DAY_MS)));
