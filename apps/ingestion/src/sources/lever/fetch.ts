import type { FetchedSource, Web } from '../adapter.js';
import type { BoardSettings } from '../kit/board-settings.js';
import { JSON_TYPE, fetchOne } from '../kit/fetch-one.js';

const API = 'https://api.lever.co';

/** One request without `limit` gives all postings of a site. */
export const fetchLever = (settings: BoardSettings, web: Web): Promise<FetchedSource> =>
  fetchOne(web, {
    url: `${settings.baseUrl ?? API}/v0/postings/${settings.board}?mode=json`,
    accept: JSON_TYPE,
  });
