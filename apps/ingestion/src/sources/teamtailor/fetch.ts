import type { FetchedSource, Web } from '../adapter.js';
import type { BoardSettings } from '../kit/board-settings.js';
import { JSON_TYPE, fetchOne } from '../kit/fetch-one.js';

/** One request gives the site's JSON Feed. */
export const fetchTeamtailor = (settings: BoardSettings, web: Web): Promise<FetchedSource> =>
  fetchOne(web, {
    url: `${settings.baseUrl ?? `https://${settings.board}.teamtailor.com`}/jobs.json`,
    accept: JSON_TYPE,
  });
