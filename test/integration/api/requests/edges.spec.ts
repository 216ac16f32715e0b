import http from 'node:http';
import { routesOfNest } from '../../cross-site.js';
import {
  confirmed,
  draft,
  operatorSession,
  postForm,
  push,
  saveFields,
  saved,
  startBoard,
  type Board,
} from '../harness.js';

let board: Board;
let postingId = '';
beforeAll(async () => {
  board = await startBoard();
  [postingId = ''] = await push(board, [draft(1), draft(2)]);
});
afterAll(() => board.stop());

const get = (path: string, headers: Record<string, string> = {}) => fetch(board.url + path, { headers });
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

describe('the button for the language', () => {
  it.each([
    '/..//evil.example',
    '//evil.example',
    '/\\\\evil.example',
    'https://evil.example/',
    '/%2e%2e//evil.example',
  ])('leads to no other host: %s', async (back) => {
    const response = await postForm(`${board.url}/language`, { lang: 'de', back });
    const location = response.headers.get('location') ?? '';
    expect(new URL(location, board.url).origin).toBe(new URL(board.url).origin);
    expect(location).not.toMatch(/^\/[/\\]/);
  });

  it('leads back to the page', async () => {
    const response = await postForm(`${board.url}/language`, { lang: 'de', back: '/?q=rust&lang=en' });
    expect(response.headers.get('location')).toBe('/?q=rust');
  });
});

describe('a confirmation link', () => {
  it('opens nothing once it was used', async () => {
    const { confirmToken } = await saved(board, { email: 'once@example.org' });
    const first = await fetch(`${board.url}/confirm/${confirmToken}`, { method: 'POST' });
    expect(await first.text()).toContain('/manage/');
    for (const method of ['GET', 'POST']) {
      const again = await fetch(`${board.url}/confirm/${confirmToken}`, { method });
      const html = await again.text();
      expect(html).toContain('is already confirmed');
      expect(html).not.toContain('/manage/');
    }
  });
});

describe('asking for the manage link', () => {
  it('of an unknown address keeps nobody from saving a search', async () => {
    const email = 'newcomer@example.org';
    for (let n = 0; n < 4; n += 1) await postForm(`${board.url}/link`, { email });
    const { subscriber } = await saved(board, { email });
    const mails = await board.database.deliveries.countDocuments({ subscriberId: subscriber._id });
    expect(mails).toBe(1);
  });

  it('is possible by REST too', async () => {
    const { subscriber } = await confirmed(board, { email: 'rest-link@example.org' });
    const response = await fetch(`${board.url}/api/links`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'rest-link@example.org' }),
    });
    expect([response.status, await response.json()]).toEqual([202, { status: 'link-requested' }]);
    const of = { subscriberId: subscriber._id, kind: 'manage-link' as const };
    expect(await board.database.deliveries.countDocuments(of)).toBe(1);
  });
});

describe('a search that is longer than a search may be', () => {
  const q = `rust${' '.repeat(1_993)}-crypto remote:yes`;

  it('is refused, and not cut', async () => {
    const page = await get(`/?q=${encodeURIComponent(q)}`);
    expect(page.status).toBe(400);
    expect(await page.text()).toContain('2000 characters');
    expect((await postForm(`${board.url}/save`, saveFields({ q }))).status).toBe(400);
  });
});

/** Fifty beginnings of two letters: 800 points of work. */
const HOSTILE = Array.from({ length: 50 }, (_, n) => `${String.fromCharCode(97 + (n % 26))}${n % 10}*`).join(
  ' OR ',
);

