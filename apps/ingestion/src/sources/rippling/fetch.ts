import { z } from 'zod';
import type { FetchedSource, Web } from '../adapter.js';
import type { BoardSettings } from '../kit/board-settings.js';
import { JSON_TYPE } from '../kit/fetch-one.js';
import { fetchListAndDetails, type ListPage } from '../kit/list-and-details.js';
import { idText } from '../kit/values.js';

const ListSchema = z.array(z.object({ uuid: idText }));

/** Reads the list, and the postings that are new or due for another look one by one. */
export function fetchRippling(settings: BoardSettings, web: Web): Promise<FetchedSource> {
  const list = `${settings.baseUrl ?? 'https://api.rippling.com'}/platform/api/ats/v1/board/${settings.board}/jobs`;
  const page = (value: unknown): ListPage => ({
    ids: (ListSchema.safeParse(value).data ?? []).map(({ uuid }) => ({
      externalId: uuid,
      detail: { url: `${list}/${encodeURIComponent(uuid)}`, accept: JSON_TYPE },
    })),
    next: null,
  });
  return fetchListAndDetails(web, { first: { url: list, accept: JSON_TYPE }, page, maxPages: 1 });
}
