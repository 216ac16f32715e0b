import type { FetchedSource, Web } from '../adapter.js';
import type { FeedSettings } from '../kit/board-settings.js';
import { JSON_TYPE, fetchOne } from '../kit/fetch-one.js';

/** One request gives the whole list. */
export const fetchThemuse = (settings: FeedSettings, web: Web): Promise<FetchedSource> =>
  fetchOne(web, {
    url: `${settings.baseUrl ?? `https://www.themuse.com`}/api/public/jobs?page=0&descending=true`,
    accept: JSON_TYPE,
  });