describe('a search that is too much work', () => {
  it('is refused with what to do, in both languages, wherever it is sent', async () => {
    const q = encodeURIComponent(HOSTILE);
    for (const [lang, sentence, advice] of [
      ['en', 'it costs 800 of at most 200 points', 'more letters before a star'],
      ['de', 'Sie kostet 800 Punkte, höchstens 200 sind erlaubt', 'mehr Buchstaben vor den Stern'],
    ]) {
      const page = await get(`/?q=${q}&lang=${lang}`);
      expect(page.status).toBe(400);
      const html = await page.text();
      expect(html).toContain(sentence);
      expect(html).toContain(advice);
    }
    for (const path of ['/api/postings', '/api/query/back-test', `/api/postings/${postingId}/explanation`]) {
      const answer = await get(`${path}?q=${q}`);
      expect([answer.status, await answer.json()]).toMatchObject([
        400,
        { errors: [{ field: 'q', position: 0, suggestion: expect.stringContaining('two searches') }] },
      ]);
    }
    const { errors } = (await (await get(`/api/query/check?q=${q}`)).json()) as { errors: object[] };
    expect(errors).toMatchObject([{ code: 'too-costly' }]);
    for (const feed of ['posted.rss', 'open.json']) expect((await get(`/${feed}?q=${q}`)).status).toBe(400);
    const params = { name: 'search_postings', arguments: { q: HOSTILE } };
    const answer = await fetch(`${board.url}/mcp`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params }),
    });
    expect(await answer.text()).toContain('at most 200 points');
    expect((await postForm(`${board.url}/save`, saveFields({ q: HOSTILE }))).status).toBe(400);
    expect((await get(`/api/postings?q=${encodeURIComponent('pyth* OR kafk*')}`)).status).toBe(200);
  });

  it('takes of the limit by what it costs, before it is done', async () => {
    const left = async (path: string): Promise<number> =>
      Number(/r=(\d+)/.exec((await get(path)).headers.get('ratelimit') ?? '')?.[1]);
    const words = encodeURIComponent(Array.from({ length: 200 }, (_, n) => `w${n}`).join(' OR '));
    const taken = [];
    // A window may end in between: then what is left grows.
    do {
      taken.length = 0;
      let before = await left('/about');
      for (const path of [
        '/?q=python',
        `/?q=${words}`,
        `/api/postings?q=${words}`,
        '/open.rss',
        '/save?q=python',
      ]) {
        const after = await left(path);
        taken.push(before - after);
        before = after;
      }
    } while (taken.some((points) => points < 0));
    expect(taken).toEqual([1, 11, 11, 8, 5]);
  });
});

/** Every route of the board, with a value for each of its parameters. */
const knownPaths = (): Map<string, Set<string>> => {
  const known = new Map<string, Set<string>>();
  for (const { method, path } of routesOfNest(board.api.app)) {
    const methods = known.get(path.replace(/:\w+/g, 'x')) ?? new Set();
    known.set(path.replace(/:\w+/g, 'x'), methods.add(method));
  }
  return known;
};

const sent = (
  base: string,
  method: string,
  path: string,
  more: Record<string, string> = {},
): Promise<[number, string]> =>
  new Promise((resolve, reject) => {
    const headers = { 'sec-fetch-site': 'same-origin', ...more };
    http
      .request(new URL(path, base), { method, headers }, (response) => {
        response
          .resume()
          .on('end', () => resolve([response.statusCode ?? 0, String(response.headers.allow)]));
      })
      .on('error', reject)
      .end();
  });

