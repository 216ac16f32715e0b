import { z } from 'zod';
import { bodyText } from '@app/infra/fetch';
import type { FetchedSource, SourceDocument, Web } from '../adapter.js';
import { readSitemap } from './sitemap.js';

const address = z.url({ protocol: /^https?$/ });

/** Settings of career pages that carry schema.org data: pages by address, or all of a sitemap that fit `match`. */
export const JsonLdSettingsSchema = z
  .strictObject({
    url: address.optional(),
    sitemap: address.optional(),
    /** Part of the address that a job page has, such as /jobs/. */
    match: z.string().min(1).max(200).default('/job'),
    maxPages: z.number().int().min(1).max(5_000).default(500),
    company: z.string().min(1).max(200).optional(),
    maxBytes: z.number().int().positive().optional(),
  })
  .refine(({ url, sitemap }) => (url === undefined) !== (sitemap === undefined), {
    error: 'give either url or sitemap',
    path: ['url'],
  });

export type JsonLdSettings = z.infer<typeof JsonLdSettingsSchema>;

const HTML = 'text/html, application/xhtml+xml';

/** Reads the page, or the sitemap and then each job page that is new or due for another look. */
export async function fetchJsonLd(settings: JsonLdSettings, web: Web): Promise<FetchedSource> {
  const first = await web.readVersioned({ url: settings.url ?? settings.sitemap ?? '', accept: HTML });
  if (first.outcome !== 'ok') return first;
  const { etag, lastModified, url } = first;
  if (settings.sitemap === undefined) {
    const documents = [{ url, text: bodyText(first), about: pageId(url) }];
    return { outcome: 'ok', documents, complete: true, etag, lastModified };
  }
  const map = readSitemap(bodyText(first), settings.match);
  const pages = map.slice(0, settings.maxPages);
  const { documents, complete } = await readPages(pages, web);
  return {
    outcome: 'ok',
    documents: [...documents, ...pages.map((page) => ({ url: page, text: '', about: pageId(page) }))],
    complete: complete && pages.length === map.length,
    // The sitemap's version says nothing about the pages whose turn comes later.
    etag: null,
    lastModified: null,
  };
}

async function readPages(pages: readonly string[], web: Web) {
  const documents: SourceDocument[] = [];
  let complete = true;
  for (const page of pages.filter((one) => web.wantsDetail(pageId(one)))) {
    const result = await web.read({ url: page, accept: HTML });
    if (result.outcome === 'ok') documents.push({ url: page, text: bodyText(result), about: pageId(page) });
    else if (result.outcome !== 'failed' || result.reason !== 'not-found') complete = false;
  }
  return { documents, complete };
}

/** Id of a posting on a page: the path of its address, which stays when the host changes. */
export function pageId(url: string): string {
  const { pathname, search } = new URL(url);
  return `${pathname}${search}`.slice(0, 300);
}
