import { z } from 'zod';
import { htmlToText } from '@app/infra/html';
import type { ItemReading } from '../adapter.js';
import { fault, readItem } from '../kit/json.js';
import { lines, optionalDate, optionalText } from '../kit/values.js';
import type { FeedSourceSettings } from './fetch.js';

/** Atom gives texts as `{value}`. */
const text = z
  .union([optionalText, z.object({ value: optionalText }).transform(({ value }) => value)])
  .catch(undefined);
const date = optionalDate.catch(undefined);

/** What RSS, Atom and JSON Feed call these things; the first that is there counts. */
const ItemSchema = z.object({
  title: text,
  link: text,
  links: z
    .array(z.object({ href: text, rel: text }))
    .nullish()
    .catch(undefined),
  url: text,
  external_url: text,
  id: text,
  guid: z.object({ value: text }).nullish().catch(undefined),
  description: text,
  summary: text,
  content: z
    .union([
      z.string(),
      z.object({ encoded: text, value: text }).transform(({ encoded, value }) => encoded ?? value),
    ])
    .nullish()
    .catch(undefined),
  content_html: text,
  content_text: text,
  pubDate: date,
  published: date,
  updated: date,
  date_published: date,
});

type Item = z.infer<typeof ItemSchema>;

const linkOf = (item: Item): string | undefined =>
  item.link ??
  item.url ??
  item.external_url ??
  item.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href;

const bodyOf = (item: Item): string =>
  item.content || item.content_html || item.description || item.summary || item.content_text || '';

interface Head {
  readonly title: string;
  readonly company: string | undefined;
}

/**
 * Job feeds hide the employer in the text ("Company: X"), or in the title: "Title at Company" or "Company: Title".
 */
function headOf(title: string, body: string, known: string | undefined): Head {
  const labelled = /^\s*(?:company|employer|organi[sz]ation)\s*:\s*(.{1,100})$/im.exec(body)?.[1]?.trim();
  const at = /^(.{3,200}) (?:at|@) (.{2,100})$/i.exec(title);
  if (known !== undefined || labelled !== undefined) {
    const company = known ?? labelled;
    const isRepeated = at?.[2]?.toLowerCase() === company?.toLowerCase();
    return { title: isRepeated ? (at?.[1] ?? title) : title, company };
  }
  if (at !== null) return { title: at[1] ?? title, company: at[2] };
  const colon = /^([^:]{2,80}): (.{3,200})$/.exec(title);
  return colon === null ? { title, company: undefined } : { title: colon[2] ?? title, company: colon[1] };
}

const placesIn = (body: string): string | undefined =>
  /^\s*(?:location|locations|region|headquarters)\s*:\s*(.{1,200})$/im.exec(body)?.[1];

/** Reads one item of a job feed. */
export const feedToPosting = (raw: unknown, settings: FeedSourceSettings): ItemReading =>
  readItem(
    ItemSchema,
    () => null,
    raw,
    (item) => {
      const url = linkOf(item);
      const externalId = (item.guid?.value ?? item.id ?? url)?.slice(0, 300);
      if (url === undefined || externalId === undefined) {
        return fault('no-address', 'The item has no link.', externalId ?? null);
      }
      if (item.title === undefined) return fault('no-title', 'The item has no title.', externalId);
      const html = bodyOf(item);
      const body = htmlToText(html);
      const { title, company } = headOf(item.title, body, settings.company);
      if (company === undefined) {
        return fault(
          'no-company',
          'Neither title nor text names an employer; set `company` for this source.',
          externalId,
        );
      }
      const postedAt = item.pubDate ?? item.published ?? item.date_published ?? item.updated;
      const locations = lines(placesIn(body));
      return { kind: 'posting', draft: { externalId, url, title, company, locations, html, postedAt } };
    },
  );
