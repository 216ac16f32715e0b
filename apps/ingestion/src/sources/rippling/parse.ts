import { z } from 'zod';
import type { Parsed, SourceDocument } from '../adapter.js';
import { parseJsonItems } from '../kit/json.js';
import { joinDetails } from '../kit/list-and-details.js';
import { idText } from '../kit/values.js';

const ListSchema = z.array(z.unknown()).transform((items) => ({ items }));

const IdSchema = z.object({ uuid: idText });

/** The list's postings, each with its detail where that was read. */
export function parseRippling(documents: readonly SourceDocument[]): Parsed {
  const list = parseJsonItems(
    documents.filter(({ about }) => about === undefined),
    ListSchema,
  );
  if (!list.ok) return list;
  const idOf = (item: unknown) => IdSchema.safeParse(item).data?.uuid ?? null;
  return { ...list, items: joinDetails(list.items, documents, idOf) };
}
