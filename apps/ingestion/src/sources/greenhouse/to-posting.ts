import { z } from 'zod';
import { decodeEntities } from '@app/infra/html';
import type { ItemReading } from '../adapter.js';
import { companyOf, type BoardSettings } from '../kit/board-settings.js';
import { readItem } from '../kit/json.js';
import { draftSalary, idText, lines, optionalDate, optionalEnd, optionalText } from '../kit/values.js';

const PayRangeSchema = z.object({
  min_cents: z.number().nullish(),
  max_cents: z.number().nullish(),
  currency_type: z.string().nullish(),
});

const ItemSchema = z.object({
  id: idText,
  title: z.string(),
  absolute_url: z.string(),
  location: z.object({ name: optionalText }).nullish(),
  /** Escaped HTML: decoded once, it is the description. */
  content: z.string().nullish(),
  company_name: optionalText,
  requisition_id: optionalText,
  /** `updated_at` is no posting time: it moves with every edit. */
  first_published: optionalDate,
  application_deadline: optionalEnd,
  departments: z.array(z.object({ name: optionalText })).nullish(),
  pay_input_ranges: z.array(PayRangeSchema).nullish(),
});

/** Boards write such words where a place or a number is missing. */
const NO_VALUE = /^(n\/?a|none|see opening id|-+)$/i;

/** Reads one posting of a Greenhouse board. */
export const greenhouseToPosting = (raw: unknown, settings: BoardSettings): ItemReading =>
  readItem(
    ItemSchema,
    ({ id }) => id,
    raw,
    (item) => ({
      kind: 'posting',
      draft: {
        externalId: item.id,
        url: item.absolute_url,
        title: item.title,
        company: item.company_name ?? companyOf(settings),
        locations: lines(known(item.location?.name)),
        department: item.departments?.[0]?.name,
        requisition: known(item.requisition_id),
        salary: payOf(item.pay_input_ranges?.[0]),
        html: decodeEntities(item.content ?? ''),
        postedAt: item.first_published,
        validThrough: item.application_deadline,
      },
    }),
  );

const known = (value: string | undefined): string | undefined =>
  value === undefined || NO_VALUE.test(value) ? undefined : value;

function payOf(range: z.infer<typeof PayRangeSchema> | undefined) {
  if (range === undefined) return undefined;
  const whole = (cents: number | null | undefined) => (cents ?? 0) / 100;
  return draftSalary({
    min: whole(range.min_cents),
    max: whole(range.max_cents),
    currency: range.currency_type,
  });
}
