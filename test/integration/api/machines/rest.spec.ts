import { confirmed, draft, push, saved, startBoard, type Board } from '../harness.js';

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: Record<string, any>;
  readonly headers: Headers;
}

let board: Board;
let ids: string[];
beforeAll(async () => {
  board = await startBoard();
  ids = await push(
    board,
    Array.from({ length: 45 }, (_, n) => draft(n, n % 3 === 0 ? { title: `Rust Engineer ${n}` } : {})),
  );
});
afterAll(() => board.stop());

/** What was answered, for the comparison with the document at the end. */
const seen = new Set<string>();

async function call(
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(board.url + path, {
    method,
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  seen.add(`${method} ${path.replace(/\?.*$/, '')} ${response.status}`);
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    body: text === '' ? {} : (JSON.parse(text) as Record<string, any>),
    headers: response.headers,
  };
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const fields = (answer: Answer): string[] =>
  (answer.body['errors'] ?? []).map((error: { field: string }) => error.field);

describe('GET /api/postings', () => {
  it('pages through everything once, newest first, with a cursor', async () => {
    const seen: string[] = [];
    let cursor = '';
    do {
      const page = await call('GET', `/api/postings?limit=7${cursor === '' ? '' : `&cursor=${cursor}`}`);
      expect(page.body['total']).toBe(45);
      seen.push(...page.body['items'].map((item: { id: string }) => item.id));
      cursor = page.body['next'] ?? '';
      if (cursor !== '') expect(page.headers.get('link')).toContain(`cursor=${cursor}`);
    } while (cursor !== '');
    expect(seen).toHaveLength(45);
    expect(new Set(seen)).toEqual(new Set(ids));
  });

  it('stays in place when postings come and go between two pages', async () => {
    const first = await call('GET', '/api/postings?limit=10&q=rust');
    const before = first.body['items'].map((item: { id: string }) => item.id);
    await push(board, [draft(900, { title: 'Rust newcomer', postedAt: '2026-11-22T23:00:00Z' })]);
    const second = await call('GET', `/api/postings?limit=10&q=rust&cursor=${first.body['next']}`);
    const after = second.body['items'].map((item: { id: string }) => item.id);
    expect(after.filter((id: string) => before.includes(id))).toEqual([]);
  });

  it('finds what the query says', async () => {
    const { body } = await call('GET', '/api/postings?q=title%3Arust%20salary%3E%3D80kEUR&limit=100');
    expect(body['items'].every((item: { title: string }) => item.title.includes('Rust'))).toBe(true);
    expect((await call('GET', '/api/postings?q=salary%3E%3D80kUSD')).body['total']).toBe(0);
  });

  it('tells what is left of the limit', async () => {
    const { headers } = await call('GET', '/api/postings?limit=1');
    expect(headers.get('ratelimit-policy')).toMatch(/^"read";q=\d+;w=60$/);
    expect(headers.get('ratelimit')).toMatch(/^"read";r=\d+;t=\d+$/);
  });
});

describe('GET /api/postings/:id', () => {
  it('gives everything, with evidence', async () => {
    const { status, body } = await call('GET', `/api/postings/${ids[0]}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      state: 'open',
      salary: { min: 70_000 },
      evidence: { salary: expect.any(String) },
    });
  });
});

describe('GET /api/query/check', () => {
  it('says what a text means', async () => {
    const { body } = await call('GET', `/api/query/check?q=${encodeURIComponent('Rust  remote:Germany')}`);
    expect(body).toMatchObject({
      ok: true,
      canonical: 'remote:DE rust',
      clauses: ['Rust', 'remote:DE'],
      errors: [],
    });
  });

  it('says everything that is wrong, where, and what to write', async () => {
    const { status, body } = await call('GET', '/api/query/check?q=remot:yes%20salary>=lots');
    expect(status).toBe(200);
    expect(body['ok']).toBe(false);
    expect(body['errors']).toMatchObject([
      { code: 'unknown-field', position: 0, suggestion: 'remote:yes' },
      { code: 'bad-value', position: 10 },
    ]);
  });
});

describe('what is refused', () => {
  const id = 'AAAAAAAAAAAAAAAAAAAAAA';
  it.each<[string, string, unknown, number, string]>([
    ['GET', '/api/postings?lmit=3', undefined, 400, 'lmit'],
    ['GET', '/api/postings?limit=0', undefined, 400, 'limit'],
    ['GET', '/api/postings?limit=many', undefined, 400, 'limit'],
    ['GET', '/api/postings?limit=1&limit=2', undefined, 400, 'limit'],
    ['GET', '/api/postings?cursor=x', undefined, 400, 'cursor'],
    ['GET', '/api/postings?q=', undefined, 400, 'q'],
    ['GET', '/api/postings?q=%22open', undefined, 400, 'q'],
    ['GET', '/api/postings?q[$ne]=x', undefined, 400, 'q[$ne]'],
    ['GET', '/api/postings?toString=x', undefined, 400, 'toString'],
    ['GET', `/api/postings/${id}`, undefined, 404, 'id'],
    ['GET', '/api/postings/%24where', undefined, 400, 'id'],
    ['GET', '/api/query/check', undefined, 400, 'q'],
    ['POST', '/api/saved-searches', {}, 400, 'email'],
    ['POST', '/api/saved-searches', { email: 'a@b.example', query: 'x', rythm: 'daily' }, 400, 'rythm'],
    ['POST', '/api/saved-searches', { email: { $ne: null }, query: 'x' }, 400, 'email'],
    ['POST', '/api/saved-searches', { email: 'a@b.example', query: { $gt: '' } }, 400, 'query'],
    ['POST', '/api/saved-searches', { email: 'a@b.example', query: 'x', rhythm: 'often' }, 400, 'rhythm'],
    ['POST', '/api/saved-searches', { email: 'a@b.example', query: 'x', hour: 24 }, 400, 'hour'],
    ['POST', '/api/saved-searches', { email: 'a@b.example', query: 'x', timeZone: 'Mars' }, 400, 'timeZone'],
    ['POST', '/api/saved-searches', { email: 'nobody', query: 'x' }, 400, 'email'],
    ['POST', '/api/saved-searches', { email: 'a@b.example', query: 'a -a' }, 400, 'query'],
    ['POST', '/api/saved-searches', [], 400, 'body'],
    ['POST', '/api/confirmations', { token: { $ne: 1 } }, 400, 'token'],
    ['POST', '/api/confirmations', { token: 'x' }, 403, 'token'],
    ['POST', '/api/unsubscriptions', { token: 'x' }, 403, 'token'],
    ['GET', '/api/me', undefined, 401, 'authorization'],
    ['POST', '/api/postings', [draft(1)], 401, 'authorization'],
  ])('%s %s %j: %i naming %s', async (method, path, body, status, field) => {
    const answer = await call(method, path, body);
    expect(answer.status).toBe(status);
    expect(answer.type).toBe('application/problem+json; charset=utf-8');
    expect(answer.body).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) });
    expect(answer.body['type']).toMatch(/\/api#[a-z-]+$/);
    expect(fields(answer)).toContain(field);
  });

  it('suggests the name that was meant', async () => {
    const { body } = await call('GET', '/api/postings?lmit=3');
    expect(body['errors']).toEqual([
      { field: 'lmit', message: '"lmit" is not known here. Did you mean "limit"?', suggestion: 'limit' },
    ]);
  });

  it.each([
    ['POST', '/api/saved-searches', '{"email":', 400, 'malformed-body'],
    ['POST', '/api/saved-searches', `{"email":"${'x'.repeat(70_000)}"}`, 413, 'body-too-large'],
    ['GET', '/api/nothing', undefined, 404, 'not-found'],
    ['DELETE', '/api/postings', undefined, 405, 'method-not-allowed'],
  ])('%s %s with a bad body: %i', async (method, path, body, status, kind) => {
    const answer = await call(method, path, body);
    expect(answer.status).toBe(status);
    expect(answer.body['type']).toContain(`#${kind}`);
  });

  it('tells no stack, no path and no query of the database', async () => {
    for (const path of [
      '/api/postings/%00',
      '/postings/%E0%A4%A',
      '/manage/a%2f..%2fb',
      '/confirm/%00',
      '/api/me',
    ]) {
      const response = await fetch(board.url + path);
      const text = await response.text();
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
      expect(text).not.toMatch(/node_modules|at \w+ \(|\.ts:|mongo/i);
    }
  });
});

describe('saving', () => {
  it('answers the same for a new, a known and a suppressed address', async () => {
    await confirmed(board, { email: 'known@example.org' });
    const _id = board.signer.keyedHash('address', 'gone@example.org');
    await board.database.suppressions.create({ _id, reason: 'complaint', at: new Date() });
    const answers = [];
    for (const email of ['fresh@example.org', 'known@example.org', 'gone@example.org']) {
      const { status, body } = await call('POST', '/api/saved-searches', { email, query: 'kafka' });
      answers.push(JSON.stringify([status, body]));
    }
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('202');
  });

  it('confirms with the token of the mail', async () => {
    const { search, confirmToken } = await saved(board, { email: 'rest@example.org' });
    const { status, body } = await call('POST', '/api/confirmations', { token: confirmToken });
    expect(status).toBe(200);
    expect(body).toMatchObject({ id: search._id, state: 'active' });
  });
});

describe('managing', () => {
  it('lists, adds, edits, pauses, deletes and restores', async () => {
    const { manageToken } = await confirmed(board, { email: 'api@example.org' });
    const auth = bearer(manageToken);
    const added = await call('POST', '/api/me/searches', { query: 'go', rhythm: 'hourly' }, auth);
    expect(added.status).toBe(201);
    const path = `/api/me/searches/${added.body['id']}`;
    const patched = await call('PATCH', path, { query: 'go -php', state: 'paused' }, auth);
    expect(patched.body).toMatchObject({ query: '-php go', rhythm: 'hourly', state: 'paused' });
    expect((await call('DELETE', path, undefined, auth)).body['state']).toBe('deleted');
    expect((await call('GET', '/api/me', undefined, auth)).body['searches']).toHaveLength(1);
    expect((await call('POST', `${path}/restore`, undefined, auth)).body['state']).toBe('paused');
    const schedule = { timeZone: 'Asia/Tokyo', hour: 18, weekday: 5 };
    expect((await call('PUT', '/api/me/schedule', schedule, auth)).body).toMatchObject({ schedule });
  });

  it('does the whole of a change or nothing of it', async () => {
    const { manageToken } = await confirmed(board, { email: 'whole@example.org', q: 'erlang' });
    const auth = bearer(manageToken);
    const { body } = await call('POST', '/api/me/searches', { query: 'elm', rhythm: 'hourly' }, auth);
    const before = await board.database.savedSearches.findById(body['id']).lean();
    const path = `/api/me/searches/${body['id']}`;
    // Pausing would be possible; the wording belongs to another search, and so neither that nor the rhythm is changed.
    const refused = await call('PATCH', path, { state: 'paused', query: 'erlang', rhythm: 'daily' }, auth);
    expect(refused.status).toBe(409);
    expect(await board.database.savedSearches.findById(body['id']).lean()).toEqual(before);
    // One change in the order of changes, whatever is wished for at once.
    await call('PATCH', path, { state: 'paused', query: 'elm -php', rhythm: 'daily' }, auth);
    const after = await board.database.savedSearches.findById(body['id']).lean();
    expect(after).toMatchObject({ state: 'paused', rhythm: 'daily', query: '-php elm' });
    expect(after?.versions).toEqual([{ ...before?.versions[0], toSeq: after?.seq }]);
  });

  it('refuses the whole of a change that pauses what is not confirmed, and says why', async () => {
    const { manageToken } = await confirmed(board, { email: 'waits@example.org', q: 'haskell' });
    const { search } = await saved(board, { email: 'waits@example.org', q: 'ocaml' });
    const wish = { query: 'ocaml -php', state: 'paused' };
    const refused = await call('PATCH', `/api/me/searches/${search._id}`, wish, bearer(manageToken));
    expect(refused.status).toBe(409);
    expect(refused.body['detail']).toContain('waits for its confirmation');
    expect(await board.database.savedSearches.findById(search._id).lean()).toEqual(search);
  });

  it('opens nothing of another subscriber, and nothing with another kind of token', async () => {
    const mine = await confirmed(board, { email: 'one@example.org' });
    const theirs = await confirmed(board, { email: 'two@example.org' });
    const path = `/api/me/searches/${theirs.search._id}`;
    for (const [method, rest, body] of [
      ['PATCH', '', { state: 'paused' }],
      ['DELETE', '', undefined],
      ['POST', '/restore', undefined],
    ] as const) {
      expect((await call(method, path + rest, body, bearer(mine.manageToken))).status).toBe(404);
    }
    for (const purpose of ['confirm', 'unsubscribe', 'feed', 'session'] as const) {
      const token = board.signer.sign(purpose, theirs.subscriber._id);
      expect((await call('GET', '/api/me', undefined, bearer(token))).status).toBe(403);
    }
    expect((await call('GET', '/api/me', undefined, bearer(board.pushToken))).status).toBe(403);
  });
});

describe('GET /api/openapi.json', () => {
  it('describes every address of the API and nothing else', async () => {
    const { body } = await call('GET', '/api/openapi.json');
    expect(body['openapi']).toBe('3.1.0');
    expect(Object.keys(body['paths']).sort()).toEqual([
      '/api/confirmations',
      ...['/api/freshness', '/api/insights'],
      '/api/links',
      '/api/me',
      '/api/me/alerts',
      '/api/me/export',
      '/api/me/language',
      '/api/me/restraints',
      '/api/me/schedule',
      '/api/me/searches',
      '/api/me/searches/{id}',
      '/api/me/searches/{id}/channels',
      '/api/me/searches/{id}/channels/feed',
      '/api/me/searches/{id}/channels/hooks',
      '/api/me/searches/{id}/channels/hooks/{hook}',
      '/api/me/searches/{id}/channels/hooks/{hook}/on',
      '/api/me/searches/{id}/restore',
      ...['/api/me/searches/{id}/snooze', '/api/me/why', '/api/postings', '/api/postings/{id}'],
      '/api/postings/{id}/explanation',
      '/api/postings/{id}/more',
      '/api/postings/{id}/reports',
      '/api/query/back-test',
      '/api/query/check',
      '/api/saved-searches',
      '/api/suggest',
      '/api/unsubscriptions',
      '/api/unsubscriptions/undo',
      '/api/webhooks/postings/{id}',
    ]);
    const names = body['paths']['/api/postings'].get.parameters.map((one: { name: string }) => one.name);
    expect(names.sort()).toEqual(['cursor', 'explain', 'facets', 'limit', 'q', 'sort']);
    expect(body['components'].schemas).toHaveProperty('SaveSearch');
    expect(body['paths']['/api/postings'].post.requestBody.content).toHaveProperty(['application/x-ndjson']);
  });

  it('shows an example of every body and of every good answer', async () => {
    const { body } = await call('GET', '/api/openapi.json');
    const without: string[] = [];
    for (const item of Object.values(body['paths']) as Record<string, any>[]) {
      for (const { operationId, requestBody, responses } of Object.values(item)) {
        const media = [
          requestBody,
          ...Object.keys(responses)
            .filter((status) => status < '3')
            .map((status) => responses[status]),
        ];
        const shown = media.flatMap((one) => one?.content?.['application/json'] ?? []);
        if (shown.some(({ example }: { example?: unknown }) => example === undefined))
          without.push(operationId);
      }
    }
    expect(without).toEqual([]);
  });

  it('resolves every reference', async () => {
    const { body } = await call('GET', '/api/openapi.json');
    const references = [...JSON.stringify(body).matchAll(/"\$ref":"([^"]*)"/g)].map(([, to = '']) => to);
    const target = (to: string): unknown =>
      to
        .split('/')
        .slice(1)
        .reduce<unknown>((part, name) => (part as Record<string, unknown> | undefined)?.[name], body);
    expect(references.length).toBeGreaterThan(5);
    expect(references.filter((to) => !to.startsWith('#/') || target(to) === undefined)).toEqual([]);
  });

  it('documents what every operation answers with', async () => {
    const { body } = await call('GET', '/api/openapi.json');
    const wrong: string[] = [];
    for (const [path, item] of Object.entries(body['paths']) as [string, Record<string, any>][]) {
      for (const [method, { requestBody, responses, security, parameters }] of Object.entries(item)) {
        const wanted = ['429', '431', '500', '503'];
        if (requestBody !== undefined) wanted.push('400', '413', '415');
        if (security !== undefined) wanted.push('401');
        if (path.includes('{')) wanted.push(path.startsWith('/api/webhooks') ? '401' : '404');
        if (parameters.some((one: { name: string }) => one.name === 'q')) wanted.push('400');
        const missing = wanted.filter((status) => responses[status] === undefined);
        if (!Object.keys(responses).some((status) => /^20[0124]$/.test(status))) missing.push('2xx');
        if (missing.length > 0) wrong.push(`${method} ${path}: ${missing.join(' ')}`);
      }
    }
    expect(wrong).toEqual([]);
    const { SaveSearch, Schedule, EditSearch, ChangeRestraints } = body['components'].schemas;
    expect(SaveSearch.properties.email.format).toBe('email');
    const zone = new RegExp(Schedule.properties.timeZone.pattern);
    expect(
      [...Intl.supportedValuesOf('timeZone'), 'UTC', 'Etc/GMT+3'].filter((name) => !zone.test(name)),
    ).toEqual([]);
    expect([EditSearch.minProperties, ChangeRestraints.minProperties]).toEqual([1, 1]);
  });

  it('documents every answer that was seen here', async () => {
    const { body } = await call('GET', '/api/openapi.json');
    const operations = Object.entries(body['paths']).flatMap(([path, item]) =>
      Object.entries(item as Record<string, any>).map(([method, { responses }]) => ({
        method: method.toUpperCase(),
        pattern: new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`),
        responses,
      })),
    );
    const undocumented = [...seen].filter((line) => {
      const [method, path = '', status = ''] = line.split(' ');
      const known = operations.filter((each) => each.method === method && each.pattern.test(path));
      return known.length > 0 && known.every(({ responses }) => responses[status] === undefined);
    });
    expect(seen.size).toBeGreaterThan(25);
    expect(undocumented).toEqual([]);
  });

  it('has a page for people', async () => {
    const response = await fetch(`${board.url}/api`);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('GET /api/postings');
  });
});
