import { z } from 'zod';
import type { ItemReading } from '../adapter.js';
import { lineInCountry } from '../kit/facts.js';
import { readItem } from '../kit/json.js';
import { lines, optionalDate, optionalText } from '../kit/values.js';
import { companyOf } from '../kit/board-settings.js';
import type { WorkdaySettings } from './fetch.js';

const DetailSchema = z.object({
  jobPostingInfo: z.object({
    title: z.string(),
    jobDescription: optionalText,
    location: optionalText,
    additionalLocations: z.array(z.string()).nullish(),
    /** A date, where the list says "Posted Today". */
    startDate: optionalDate,
    timeType: optionalText,
    remoteType: optionalText,
    jobReqId: optionalText,
    externalUrl: optionalText,
    country: z.object({ descriptor: optionalText }).nullish(),
  }),
  hiringOrganization: z.object({ name: optionalText }).nullish(),
});

const ItemSchema = z.object({
  listed: z.object({ title: optionalText, externalPath: z.string() }),
  detail: DetailSchema.nullable(),
});

type Info = z.infer<typeof DetailSchema>['jobPostingInfo'];

function workplaceOf({ remoteType = '' }: Info): 'remote' | 'hybrid' | 'onsite' | undefined {
  if (/hybrid|flex/i.test(remoteType)) return 'hybrid';
  if (/on-?site|office/i.test(remoteType)) return 'onsite';
  return /remote/i.test(remoteType) ? 'remote' : undefined;
}

/** Workday writes the number of the legal entity before its name: "2100 Acme USA". */
const employerOf = ({ hiringOrganization }: z.infer<typeof DetailSchema>): string | undefined =>
  hiringOrganization?.name?.replace(/^[\d.\s-]+(?=\p{L})/u, '');

const rawPath = (raw: Record<string, unknown>): unknown =>
  (raw['listed'] as { externalPath?: unknown } | undefined)?.externalPath;

/** Reads one Workday posting from its detail; the list has neither description nor places ("3 Locations"). */
export const workdayToPosting = (raw: unknown, { pages, company, owner }: WorkdaySettings): ItemReading =>
  readItem(ItemSchema, rawPath, raw, ({ listed, detail }) => {
    if (detail === null) return { kind: 'still-listed', externalId: listed.externalPath };
    const info = detail.jobPostingInfo;
    return {
      kind: 'posting',
      draft: {
        externalId: listed.externalPath,
        url: info.externalUrl ?? pages + listed.externalPath,
        title: info.title,
        company: company ?? employerOf(detail) ?? companyOf({ company, board: owner }),
        locations: lines(
          lineInCountry(info.location, info.country?.descriptor),
          ...(info.additionalLocations ?? []),
        ),
        workplace: workplaceOf(info),
        employment: info.timeType,
        requisition: info.jobReqId,
        html: info.jobDescription ?? '',
        postedAt: info.startDate,
      },
    };
  });
