import { z } from 'zod';
import type { ItemReading } from '../adapter.js';
import { companyOf, type BoardSettings } from '../kit/board-settings.js';
import { readItem } from '../kit/json.js';
import { idText, lines, optionalDate, optionalText } from '../kit/values.js';

const ItemSchema = z.object({
  id: idText,
  name: z.string(),
  posting_name: optionalText,
  location: optionalText,
  locations: z.array(z.string()).nullish(),
  department: optionalText,
  display_job_id: optionalText,
  t_create: optionalDate,
  job_description: optionalText,
  work_location_option: optionalText,
  canonicalPositionUrl: z.string(),
  isPrivate: z.boolean().nullish(),
});

const WORKPLACES = { onsite: 'onsite', hybrid: 'hybrid', remote: 'remote', remote_local: 'remote' } as const;

/** Reads one posting of Eightfold career sites. */
export const eightfoldToPosting = (raw: unknown, settings: BoardSettings): ItemReading =>
  readItem(
    ItemSchema,
    ({ id }) => id,
    raw,
    (item) =>
      item.isPrivate === true
        ? { kind: 'skip', reason: 'private' }
        : {
            kind: 'posting',
            draft: {
              externalId: item.id,
              url: item.canonicalPositionUrl,
              title: item.posting_name ?? item.name,
              company: companyOf(settings),
              locations: lines(...(item.locations ?? []), item.location),
              workplace: WORKPLACES[item.work_location_option as keyof typeof WORKPLACES],
              department: item.department,
              requisition: item.display_job_id,
              html: item.job_description ?? '',
              postedAt: item.t_create,
            },
          },
  );
