import { z } from 'zod';
import type { FetchedSource, Web } from '../adapter.js';
import { BoardSettingsSchema } from '../kit/board-settings.js';
import { JSON_TYPE, fetchOne } from '../kit/fetch-one.js';

/** Settings of a board, and one that this system needs. */
export const EightfoldSettingsSchema = BoardSettingsSchema.extend({
  /** The employer's domain, as the career site sends it. */
  domain: z.string().regex(/^[\w.-]{1,100}$/),
});

/** One request gives the whole list. */
export const fetchEightfold = (
  settings: z.infer<typeof EightfoldSettingsSchema>,
  web: Web,
): Promise<FetchedSource> =>
  fetchOne(web, {
    url: `${settings.baseUrl ?? `https://${settings.board}.eightfold.ai`}/api/apply/v2/jobs?domain=${settings.domain}&start=0&num=100`,
    accept: JSON_TYPE,
  });
