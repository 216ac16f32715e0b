import { z } from 'zod';
import { table } from '@app/core/untrusted';
import type { ItemReading } from '../adapter.js';
import { companyOf, type BoardSettings } from '../kit/board-settings.js';
import { fault, readItem } from '../kit/json.js';
import { idText, lines, optionalText, placeLine } from '../kit/values.js';
import { countryName } from '@app/reading/places';

const ItemSchema = z.object({
  uid: idText,
  name: z.string(),
  url_active_page: optionalText,
  url_comeet_hosted_page: optionalText,
  company_name: optionalText,
  department: optionalText,
  employment_type: optionalText,
  workplace_type: optionalText,
  is_internal: z.boolean().nullish(),
  internal_use_custom_id: optionalText,
  location: z
    .object({
      name: optionalText,
      city: optionalText,
      state: optionalText,
      country: optionalText,
      is_remote: z.boolean().nullish(),
    })
    .nullish(),
  details: z
    .array(z.object({ name: optionalText, value: optionalText, order: z.number().nullish() }))
    .nullish(),
});

type Item = z.infer<typeof ItemSchema>;

const WORKPLACES = table<'onsite' | 'hybrid' | 'remote'>({
  'on-site': 'onsite',
  hybrid: 'hybrid',
  remote: 'remote',
});

function placeOf({ location }: Item): string | undefined {
  const country = /^[A-Z]{2}$/.test(location?.country ?? '')
    ? countryName(location?.country ?? '')
    : location?.country;
  return placeLine(location?.city, location?.state, country) ?? location?.name;
}

const htmlOf = ({ details }: Item): string =>
  [...(details ?? [])]
    .sort((a, b) => (a.order ?? 0) - (b.order ?? 0))
    .map(({ name, value }) => (value === undefined ? '' : `<h3>${name ?? ''}</h3>${value}`))
    .join('\n');

/** Reads one posting of Comeet career sites. */
export const comeetToPosting = (raw: unknown, settings: BoardSettings): ItemReading =>
  readItem(
    ItemSchema,
    ({ uid }) => uid,
    raw,
    (item) => {
      if (item.is_internal === true) return { kind: 'skip', reason: 'internal' };
      const url = item.url_active_page ?? item.url_comeet_hosted_page;
      if (url === undefined) return fault('no-address', 'The position has no public page.', item.uid);
      return {
        kind: 'posting',
        draft: {
          externalId: item.uid,
          url,
          title: item.name,
          company: settings.company ?? item.company_name ?? companyOf(settings),
          locations: lines(placeOf(item)),
          workplace: WORKPLACES.get(item.workplace_type?.toLowerCase() ?? ''),
          employment: item.employment_type,
          department: item.department,
          requisition: item.internal_use_custom_id,
          html: htmlOf(item),
        },
      };
    },
  );
