import { z } from 'zod';
import { htmlToText } from '@app/infra/html';
import type { ItemReading } from '../adapter.js';
import { readItem } from '../kit/json.js';
import { idText, lines, optionalDate, optionalText } from '../kit/values.js';

const ItemSchema = z.object({ id: idText, text: optionalText, created_at: optionalDate });

const PLACE = /remote|onsite|on-site|hybrid|,\s*[A-Z]{2}\b|\b(?:USA?|UK|EU|Europe|Germany|Canada|India)\b/i;
const ROLE =
  /engineer|developer|designer|scientist|manager|architect|analyst|lead|head of|founder|cto|researcher|devops|sre|programmer|writer|product|marketer|sales|recruiter|support|intern/i;

/**
 * Reads one comment of a hiring thread: "Company | Role | Place | ..." in its first line, in any order after the company.
 * A comment without such a line is no posting (a question, a note) and is skipped.
 */
export const hnToPosting = (raw: unknown): ItemReading =>
  readItem(
    ItemSchema,
    ({ id }) => id,
    raw,
    ({ id, text, created_at: postedAt }) => {
      const headline = htmlToText((text ?? '').split(/<p>/i)[0] ?? '');
      const [company = '', ...rest] = headline.split('|').map((part) => part.trim());
      const title = rest.find((part) => ROLE.test(part) && part.length <= 200);
      if (company === '' || company.length > 120 || title === undefined) {
        return { kind: 'skip', reason: 'no-headline' };
      }
      return {
        kind: 'posting',
        draft: {
          externalId: id,
          url: `https://news.ycombinator.com/item?id=${id}`,
          title,
          company: company.replace(/\s*\((?:https?:\/\/|www\.)[^)]*\)\s*$/i, '') || company,
          locations: lines(...rest.filter((part) => part !== title && PLACE.test(part))),
          html: text ?? '',
          postedAt,
        },
      };
    },
  );
