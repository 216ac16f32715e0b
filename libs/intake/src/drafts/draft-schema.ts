import { z } from 'zod';
import { PAY_PERIODS, SENIORITIES, endOfDay } from '@app/core/posting';
import { cleanLine } from '@app/core/untrusted';
import { readWebAddress } from '@app/infra/fetch';

const MAX_DATE = new Date('2100-01-01T00:00:00Z');
const MIN_DATE = new Date('1990-01-01T00:00:00Z');

const line = (max: number) =>
  z.string().trim().min(1, 'must not be empty').max(max, `must have at most ${max} characters`);
const visibleLine = (max: number) =>
  line(max).refine((text) => text === '' || cleanLine(text) !== '', {
    error: 'must hold something that can be seen',
    params: { reason: 'empty' },
  });
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

const webAddress = z
  .string()
  .trim()
  .max(2_000)
  .refine((text) => readWebAddress(text) !== null, {
    error:
      'must be an absolute http or https address: with two slashes and a host, without a password, backslashes or control characters in it',
    params: { reason: 'not-a-web-address' },
  })
  .overwrite((text) => readWebAddress(text)?.href ?? text);

/** The parser's stack makes nested tags cost their square: more of them than any description has is refused. */
const MOST_TAGS = 20_000;
const html = z
  .string()
  .max(200_000)
  .refine((text) => hasAtMost(MOST_TAGS, '<', text), {
    error: `must hold at most ${MOST_TAGS} tags`,
    params: { reason: 'too-complex' },
  });

function hasAtMost(most: number, sign: string, text: string): boolean {
  let count = 0;
  for (let at = text.indexOf(sign); at !== -1 && count <= most; at = text.indexOf(sign, at + 1)) count += 1;
  return count <= most;
}

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

const years = z.number().nonnegative().max(60);
const experience = z
  .strictObject({ min: years, max: years.nullable() })
  .refine(({ min, max }) => max === null || min <= max, {
    error: 'min must not be larger than max',
    path: ['min'],
    params: { reason: 'out-of-range' },
  });

/**
 * A posting as a source, a push or a file gives it (PostingDraft of core/posting), checked. An unknown field is refused and
 * not ignored, dates may be Date objects or ISO 8601 strings.
 *
 * What one posting may cost is limited here, before any pattern runs: a text of either form has at most 200,000
 * characters, HTML at most 20,000 tags, every line the length that its field names, every list its number of lines. Below
 * these limits the work is in proportion to the length (interpreting/interpret.cost.spec.ts).
 *
 * `url` and `applyUrl` become what the parser makes of them (`URL.href`); see readWebAddress for what is refused. The lines
 * stay as they came, and are read as they were meant when the draft is interpreted (interpreting/as-meant.ts).
 */
export const PostingDraftSchema = z
  .strictObject({
    externalId: line(300),
    url: webAddress,
    applyUrl: webAddress.optional(),
    title: visibleLine(300),
    company: visibleLine(200),
    locations: lines(100, 300),
    workplace: z.enum(['onsite', 'hybrid', 'remote']).optional(),
    isRemote: z.boolean().optional(),
    applicants: lines(300, 100),
    salary: salary.optional(),
    employment: line(100).optional(),
    department: line(200).optional(),
    requisition: line(100).optional(),
    seniority: z.enum(SENIORITIES).exclude(['unknown']).optional(),
    experience: experience.optional(),
    skills: lines(200, 100),
    language: line(35).optional(),
    html: html.optional(),
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
