import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on loopback whose answers a test sets. */
export interface LocalServer {
  readonly origin: string;
  /** `METHOD path` of every request, in order. */
  readonly requests: { line: string; headers: IncomingMessage['headers'] }[];
  answer: Answer;
  close(): Promise<void>;
}

export async function startLocalServer(
  answer: Answer = (_, response) => response.end(),
): Promise<LocalServer> {
  const server = createServer((request, response) => {
    local.requests.push({ line: `${request.method} ${request.url}`, headers: request.headers });
    local.answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const local: LocalServer = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: [],
    answer,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return local;
}
