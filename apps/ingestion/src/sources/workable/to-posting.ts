import { z } from 'zod';
import type { ItemReading } from '../adapter.js';
import { companyOf, type BoardSettings } from '../kit/board-settings.js';
import { readItem } from '../kit/json.js';
import { idText, lines, optionalDate, optionalText, placeLine } from '../kit/values.js';

const ItemSchema = z.object({
  accountName: optionalText,
  shortcode: idText,
  title: z.string(),
  url: z.string(),
  application_url: optionalText,
  employment_type: optionalText,
  telecommuting: z.boolean().nullish(),
  department: optionalText,
  code: optionalText,
  /** `created_at` can be months before. */
  published_on: optionalDate,
  country: optionalText,
  city: optionalText,
  state: optionalText,
  locations: z
    .array(
      z.object({
        country: optionalText,
        city: optionalText,
        region: optionalText,
        hidden: z.boolean().nullish(),
      }),
    )
    .nullish(),
  description: optionalText,
});

type Item = z.infer<typeof ItemSchema>;

function placesOf({ locations, city, state, country }: Item): string[] | undefined {
  const shown = (locations ?? []).filter(({ hidden }) => hidden !== true);
  return shown.length > 0
    ? lines(...shown.map((place) => placeLine(place.city, place.region, place.country)))
    : lines(placeLine(city, state, country));
}

/** Reads one posting of Workable accounts, by the widget interface. */
export const workableToPosting = (raw: unknown, settings: BoardSettings): ItemReading =>
  readItem(
    ItemSchema,
    ({ shortcode }) => shortcode,
    raw,
    (item) => ({
      kind: 'posting',
      draft: {
        externalId: item.shortcode,
        url: item.url,
        applyUrl: item.application_url,
        title: item.title,
        company: settings.company ?? item.accountName ?? companyOf(settings),
        locations: placesOf(item),
        isRemote: item.telecommuting === true ? true : undefined,
        employment: item.employment_type,
        department: item.department,
        requisition: item.code,
        html: item.description ?? '',
        postedAt: item.published_on,
      },
    }),
  );
