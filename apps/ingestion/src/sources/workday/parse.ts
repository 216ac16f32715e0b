import { z } from 'zod';
import type { Parsed, SourceDocument } from '../adapter.js';
import { parseJsonItems } from '../kit/json.js';
import { joinDetails } from '../kit/list-and-details.js';

const PageSchema = z
  .object({ jobPostings: z.array(z.unknown()) })
  .transform(({ jobPostings }) => ({ items: jobPostings }));

const PathSchema = z.object({ externalPath: z.string() });

/** The list's postings, each with its detail where that was read. The list's path is the id. */
export function parseWorkday(documents: readonly SourceDocument[]): Parsed {
  const list = parseJsonItems(
    documents.filter(({ about }) => about === undefined),
    PageSchema,
  );
  if (!list.ok) return list;
  const idOf = (item: unknown) => PathSchema.safeParse(item).data?.externalPath ?? null;
  return { ...list, items: joinDetails(list.items, documents, idOf) };
}
