import { PATHS } from '@app/core/contracts';
import type { BoardRecord } from '../board/record.js';

/** Addresses in one part: https://www.sitemaps.org/protocol.html allows 50,000. */
export const SITEMAP_SIZE = 50_000;

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The list of the parts. */
export function sitemapIndex(publicUrl: string, pages: number): string {
  const parts = Array.from(
    { length: pages },
    (_, index) => `<sitemap><loc>${escape(publicUrl)}/sitemap-${index + 1}.xml</loc></sitemap>`,
  );
  return `${HEAD}<sitemapindex ${NAMESPACE}>${parts.join('')}</sitemapindex>`;
}

/** One part: open postings, each with the instant of its last change. Closed ones are left out. */
export function sitemap(publicUrl: string, records: readonly BoardRecord[]): string {
  const urls = records.map(
    ({ id, revisedAt }) =>
      `<url><loc>${escape(publicUrl + PATHS.posting(id))}</loc><lastmod>${revisedAt.toISOString()}</lastmod></url>`,
  );
  return `${HEAD}<urlset ${NAMESPACE}>${urls.join('')}</urlset>`;
}

/** What crawlers may read: postings and pages, not the endless combinations of searches, and nothing behind a token. */
export const robotsTxt = (publicUrl: string): string =>
  [
    'User-agent: *',
    'Disallow: /confirm/',
    'Disallow: /manage/',
    'Disallow: /unsubscribe/',
    'Disallow: /save',
    'Disallow: /search',
    'Disallow: /*?q=',
    '',
    `Sitemap: ${publicUrl}/sitemap.xml`,
    '',
  ].join('\n');
