import { z } from 'zod';
import type { Parsed, SourceDocument } from '../adapter.js';
import { parseJsonItems } from '../kit/json.js';
import { joinDetails } from '../kit/list-and-details.js';
import { idText } from '../kit/values.js';

const ListSchema = z.object({ result: z.array(z.unknown()) }).transform(({ result }) => ({ items: result }));

const IdSchema = z.object({ id: idText });

/** The list's postings, each with its detail where that was read. */
export function parseBambooHr(documents: readonly SourceDocument[]): Parsed {
  const list = parseJsonItems(
    documents.filter(({ about }) => about === undefined),
    ListSchema,
  );
  if (!list.ok) return list;
  const idOf = (item: unknown) => IdSchema.safeParse(item).data?.id ?? null;
  return { ...list, items: joinDetails(list.items, documents, idOf) };
}
