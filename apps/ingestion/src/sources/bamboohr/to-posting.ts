import { z } from 'zod';
import { table } from '@app/core/untrusted';
import type { ItemReading } from '../adapter.js';
import { companyOf, type BoardSettings } from '../kit/board-settings.js';
import { readItem } from '../kit/json.js';
import { draftSalary, idText, lines, optionalDate, optionalText, placeLine } from '../kit/values.js';

const PlaceSchema = z
  .object({ city: optionalText, state: optionalText, province: optionalText, country: optionalText })
  .nullish();

const ListedSchema = z.object({
  id: idText,
  jobOpeningName: z.string(),
  departmentLabel: optionalText,
  employmentStatusLabel: optionalText,
  location: PlaceSchema,
  atsLocation: PlaceSchema,
  isRemote: z.union([z.boolean(), z.string()]).nullish(),
  locationType: optionalText,
});

const DetailSchema = z.object({
  result: z.object({
    jobOpening: z.object({
      description: optionalText,
      datePosted: optionalDate,
      compensation: optionalText,
      jobOpeningShareUrl: optionalText,
    }),
  }),
});

const ItemSchema = z.object({ listed: ListedSchema, detail: DetailSchema.nullable() });

/** The site's own codes. */
const LOCATION_TYPES = table<'onsite' | 'remote' | 'hybrid'>({
  '0': 'onsite',
  '1': 'remote',
  '2': 'hybrid',
});

type Listed = z.infer<typeof ListedSchema>;

const placeOf = ({ location, atsLocation }: Listed): string | undefined =>
  placeLine(atsLocation?.city, atsLocation?.state ?? atsLocation?.province, atsLocation?.country) ??
  placeLine(location?.city, location?.state, location?.country);

const rawId = (raw: Record<string, unknown>): unknown => (raw['listed'] as { id?: unknown } | undefined)?.id;

/** Reads one BambooHR posting: places and titles from the list, the description from the detail. */
export const bamboohrToPosting = (raw: unknown, settings: BoardSettings): ItemReading =>
  readItem(ItemSchema, rawId, raw, ({ listed, detail }) => {
    if (detail === null) return { kind: 'still-listed', externalId: listed.id };
    const opening = detail.result.jobOpening;
    const site = settings.baseUrl ?? `https://${settings.board}.bamboohr.com`;
    return {
      kind: 'posting',
      draft: {
        externalId: listed.id,
        url: opening.jobOpeningShareUrl ?? `${site}/careers/${listed.id}`,
        title: listed.jobOpeningName,
        company: companyOf(settings),
        locations: lines(placeOf(listed)),
        workplace: LOCATION_TYPES.get(listed.locationType ?? ''),
        salary: draftSalary({ summary: opening.compensation }),
        employment: listed.employmentStatusLabel,
        department: listed.departmentLabel,
        html: opening.description ?? '',
        postedAt: opening.datePosted,
      },
    };
  });
