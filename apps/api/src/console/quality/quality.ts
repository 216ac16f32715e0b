import { Inject, Injectable } from '@nestjs/common';
import { allows } from '@app/core/operators';
import { countSignals, isCounted, periodsOf, type CountedSignal, type SignalSpan } from '@app/core/quality';
import type { Clock } from '@app/core/time';
import { CLOCK } from '@app/infra/service';
import { SignalStore } from '../../quality/signal-store.js';
import { figure } from '../shell/format.js';
import type { Answer, ConsoleFeature, Visit } from '../shell/feature.js';
import { QUALITY_PATH, readSignals, readSpan, SIGNALS_PATH } from './filter.js';
import { QualityPage } from './quality-page.js';
import { SignalsPage } from './signals-page.js';
import { qualityTexts as texts } from './texts.js';

/** Signals that are read to be counted: some hundred a day. */
export const MOST_COUNTED = 10_000;
const MOST_LISTED = 200;

/** How good what people were told was, by what they say and do: counts, and behind each number what it counts. */
@Injectable()
export class QualityFeature implements ConsoleFeature {
  readonly nav = { path: QUALITY_PATH, label: texts.nav, needs: 'look' } as const;
  readonly routes = [
    { method: 'get', path: QUALITY_PATH, needs: 'look', handle: (visit: Visit) => this.show(visit) },
    { method: 'get', path: SIGNALS_PATH, needs: 'look', handle: (visit: Visit) => this.list(visit) },
  ] as const satisfies ConsoleFeature['routes'];

  constructor(
    private readonly store: SignalStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  private async show({ query }: Visit): Promise<Answer> {
    const span = readSpan(query);
    const signals = await this.read(span);
    const counts = countSignals(signals, this.periods(span));
    const bounded = signals.length < MOST_COUNTED ? null : texts.bounded(figure(MOST_COUNTED));
    return { kind: 'page', title: texts.title, body: QualityPage({ span, counts, bounded }) };
  }

  /** The people are told to those who help people: their ids lead to where a look at them is noted. */
  private async list({ query, operator }: Visit): Promise<Answer> {
    const { span, filter, faults } = readSignals(query, (of) => this.periods(of));
    if (faults.length > 0)
      return { kind: 'message', status: 422, title: texts.list, text: texts.faults(faults.join(', ')) };
    const found = (await this.read(span)).filter((signal) => isCounted(signal, filter));
    const signals = found.slice(0, MOST_LISTED);
    const postings = await this.store.postings(
      signals.flatMap(({ postingId }) => (postingId === null ? [] : [postingId])),
    );
    const namesPeople = allows(operator.roles, 'help');
    const props = { span, signals, all: found.length, postings, namesPeople };
    return { kind: 'page', title: texts.list, body: SignalsPage(props) };
  }

  /** The same for a number and for what it counts. */
  private async read(span: SignalSpan): Promise<CountedSignal[]> {
    const since = this.periods(span).at(-1)?.from ?? this.clock.now();
    return this.store.newest(since, MOST_COUNTED);
  }

  private periods(span: SignalSpan) {
    return periodsOf(span, this.clock.now());
  }
}
