import type { FetchedSource, Web } from '../adapter.js';
import type { FeedSettings } from '../kit/board-settings.js';
import { JSON_TYPE, fetchOne } from '../kit/fetch-one.js';

/** One request gives the whole list. */
export const fetchRemoteok = (settings: FeedSettings, web: Web): Promise<FetchedSource> =>
  fetchOne(web, { url: `${settings.baseUrl ?? `https://remoteok.com`}/api`, accept: JSON_TYPE });
