import { z } from 'zod';
import { table } from '@app/core/untrusted';
import type { ItemReading } from '../adapter.js';
import { lineInCountry } from '../kit/facts.js';
import { readItem } from '../kit/json.js';
import { draftSalary, idText, lines, optionalDate, optionalEnd, optionalText } from '../kit/values.js';

/** Codes of `RateIntervalCode`; other intervals (biweekly, piecework) are none of ours. */
const INTERVALS = table<string>({ PA: 'year', PH: 'hour', PD: 'day', PM: 'month' });

const texts = z
  .union([z.string().transform((text) => [text]), z.array(z.string())])
  .nullish()
  .transform((value) => value ?? []);

const ItemSchema = z.object({
  MatchedObjectId: idText,
  MatchedObjectDescriptor: z.object({
    PositionID: optionalText,
    PositionTitle: z.string(),
    PositionURI: z.string(),
    ApplyURI: texts,
    PositionLocation: z.array(z.object({ LocationName: optionalText, CountryCode: optionalText })).nullish(),
    OrganizationName: z.string(),
    PositionSchedule: z.array(z.object({ Name: optionalText })).nullish(),
    JobCategory: z.array(z.object({ Name: optionalText })).nullish(),
    QualificationSummary: optionalText,
    PositionRemuneration: z
      .array(
        z.object({
          MinimumRange: optionalText,
          MaximumRange: optionalText,
          RateIntervalCode: optionalText,
        }),
      )
      .nullish(),
    PublicationStartDate: optionalDate,
    ApplicationCloseDate: optionalEnd,
    UserArea: z
      .object({
        Details: z
          .object({
            JobSummary: optionalText,
            MajorDuties: texts,
            Requirements: optionalText,
            Education: optionalText,
            RemoteIndicator: z.boolean().nullish(),
          })
          .nullish(),
      })
      .nullish(),
  }),
});

type Descriptor = z.infer<typeof ItemSchema>['MatchedObjectDescriptor'];

function textOf({ UserArea, QualificationSummary }: Descriptor): string {
  const details = UserArea?.Details;
  const parts = [
    details?.JobSummary,
    ...(details?.MajorDuties ?? []),
    QualificationSummary,
    details?.Requirements,
    details?.Education,
  ];
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}

/** Reads one result of USAJOBS. A federal posting is open to people in the United States. */
export const usaJobsToPosting = (raw: unknown): ItemReading =>
  readItem(
    ItemSchema,
    ({ MatchedObjectId }) => MatchedObjectId,
    raw,
    ({ MatchedObjectId, MatchedObjectDescriptor: item }) => {
      const pay = item.PositionRemuneration?.[0];
      const isRemote = item.UserArea?.Details?.RemoteIndicator === true;
      return {
        kind: 'posting',
        draft: {
          externalId: MatchedObjectId,
          url: item.PositionURI,
          applyUrl: item.ApplyURI[0],
          title: item.PositionTitle,
          company: item.OrganizationName,
          locations: lines(
            ...(item.PositionLocation ?? []).map(({ LocationName, CountryCode }) =>
              lineInCountry(LocationName, CountryCode),
            ),
          ),
          workplace: isRemote ? 'remote' : undefined,
          applicants: isRemote ? ['United States'] : undefined,
          employment: item.PositionSchedule?.[0]?.Name,
          department: item.JobCategory?.[0]?.Name,
          requisition: item.PositionID,
          salary: draftSalary({
            min: pay?.MinimumRange,
            max: pay?.MaximumRange,
            currency: 'USD',
            period: INTERVALS.get(pay?.RateIntervalCode ?? ''),
          }),
          text: textOf(item),
          postedAt: item.PublicationStartDate,
          validThrough: item.ApplicationCloseDate,
        },
      };
    },
  );
