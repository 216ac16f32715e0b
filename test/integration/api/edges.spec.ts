import { confirmed, draft, postForm, push, saveFields, saved, startBoard, type Board } from './harness.js';

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
      expect(html).toContain('was confirmed already');
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

describe('behind the manage link', () => {
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
      query: `word${n}`,
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
    const held = await (await get('/api/me/export', bearer(manageToken))).json();
    expect(held).toMatchObject({
      subscriber: { address: 'gone@example.org' },
      searches: [{ query: 'python' }],
    });
    const erased = await fetch(`${board.url}/api/me`, { method: 'DELETE', headers: bearer(manageToken) });
    expect(erased.status).toBe(204);
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
