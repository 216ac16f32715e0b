import { z } from 'zod';
import type { ItemReading } from '../adapter.js';
import { companyOf, type BoardSettings } from '../kit/board-settings.js';
import { readItem } from '../kit/json.js';
import { draftSalary, idText, lines, optionalEnd, optionalText, placeLine } from '../kit/values.js';

const ItemSchema = z.object({
  id: idText,
  title: z.string(),
  url: z.string(),
  description: optionalText,
  key_responsibilities: optionalText,
  key_responsibilities_header: optionalText,
  skills_knowledge_expertise: optionalText,
  skills_knowledge_expertise_header: optionalText,
  benefits: optionalText,
  benefits_header: optionalText,
  compensation: optionalText,
  compensation_minimum: z.number().nullish(),
  compensation_maximum: z.number().nullish(),
  compensation_currency: optionalText,
  compensation_frequency: optionalText,
  compensation_visible: z.boolean().nullish(),
  deadline_at: optionalEnd,
  employment_type_text: optionalText,
  workplace_type: optionalText,
  job: z
    .object({ requisition_id: optionalText, department: z.object({ name: optionalText }).nullish() })
    .nullish(),
  location: z.object({ city: optionalText, name: optionalText, province: optionalText }).nullish(),
});

type Item = z.infer<typeof ItemSchema>;

const section = (header: string | undefined, body: string | undefined): string =>
  body === undefined ? '' : `${header === undefined ? '' : `<h3>${header}</h3>`}${body}`;

const htmlOf = (item: Item): string =>
  [
    item.description ?? '',
    section(item.key_responsibilities_header, item.key_responsibilities),
    section(item.skills_knowledge_expertise_header, item.skills_knowledge_expertise),
    section(item.benefits_header, item.benefits),
  ]
    .filter((part) => part !== '')
    .join('\n');

/** Pay that the employer marked as not visible is not shown. */
const payOf = (item: Item) =>
  item.compensation_visible === false
    ? undefined
    : draftSalary({
        min: item.compensation_minimum,
        max: item.compensation_maximum,
        currency: item.compensation_currency,
        period: item.compensation_frequency,
        summary: item.compensation,
      });

const WORKPLACES = { onsite: 'onsite', hybrid: 'hybrid', remote: 'remote' } as const;

/** Reads one posting of Pinpoint career sites. */
export const pinpointToPosting = (raw: unknown, settings: BoardSettings): ItemReading =>
  readItem(
    ItemSchema,
    ({ id }) => id,
    raw,
    (item) => ({
      kind: 'posting',
      draft: {
        externalId: item.id,
        url: item.url,
        title: item.title,
        company: companyOf(settings),
        locations: lines(placeLine(item.location?.name, item.location?.city, item.location?.province)),
        workplace: WORKPLACES[item.workplace_type as keyof typeof WORKPLACES],
        salary: payOf(item),
        employment: item.employment_type_text,
        department: item.job?.department?.name,
        requisition: item.job?.requisition_id,
        html: htmlOf(item),
        validThrough: item.deadline_at,
      },
    }),
  );
