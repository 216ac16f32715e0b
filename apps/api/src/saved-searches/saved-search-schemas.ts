import { LANGUAGES, RHYTHMS, SEARCH_STATES } from '@app/core/subscription';
import { z } from 'zod';
import { emailAddress, hour, query, rhythm, searchName, timeZone, weekday } from '../rest/fields.js';

const language = z.enum(LANGUAGES, `must be one of ${LANGUAGES.join(', ')}`);

/** A request to save a search. */
export const SaveSearchSchema = z
  .strictObject({
    email: emailAddress.describe('Gets one mail with a link to confirm.'),
    query,
    name: searchName.optional(),
    rhythm: rhythm.default('daily'),
    timeZone: timeZone.default('UTC'),
    hour: hour.default(8),
    weekday: weekday.default(1),
    language: language.default(LANGUAGES[0]).describe('Of the mails.'),
  })
  .meta({ id: 'SaveSearch' });
export type SaveSearch = z.infer<typeof SaveSearchSchema>;

/** The answer to it: the same for every address. */
export const SavedAnswerSchema = z.object({
  status: z.literal('confirmation-requested'),
  message: z.string(),
});

/** A token from a mail. */
export const TokenSchema = z.strictObject({ token: z.string().min(1).max(300) }).meta({ id: 'Token' });
export type TokenBody = z.infer<typeof TokenSchema>;

/** A saved search as its owner sees it. */
export const SavedSearchSchema = z.object({
  id: z.string(),
  query: z.string().describe('Its canonical text.'),
  typed: z.string().describe('As it was typed.'),
  name: z.string().nullable().describe('What its owner calls it; null: nothing.'),
  rhythm: z.enum(RHYTHMS),
  state: z.enum(SEARCH_STATES),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type SavedSearchAnswer = z.infer<typeof SavedSearchSchema>;

const ScheduleAnswerSchema = z.object({ timeZone: z.string(), hour: z.number(), weekday: z.number() });

/** An hour of quiet hours, by the subscriber's clock. */
export const restHour = z.number().int().min(0).max(23);

/** What holds a subscriber's mails back. */
export const RestraintsSchema = z
  .object({
    awayUntil: z.string().nullable().describe('No mails until then; what matches is kept for one mail.'),
    quietHours: z.object({ from: restHour, to: restHour }).nullable(),
    weeklyMails: z.number().int().nullable(),
    snoozes: z.array(z.object({ searchId: z.string(), until: z.string() })),
    mutedCompanies: z.array(z.object({ slug: z.string(), name: z.string() })),
  })
  .meta({ id: 'Restraints' });
export type RestraintsAnswer = z.infer<typeof RestraintsSchema>;

/** Everything behind a manage link. */
export const MeSchema = z.object({
  address: z.string(),
  unsubscribedAt: z.string().nullable(),
  schedule: ScheduleAnswerSchema,
  language: z.enum(LANGUAGES).describe('Of the mails.'),
  restraints: RestraintsSchema,
  searches: z.array(SavedSearchSchema),
});
export type Me = z.infer<typeof MeSchema>;

/** One more search, behind a manage link: active at once. */
export const AddSearchSchema = z
  .strictObject({ query, name: searchName.optional(), rhythm: rhythm.default('daily') })
  .meta({ id: 'AddSearch' });
export type AddSearch = z.infer<typeof AddSearchSchema>;

/** What may be changed of a saved search; what is left out stays. */
export const EditSearchSchema = z
  .strictObject({
    query: query.optional(),
    name: searchName.optional(),
    rhythm: rhythm.optional(),
    state: z.enum(['active', 'paused'], 'must be active or paused').optional(),
  })
  .refine((edit) => Object.keys(edit).length > 0, 'Name at least one of query, name, rhythm and state.')
  .meta({ id: 'EditSearch', minProperties: 1 });
export type EditSearch = z.infer<typeof EditSearchSchema>;

/** When digests come. */
export const ScheduleBodySchema = z.strictObject({ timeZone, hour, weekday }).meta({ id: 'Schedule' });
export type ScheduleBody = z.infer<typeof ScheduleBodySchema>;

/** In which language mails are written. */
export const LanguageBodySchema = z.strictObject({ language }).meta({ id: 'MailLanguage' });
export type LanguageBody = z.infer<typeof LanguageBodySchema>;
