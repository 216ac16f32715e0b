import { z } from 'zod';
import type { ListedAlert } from '../subscribers/alerts/subscriber-alerts.js';
import { emailAddress } from '../rest/fields.js';

/** Which page of the alerts. */
export const AlertsParamsSchema = z.strictObject({
  limit: z.coerce.number('must be a whole number').int().min(1).max(100).default(50),
  cursor: z.string().max(200).optional().describe('The `next` of the page before.'),
});

const StandingSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('waiting'), dueAt: z.string() }),
  z.object({ kind: z.literal('on-its-way') }),
  z.object({ kind: z.literal('mailed'), at: z.string() }),
  z.object({ kind: z.literal('not-sent'), reason: z.string() }),
]);

const AlertSchema = z.object({
  id: z.string(),
  at: z.string().describe('When it was found.'),
  queries: z.array(z.string()).describe('The searches that it met, as they were then.'),
  typed: z.array(z.string()).describe('The same, as they were typed, in that order.'),
  posting: z
    .object({ id: z.string(), title: z.string(), company: z.string(), state: z.enum(['open', 'closed']) })
    .nullable()
    .describe('null: it is no longer shown.'),
  why: z.string().describe('Clauses and the words that they matched on, in the language of the mails.'),
  standing: StandingSchema.describe('What became of its mail.'),
});

/** One page of everything that matched. */
export const AlertsPageSchema = z.object({
  items: z.array(AlertSchema),
  next: z.string().nullable().describe('The `cursor` of the next page; null on the last.'),
});
export type AlertsPage = z.infer<typeof AlertsPageSchema>;

/** Records as they are kept; new ones may be added. */
export const PersonalDataSchema = z.looseObject({
  exportedAt: z.string(),
  subscriber: z.looseObject({}),
  searches: z.array(z.looseObject({})),
  alerts: z.array(z.looseObject({})),
  deliveries: z.array(z.looseObject({})),
  hooks: z.array(z.looseObject({})),
  audit: z.array(z.looseObject({})).describe('What operators did about this person, and when they looked.'),
  pastWordings: z.array(z.looseObject({})),
  pastRestraints: z.array(z.looseObject({})),
  signals: z
    .array(z.looseObject({}))
    .describe('Judgements, reasons, mutes, unsubscriptions and complaints of the last half year.'),
  keptAway: z
    .array(z.looseObject({}))
    .describe('Openings that mails leave out, as this person hid them or applied.'),
  trace: z.array(z.looseObject({})),
});

export const LinkRequestSchema = z.strictObject({ email: emailAddress }).meta({ id: 'LinkRequest' });
export const LinkRequestedSchema = z.object({ status: z.literal('link-requested') });

/** An alert as REST tells it. */
export function toAlert({
  id,
  at,
  queries,
  typed,
  posting,
  why,
  standing,
}: ListedAlert): AlertsPage['items'][number] {
  return {
    id,
    at: at.toISOString(),
    queries: [...queries],
    typed: [...typed],
    posting:
      posting === null
        ? null
        : {
            id: posting._id,
            title: posting.title,
            company: posting.company.name,
            state: posting.state,
          },
    why,
    standing: standingOf(standing),
  };
}

function standingOf(standing: ListedAlert['standing']): z.infer<typeof StandingSchema> {
  switch (standing.kind) {
    case 'waiting':
      return { kind: 'waiting', dueAt: standing.dueAt.toISOString() };
    case 'mailed':
      return { kind: 'mailed', at: standing.at.toISOString() };
    default:
      return standing;
  }
}
