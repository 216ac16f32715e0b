import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { ALARM_KINDS, judgeAlarms } from '@app/core/alarms';
import type { Clock } from '@app/core/time';
import type { Logger } from '@app/infra/logging';
import { Metrics } from '@app/infra/metrics';
import { CLOCK, LOGGER, Ticker } from '@app/infra/service';
import { AlarmFiguresReader } from './alarm-figures.js';
import { AlarmStore, type DueTelling } from './alarm-store.js';
import { AlarmTeller } from './alarm-teller.js';
import { FigureGauges } from './figure-gauges.js';

const EVERY_MS = 30_000;

/** Looks twice a minute for what is alarming: a metric, a log line when it begins and ends, and a word to the operator. */
@Injectable()
export class AlarmWatch implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly ticker: Ticker;
  private readonly ringing;
  private readonly gauges: FigureGauges;

  constructor(
    private readonly figures: AlarmFiguresReader,
    private readonly store: AlarmStore,
    private readonly teller: AlarmTeller,
    metrics: Metrics,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.ringing = metrics.gauge(
      'alarm',
      '1 while an alarm of that kind rings. Every notifier reports the same: take max().',
      ['kind'],
    );
    this.gauges = new FigureGauges(metrics);
    this.ticker = new Ticker('alarm watch', EVERY_MS, () => this.look(), logger);
  }

  onApplicationBootstrap(): void {
    this.ticker.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.ticker.stop();
  }

  async look(): Promise<void> {
    const now = this.clock.now();
    const figures = await this.figures.read();
    this.gauges.set(figures);
    for (const alarm of judgeAlarms(figures)) {
      if (await this.store.see(alarm, now)) {
        this.logger.error({ event: 'alarm.raised', kind: alarm.kind }, alarm.message);
      }
    }
    for (const { _id: kind, message } of await this.store.clearOld(now)) {
      this.logger.info({ event: 'alarm.cleared', kind }, `All clear: ${message}`);
    }
    const known = await this.store.all();
    for (const kind of ALARM_KINDS) {
      const rings = known.some(({ _id, clearedAt }) => _id === kind && clearedAt === null);
      this.ringing.set({ kind }, rings ? 1 : 0);
    }
    for (const due of await this.store.claimTellings(now)) await this.tell(due);
  }

  private async tell(due: DueTelling): Promise<void> {
    try {
      await this.teller.tell(due);
      await this.store.told(due, this.clock.now());
    } catch (err) {
      this.logger.warn(
        { event: 'alarm.not-told', kind: due.alarm._id, err },
        'The operator could not be told; it is tried again.',
      );
    }
  }
}
