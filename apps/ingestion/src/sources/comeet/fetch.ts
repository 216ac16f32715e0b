import { z } from 'zod';
import type { FetchedSource, Web } from '../adapter.js';
import { BoardSettingsSchema } from '../kit/board-settings.js';
import { JSON_TYPE, fetchOne } from '../kit/fetch-one.js';

/** Settings of a board, and one that this system needs. */
export const ComeetSettingsSchema = BoardSettingsSchema.extend({
  /** The public token that the career site itself sends. */
  token: z.string().regex(/^[\w.-]{1,100}$/),
});

/** One request gives the whole list. */
export const fetchComeet = (
  settings: z.infer<typeof ComeetSettingsSchema>,
  web: Web,
): Promise<FetchedSource> =>
  fetchOne(web, {
    url: `${settings.baseUrl ?? `https://www.comeet.co`}/careers-api/2.0/company/${settings.board}/positions?token=${settings.token}&details=true`,
    accept: JSON_TYPE,
  });
