import { z } from 'zod';
import type { ItemReading } from '../adapter.js';
import { levelOf } from '../kit/facts.js';
import { readItem } from '../kit/json.js';
import { idText, lines, optionalDate, optionalText } from '../kit/values.js';

const ItemSchema = z.object({
  id: idText,
  name: z.string(),
  contents: optionalText,
  publication_date: optionalDate,
  locations: z.array(z.object({ name: optionalText })).nullish(),
  categories: z.array(z.object({ name: optionalText })).nullish(),
  levels: z
    .array(z.object({ name: optionalText }))
    .nullish()
    .catch(undefined),
  refs: z.object({ landing_page: z.string() }),
  company: z.object({ name: z.string() }),
});

/** Reads one posting of The Muse, postings of many employers. */
export const themuseToPosting = (raw: unknown): ItemReading =>
  readItem(
    ItemSchema,
    ({ id }) => id,
    raw,
    (item) => ({
      kind: 'posting',
      draft: {
        externalId: item.id,
        url: item.refs.landing_page,
        title: item.name,
        company: item.company.name,
        locations: lines(...(item.locations ?? []).map(({ name }) => name)),
        department: item.categories?.[0]?.name,
        seniority: levelOf((item.levels ?? []).map(({ name }) => name)),
        html: item.contents ?? '',
        postedAt: item.publication_date,
      },
    }),
  );
