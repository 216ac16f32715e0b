import { z } from 'zod';
import { PATHS } from '@app/core/contracts';
import type { Outcome } from '@app/intake';
import type { FieldProblem } from '../http/problem.js';

const PushItemReportSchema = z.discriminatedUnion('outcome', [
  z.object({
    index: z.number().int(),
    outcome: z.literal(['new', 'revised', 'unchanged', 'reopened']),
    id: z.string(),
    url: z.string(),
  }),
  z.object({
    index: z.number().int(),
    outcome: z.literal('refused'),
    field: z.string(),
    reason: z.string(),
    message: z.string(),
  }),
]);
/** What became of one item of a push. */
export type PushItemReport = z.infer<typeof PushItemReportSchema>;

/** The answer to a push: every item is in it, in the order of the body. */
export const PushReportSchema = z.object({
  accepted: z.number().int(),
  refused: z.number().int(),
  items: z.array(PushItemReportSchema),
});
export type PushReport = z.infer<typeof PushReportSchema>;

/** The report of one item. */
export function itemReport(index: number, outcome: Outcome, publicUrl: string): PushItemReport {
  if (outcome.outcome === 'refused') {
    const { field, reason, message } = outcome;
    return { index, outcome: 'refused', field, reason, message };
  }
  const id = outcome.postingId;
  return { index, outcome: outcome.outcome, id, url: publicUrl + PATHS.posting(id) };
}

/** Counts the items. */
export function pushReport(items: PushItemReport[]): PushReport {
  const refused = items.filter(({ outcome }) => outcome === 'refused').length;
  return { accepted: items.length - refused, refused, items };
}

/** The refused items as field problems: `[2].salary.min` in a list, `salary.min` for a single posting. */
export const refusedFields = (report: PushReport): FieldProblem[] =>
  report.items.flatMap((item) => {
    if (item.outcome !== 'refused') return [];
    const where = report.items.length === 1 ? '' : `[${item.index}]`;
    const field = [where, item.field].filter(Boolean).join('.');
    return [{ field: field === '' ? 'body' : field, message: item.message }];
  });
