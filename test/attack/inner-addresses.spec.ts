import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Fetcher } from '@app/infra/fetch';
import { systemClock } from '@app/infra/system';
import { confirmed, startBoard, type Board } from '../integration/api/harness.js';
import { startLocalServer, type LocalServer } from '../integration/ingestion/local-server.js';
import { INNER_HOSTS } from './payloads.js';
import { spread, startCanary, type Canary } from './world.js';

const SCHEMES = ['http', 'https'] as const;
const REDIRECTS = [301, 302, 303, 307, 308];

let canary: Canary;
let open: LocalServer;
let board: Board;
beforeAll(async () => {
  [canary, open] = await Promise.all([startCanary(), startLocalServer()]);
  board = await startBoard({}, { HOOK_ALLOW_ORIGINS: [open.origin] });
});
afterAll(async () => {
  await board.stop();
  await Promise.all([canary.close(), open.close()]);
});

const urls = () =>
  INNER_HOSTS.flatMap((host) => SCHEMES.map((scheme) => `${scheme}://${host}:${canary.port}/x`));

describe('an address of the inner network', () => {
  it('is seen by the canary when somebody does connect', async () => {
    await fetch(`http://127.0.0.1:${canary.port}`).catch(() => undefined);
    expect(canary.connections).toBe(1);
    canary.connections = 0;
  });

  it('is reached by no hook, however it is written', async () => {
    const { search, manageToken } = await confirmed(board, { email: 'hooks@example.org' });
    const taken: string[] = [];
    for (const url of spread(urls(), 50)) {
      const answer = await fetch(`${board.url}/api/me/searches/${search._id}/channels/hooks`, {
        method: 'POST',
        headers: { authorization: `Bearer ${manageToken}`, 'content-type': 'application/json' },
        body: JSON.stringify({ kind: 'webhook', url }),
      });
      if (answer.status < 400 || answer.status >= 500) taken.push(`${url}: ${answer.status}`);
    }
    expect(taken).toEqual([]);
    expect(canary.connections).toBe(0);
  });

  it('is reached by no source and through no redirect', async () => {
    const fetcher = new Fetcher({ userAgent: 'attack', allowOrigins: [open.origin], clock: systemClock });
    const reached: string[] = [];
    const ask = async (url: string, what: string) => {
      const { outcome } = await fetcher.fetch({ url });
      if (outcome === 'ok') reached.push(what);
    };
    for (const url of spread(urls(), 50)) await ask(url, url);
    for (const [n, location] of spread(urls(), 50).entries()) {
      open.answer = (_, response) => {
        // As the bytes of its UTF-8: a header holds no other signs.
        const bytes = Buffer.from(location).toString('latin1');
        response.writeHead(REDIRECTS[n % REDIRECTS.length] ?? 302, { location: bytes });
        response.end();
      };
      await ask(`${open.origin}/${n}`, `redirect to ${location}`);
    }
    await fetcher.close();
    expect(reached).toEqual([]);
    expect(canary.connections).toBe(0);
  });

  it('is read from no file that is named as a file, and no other scheme is spoken', async () => {
    const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'attack-')), 'secret');
    fs.writeFileSync(file, 'secret');
    const fetcher = new Fetcher({ userAgent: 'attack', allowOrigins: [], clock: systemClock });
    for (const url of [
      `file://${file}`,
      `data:text/plain,x`,
      `ftp://127.0.0.1:${canary.port}/`,
      'gopher://x/',
    ]) {
      expect((await fetcher.fetch({ url })).outcome).not.toBe('ok');
    }
    await fetcher.close();
    expect(canary.connections).toBe(0);
  });
});
