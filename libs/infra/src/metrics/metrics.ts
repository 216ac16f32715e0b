import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/** Prometheus metrics of one process. Names are `techjobboard_<noun>_<unit>`; labels come from closed lists only. */
export class Metrics {
  readonly registry = new Registry();

  constructor(service: string) {
    this.registry.setDefaultLabels({ service });
    collectDefaultMetrics({ register: this.registry });
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
}
