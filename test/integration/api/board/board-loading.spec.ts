import { request } from 'undici';
import { FakeClock } from '@app/testing';
import { BoardLoader } from '../../../../apps/api/src/board/board-loader.js';
import { createApp, type RunningApi } from '../../../../apps/api/src/app.js';
import { confirmed, draft, postForm, push, saveFields, startBoard, until, type Board } from '../harness.js';

const clock = new FakeClock('2026-03-02T09:00:00Z');
const ROOMY = { requests: 100_000, seconds: 60 };
const FEEDS = ['/feed.atom', '/posted.rss?q=python', '/open.json', '/sitemap-1.xml'];
const tags = new Map<string, string>();
let board: Board;
/** A second process of the same board: it has read every posting and does not yet know that these are all. */
let loading: RunningApi;
let release: () => void = () => undefined;
let postingId = '';
let fill: Readonly<Record<string, string>>;

beforeAll(async () => {
  board = await startBoard({ clock });
  [postingId = ''] = await push(board, [draft(1), draft(2), draft(3, { company: 'Other Rockets' })]);
  const { search, manageToken } = await confirmed(board);
  for (const path of FEEDS) tags.set(path, (await fetch(board.url + path)).headers.get('etag') ?? '');
  const held = new Promise<void>((resolve) => (release = resolve));
  await holdLoading(held);
  fill = { id: postingId, token: manageToken, slug: 'acme-rockets', format: 'atom', page: '1' };
  fill = { ...fill, search: search._id, posting: postingId };
});

/** Starts the second process so that its loader waits after it has read. */
async function holdLoading(held: Promise<void>): Promise<void> {
  const loader = BoardLoader.prototype as unknown as {
    readonly upTo: number;
    read: (...args: unknown[]) => Promise<number>;
  };
  const { read } = loader;
  let hasRead = false;
  loader.read = async function (...args) {
    const isLoading = this.upTo < 0;
    const last = await read.apply(this, args);
    // The first process reads changes meanwhile, and is not held.
    if (!isLoading) return last;
    hasRead = true;
    await held;
    return last;
  };
  const policies = { read: ROOMY, save: ROOMY, token: ROOMY, push: ROOMY, report: ROOMY, login: ROOMY };
  loading = await createApp(board.config, { clock, ratePolicies: policies });
  await until('the postings are read', async () => hasRead);
  loader.read = read;
}

afterAll(async () => {
  release();
  await loading.stop();
  await board.stop();
});

/** Every address of the router. */
function routes(): { readonly method: string; readonly path: string }[] {
  const express = loading.app.getHttpAdapter().getInstance() as {
    router: { stack: { route?: { path: string; methods: Record<string, boolean> } }[] };
  };
  return express.router.stack.flatMap(({ route }) =>
    route === undefined ? [] : Object.keys(route.methods).map((method) => ({ method, path: route.path })),
  );
}

const filled = (path: string): string =>
  path.replace(/:(\w+)/g, (_, name: string) =>
    name === 'id' && path.includes('/searches/') ? (fill['search'] ?? '') : (fill[name] ?? 'x'),
  );

async function get(url: string): Promise<{ status: number; retryAfter: string | null; body: string }> {
  const response = await fetch(url, { redirect: 'manual' });
  const { status, headers } = response;
  return { status, retryAfter: headers.get('retry-after'), body: await response.text() };
}

const call = (name: string, args: Record<string, unknown>): Promise<Response> =>
  fetch(`${loading.boardUrl}/mcp`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
    body: JSON.stringify({
      jsonrpc: '2.0',
      id: 1,
      method: 'tools/call',
      params: { name, arguments: args },
    }),
  });

