import { PATHS } from '@app/core/contracts';
import type { BoardRecord } from '../board/record.js';

/** Addresses in one part: https://www.sitemaps.org/protocol.html allows 50,000. */
export const SITEMAP_SIZE = 50_000;

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The list of the parts, each with the instant of its last change. `records`: all that the parts list, in their order. */
export function sitemapIndex(publicUrl: string, records: readonly BoardRecord[]): string {
  const pages = Math.max(1, Math.ceil(records.length / SITEMAP_SIZE));
  const parts = Array.from({ length: pages }, (_, index) => {
    const listed = records.slice(index * SITEMAP_SIZE, (index + 1) * SITEMAP_SIZE);
    return part(`${publicUrl}/sitemap-${index + 1}.xml`, listed);
  });
  const companies = part(`${publicUrl}/sitemap-companies.xml`, records);
  return `${HEAD}<sitemapindex ${NAMESPACE}>${parts.join('')}${companies}</sitemapindex>`;
}

function part(address: string, records: readonly BoardRecord[]): string {
  const latest = records.reduce((most, { revisedAt }) => Math.max(most, revisedAt.getTime()), 0);
  const lastmod = latest === 0 ? '' : `<lastmod>${new Date(latest).toISOString()}</lastmod>`;
  return `<sitemap><loc>${escape(address)}</loc>${lastmod}</sitemap>`;
}

/** One part: open postings, each with the instant of its last change. Closed ones are left out. */
export function sitemap(publicUrl: string, records: readonly BoardRecord[]): string {
  const urls = records.map(({ id, revisedAt }) => url(publicUrl + PATHS.posting(id), revisedAt));
  return `${HEAD}<urlset ${NAMESPACE}>${urls.join('')}</urlset>`;
}

/** The pages of companies, each with the instant of the last change of what it has open. The first ones, if too many. */
export function companySitemap(publicUrl: string, records: readonly BoardRecord[]): string {
  const latest = new Map<string, Date>();
  for (const { company, revisedAt } of records) {
    const known = latest.get(company.slug);
    if (known === undefined || known < revisedAt) latest.set(company.slug, revisedAt);
  }
  const urls = [...latest]
    .slice(0, SITEMAP_SIZE)
    .map(([slug, revisedAt]) => url(publicUrl + PATHS.company(slug), revisedAt));
  return `${HEAD}<urlset ${NAMESPACE}>${urls.join('')}</urlset>`;
}

const url = (address: string, changedAt: Date): string =>
  `<url><loc>${escape(address)}</loc><lastmod>${changedAt.toISOString()}</lastmod></url>`;

/** What crawlers may read: postings and pages, not the endless combinations of searches, and nothing behind a token. */
export const robotsTxt = (publicUrl: string): string =>
  [
    'User-agent: *',
    'Disallow: /confirm/',
    'Disallow: /manage/',
    'Disallow: /unsubscribe/',
    'Disallow: /feeds/',
    'Disallow: /save',
    'Disallow: /search',
    'Disallow: /*?q=',
    '',
    `Sitemap: ${publicUrl}/sitemap.xml`,
    '',
  ].join('\n');
