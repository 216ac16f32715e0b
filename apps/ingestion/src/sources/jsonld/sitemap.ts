import { decodeEntities } from '@app/infra/html';

const MAX_ADDRESSES = 50_000;

/** The addresses of a sitemap (https://www.sitemaps.org/protocol.html) that hold `match`, in its order, without repetition. */
export function readSitemap(xml: string, match: string): string[] {
  const found = [...xml.matchAll(/<loc>\s*(?:<!\[CDATA\[)?\s*([^<\]]{1,2048}?)\s*(?:\]\]>)?\s*<\/loc>/gi)];
  const addresses = found.slice(0, MAX_ADDRESSES).map(([, address]) => decodeEntities(address ?? ''));
  return [...new Set(addresses)].filter((address) => URL.canParse(address) && address.includes(match));
}
