import { z } from 'zod';
import type { ItemReading } from '../adapter.js';
import { fault, readItem } from '../kit/json.js';
import { lines, optionalDate, optionalEnd, optionalText } from '../kit/values.js';

const ItemSchema = z.object({
  title: z.string(),
  link: z.string(),
  guid: optionalText,
  region: optionalText,
  country: optionalText,
  skills: optionalText,
  category: optionalText,
  type: optionalText,
  description: optionalText,
  pubDate: optionalDate,
  expires_at: optionalEnd,
});

const HEADQUARTERS = /<strong>\s*Headquarters:\s*<\/strong>[^<]*/i;

/** Reads one item of We Work Remotely: "Company: Title", always remote; `region` and `country` say who may apply. */
export const weWorkRemotelyToPosting = (raw: unknown): ItemReading =>
  readItem(
    ItemSchema,
    ({ guid, link }) => guid ?? link,
    raw,
    (item) => {
      const externalId = item.guid ?? item.link;
      const head = /^([^:]{1,200}): (.+)$/s.exec(item.title.trim());
      if (head === null) return fault('no-company', 'The title is not "Company: Title".', externalId);
      return {
        kind: 'posting',
        draft: {
          externalId,
          url: item.link,
          title: head[2] ?? '',
          company: head[1] ?? '',
          workplace: 'remote',
          applicants: lines(item.region, item.country),
          employment: item.type,
          department: item.category,
          skills: lines(...(item.skills ?? '').split(/,| and /)),
          // Where the employer sits is not where the work is: its line would be read as a place.
          html: (item.description ?? '').replace(HEADQUARTERS, ''),
          postedAt: item.pubDate,
          validThrough: item.expires_at,
        },
      };
    },
  );
