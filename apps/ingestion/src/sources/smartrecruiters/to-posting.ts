import { z } from 'zod';
import { table } from '@app/core/untrusted';
import type { ItemReading } from '../adapter.js';
import { companyOf, type BoardSettings } from '../kit/board-settings.js';
import { countryInWords } from '../kit/facts.js';
import { readItem } from '../kit/json.js';
import { idText, lines, optionalDate, optionalText, placeLine } from '../kit/values.js';

const label = z.object({ label: optionalText }).nullish();

const PostingSchema = z.object({
  id: idText,
  name: z.string(),
  refNumber: optionalText,
  company: z.object({ name: optionalText, identifier: optionalText }).nullish(),
  releasedDate: optionalDate,
  location: z
    .object({
      city: optionalText,
      region: optionalText,
      /** In lower case. */
      country: optionalText,
      fullLocation: optionalText,
      remote: z.boolean().nullish(),
      hybrid: z.boolean().nullish(),
    })
    .nullish(),
  department: label,
  typeOfEmployment: label,
  language: z.object({ code: optionalText }).nullish(),
  postingUrl: optionalText,
  applyUrl: optionalText,
  visibility: optionalText,
  active: z.boolean().nullish(),
  jobAd: z
    .object({
      sections: z.record(z.string(), z.object({ title: optionalText, text: optionalText }).nullish()),
    })
    .nullish(),
});

const ItemSchema = z.object({ listed: PostingSchema, detail: PostingSchema.nullable() });

type Posting = z.infer<typeof PostingSchema>;

const SECTIONS = ['jobDescription', 'qualifications', 'additionalInformation', 'companyDescription'];

function htmlOf({ jobAd }: Posting): string {
  const sections = table(jobAd?.sections ?? {});
  return SECTIONS.flatMap((name) => {
    const section = sections.get(name);
    return section?.text === undefined ? [] : [`<h3>${section.title ?? ''}</h3>${section.text}`];
  }).join('\n');
}

const rawId = (raw: Record<string, unknown>): unknown => (raw['listed'] as { id?: unknown } | undefined)?.id;

/** Reads one SmartRecruiters posting from its detail; the list alone has no description. */
export const smartRecruitersToPosting = (raw: unknown, settings: BoardSettings): ItemReading =>
  readItem(ItemSchema, rawId, raw, ({ listed, detail }) => {
    if (detail === null) return { kind: 'still-listed', externalId: listed.id };
    if (detail.active === false || (detail.visibility ?? 'PUBLIC') !== 'PUBLIC') {
      return { kind: 'skip', reason: 'not-public' };
    }
    const { location } = detail;
    const board = detail.company?.identifier ?? settings.board;
    return {
      kind: 'posting',
      draft: {
        externalId: detail.id,
        url: detail.postingUrl ?? `https://jobs.smartrecruiters.com/${board}/${detail.id}`,
        applyUrl: detail.applyUrl,
        title: detail.name,
        company: settings.company ?? detail.company?.name ?? companyOf(settings),
        locations: lines(
          location?.fullLocation ??
            placeLine(location?.city, location?.region, countryInWords(location?.country)),
        ),
        workplace: location?.hybrid === true ? 'hybrid' : undefined,
        isRemote: location?.remote === true ? true : undefined,
        employment: detail.typeOfEmployment?.label,
        department: detail.department?.label,
        requisition: detail.refNumber,
        language: detail.language?.code,
        html: htmlOf(detail),
        postedAt: detail.releasedDate,
      },
    };
  });
