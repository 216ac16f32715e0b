// Makes open pages load again: a script that each page of a board in development includes, and the events it listens to.
import http from 'node:http';

/** Also after this server has come back: what the page shows may be old by then. */
const script = (address) => `(() => {
  let isLost = false;
  const events = new EventSource(${JSON.stringify(`${address}/events`)});
  events.addEventListener('reload', () => location.reload());
  events.addEventListener('error', () => { isLost = true; });
  events.addEventListener('open', () => { if (isLost) location.reload(); });
})();
`;

/** Serves /reload.js and /events at `address`, a loopback one; `reload` tells every open page. */
export class ReloadServer {
  #pages = new Set();
  #server;

  constructor(address) {
    this.#server = http.createServer((request, response) => {
      if (request.url === '/reload.js') {
        response.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-store' });
        response.end(script(address));
      } else if (request.url === '/events') this.#open(request, response);
      else response.writeHead(404).end();
    });
  }

  async listen({ hostname, port }) {
    await new Promise((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(Number(port), hostname.replace(/^\[|\]$/g, ''), resolve);
    });
  }

  #open(request, response) {
    // The page is of another origin: another port.
    response.writeHead(200, {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      'access-control-allow-origin': '*',
    });
    response.write('retry: 500\n\n');
    this.#pages.add(response);
    request.once('close', () => this.#pages.delete(response));
  }

  reload() {
    for (const page of this.#pages) page.write('event: reload\ndata: api\n\n');
  }

  close() {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}
