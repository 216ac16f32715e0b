import type { FetchedSource, Web } from '../adapter.js';
import type { FeedSettings } from '../kit/board-settings.js';
import { JSON_TYPE, fetchOne } from '../kit/fetch-one.js';

/** One request gives the whole list. */
export const fetchHimalayas = (settings: FeedSettings, web: Web): Promise<FetchedSource> =>
  fetchOne(web, {
    url: `${settings.baseUrl ?? `https://himalayas.app`}/jobs/api?limit=100`,
    accept: JSON_TYPE,
  });
