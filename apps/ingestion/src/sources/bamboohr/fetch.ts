import { z } from 'zod';
import type { FetchedSource, Web } from '../adapter.js';
import type { BoardSettings } from '../kit/board-settings.js';
import { JSON_TYPE } from '../kit/fetch-one.js';
import { fetchListAndDetails, type ListPage } from '../kit/list-and-details.js';
import { idText } from '../kit/values.js';

const ListSchema = z.object({ result: z.array(z.object({ id: idText })) }).transform(({ result }) => result);

/** Reads the list, and the postings that are new or due for another look one by one. */
export function fetchBambooHr(settings: BoardSettings, web: Web): Promise<FetchedSource> {
  const list = `${settings.baseUrl ?? `https://${settings.board}.bamboohr.com`}/careers/list`;
  const page = (value: unknown): ListPage => ({
    ids: (ListSchema.safeParse(value).data ?? []).map(({ id }) => ({
      externalId: id,
      detail: { url: list.replace(/list$/, `${encodeURIComponent(id)}/detail`), accept: JSON_TYPE },
    })),
    next: null,
  });
  return fetchListAndDetails(web, { first: { url: list, accept: JSON_TYPE }, page, maxPages: 1 });
}
