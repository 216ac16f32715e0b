import { z } from 'zod';
import type { DraftSalary, PostingDraft } from '@app/core/posting';
import { readLocation } from '@app/reading/places';
import type { ItemReading } from '../adapter.js';
import { companyOf, type BoardSettings } from '../kit/board-settings.js';
import { readItem } from '../kit/json.js';
import { draftSalary, idText, lines, optionalDate, optionalText, placeLine } from '../kit/values.js';

const ComponentSchema = z.object({
  compensationType: optionalText,
  interval: optionalText,
  currencyCode: optionalText,
  minValue: z.number().nullish(),
  maxValue: z.number().nullish(),
});

const AddressSchema = z
  .object({
    postalAddress: z
      .object({ addressLocality: optionalText, addressRegion: optionalText, addressCountry: optionalText })
      .nullish(),
  })
  .nullish();

const ItemSchema = z.object({
  id: idText,
  title: z.string(),
  jobUrl: z.string(),
  applyUrl: optionalText,
  department: optionalText,
  employmentType: optionalText,
  location: optionalText,
  secondaryLocations: z.array(z.object({ location: optionalText, address: AddressSchema })).nullish(),
  address: AddressSchema,
  isListed: z.boolean().nullish(),
  isRemote: z.boolean().nullish(),
  workplaceType: optionalText,
  publishedAt: optionalDate,
  descriptionHtml: optionalText,
  descriptionPlain: optionalText,
  shouldDisplayCompensationOnJobPostings: z.boolean().nullish(),
  compensation: z
    .object({
      compensationTierSummary: optionalText,
      summaryComponents: z.array(ComponentSchema).nullish(),
    })
    .nullish(),
});

type Item = z.infer<typeof ItemSchema>;

/** Reads one posting of an Ashby board. Unlisted postings are skipped: only people with the link shall see them. */
export const ashbyToPosting = (raw: unknown, settings: BoardSettings): ItemReading =>
  readItem(
    ItemSchema,
    ({ id }) => id,
    raw,
    (item) =>
      item.isListed === false
        ? { kind: 'skip', reason: 'unlisted' }
        : { kind: 'posting', draft: draftOf(item, settings) },
  );

const draftOf = (item: Item, settings: BoardSettings): PostingDraft => ({
  externalId: item.id,
  url: item.jobUrl,
  applyUrl: item.applyUrl,
  title: item.title,
  company: companyOf(settings),
  locations: placesOf(item),
  workplace: workplaceOf(item),
  isRemote: item.isRemote === true ? true : undefined,
  salary: payOf(item),
  employment: item.employmentType,
  department: item.department,
  ...(item.descriptionHtml === undefined
    ? { text: item.descriptionPlain ?? '' }
    : { html: item.descriptionHtml }),
  postedAt: item.publishedAt,
});

/** Every location line, and where one names no place the address beside it. */
const placesOf = ({ location, address, secondaryLocations, isRemote }: Item): string[] | undefined =>
  lines(
    ...[{ location, address }, ...(secondaryLocations ?? [])].flatMap((one) =>
      withAddress(one, isRemote === true),
    ),
  );

/** Of a remote posting's address the country only, since the rest is an office. */
function withAddress(
  { location, address }: Pick<Item, 'location' | 'address'>,
  isRemote: boolean,
): (string | undefined)[] {
  const stated = address?.postalAddress;
  if (stated === null || stated === undefined || readLocation(location ?? '').places.length > 0)
    return [location];
  const { addressLocality, addressRegion, addressCountry } = stated;
  return [location, isRemote ? addressCountry : placeLine(addressLocality, addressRegion, addressCountry)];
}

function workplaceOf({ workplaceType }: Item): PostingDraft['workplace'] {
  switch (workplaceType?.toLowerCase()) {
    case 'remote':
      return 'remote';
    case 'hybrid':
      return 'hybrid';
    case 'onsite':
      return 'onsite';
    default:
      return undefined;
  }
}

/** Pay is in the answer even where the employer does not show it: the flag is respected. */
function payOf({ compensation, shouldDisplayCompensationOnJobPostings }: Item): DraftSalary | undefined {
  if (!compensation || shouldDisplayCompensationOnJobPostings === false) return undefined;
  const base = compensation.summaryComponents?.find(({ compensationType }) => compensationType === 'Salary');
  return draftSalary({
    min: base?.minValue,
    max: base?.maxValue,
    currency: base?.currencyCode,
    period: base?.interval,
    summary: compensation.compensationTierSummary,
  });
}
