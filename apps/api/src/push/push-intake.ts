import { Inject, Injectable } from '@nestjs/common';
import type { ServiceConfig } from '@app/infra/config';
import { DeadLetters, sampleOf } from '@app/infra/mongo';
import { CONFIG } from '@app/infra/service';
import { Intake, type Outcome } from '@app/intake';
import { Problem } from '../http/problem.js';
import type { PushItem } from './parse-push.js';
import { itemReport, pushReport, refusedFields, type PushReport } from './push-report.js';

/** What happens to pushed items, however they came: the intake, dead letters of what is refused, the report. */
@Injectable()
export class PushIntake {
  constructor(
    private readonly intake: Intake,
    private readonly deadLetters: DeadLetters,
    @Inject(CONFIG) private readonly config: ServiceConfig,
  ) {}

  /** Takes the items of one source and says of each, in their order, what became of it. Throws Problem where none was accepted. */
  async accept(source: string, items: readonly PushItem[]): Promise<PushReport> {
    const values = items.flatMap((item) => (item.kind === 'value' ? [item.value] : []));
    const outcomes = (await this.intake.accept(source, values))[Symbol.iterator]();
    const all = items.map((item): Outcome => {
      if (item.kind === 'unreadable') {
        return { outcome: 'refused', field: '', reason: 'malformed', message: item.message };
      }
      const outcome = outcomes.next().value;
      if (outcome === undefined) throw new Error('The intake gave fewer outcomes than it got postings.');
      return outcome;
    });
    await this.keepRefused(source, items, all);
    const report = pushReport(
      all.map((outcome, index) => itemReport(index, outcome, this.config.PUBLIC_URL)),
    );
    if (report.accepted > 0) return report;
    throw new Problem('items-refused', 'No posting was accepted: see errors.', refusedFields(report));
  }

  private async keepRefused(
    source: string,
    items: readonly PushItem[],
    outcomes: readonly Outcome[],
  ): Promise<void> {
    await this.deadLetters.keep(
      outcomes.flatMap((outcome, index) => {
        const item = items[index];
        if (outcome.outcome !== 'refused' || item === undefined) return [];
        // What is over needs nobody's help, as where a source lists it: the answer says it.
        if (outcome.reason === 'already-over') return [];
        const sample = sampleOf(item.kind === 'value' ? item.value : item.text);
        const { reason, message } = outcome;
        return [{ stage: 'push' as const, reason, message, origin: source, sample }];
      }),
    );
  }
}
