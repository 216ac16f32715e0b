import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { MetricValue } from '@app/core/figures';
import { DomainTally } from './domain-tally.js';

/** One value of a gauge, with the values of its labels. */
export interface Sample<Label extends string> {
  readonly labels: Readonly<Record<Label, string>>;
  readonly value: number;
}

/** Prometheus metrics of one process. Names are `techjobboard_<noun>_<unit>`; labels come from closed lists only. */
export class Metrics {
  readonly registry = new Registry();
  /** Mails by domain: counted beside the metrics, as domains are no closed list. */
  readonly domains = new DomainTally();
  private readonly found;
  private readonly unread;

  constructor(service: string) {
    this.registry.setDefaultLabels({ service });
    collectDefaultMetrics({ register: this.registry });
    this.found = this.counter(
      'work_reconciled_total',
      'Work that a look into MongoDB found and no hint had brought, by queue: hints that were lost, digests at their hour and mails that are tried again.',
      ['queue'],
    );
    this.unread = this.counter('metrics_unread_total', 'Gauges that could not be read at a scrape.', [
      'metric',
    ]);
  }

  counter<Label extends string>(
    name: string,
    help: string,
    labelNames: readonly Label[] = [],
  ): Counter<Label> {
    return new Counter({ name: `techjobboard_${name}`, help, labelNames, registers: [this.registry] });
  }

  gauge<Label extends string>(name: string, help: string, labelNames: readonly Label[] = []): Gauge<Label> {
    return new Gauge({ name: `techjobboard_${name}`, help, labelNames, registers: [this.registry] });
  }

  /** What a metric says now; nothing where this process has none of that name. */
  async valuesOf(name: string): Promise<readonly MetricValue[]> {
    const metric = this.registry.getSingleMetric(`techjobboard_${name}`);
    return metric === undefined ? [] : ((await metric.get()).values as readonly MetricValue[]);
  }

  /** A gauge that is read when it is asked for: also while the work that it is about is stuck. */
  measured(name: string, help: string, read: () => number): void {
    const registers = [this.registry];
    new Gauge({
      name: `techjobboard_${name}`,
      help,
      registers,
      collect() {
        this.set(read());
      },
    });
  }

  /**
   * A gauge that is asked for elsewhere at each scrape. What cannot be read then has no value, which is counted in
   * `metrics_unread_total`, and the other metrics are shown. Several gauges of one answer share it by `once`.
   */
  sampled<Label extends string>(
    name: string,
    help: string,
    labelNames: readonly Label[],
    read: () => Promise<readonly Sample<Label>[]>,
  ): void {
    const { registry, unread } = this;
    new Gauge<Label>({
      name: `techjobboard_${name}`,
      help,
      labelNames,
      registers: [registry],
      async collect() {
        this.reset();
        // Without labels that leaves a nought, which nobody has told.
        if (labelNames.length === 0) this.remove();
        try {
          for (const { labels, value } of await read()) this.set({ ...labels }, value);
        } catch {
          unread.inc({ metric: name });
        }
      },
    });
  }

  histogram<Label extends string>(
    name: string,
    help: string,
    buckets: readonly number[],
    labelNames: readonly Label[] = [],
  ): Histogram<Label> {
    return new Histogram({
      name: `techjobboard_${name}`,
      help,
      buckets: [...buckets],
      labelNames,
      registers: [this.registry],
    });
  }

  /** A reconciler found so much work of a queue. */
  reconciled(queue: string, count: number): void {
    this.found.inc({ queue }, count);
  }
}

/** Asks once for all who ask at the same time. */
export function once<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let asked: Promise<Answer> | null = null;
  return () => {
    asked ??= ask().finally(() => {
      asked = null;
    });
    return asked;
  };
}
