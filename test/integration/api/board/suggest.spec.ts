import { draft, push, startBoard, type Board } from '../harness.js';

let board: Board;
beforeAll(async () => {
  board = await startBoard();
  await push(board, [
    draft(1, { title: 'Python Engineer', company: 'Acme Rockets', locations: ['Berlin, Germany'] }),
    draft(2, { title: 'Python Developer', company: 'Acme Rockets', locations: ['Berlin, Germany'] }),
    draft(3, { title: 'Rust Engineer', company: 'Bern Labs', locations: ['Bern, Switzerland'] }),
  ]);
});
afterAll(() => board.stop());

interface Answer {
  readonly from: number;
  readonly to: number;
  readonly items: readonly {
    readonly kind: string;
    readonly text: string;
    readonly label: string;
    readonly count: number | null;
  }[];
}

const get = (params: Record<string, string>): Promise<Response> =>
  fetch(`${board.url}/api/suggest?${new URLSearchParams(params)}`);
const suggest = async (params: Record<string, string>): Promise<Answer> =>
  (await (await get(params)).json()) as Answer;

describe('GET /api/suggest', () => {
  it('completes what stands before the caret, with counts', async () => {
    expect(await suggest({ q: 'rust city:ber' })).toEqual({
      from: 10,
      to: 13,
      items: [
        { kind: 'value', text: '"Berlin, DE"', label: 'Berlin, Germany', count: 2 },
        { kind: 'value', text: '"Bern, CH"', label: 'Bern, Switzerland', count: 1 },
      ],
    });
    expect(await suggest({ q: 'company:acm rust', at: '11' })).toMatchObject({
      from: 8,
      to: 11,
      items: [{ text: '"Acme Rockets"', count: 2 }],
    });
    const { items } = await suggest({ q: 'comp' });
    expect(items.at(-1)).toEqual({ kind: 'field', text: 'company:', label: 'company:', count: null });
  });

  it('finds and names in the language that is asked for', async () => {
    expect((await suggest({ q: 'country:schw', lang: 'de' })).items).toEqual([
      { kind: 'value', text: 'CH', label: 'Schweiz', count: 1 },
    ]);
    expect((await suggest({ q: 'country:schw' })).items).toEqual([
      { kind: 'value', text: 'CH', label: 'Switzerland', count: 1 },
    ]);
    expect((await suggest({ q: 'country:switz', lang: 'de' })).items).toHaveLength(1);
  });

  it('tells a number that the search then finds', async () => {
    for (const { text, count } of (await suggest({ q: 'py' })).items) {
      const found = await fetch(`${board.url}/api/postings?${new URLSearchParams({ q: text })}`);
      expect([text, await found.json()]).toMatchObject([text, { total: count }]);
    }
  });

  it('offers nothing where nothing is completed', async () => {
    for (const q of ['rust ', 'salary >= 80', '"open" ', '(', 'toString:x', '\u0000'])
      expect([q, (await suggest({ q })).items]).toEqual([q, []]);
  });

  it.each<[Record<string, string>, string]>([
    [{}, 'q'],
    [{ q: '' }, 'q'],
    [{ q: 'x'.repeat(2_001) }, 'q'],
    [{ q: 'py', at: '3' }, 'at'],
    [{ q: 'py', at: '-1' }, 'at'],
    [{ q: 'py', at: '1.5' }, 'at'],
    [{ q: 'py', at: 'end' }, 'at'],
    [{ q: 'py', at: '' }, 'at'],
    [{ q: 'py', lang: 'tlh' }, 'lang'],
    [{ q: 'py', pos: '1' }, 'pos'],
  ])('refuses %j and names %s', async (params, field) => {
    const answer = await get(params);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ errors: [{ field }] });
  });

  it('is kept by no cache but that of the browser, and only briefly', async () => {
    expect((await get({ q: 'py' })).headers.get('cache-control')).toBe('private, max-age=60');
  });

  it('is counted apart from searching', async () => {
    const tight = await startBoard({ ratePolicies: { suggest: { requests: 2, seconds: 60 } } });
    const statuses: number[] = [];
    for (let i = 0; i < 3; i += 1) statuses.push((await fetch(`${tight.url}/api/suggest?q=py`)).status);
    expect(statuses).toEqual([200, 200, 429]);
    expect((await fetch(`${tight.url}/api/postings`)).status).toBe(200);
    await tight.stop();
  });
});

describe('the script of the box', () => {
  const policyOf = async (path: string): Promise<string> =>
    (await fetch(board.url + path)).headers.get('content-security-policy') ?? '';

  it('may ask this board on the page of the box, also where the search is wrong, and on no other page', async () => {
    for (const path of ['/', '/?q=python', '/?q=%22open', '/search?country=Atlantis'])
      expect(await policyOf(path)).toContain(";connect-src 'self'");
    for (const path of ['/help', '/privacy', '/save?q=python', '/nowhere', '/api'])
      expect([path, await policyOf(path)]).toEqual([path, expect.not.stringContaining('connect-src')]);
  });

  it('is loaded there alone, kept for ever, and smaller than 10 kB', async () => {
    const pages = await Promise.all(
      ['/', '/help', '/save?q=python'].map(async (path) => (await fetch(board.url + path)).text()),
    );
    const [href = ''] = /\/assets\/search-box-[\w-]{12}\.js/.exec(pages[0] ?? '') ?? [];
    expect(pages.map((page) => page.includes('search-box-'))).toEqual([true, false, false]);
    const answer = await fetch(board.url + href);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.get('content-type')).toMatch(/^text\/javascript/);
    expect(Buffer.byteLength(await answer.text())).toBeLessThanOrEqual(10_000);
  });
});
