import { z } from 'zod';
import { restHour } from '../saved-searches/saved-search-schemas.js';

const date = z.iso.date('must be a date, such as 2027-01-31');

/** What may be changed of it; what is left out stays. */
export const ChangeRestraintsSchema = z
  .strictObject({
    awayUntil: date.nullable().optional().describe('A local date; null ends an absence at once.'),
    quietHours: z
      .strictObject({ from: restHour, to: restHour })
      .refine(({ from, to }) => from !== to, 'from and to must differ')
      .nullable()
      .optional()
      .describe('Local hours without instant and hourly mails.'),
    weeklyMails: z.number().int().min(1).max(99).nullable().optional(),
    mute: z.string().max(200).optional().describe('Name of a company that mails leave out from now on.'),
    unmute: z.string().max(200).optional().describe('Slug of a company that is muted.'),
  })
  .refine((change) => Object.keys(change).length > 0, 'Name at least one field.')
  .meta({ id: 'ChangeRestraints', minProperties: 1 });
export type ChangeRestraints = z.infer<typeof ChangeRestraintsSchema>;

/** Until when a search is snoozed. */
export const SnoozeSchema = z
  .strictObject({ until: date.nullable().describe('A local date; null wakes the search.') })
  .meta({ id: 'Snooze' });
export type SnoozeBody = z.infer<typeof SnoozeSchema>;
