import { z } from 'zod';
import type { Parsed, SourceDocument } from '../adapter.js';
import { parseJsonItems } from '../kit/json.js';
import { joinDetails } from '../kit/list-and-details.js';

const PageSchema = z
  .object({ content: z.array(z.unknown()) })
  .transform(({ content }) => ({ items: content }));

const IdSchema = z.object({ id: z.string() });

/** The list's postings, each with its detail where that was read. */
export function parseSmartRecruiters(documents: readonly SourceDocument[]): Parsed {
  const list = parseJsonItems(
    documents.filter(({ about }) => about === undefined),
    PageSchema,
  );
  if (!list.ok) return list;
  const idOf = (item: unknown) => IdSchema.safeParse(item).data?.id ?? null;
  return { ...list, items: joinDetails(list.items, documents, idOf) };
}
