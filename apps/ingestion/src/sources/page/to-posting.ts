import { z } from 'zod';
import { parsePlainTextPage } from '@app/reading/normalise';
import { htmlToText } from '@app/infra/html';
import type { ItemFaultReason, ItemReading } from '../adapter.js';
import { fault } from '../kit/json.js';
import type { PageSettings } from './fetch.js';

const DocumentSchema = z.object({ text: z.string() });

const FAULTS: Readonly<Record<'empty' | 'no-title' | 'no-company', [ItemFaultReason, string]>> = {
  empty: ['empty', 'The page has no text.'],
  'no-title': ['no-title', 'No title was found: a line before "at Company", or "Title: ...".'],
  'no-company': ['no-company', 'No company was found: "at Company", or "Company: ...".'],
};

/** Reads the posting that a page of plain text (or of simple HTML) holds. Its id is the path of its address. */
export function pageToPosting(item: unknown, { url }: PageSettings): ItemReading {
  const { pathname, search } = new URL(url);
  const externalId = `${pathname}${search}`;
  const { text } = DocumentSchema.parse(item);
  const plain = /<(html|body|p|div|h1)\b/i.test(text.slice(0, 5_000)) ? htmlToText(text) : text;
  const reading = parsePlainTextPage(plain, { externalId, url });
  return reading.kind === 'posting' ? reading : fault(...FAULTS[reading.reason], externalId);
}
