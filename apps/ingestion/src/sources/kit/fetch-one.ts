import { bodyText, type FetchRequest } from '@app/infra/fetch';
import type { FetchedSource, Web } from '../adapter.js';

/** Reads a source that is one document. */
export async function fetchOne(web: Web, request: FetchRequest): Promise<FetchedSource> {
  const result = await web.readVersioned(request);
  if (result.outcome !== 'ok') return result;
  const { etag, lastModified, url } = result;
  return { outcome: 'ok', documents: [{ url, text: bodyText(result) }], complete: true, etag, lastModified };
}

export const JSON_TYPE = 'application/json';
