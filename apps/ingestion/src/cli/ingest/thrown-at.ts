import { sampleOf, type DeadLetter } from '@app/infra/mongo';
import type { Outcome } from '@app/intake';

/** The dead letters of rows that were refused for a fault of ours; what is wrong with the others, the report says. */
export const thrownAt = (
  source: string,
  drafts: readonly unknown[],
  outcomes: readonly Outcome[],
): DeadLetter[] =>
  outcomes.flatMap((one, index) => {
    if (one.outcome !== 'refused' || one.reason !== 'threw') return [];
    const { reason, message } = one;
    return [{ stage: 'file', reason, message, origin: source, sample: sampleOf(drafts[index]) }];
  });
