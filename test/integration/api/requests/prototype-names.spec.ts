import { PROTOTYPE_NAMES, namedEverywhere } from '@app/testing';
import { draft, push, startBoard, type Board } from '../harness.js';

// All names of Object.prototype through every entrance of one board: nothing answers 500, and an employer called
// Constructor is an employer.

let board: Board;
beforeAll(async () => {
  board = await startBoard();
});
afterAll(() => board.stop());

const get = async (path: string, headers: Record<string, string> = {}): Promise<string> => {
  const response = await fetch(board.url + path, { headers });
  const text = await response.text();
  if (response.status >= 500) throw new Error(`${path} answers ${response.status}.`);
  return text;
};
const send = (body: string, type = 'application/json', token = board.pushToken): Promise<Response> =>
  fetch(`${board.url}/api/postings`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': type },
    body,
  });

it('takes postings of such employers, finds them and shows their pages', async () => {
  const drafts = PROTOTYPE_NAMES.map((name, n) =>
    draft(n, { ...namedEverywhere(name), salary: { summary: name } }),
  );
  await push(board, drafts);
  const rest = await get('/api/postings?q=company:constructor');
  expect(rest).toContain('Constructor');
  expect(await get('/companies/constructor')).toContain('Constructor');
  expect(await get('/?q=company:constructor')).toContain('Constructor');
});

it('answers no address, query or language with 500', async () => {
  for (const name of PROTOTYPE_NAMES) {
    const one = encodeURIComponent(name);
    const queries = [one, `company:${one}`, `${one}:x`, `title:${one}`, `salary%3E%3D5${one}`];
    await Promise.all([
      ...queries.flatMap((query) => [get(`/?q=${query}`), get(`/api/postings?q=${query}`)]),
      ...[`/companies/${one}`, `/postings/${one}`, `/${one}`, `/manage/${one}`, `/api/${one}`].map((path) =>
        get(path),
      ),
      get(`/?lang=${one}&${one}=1`),
      get('/', { 'accept-language': name, cookie: `lang=${one}` }),
      get(`/?q=x&sort=${one}&page=${one}`),
    ]);
  }
});

it('refuses a field of such a name, a currency and a token, each by itself', async () => {
  const items = PROTOTYPE_NAMES.flatMap((name, n) => [
    `{"externalId":"f${n}",${JSON.stringify(name)}:1}`,
    JSON.stringify(draft(900 + n, { salary: { currency: name } })),
  ]);
  const response = await send(`[${items.join(',')},${JSON.stringify(draft(899))}]`);
  expect(await response.json()).toMatchObject({ accepted: 1, refused: items.length });
  for (const name of PROTOTYPE_NAMES) expect((await send('{}', 'application/json', name)).status).toBe(401);
  for (const name of PROTOTYPE_NAMES)
    expect((await send('{}', `application/${name}`)).status).toBeLessThan(500);
});

it('refuses JSON that nests too deep before anything is done with it, and keeps the lines beside it', async () => {
  const deep = `{"a":`.repeat(20_000) + '1' + '}'.repeat(20_000);
  for (const body of [deep, '['.repeat(200_000), `[${deep}]`]) {
    const refused = await send(body);
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain('nests deeper than 100 levels');
  }
  const lines = await send(`${JSON.stringify(draft(950))}\n${deep}`, 'application/x-ndjson');
  expect(await lines.json()).toMatchObject({ accepted: 1, refused: 1 });
  const rest = await fetch(`${board.url}/api/saved-searches`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '['.repeat(30_000),
  });
  expect(rest.status).toBe(400);
});