describe('a method that a path does not take', () => {
  it('is answered with 405 and what it takes, on every path of the board', async () => {
    const known = knownPaths();
    expect(known.size).toBeGreaterThan(60);
    const wrong: string[] = [];
    for (const [path, methods] of known) {
      for (const method of ['TRACE', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'POST']) {
        if (methods.has(method) || path === '/mcp') continue;
        const [status, allow] = await sent(board.url, method, path);
        const isAllowed = allow.split(', ').includes(method);
        if ((status !== 405 || isAllowed) && !isAllowedElsewhere(known, path, method))
          wrong.push(`${method} ${path}: ${status} ${allow}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(await sent(board.url, 'PUT', '/')).toEqual([405, 'GET, HEAD']);
    expect((await sent(board.url, 'HEAD', '/'))[0]).toBe(200);
    expect((await sent(board.url, 'PUT', '/no-such-path'))[0]).toBe(404);
  });

  it('on the operators’ console too', async () => {
    for (const path of ['/login', '/health/live', '/health/ready'])
      expect((await sent(board.opsUrl, 'PUT', path))[0]).toBe(405);
    const session = await operatorSession(board);
    for (const path of ['/', '/metrics', '/moderation', '/held']) {
      expect((await sent(board.opsUrl, 'PUT', path))[0]).toBe(401);
      expect((await sent(board.opsUrl, 'PUT', path, session))[0]).toBe(405);
    }
    expect(await sent(board.opsUrl, 'POST', '/health/live')).toEqual([405, 'GET, HEAD']);
  });
});

/** The paths of two routes may meet: `/x` of one is a value of the other's parameter. */
const isAllowedElsewhere = (
  known: ReadonlyMap<string, ReadonlySet<string>>,
  path: string,
  method: string,
): boolean =>
  [...known].some(
    ([other, methods]) =>
      methods.has(method) &&
      new RegExp(`^${other.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\bx\b/g, '[^/]+')}$`).test(path),
  );

describe('behind the manage link', () => {
  it('every action on a search or hook of somebody else, or of nobody, finds nothing', async () => {
    const { manageToken, search } = await confirmed(board, { email: 'mine@example.org' });
    const other = await confirmed(board, { email: 'other@example.org' });
    const manage = `${board.url}/manage/${manageToken}`;
    const actions = routesOfNest(board.api.app)
      .filter(({ method, path }) => method === 'POST' && path.startsWith('/manage/:token/searches/:id'))
      .map(({ path }) => path.slice('/manage/:token/searches/:id'.length));
    expect(actions).toEqual(expect.arrayContaining(['/wake', '/snooze', '/edit', '/channels/feed']));
    const found: string[] = [];
    for (const id of [other.search._id, 'nothing']) {
      for (const action of actions) {
        const path = `searches/${id}${action.replace(':action', 'pause').replace(':hook', 'x')}`;
        const { status } = await postForm(`${manage}/${path}`, { until: '' });
        if (status !== 404) found.push(`${path}: ${status}`);
      }
    }
    for (const action of ['hooks/x/on', 'hooks/x/remove'])
      if ((await postForm(`${manage}/searches/${search._id}/channels/${action}`, {})).status !== 404)
        found.push(action);
    expect(found).toEqual([]);
  });

  it('a search that is started or added leaves a consent', async () => {
    const { manageToken, subscriber } = await confirmed(board, { email: 'consent@example.org' });
    const manage = `${board.url}/manage/${manageToken}`;
    await postForm(`${manage}/searches`, { q: 'kafka', rhythm: 'daily' });
    const { search } = await saved(board, { email: 'consent@example.org', q: 'rockets' });
    await postForm(`${manage}/searches/${search._id}/resume`, {});
    const { consents } = (await board.database.subscribers.findById(subscriber._id).lean()) ?? {};
    expect(consents?.map(({ wording }) => /“(.*)”/.exec(wording)?.[1])).toEqual([
      'python',
      'kafka',
      'rockets',
    ]);
  });

  it('an edit can be undone', async () => {
    const { manageToken, search } = await confirmed(board, { email: 'undo@example.org' });
    const base = `${board.url}/manage/${manageToken}`;
    const edited = await postForm(`${base}/searches/${search._id}/edit`, { q: 'kafka', rhythm: 'weekly' });
    const page = await (await get(edited.headers.get('location') ?? '')).text();
    expect(page).toContain(`action="/manage/${manageToken}/searches/${search._id}/revert"`);
    await postForm(`${base}/searches/${search._id}/revert`, {});
    const back = await board.database.savedSearches.findById(search._id).lean();
    expect(back).toMatchObject({ query: 'python', rhythm: 'instant', state: 'active' });
  });

  it('there is a most of searches', async () => {
    const { manageToken, subscriber, search } = await confirmed(board, { email: 'many@example.org' });
    const { _id, ...rest } = (await board.database.savedSearches.findById(search._id).lean()) ?? search;
    const more = Array.from({ length: 49 }, (_, n) => ({
      ...rest,
      _id: `${_id.slice(0, 10)}${n}`,
      query: `w${n}`,
    }));
    await board.database.savedSearches.insertMany(more);
    const wanted = { q: 'kafka', rhythm: 'daily' };
    const refused = await postForm(`${board.url}/manage/${manageToken}/searches`, wanted);
    expect(refused.status).toBe(409);
    expect(await refused.text()).toContain('50 searches');
    const mine = { subscriberId: subscriber._id };
    expect(await board.database.savedSearches.countDocuments(mine)).toBe(50);
  });

  it('everything can be listed, taken along and erased by REST', async () => {
    const { manageToken, subscriber } = await confirmed(board, { email: 'gone@example.org' });
    const at = new Date();
    const alert = {
      subscriberId: subscriber._id,
      rhythm: 'instant' as const,
      dueAt: at,
      state: 'pending' as const,
    };
    const match = { savedSearchId: 's', query: 'python', postingId, at };
    await board.database.alerts.insertMany(
      [1, 2].map((n) => ({
        ...alert,
        _id: `${subscriber._id}:c${n}`,
        clusterId: `c${n}`,
        matches: [match],
        createdAt: new Date(at.getTime() - n),
        deliveryId: null,
      })),
    );
    const page = async (path: string) =>
      (await get(path, bearer(manageToken))).json() as Promise<{
        items: { id: string; why: string }[];
        next: string;
      }>;
    const first = await page('/api/me/alerts?limit=1');
    const second = await page(`/api/me/alerts?limit=1&cursor=${encodeURIComponent(first.next)}`);
    const both = [...first.items, ...second.items];
    expect(both.map(({ id }) => id.slice(-2))).toEqual(['c1', 'c2']);
    expect(both.map(({ why }) => why)).toEqual(['python (“Python”)', 'python (“Python”)']);
    expect(await (await get(`/manage/${manageToken}/alerts`)).text()).toContain('Why: python (“Python”)');
    expect(second.next).toBeNull();
    expect((await get('/api/me/alerts?cursor=x', bearer(manageToken))).status).toBe(400);
    const told = { spelled: [{ words: 'python', others: ['pyth on'] }], alone: [] };
    const figures = { days: 9, openings: 1, asWritten: 0, without: null };
    await board.database.savedSearches.updateOne(
      { subscriberId: subscriber._id },
      { $set: { news: { kind: 'words', counted: true, told: { ...told, figures } } } },
    );
    const held = await (await get('/api/me/export', bearer(manageToken))).json();
    expect(held).toMatchObject({
      subscriber: { address: 'gone@example.org' },
      searches: [{ query: 'python', news: { told } }],
    });
    const erased = await fetch(`${board.url}/api/me`, { method: 'DELETE', headers: bearer(manageToken) });
    expect(erased.status).toBe(204);
    const left = await board.database.savedSearches.find({ subscriberId: subscriber._id }).lean();
    expect(left.map(({ news }) => news)).toEqual([undefined]);
    expect((await get('/api/me', bearer(manageToken))).status).toBe(410);
  });
});

describe('REST tells what the pages tell', () => {
  const json = async (path: string) => (await get(path)).json() as Promise<Record<string, unknown>>;

  it('the values of filters, and what a search without results only just misses', async () => {
    const found = await json('/api/postings?q=python&facets=1&limit=1');
    expect(found['facets']).toContainEqual({
      field: 'country',
      values: [{ value: 'DE', count: 2 }],
      more: 0,
    });
    expect(String(found['next'])).not.toBe('null');
    const missed = await json(`/api/postings?q=${encodeURIComponent('python salary>=900kEUR')}`);
    expect(missed).toMatchObject({
      total: 0,
      facets: [],
      nearMisses: [{ part: 'salary>=900kEUR', count: 2, query: 'python' }],
    });
  });

  it('how fresh alerts are', async () => {
    expect(await json('/api/freshness')).toMatchObject({ instant: { name: 'instant' }, bySource: [] });
  });
});

describe('what is not understood', () => {
  it('is an error of the protocol for assistants', async () => {
    const response = await fetch(`${board.url}/mcp`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"jsonrpc"',
    });
    expect([response.status, await response.json()]).toMatchObject([
      400,
      { error: { code: -32_700 }, id: null },
    ]);
  });

  it('is refused in the address of a feed', async () => {
    expect((await get('/open.rss?p=salary')).status).toBe(400);
  });
});

describe('a hidden posting', () => {
  it('says that it was hidden, and takes no reports', async () => {
    const hidden = { $set: { hidden: ['x'] } };
    await board.database.postings.collection.updateOne({ _id: postingId as never }, hidden);
    const page = await get(`/postings/${postingId}`);
    expect(page.status).toBe(410);
    expect(await page.text()).toContain('has hidden it');
    expect((await get(`/postings/${postingId}/report`)).status).toBe(404);
  });
});
