import { createHash } from 'node:crypto';
import http from 'node:http';
import { OperatorSessions } from '../../../../apps/api/src/console/shell/operator-sessions.js';
import { OpsListener } from '../../../../apps/api/src/console/ops-listener.js';
import { QUEUES_PATH, queueBoard } from '../../../../apps/api/src/console/queues/queue-board.js';
import { Producer } from '@app/infra/queue';
import { sendDelivery } from '@app/core/contracts';
import { notRefused, routesOf } from '../../cross-site.js';
import {
  basic,
  confirmed,
  draft,
  operatorSession,
  postForm,
  push,
  saved,
  scraper,
  startBoard,
  type Board,
} from '../harness.js';

let board: Board;
let id: string;
beforeAll(async () => {
  board = await startBoard();
  [id = ''] = await push(board, [draft(1)]);
});
afterAll(() => board.stop());

/** A request whose path goes over the wire exactly as written. */
function raw(
  base: string,
  method: string,
  path: string,
  headers: Record<string, string> = {},
): Promise<number> {
  const { hostname, port } = new URL(base);
  return new Promise((resolve, reject) => {
    const request = http.request({ hostname, port, method, path, headers }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode ?? 0));
    });
    request.on('error', reject).end();
  });
}

async function everything(): Promise<string> {
  const { subscribers, savedSearches, deliveries, postings, addressLimits, hidings } = board.database;
  const all = await Promise.all(
    [subscribers, savedSearches, deliveries, postings, addressLimits, hidings].map((model) =>
      (model as typeof subscribers).find().sort({ _id: 1 }).lean(),
    ),
  );
  return JSON.stringify(all);
}

describe('a GET changes nothing', () => {
  it('however often every link is opened, with GET, HEAD and OPTIONS', async () => {
    const waiting = await saved(board, { email: 'scan@example.org' });
    const done = await confirmed(board, { email: 'scan2@example.org' });
    const unsubscribe = board.signer.sign('unsubscribe', done.subscriber._id);
    const paths = [
      '/',
      '/?q=python',
      `/postings/${id}`,
      '/save?q=python',
      '/saved',
      `/confirm/${waiting.confirmToken}`,
      `/manage/${done.manageToken}`,
      `/manage/${done.manageToken}/new`,
      `/manage/${done.manageToken}/searches/${done.search._id}/edit`,
      `/manage/${done.manageToken}/searches/${done.search._id}/pause`,
      `/manage/${done.manageToken}/searches/${done.search._id}/delete`,
      `/unsubscribe/${unsubscribe}`,
      `/unsubscribe/${unsubscribe}/undo`,
    ];
    const before = await everything();
    for (const path of paths) {
      for (let n = 0; n < 3; n++) {
        for (const method of ['GET', 'HEAD', 'OPTIONS']) await raw(board.url, method, path);
      }
    }
    expect(await everything()).toBe(before);
  });
});

describe('a page of another site', () => {
  it('changes nothing on the board, on any route, but may pass on what its own token protects', async () => {
    const routes = routesOf(board.api.app.getHttpAdapter().getInstance()).filter(
      ({ path }) => !path.startsWith('/unsubscribe/') && path !== '/mcp',
    );
    expect(routes.length).toBeGreaterThan(60);
    expect(await notRefused(board.url, routes, { authorization: `Bearer ${board.pushToken}` })).toEqual([]);
    const foreign = { 'sec-fetch-site': 'cross-site', origin: 'https://mail.example' };
    const { subscriber } = await confirmed(board, { email: 'one-click@example.org' });
    const token = board.signer.sign('unsubscribe', subscriber._id);
    expect(await raw(board.url, 'POST', `/unsubscribe/${token}`, foreign)).toBeLessThan(400);
    // A proxy may call us by another name than browsers do.
    const { host } = new URL(board.config.PUBLIC_URL);
    expect(await raw(board.url, 'POST', '/link', { origin: `http://${host}` })).not.toBe(403);
  });
});

