import { z } from 'zod';
import { RHYTHMS, type Rhythm, type Schedule } from '@app/core/subscription';
import { addDays, isTimeZone, timeZoneName, type LocalDate } from '@app/core/time';
import { MOST_NAME } from '@app/core/searches';
import { cleanLine } from '@app/core/untrusted';
import { askedQuery, parseQuery, type AskedQuery } from '@app/search/language';
import { parseAddress, type MailAddress } from '@app/infra/mail';
import type { FormError } from './components/form-errors.js';
import type { Texts } from '../texts/index.js';
import type { ScheduleForm } from './components/schedule-fields.js';
import { faultsLine } from './views/query-fault.js';

/** A value that was read, or what is wrong with its field. */
export type ReadResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly errors: readonly FormError[] };

/** Reads a query to be saved: its canonical text, and how it was typed. */
export function readQuery(text: string, texts: Texts['queryFaults']): ReadResult<AskedQuery> {
  const parsed = parseQuery(text);
  if (parsed.ok) return { ok: true, value: askedQuery(text, parsed.query) };
  return { ok: false, errors: [{ field: 'q', message: faultsLine(parsed.errors, texts) }] };
}

/** Reads what a search is to be called; empty: it has no name. */
export function readName(text: string, texts: Texts['forms']): ReadResult<string> {
  const name = cleanLine(text);
  if ([...name].length <= MOST_NAME) return { ok: true, value: name };
  return { ok: false, errors: [{ field: 'name', message: texts.name(MOST_NAME) }] };
}

/** Reads an e-mail address. */
export function readEmail(text: string, texts: Texts['forms']): ReadResult<MailAddress> {
  const checked = parseAddress(text);
  return checked.ok
    ? { ok: true, value: checked.value }
    : { ok: false, errors: [{ field: 'email', message: texts.addressFaults[checked.fault] }] };
}

/** Reads a rhythm. */
export function readRhythm(text: string, texts: Texts['forms']): ReadResult<Rhythm> {
  const rhythm = RHYTHMS.find((name) => name === text);
  const message = texts.rhythm;
  return rhythm === undefined
    ? { ok: false, errors: [{ field: 'rhythm', message }] }
    : { ok: true, value: rhythm };
}

/** Hour and weekday as a form or a JSON body gives them, and an IANA time zone. */
export const ScheduleSchema = z.object({
  hour: z.coerce.number('must be a whole hour from 0 to 23').int().min(0).max(23),
  weekday: z.coerce.number('must be a day from 1 (Monday) to 7 (Sunday)').int().min(1).max(7),
  timeZone: z
    .string()
    .trim()
    .max(64)
    .refine(isTimeZone, {
      message: 'must be the name of a time zone, such as Europe/Berlin, or UTC',
    })
    .transform(timeZoneName),
});

/** Reads when digests come. */
export function readSchedule(form: ScheduleForm, texts: Texts['forms']): ReadResult<Schedule> {
  const parsed = ScheduleSchema.safeParse(form);
  if (parsed.success) return { ok: true, value: parsed.data };
  const wrong = new Set(parsed.error.issues.map(({ path }) => path[0]));
  const fields = (['hour', 'weekday', 'timeZone'] as const).filter((field) => wrong.has(field));
  return { ok: false, errors: fields.map((field) => ({ field, message: texts[field] })) };
}

/** Reads a calendar date as a date field gives it (`2027-01-31`); null where it is none. */
export function readDate(text: string): LocalDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (match === null) return null;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  const date = { year, month, day };
  const { month: sameMonth, day: sameDay } = addDays(date, 0);
  return month === sameMonth && day === sameDay ? date : null;
}

/** The errors of several readings, in order. */
export const errorsOf = (...results: readonly ReadResult<unknown>[]): FormError[] =>
  results.flatMap((result) => (result.ok ? [] : result.errors));
