import type { FetchedSource, Web } from '../adapter.js';
import type { FeedSettings } from '../kit/board-settings.js';
import { JSON_TYPE, fetchOne } from '../kit/fetch-one.js';

/** One request gives the whole list. */
export const fetchJobicy = (settings: FeedSettings, web: Web): Promise<FetchedSource> =>
  fetchOne(web, {
    url: `${settings.baseUrl ?? `https://jobicy.com`}/api/v2/remote-jobs?count=100`,
    accept: JSON_TYPE,
  });
