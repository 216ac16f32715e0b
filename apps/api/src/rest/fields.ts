import { idOf, type HookId, type PostingId, type SavedSearchId } from '@app/core/ids';
import { MOST_NAME } from '@app/core/searches';
import { cleanLine } from '@app/core/untrusted';
import { RHYTHMS } from '@app/core/subscription';
import { z } from 'zod';
import { isTimeZone } from '@app/core/time';

/** Read by the rules of mail, which know more than a pattern: the format is for those who read the document. */
export const emailAddress = z.string().max(400).meta({ format: 'email' });

const id = z.string().regex(/^[\w-]{1,64}$/, 'must be an id');
/** A search as programs send it. */
export const query = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .max(2_000)
  .describe('A search in the search language: see /help.')
  .meta({ examples: ['python remote:DE salary>=80kEUR'] });

/** What a search is to be called. */
export const searchName = z
  .string()
  .transform(cleanLine)
  .refine((name) => [...name].length <= MOST_NAME, `must have at most ${MOST_NAME} characters`)
  .describe(`What the search is called, in at most ${MOST_NAME} characters; empty: it has no name.`);

/** A path with the id of a posting in it. */
export const PostingParamSchema = z.strictObject({ id: idOf<PostingId>(id) });
/** A path with the id of a saved search in it. */
export const SearchParamSchema = z.strictObject({ id: idOf<SavedSearchId>(id) });
/** The same, with the id of one of its hooks. */
export const HookParamSchema = SearchParamSchema.extend({ hook: idOf<HookId>(id) });

/** How often mails may come. */
export const rhythm = z
  .enum(RHYTHMS, `must be one of ${RHYTHMS.join(', ')}`)
  .describe('How often mails may come.');
/** Where the hours of digests are counted. */
export const timeZone = z
  .string()
  .refine(isTimeZone, 'must be the name of a time zone, such as Europe/Berlin, or UTC')
  .describe('IANA time zone of digests.')
  .meta({
    pattern: '^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$',
    'x-format': 'iana-time-zone',
    examples: ['Europe/Berlin'],
  });
/** When in the day digests come. */
export const hour = z.number().int().min(0).max(23).describe('Local hour of daily and weekly digests.');
/** On which day the weekly ones come. */
export const weekday = z.number().int().min(1).max(7).describe('Day of weekly digests, 1 is Monday.');
