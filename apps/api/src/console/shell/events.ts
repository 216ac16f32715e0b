import type { Response } from 'express';
import { pause } from '@app/infra/system';

const EVERY_MS = 5_000;
/** Of one process: each holds a connection, and has the page's figures read again. */
const MOST_OPEN = 20;

/** What the shell is to send again and again. */
export interface EventSource {
  /** The data of the next event. */
  readonly next: () => Promise<unknown>;
  /** False: the session has ended, and the connection with it. Asking does not make a session last longer. */
  readonly mayGoOn: () => Promise<boolean>;
}

let open = 0;

/** Sends events (HTML, server-sent events) until either side ends; refused with 503 while too many are open. */
export async function sendEvents(response: Response, { next, mayGoOn }: EventSource): Promise<void> {
  if (open >= MOST_OPEN) {
    response.status(503).set('retry-after', '60').end();
    return;
  }
  if (response.req.method === 'HEAD') {
    response.type('text/event-stream').end();
    return;
  }
  open += 1;
  response.set('cache-control', 'no-store').type('text/event-stream').flushHeaders();
  const closed = new AbortController();
  response.once('close', () => closed.abort());
  try {
    while (!closed.signal.aborted && (await mayGoOn())) {
      response.write(`data: ${JSON.stringify(await next())}\n\n`);
      await pause(EVERY_MS, closed.signal);
    }
  } finally {
    open -= 1;
    response.end();
  }
}
