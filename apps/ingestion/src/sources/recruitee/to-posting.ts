import { z } from 'zod';
import type { ItemReading } from '../adapter.js';
import { companyOf, type BoardSettings } from '../kit/board-settings.js';
import { readItem } from '../kit/json.js';
import {
  draftSalary,
  idText,
  lines,
  optionalDate,
  optionalEnd,
  optionalText,
  placeLine,
} from '../kit/values.js';

const ItemSchema = z.object({
  id: idText,
  title: z.string(),
  careers_url: z.string(),
  careers_apply_url: optionalText,
  company_name: optionalText,
  location: optionalText,
  locations: z.array(z.object({ city: optionalText, state: optionalText, country: optionalText })).nullish(),
  department: optionalText,
  description: optionalText,
  requirements: optionalText,
  employment_type_code: optionalText,
  remote: z.boolean().nullish(),
  hybrid: z.boolean().nullish(),
  on_site: z.boolean().nullish(),
  published_at: optionalDate,
  close_at: optionalEnd,
  status: optionalText,
  /** Figures come as text. */
  salary: z
    .object({
      min: z.union([z.string(), z.number()]).nullish(),
      max: z.union([z.string(), z.number()]).nullish(),
      currency: optionalText,
      period: optionalText,
    })
    .nullish(),
});

type Item = z.infer<typeof ItemSchema>;

/** Three flags that may all be set: remote wins, as the applicant sees it. */
function workplaceOf({ remote, hybrid, on_site: onsite }: Item): 'remote' | 'hybrid' | 'onsite' | undefined {
  if (remote === true) return 'remote';
  if (hybrid === true) return 'hybrid';
  return onsite === true ? 'onsite' : undefined;
}

function placesOf({ locations, location }: Item): string[] | undefined {
  const all = (locations ?? []).map(({ city, state, country }) => placeLine(city, state, country));
  return lines(...all) ?? lines(location);
}

/** Reads one posting of Recruitee career sites. */
export const recruiteeToPosting = (raw: unknown, settings: BoardSettings): ItemReading =>
  readItem(
    ItemSchema,
    ({ id }) => id,
    raw,
    (item) =>
      item.status !== undefined && item.status !== 'published'
        ? { kind: 'skip', reason: item.status }
        : {
            kind: 'posting',
            draft: {
              externalId: item.id,
              url: item.careers_url,
              applyUrl: item.careers_apply_url,
              title: item.title,
              company: settings.company ?? item.company_name ?? companyOf(settings),
              locations: placesOf(item),
              workplace: workplaceOf(item),
              salary: item.salary ? draftSalary(item.salary) : undefined,
              employment: item.employment_type_code?.replaceAll('_', ' '),
              department: item.department,
              html: [item.description, item.requirements].filter(Boolean).join('\n'),
              postedAt: item.published_at,
              validThrough: item.close_at,
            },
          },
  );
