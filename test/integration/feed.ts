import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** An item of a feed: with a date of its own, as what all items of a list share is no date. */
const itemOf = (title: string, n: number, at: Date): string =>
  `<item><title>${title} at Sandpiper</title><link>https://jobs.example/f${n}</link><guid>f${n}</guid>` +
  `<pubDate>${at.toUTCString()}</pubDate><description>A role for you.</description></item>`;

/** A feed on loopback that lists these titles, each an hour older than the one before. */
export async function serveFeed(
  titles: readonly string[],
  now: Date,
): Promise<{ url: string; stop(): void }> {
  const items = titles.map((title, n) => itemOf(title, n, new Date(now.getTime() - (n + 1) * 3_600_000)));
  const server = http.createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/rss+xml' });
    response.end(`<rss version="2.0"><channel><title>Jobs</title>${items.join('')}</channel></rss>`);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, stop: () => void server.close() };
}

/** A list of sources with that feed alone. */
export const sourcesOf = (url: string): string =>
  `sources:\n  - { name: sandpiper, kind: feed, url: '${url}/jobs.rss', every: 5s }\n`;
