import { createHash } from 'node:crypto';
import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { freshen, firstServed } from './freshen.js';
import { BoardFolder } from './board-folder.js';

/** Where the boards lie and where they are served. */
export interface SampleServerOptions {
  readonly folder: string;
  /** 0: any free port. */
  readonly port: number;
  /** Where the day of the first start is kept. */
  readonly dataDir: string;
}

/** A running server of sample boards. */
export interface SampleServer {
  readonly url: string;
  stop(): Promise<void>;
}

function send(
  request: http.IncomingMessage,
  response: http.ServerResponse,
  type: string,
  body: Buffer,
): void {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, { etag }).end();
    return;
  }
  response.writeHead(200, { 'content-type': type, 'content-length': body.length, etag });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/**
 * Serves boards at the paths of the real APIs of Greenhouse, Lever and Ashby, and plain-text pages, with entity tags, so
 * that the ordinary adapters read them: only the address differs.
 */
export async function startSampleServer(options: SampleServerOptions): Promise<SampleServer> {
  const boards = new BoardFolder(options.folder);
  const since = firstServed(options.dataDir);
  const server = http.createServer((request, response) => {
    request.resume();
    const found = boards.answer(new URL(request.url ?? '/', 'http://samples'));
    if (found.status === 200) {
      const body = found.dated ? freshen(found.body, since) : found.body;
      send(request, response, found.type, body);
    } else {
      response.writeHead(found.status, { 'content-type': found.type }).end(found.body);
    }
  });
  server.listen(options.port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
