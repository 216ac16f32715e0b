import type { FetchedSource, Web } from '../adapter.js';
import type { BoardSettings } from '../kit/board-settings.js';
import { JSON_TYPE, fetchOne } from '../kit/fetch-one.js';

/** One request gives the whole list. */
export const fetchWorkable = (settings: BoardSettings, web: Web): Promise<FetchedSource> =>
  fetchOne(web, {
    url: `${settings.baseUrl ?? `https://apply.workable.com`}/api/v1/widget/accounts/${settings.board}?details=true`,
    accept: JSON_TYPE,
  });