describe('while the board is loading', () => {
  it('no address answers with a part: each says what it says when all is loaded, or 503 and when to come again', async () => {
    const asked = ['', '?q=python', `?posting=${postingId}&search=${fill['search']}`];
    const paths = routes().filter(({ method, path }) => method === 'get' && path !== '/mcp');
    expect(paths.length).toBeGreaterThan(40);
    const refused = new Set<string>();
    for (const { path } of paths) {
      for (const query of asked) {
        const address = filled(path) + query;
        const [now, whole] = await Promise.all([get(loading.boardUrl + address), get(board.url + address)]);
        if (now.status !== 503) expect([address, now]).toEqual([address, whole]);
        else {
          expect([address, whole.status, now.retryAfter]).toEqual([address, 200, '30']);
          refused.add(path);
        }
      }
    }
    expect([...refused].sort()).toEqual(
      [
        '/',
        '/api/insights',
        '/api/postings',
        '/api/postings/:id/explanation',
        '/api/postings/:id/more',
        '/api/query/back-test',
        '/api/query/check',
        '/api/suggest',
        '/companies/:slug',
        '/feed.:format',
        '/insights',
        '/manage/:token/act/less',
        '/manage/:token/less/:search/:posting',
        '/manage/:token/new',
        '/manage/:token/searches/:id/edit',
        '/open.:format',
        '/posted.:format',
        '/postings/:id/more',
        '/save',
        '/sitemap-:page.xml',
        '/sitemap-companies.xml',
        '/sitemap.xml',
      ].sort(),
    );
  });

  it('pages say so in the language of the reader, REST by a problem document, MCP by an error', async () => {
    const en = await get(`${loading.boardUrl}/?q=python`);
    expect(en.body).toContain('<h1>The board is starting</h1>');
    expect(en.body).toContain('</nav>');
    expect((await get(`${loading.boardUrl}/?lang=de`)).body).toContain(
      '<h1>Die Stellenbörse startet gerade</h1>',
    );
    const rest = await fetch(`${loading.boardUrl}/api/postings?limit=1`);
    expect(rest.headers.get('content-type')).toContain('application/problem+json');
    expect(await rest.json()).toMatchObject({ status: 503, type: expect.stringContaining('#board-loading') });
    const tools: [string, Record<string, unknown>, number][] = [
      ['search_postings', { q: 'python' }, 503],
      ['back_test', { q: 'python' }, 503],
      ['insights', { q: 'python' }, 503],
      ['more_like', { id: postingId }, 503],
      ['explain_match', { q: 'python', id: postingId }, 503],
      ['get_posting', { id: postingId }, 200],
    ];
    for (const [name, args, status] of tools) {
      const answer = await call(name, args);
      expect([name, answer.status]).toEqual([name, status]);
      expect(answer.headers.get('retry-after')).toBe(status === 503 ? '30' : null);
      const kind = status === 503 ? 'error' : 'result';
      expect(await answer.json()).toMatchObject({ jsonrpc: '2.0', [kind]: expect.anything() });
    }
    for (const path of FEEDS) {
      const headers = { 'if-none-match': tags.get(path) ?? '' };
      expect((await request(loading.boardUrl + path, { headers })).statusCode).toBe(503);
    }
  });

  it('pushes are taken, searches are saved, and no button fails', async () => {
    const headers = { authorization: `Bearer ${board.pushToken}`, 'content-type': 'application/json' };
    const body = JSON.stringify([draft(1)]);
    const pushed = await fetch(`${loading.boardUrl}/api/postings`, { method: 'POST', headers, body });
    expect(pushed.status).toBe(200);
    const saved = await postForm(`${loading.boardUrl}/save`, saveFields({ email: 'bo@example.org' }));
    expect(saved.status).toBe(303);
    for (const { method, path } of routes()) {
      if (method === 'get' || path === '/mcp') continue;
      const answer = await fetch(loading.boardUrl + filled(path), {
        method: method.toUpperCase(),
        redirect: 'manual',
      });
      const isFine = answer.status < 500 || (answer.status === 503 && path === '/save');
      expect([method, path, isFine]).toEqual([method, path, true]);
    }
  });

  it('nothing is refused once it is whole, and what was served before has the ETag that it had', async () => {
    release();
    await until('the board is whole', async () => (await fetch(`${loading.opsUrl}/health/ready`)).ok);
    for (const path of FEEDS) {
      const headers = { 'if-none-match': tags.get(path) ?? '' };
      const answer = await request(loading.boardUrl + path, { headers });
      expect([path, answer.statusCode]).toEqual([path, 304]);
    }
    const { total } = (await (await fetch(`${loading.boardUrl}/api/postings`)).json()) as { total: number };
    expect(total).toBe(3);
  });
});
