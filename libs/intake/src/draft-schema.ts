import { z } from 'zod';
import { PAY_PERIODS, endOfDay } from '@app/core/domain';

const MAX_DATE = new Date('2100-01-01T00:00:00Z');
const MIN_DATE = new Date('1990-01-01T00:00:00Z');

const line = (max: number) =>
  z.string().trim().min(1, 'must not be empty').max(max, `must have at most ${max} characters`);
const lines = (count: number, max: number) => z.array(line(max)).max(count).optional();
const beginOfDay = (date: string): Date => new Date(date);
/** `ofDay`: the instant that a date without an hour stands for. */
const instant = (ofDay: (date: string) => Date) =>
  z
    .union([z.date(), z.iso.datetime({ offset: true }), z.iso.date().transform(ofDay)], {
      error: 'must be an ISO 8601 date, such as 2026-03-01 or 2026-03-01T09:00:00Z',
    })
    .transform((value) => new Date(value))
    .refine((value) => value >= MIN_DATE && value <= MAX_DATE, {
      error: 'must lie between 1990 and 2100',
      params: { reason: 'out-of-range' },
    })
    .optional();

/** True for an absolute http(s) address without a user name or password in it. */
export function isWebAddress(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const url = new URL(value);
  return /^https?:$/.test(url.protocol) && url.hostname !== '' && url.username === '' && url.password === '';
}

const webAddress = z
  .string()
  .trim()
  .max(2_000)
  .refine(isWebAddress, {
    error: 'must be an absolute http or https address without a password in it',
    params: { reason: 'not-a-web-address' },
  });

const amount = z.number().nonnegative().max(1e12).optional();
const salary = z
  .strictObject({
    min: amount,
    max: amount,
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code, such as USD')
      .optional(),
    period: z.enum(PAY_PERIODS).optional(),
    basis: z.enum(['base', 'ote']).optional(),
    summary: line(500).optional(),
  })
  .refine(({ min, max }) => min === undefined || max === undefined || min <= max, {
    error: 'min must not be larger than max',
    path: ['min'],
    params: { reason: 'out-of-range' },
  });

/**
 * A posting as a source, a push or a file gives it (PostingDraft of core/domain), checked: text in both forms is limited
 * to 200,000 characters, an unknown field is refused and not ignored, dates may be Date objects or ISO 8601 strings.
 */
export const PostingDraftSchema = z
  .strictObject({
    externalId: line(300),
    url: webAddress,
    applyUrl: webAddress.optional(),
    title: line(300),
    company: line(200),
    locations: lines(100, 300),
    workplace: z.enum(['onsite', 'hybrid', 'remote']).optional(),
    applicants: lines(300, 100),
    salary: salary.optional(),
    employment: line(100).optional(),
    department: line(200).optional(),
    requisition: line(100).optional(),
    skills: lines(200, 100),
    language: line(35).optional(),
    html: z.string().max(200_000).optional(),
    text: z.string().max(200_000).optional(),
    postedAt: instant(beginOfDay),
    validThrough: instant((date) => endOfDay(new Date(date))),
  })
  .refine(({ html, text }) => (html === undefined) !== (text === undefined), {
    error: 'give either html or text: exactly one of the two',
    path: ['text'],
    params: { reason: 'html-or-text' },
  });

/** A draft after the check. */
export type CheckedDraft = z.infer<typeof PostingDraftSchema>;
