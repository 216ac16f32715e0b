import type { FetchedSource, Web } from '../adapter.js';
import type { BoardSettings } from '../kit/board-settings.js';
import { JSON_TYPE, fetchOne } from '../kit/fetch-one.js';

const API = 'https://boards-api.greenhouse.io';

/** One request gives the whole board with its descriptions. */
export const fetchGreenhouse = (settings: BoardSettings, web: Web): Promise<FetchedSource> =>
  fetchOne(web, {
    url: `${settings.baseUrl ?? API}/v1/boards/${settings.board}/jobs?content=true`,
    accept: JSON_TYPE,
  });
