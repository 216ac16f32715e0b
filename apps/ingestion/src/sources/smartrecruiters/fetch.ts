import { z } from 'zod';
import type { FetchedSource, Web } from '../adapter.js';
import type { BoardSettings } from '../kit/board-settings.js';
import { fetchListAndDetails, type ListPage } from '../kit/list-and-details.js';
import { JSON_TYPE } from '../kit/fetch-one.js';

const API = 'https://api.smartrecruiters.com';
const PAGE_SIZE = 100;

const PageSchema = z.object({ totalFound: z.number(), content: z.array(z.looseObject({ id: z.string() })) });

/** Reads the list in pages of 100, and the postings that are new or due for another look one by one. */
export function fetchSmartRecruiters(settings: BoardSettings, web: Web): Promise<FetchedSource> {
  const postings = `${settings.baseUrl ?? API}/v1/companies/${settings.board}/postings`;
  const pageAt = (offset: number) => ({
    url: `${postings}?limit=${PAGE_SIZE}&offset=${offset}`,
    accept: JSON_TYPE,
  });
  const page = (value: unknown, number: number): ListPage => {
    const parsed = PageSchema.safeParse(value);
    if (!parsed.success) return { ids: [], next: null };
    const { content, totalFound } = parsed.data;
    const end = number * PAGE_SIZE + content.length;
    return {
      ids: content.map(({ id }) => ({
        externalId: id,
        detail: { url: `${postings}/${encodeURIComponent(id)}`, accept: JSON_TYPE },
      })),
      next: content.length > 0 && end < totalFound ? pageAt(end) : null,
    };
  };
  return fetchListAndDetails(web, { first: pageAt(0), page, maxPages: 50 });
}
