import http from 'node:http';
import type { AddressInfo } from 'node:net';

interface Told {
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

/** An address on the web that answers as it is told to. */
export class Receiver {
  readonly told: Told[] = [];
  answer: (response: http.ServerResponse, told: Told) => void = (response) => response.end('ok');
  private readonly server = http.createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      const told = { headers: request.headers, body };
      this.told.push(told);
      this.answer(response, told);
    });
  });

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): Promise<unknown> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(resolve));
  }
}
