import { bodyText, type FetchRequest, type FetchResult, type Fetched } from '@app/infra/fetch';
import { parseJson } from '@app/core/untrusted';
import type { FetchedSource, SourceDocument, Web } from '../adapter.js';

/** A page of a list: what it names, and whether another page follows. */
export interface ListPage {
  readonly ids: readonly { readonly externalId: string; readonly detail: FetchRequest | null }[];
  readonly next: FetchRequest | null;
}

/** How a source of several documents is read. */
export interface ListPlan {
  readonly first: FetchRequest;
  /** Reads one page as far as it must be known to go on. */
  page(value: unknown, pageNumber: number): ListPage;
  readonly maxPages: number;
}

const isGone = (result: FetchResult): boolean => result.outcome === 'failed' && result.reason === 'not-found';

const documentOf = (result: Fetched, about?: string): SourceDocument => ({
  url: result.url,
  text: bodyText(result),
  ...(about === undefined ? {} : { about }),
});

/**
 * Reads a list page by page and then the details that are wanted. A page that cannot be read ends the read as a failure:
 * half a list would look like closed postings. A detail that cannot be read makes the read incomplete, unless the server
 * says that it is gone.
 */
export async function fetchListAndDetails(web: Web, plan: ListPlan): Promise<FetchedSource> {
  const documents: SourceDocument[] = [];
  const details: { externalId: string; detail: FetchRequest }[] = [];
  let request: FetchRequest | null = plan.first;
  let complete = true;
  for (let number = 0; request !== null; number += 1) {
    if (number >= plan.maxPages) {
      complete = false;
      break;
    }
    const result: FetchResult = await web.read(request);
    if (result.outcome !== 'ok') return result;
    const document = documentOf(result);
    documents.push(document);
    const json = parseJson(document.text);
    const page = plan.page(json.ok ? json.value : null, number);
    for (const { externalId, detail } of page.ids) {
      if (detail !== null && web.wantsDetail(externalId)) details.push({ externalId, detail });
    }
    request = page.next;
  }
  for (const { externalId, detail } of details) {
    const result = await web.read(detail);
    if (result.outcome === 'ok') documents.push(documentOf(result, externalId));
    else if (!isGone(result)) complete = false;
  }
  return { outcome: 'ok', documents, complete, etag: null, lastModified: null };
}

/** An item of a list with its detail, null where the detail was not read. */
export interface WithDetail {
  readonly listed: unknown;
  readonly detail: unknown;
}

/** Joins list items with the details that were read: `idOf` gives an item's id. */
export function joinDetails(
  items: readonly unknown[],
  documents: readonly SourceDocument[],
  idOf: (item: unknown) => string | null,
): WithDetail[] {
  const details = new Map<string, unknown>();
  for (const { about, text } of documents) {
    const json = parseJson(text);
    if (about !== undefined && json.ok) details.set(about, json.value);
  }
  return items.map((listed) => ({ listed, detail: details.get(idOf(listed) ?? '') ?? null }));
}