describe('headers', () => {
  it('lets nothing run, be framed or be loaded from elsewhere', async () => {
    const { headers } = await fetch(board.url);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toBe(
      "default-src 'none';script-src 'self';style-src 'self';img-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none';connect-src 'self'",
    );
    const other = (await fetch(`${board.url}/help`)).headers.get('content-security-policy') ?? '';
    expect(policy).toBe(`${other};connect-src 'self'`);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('set-cookie')).toBeNull();
  });

  it('keeps pages with a token nowhere, tells nobody their address and lets nobody index them', async () => {
    const { confirmToken } = await saved(board, { email: 'private@example.org' });
    for (const path of [`/confirm/${confirmToken}`, '/manage/x', '/unsubscribe/x', '/confirm/x']) {
      const { headers } = await fetch(board.url + path);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(headers.get('x-robots-tag')).toContain('noindex');
    }
  });

  it('serves the stylesheet under the hash of its content, for ever', async () => {
    const html = await (await fetch(board.url)).text();
    const href = /<link rel="stylesheet" href="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(href).toMatch(/^\/assets\/style-[\w-]{12}\.css$/);
    const css = await fetch(board.url + href);
    expect(css.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(await css.text()).not.toMatch(/url\(|@import/);
  });
});

/** The two that pages have: data, and a file of our own. */
const OUR_SCRIPT =
  /^<script (type="application\/ld\+json"|src="\/assets\/[\w-]+\.js" defer( data-texts="[^"<>]*")?)>$/;

describe('hostile text in postings and searches', () => {
  it('is shown as text', async () => {
    const attack = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
    const [evil] = await push(board, [
      draft(66, { title: `Evil ${attack}`, company: `Evil ${attack}`, text: attack, locations: [attack] }),
      draft(67, {
        text: undefined,
        html: `<p onclick=x>a</p><script>alert(1)</script><form action=//evil.example>b</form>`,
      }),
    ]);
    const query = encodeURIComponent(`evil ${attack}`);
    for (const path of [
      `/postings/${evil}`,
      `/?q=evil`,
      `/?q=${query}`,
      `/save?q=${query}`,
      `/search?words=${query}`,
    ]) {
      const html = await (await fetch(board.url + path)).text();
      const scripts = html.match(/<script[^>]*>/g) ?? [];
      const foreign = scripts.filter((tag) => !OUR_SCRIPT.test(tag));
      expect(foreign).toEqual([]);
      expect(html).not.toMatch(/<img src=x|<[^>]+\son(error|click)=|<form action=\/\/evil/i);
    }
  });
});

describe('limits', () => {
  it('refuses what goes beyond, says when to come again, and does not believe a forged address', async () => {
    const small = { requests: 3, seconds: 60 };
    const tight = await startBoard({
      ratePolicies: { read: { requests: 100_000, seconds: 60 }, save: small },
    });
    try {
      const statuses = [];
      for (let n = 0; n < 5; n++) {
        const response = await fetch(`${tight.url}/save`, {
          method: 'POST',
          body: new URLSearchParams({ q: 'x' }),
          headers: { 'x-forwarded-for': `192.0.2.${n}`, 'accept-language': 'de' },
        });
        statuses.push(response.status);
        if (response.status !== 429) continue;
        expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
        expect(await response.text()).toMatch(
          /Das Limit ist erreicht: Versuchen Sie es in \d+ Sekunden? noch/,
        );
      }
      expect(statuses).toEqual([400, 400, 400, 429, 429]);
    } finally {
      await tight.stop();
    }
  });
});

describe('the operators’ console', () => {
  it('does not let its password be guessed again and again, and shuts nobody out of the metrics', async () => {
    const tight = await startBoard({ ratePolicies: { login: { requests: 3, seconds: 60 } } });
    try {
      const metrics = async (headers: Record<string, string>) =>
        (await fetch(`${tight.opsUrl}/metrics`, { headers })).status;
      const login = async (password: string) =>
        (await postForm(`${tight.opsUrl}/login`, { user: 'operator', password })).status;
      for (let n = 0; n < 5; n += 1) expect(await login(tight.operator.password)).toBe(303);
      for (let n = 0; n < 3; n += 1) expect(await login('guess')).toBe(401);
      expect(await login('guess')).toBe(429);
      const wrong = new Set<number>();
      for (let n = 0; n < 12; n += 1) wrong.add(await metrics(basic('metrics', `guess ${n}`)));
      expect([...wrong]).toEqual([401, 429]);
      expect(await metrics(scraper(tight))).toBe(200);
    } finally {
      await tight.stop();
    }
  });

  const closed = [
    '/',
    '/metrics',
    '/queues',
    '/queues/board',
    '/queues/board/',
    '/queues/board/api/queues',
    '/queues/board/static/js/main.js',
    '/logout',
  ];
  const unknown = [
    '//metrics',
    '/metrics/',
    '/Metrics',
    '/%6detrics',
    '/queues/board/../metrics',
    '/queues/board//api',
    '/x',
    '/.env',
  ];

  it('tells everybody whether it lives and is ready, and nothing else', async () => {
    expect(await (await fetch(`${board.opsUrl}/health/live`)).json()).toEqual({ status: 'live' });
    expect(await (await fetch(`${board.opsUrl}/health/ready`)).json()).toEqual({ status: 'ready' });
    for (const path of closed) {
      for (const method of ['GET', 'POST', 'PUT', 'DELETE'])
        expect(await raw(board.opsUrl, method, path)).toBe(401);
    }
    for (const path of unknown) expect(await raw(board.opsUrl, 'GET', path)).toBe(404);
  });

  it('is not reachable through the board', async () => {
    for (const path of ['/metrics', '/queues', '/queues/board/api/queues', '/health/ready']) {
      expect((await fetch(board.url + path, { headers: scraper(board) })).status).toBe(404);
    }
  });

  it('takes no token of subscribers or employers', async () => {
    const { subscriber } = await saved(board, { email: 'ops@example.org' });
    const tokens = [
      board.pushToken,
      board.signer.sign('manage', subscriber._id),
      board.signer.sign('session', 'operator'),
    ];
    for (const token of tokens) {
      expect(await raw(board.opsUrl, 'GET', '/metrics', { authorization: `Bearer ${token}` })).toBe(401);
      expect(await raw(board.opsUrl, 'GET', '/', { cookie: `ops_session=${token}` })).toBe(401);
    }
  });

  it('opens its metrics, and nothing else, with a password of their own', async () => {
    const { operator, metricsPassword, adminToken } = board;
    const metrics = await (await fetch(`${board.opsUrl}/metrics`, { headers: scraper(board) })).text();
    expect(metrics).toContain('techjobboard_board_open_postings');
    const others = [
      basic(operator.user, operator.password),
      basic('operator', metricsPassword),
      basic('metrics', operator.password),
      { authorization: `Bearer ${adminToken}` },
    ];
    for (const headers of others) {
      const { status, headers: answer } = await fetch(`${board.opsUrl}/metrics`, { headers });
      expect([status, answer.get('www-authenticate')]).toEqual([
        401,
        'Basic realm="metrics", charset="UTF-8"',
      ]);
    }
    for (const headers of [scraper(board), ...others]) {
      for (const path of ['/', '/moderation', '/queues/board/api/queues']) {
        const answer = await fetch(board.opsUrl + path, { headers });
        expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, null]);
      }
    }
    const headers = await operatorSession(board);
    const queues = await (await fetch(`${board.opsUrl}/queues/board/api/queues`, { headers })).json();
    const names = (queues as { queues: { name: string }[] }).queues.map(({ name }) => name);
    expect(names.sort()).toEqual([
      'close-windows',
      'copy-mail',
      'match-postings',
      'poll-source',
      'send-delivery',
      'send-hook',
    ]);
  });

  it('does nothing that a page of another site asks for, whatever the credentials: every route', async () => {
    const ops = board.api.app.get(OpsListener, { strict: false });
    const producer = board.api.app.get(Producer, { strict: false });
    const routes = routesOf(ops.handler, { [QUEUES_PATH]: queueBoard(producer, 'routes') });
    const changing = routes.filter(({ method }) => method !== 'GET').map(({ path }) => path);
    expect(changing).toEqual(expect.arrayContaining(['/login', '/held', '/logout', '/moderation']));
    expect(changing).toContain('/queues/board/api/queues/:queueName/pause');
    const session = await operatorSession(board);
    const queue = producer.queue(sendDelivery);
    const before = await everything();
    expect(await notRefused(board.opsUrl, routes, session)).toEqual([]);
    expect(await notRefused(board.opsUrl, [{ method: 'POST', path: '/moderation' }], scraper(board))).toEqual(
      [],
    );
    expect(await everything()).toBe(before);
    expect(await queue.isPaused()).toBe(false);
    const pause = { ...session, 'sec-fetch-site': 'same-origin' };
    expect(await raw(board.opsUrl, 'PUT', '/queues/board/api/queues/send-delivery/pause', pause)).toBe(200);
    expect(await queue.isPaused()).toBe(true);
    await queue.resume();
  });

  it('knows no token of a form without a session', async () => {
    const csrf = createHash('sha256').update('csrf\u0000').digest('base64url');
    const sessions = board.api.app.get(OperatorSessions, { strict: false });
    expect(sessions.csrfToken('')).toBe(csrf);
    expect(sessions.isCsrfToken('', csrf)).toBe(false);
    expect((await postForm(`${board.opsUrl}/moderation`, { csrf })).status).toBe(401);
  });

  it('logs a person in and out, with a cookie that no script and no other site can use', async () => {
    const wrong = await postForm(`${board.opsUrl}/login`, { user: 'operator', password: 'guess' });
    expect(wrong.status).toBe(401);
    const right = await postForm(`${board.opsUrl}/login`, {
      ...board.operator,
      next: 'https://evil.example/',
    });
    expect(right.status).toBe(303);
    expect(right.headers.get('location')).toBe('/');
    const cookie = right.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^ops_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    const headers = { cookie: cookie.split(';')[0] ?? '' };
    const status = await (await fetch(board.opsUrl, { headers })).text();
    expect(status).toContain('Open postings');
    const foreign = { ...headers, 'sec-fetch-site': 'cross-site' };
    expect(await raw(board.opsUrl, 'POST', '/queues/board/api/queues/pause', foreign)).toBe(403);
    expect(await raw(board.opsUrl, 'POST', '/logout', headers)).toBe(403);
    const csrf = /name="csrf" value="([^"]+)"/.exec(status)?.[1] ?? '';
    const out = { method: 'POST', headers, body: new URLSearchParams({ csrf }), redirect: 'manual' } as const;
    expect((await fetch(`${board.opsUrl}/logout`, out)).status).toBe(303);
    expect(await raw(board.opsUrl, 'GET', '/', headers)).toBe(401);
  });
});
