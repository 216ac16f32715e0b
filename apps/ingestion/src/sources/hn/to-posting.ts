import { z } from 'zod';
import { htmlToText } from '@app/infra/html';
import type { ItemReading } from '../adapter.js';
import { readItem } from '../kit/json.js';
import { draftSalary, idText, lines, optionalDate, optionalText } from '../kit/values.js';
import { readComment } from './comment.js';

const ItemSchema = z.object({
  id: idText,
  author: optionalText,
  text: optionalText,
  created_at: optionalDate,
});

/**
 * Reads one comment of a hiring thread. What seeks work, asks or answers is no posting and is skipped, with the reason. An ad
 * that does not name its employer is listed under the user who wrote it: two such ads are never one employer's.
 */
export const hnToPosting = (raw: unknown): ItemReading =>
  readItem(
    ItemSchema,
    ({ id }) => id,
    raw,
    ({ id, author, text, created_at: postedAt }) => {
      const reading = readComment(linesOf(text ?? ''));
      if (typeof reading === 'string') return { kind: 'skip', reason: reading };
      const { title, company, locations, workplace, pay } = reading;
      return {
        kind: 'posting',
        draft: {
          externalId: id,
          url: `https://news.ycombinator.com/item?id=${id}`,
          title,
          company: company ?? `Not named (${author ?? id})`,
          locations: lines(...locations),
          workplace,
          salary: pay === undefined ? undefined : draftSalary({ summary: pay }),
          html: text ?? '',
          postedAt,
        },
      };
    },
  );

/** The comment's paragraphs and lines as plain text. Hacker News parts paragraphs by `<p>` and keeps line breaks as they are. */
const linesOf = (html: string): string[] =>
  html
    .split(/<\/?p>|\n/i)
    .map((line) => htmlToText(line).replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
