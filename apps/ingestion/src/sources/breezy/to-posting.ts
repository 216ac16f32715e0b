import { z } from 'zod';
import type { ItemReading } from '../adapter.js';
import { companyOf, type BoardSettings } from '../kit/board-settings.js';
import { readItem } from '../kit/json.js';
import { draftSalary, idText, lines, optionalDate, optionalText, placeLine } from '../kit/values.js';

const ItemSchema = z.object({
  id: idText,
  name: z.string(),
  url: z.string(),
  published_date: optionalDate,
  type: z.object({ name: optionalText }).nullish(),
  location: z
    .object({
      name: optionalText,
      city: optionalText,
      state: z.object({ name: optionalText }).nullish(),
      country: z.object({ name: optionalText }).nullish(),
      is_remote: z.boolean().nullish(),
    })
    .nullish(),
  department: optionalText,
  salary: optionalText,
  description: optionalText,
  company: z.object({ name: optionalText }).nullish(),
});

type Item = z.infer<typeof ItemSchema>;

const placeOf = ({ location }: Item): string | undefined =>
  placeLine(location?.city, location?.state?.name, location?.country?.name) ?? location?.name;

/** Reads one posting of Breezy career sites. */
export const breezyToPosting = (raw: unknown, settings: BoardSettings): ItemReading =>
  readItem(
    ItemSchema,
    ({ id }) => id,
    raw,
    (item) => ({
      kind: 'posting',
      draft: {
        externalId: item.id,
        url: item.url,
        title: item.name,
        company: settings.company ?? item.company?.name ?? companyOf(settings),
        locations: lines(placeOf(item)),
        isRemote: item.location?.is_remote === true ? true : undefined,
        salary: draftSalary({ summary: item.salary }),
        employment: item.type?.name,
        department: item.department,
        html: item.description ?? '',
        postedAt: item.published_date,
      },
    }),
  );
