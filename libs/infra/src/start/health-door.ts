import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * The listener of a service's health, open before anything else is loaded: it says that the process lives and what it
 * waits for, and is handed over to the service once that can answer.
 */
export class HealthDoor {
  private missing: Readonly<Record<string, string>> = { program: 'The program is being loaded.' };
  private handler: RequestListener = (request, response) => this.answer(request, response);
  readonly server = createServer((request, response) => this.handler(request, response));

  /** Opens the listener; throws when its port is in use. Port 0 takes a free one. */
  static async open(port: number, host: string): Promise<HealthDoor> {
    const door = new HealthDoor();
    const { server } = door;
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, () => {
        server.off('error', reject);
        resolve();
      });
    });
    return door;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** What is missing now, by name. */
  waitsFor(missing: Readonly<Record<string, string>>): void {
    this.missing = missing;
  }

  /** From now on the service answers. */
  handOver(handler: RequestListener): void {
    this.handler = handler;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  private answer({ url }: IncomingMessage, response: ServerResponse): void {
    const isLive = url === '/health/live';
    response.writeHead(isLive ? 200 : 503, {
      'content-type': 'application/json; charset=utf-8',
      ...(isLive ? {} : { 'retry-after': '1' }),
    });
    response.end(JSON.stringify(isLive ? { status: 'live' } : { status: 'not-ready', failed: this.missing }));
  }
}
