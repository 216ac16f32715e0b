import type { IncomingMessage } from 'node:http';

/**
 * False for a request that a page of another site makes a browser send: browsers say so in Sec-Fetch-Site, older ones in
 * Origin. Programs send neither. `publicHost`: another host that is ours.
 */
export function isFromOurPage({ headers }: Pick<IncomingMessage, 'headers'>, publicHost?: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const { origin } = headers;
  if (origin === undefined) return true;
  return URL.canParse(origin) && [headers.host, publicHost].includes(new URL(origin).host);
}
