import { z } from 'zod';
import { countryName, readLocation } from '@app/reading/places';
import type { ItemReading } from '../adapter.js';
import { companyOf, type BoardSettings } from '../kit/board-settings.js';
import { readItem } from '../kit/json.js';
import { draftSalary, idText, lines, optionalDate, optionalText } from '../kit/values.js';

const ItemSchema = z.object({
  id: idText,
  text: z.string(),
  hostedUrl: z.string(),
  applyUrl: optionalText,
  categories: z
    .object({
      location: optionalText,
      allLocations: z.array(z.string()).nullish(),
      commitment: optionalText,
      department: optionalText,
      team: optionalText,
    })
    .nullish(),
  country: optionalText,
  workplaceType: optionalText,
  createdAt: optionalDate,
  /** Opening and body in one. */
  description: optionalText,
  descriptionPlain: optionalText,
  lists: z.array(z.object({ text: optionalText, content: optionalText })).nullish(),
  additional: optionalText,
  salaryDescription: optionalText,
  salaryRange: z
    .object({
      min: z.number().nullish(),
      max: z.number().nullish(),
      currency: z.string().nullish(),
      interval: z.string().nullish(),
    })
    .nullish(),
});

type Item = z.infer<typeof ItemSchema>;

const WORKPLACES = { remote: 'remote', hybrid: 'hybrid', onsite: 'onsite', 'on-site': 'onsite' } as const;

/** Reads one posting of a Lever site, its description put together from the parts that Lever splits it into. */
export const leverToPosting = (raw: unknown, settings: BoardSettings): ItemReading =>
  readItem(
    ItemSchema,
    ({ id }) => id,
    raw,
    (item) => ({
      kind: 'posting',
      draft: {
        externalId: item.id,
        url: item.hostedUrl,
        applyUrl: item.applyUrl,
        title: item.text,
        company: companyOf(settings),
        locations: placesOf(item),
        workplace: WORKPLACES[item.workplaceType?.toLowerCase() as keyof typeof WORKPLACES],
        salary: item.salaryRange
          ? draftSalary({ ...item.salaryRange, period: item.salaryRange.interval })
          : undefined,
        employment: item.categories?.commitment,
        department: item.categories?.department ?? item.categories?.team,
        ...descriptionOf(item),
        postedAt: item.createdAt,
      },
    }),
  );

function descriptionOf(item: Item): { html: string } | { text: string } {
  const lists = (item.lists ?? []).map(
    ({ text, content }) => `<h3>${text ?? ''}</h3><ul>${content ?? ''}</ul>`,
  );
  const parts = [item.description, ...lists, item.salaryDescription, item.additional].filter(Boolean);
  return parts.length === 0 ? { text: item.descriptionPlain ?? '' } : { html: parts.join('\n') };
}

/** A single place whose country the line does not tell gets the country that Lever states beside it. */
function placesOf({ categories, country }: Item): string[] | undefined {
  const all = lines(...(categories?.allLocations ?? []), categories?.location);
  const only = all?.length === 1 ? all[0] : undefined;
  if (only === undefined || country === undefined) return all;
  const told = readLocation(only).places.some((place) => place.country !== null);
  return told ? all : [`${only}, ${countryName(country)}`];
}
