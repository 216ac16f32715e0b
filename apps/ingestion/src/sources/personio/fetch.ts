import type { FetchedSource, Web } from '../adapter.js';
import type { BoardSettings } from '../kit/board-settings.js';
import { fetchOne } from '../kit/fetch-one.js';

/** One request gives the whole site as XML. */
export const fetchPersonio = (settings: BoardSettings, web: Web): Promise<FetchedSource> =>
  fetchOne(web, {
    url: `${settings.baseUrl ?? `https://${settings.board}.jobs.personio.de`}/xml?language=en`,
    accept: 'application/xml, text/xml',
  });
