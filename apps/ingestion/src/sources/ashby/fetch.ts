import type { FetchedSource, Web } from '../adapter.js';
import type { BoardSettings } from '../kit/board-settings.js';
import { JSON_TYPE, fetchOne } from '../kit/fetch-one.js';

const API = 'https://api.ashbyhq.com';

/** One request gives the whole board with descriptions and pay. */
export const fetchAshby = (settings: BoardSettings, web: Web): Promise<FetchedSource> =>
  fetchOne(web, {
    url: `${settings.baseUrl ?? API}/posting-api/job-board/${settings.board}?includeCompensation=true`,
    accept: JSON_TYPE,
  });
