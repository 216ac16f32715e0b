import { asId, type PostingId } from '@app/core/ids';
import { inChangeOrder } from '@app/infra/coordination';
import { PushTokens } from '@app/infra/mongo';
import { systemClock } from '@app/infra/system';
import { draft, push, startBoard, until, type Board } from '../harness.js';

const TEXT =
  'We build rockets in Rust and Kafka. You plan launches with four teams, write the flight software, and keep the test stand running.';
const CITIES = ['Berlin, Germany', 'Hamburg, Germany', 'Munich, Germany'];

let board: Board;
/** One opening in three cities. */
let cities: string[];
/** The same opening, as another source lists it. */
let elsewhere: string;
beforeAll(async () => {
  board = await startBoard();
  const rust = (n: number, locations: string[]) =>
    draft(n, { title: 'Flight Software Engineer', text: TEXT, locations });
  cities = [];
  for (const [n, city] of CITIES.entries()) cities.push(...(await push(board, [rust(n, [city])])));
  await push(board, [draft(10, { title: 'Cook', text: 'You cook for the crew, every day but Sunday.' })]);
  const token = await new PushTokens(board.database, systemClock).issue('agency', 'test');
  const response = await fetch(`${board.url}/api/postings`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify([rust(1, ['Berlin, Germany'])]),
  });
  elsewhere = ((await response.json()) as { items: { id: string }[] }).items[0]?.id ?? '';
  await until('all are on the board', async () => (await list('')).postings === 5);
});
afterAll(() => board.stop());

interface List {
  readonly total: number;
  readonly postings: number;
  readonly items: readonly {
    readonly id: string;
    readonly cluster: string;
    readonly opening: {
      readonly id: string;
      readonly postings: readonly string[];
      readonly places: readonly { readonly city: string | null }[];
      readonly sources: readonly string[];
    };
  }[];
  readonly facets: readonly {
    readonly field: string;
    readonly values: readonly { readonly value: string; readonly count: number }[];
  }[];
}

const get = (path: string): Promise<Response> => fetch(board.url + path);
const list = async (q: string): Promise<List> =>
  (await (
    await get(`/api/postings?facets=10${q === '' ? '' : `&q=${encodeURIComponent(q)}`}`)
  ).json()) as List;
const feedIds = async (kind: string): Promise<string[]> =>
  (JSON.parse(await (await get(`/${kind}.json?q=rust`)).text()) as { items: { id: string }[] }).items.map(
    ({ id }) => id.split('/').at(-1) ?? '',
  );

describe('an opening with several postings', () => {
  it('is one result, with all that is listed of it', async () => {
    const { total, postings, items } = await list('rust');
    expect([total, postings, items.length]).toEqual([1, 4, 1]);
    const { opening, cluster, id } = items[0]!;
    expect(opening.id).toBe(cluster);
    expect(opening.postings[0]).toBe(id);
    expect([...opening.postings].sort()).toEqual([...cities, elsewhere].sort());
    expect([...opening.sources].sort()).toEqual(['acme', 'agency']);
    expect((await list('')).total).toBe(2);
  });

  it('names the places that fit the search first, and counts filters in openings', async () => {
    const { items, postings, facets } = await list('rust city:Hamburg');
    expect([items[0]?.id, postings]).toEqual([cities[1], 1]);
    expect(items[0]?.opening.places.map(({ city }) => city)[0]).toBe('Hamburg');
    expect(items[0]?.opening.places).toHaveLength(3);
    expect(facets.find(({ field }) => field === 'company')?.values).toEqual([
      { value: 'Acme Rockets', count: 1 },
    ]);
    const city = facets.find(({ field }) => field === 'city')?.values ?? [];
    expect(city.map(({ count }) => count)).toEqual([1, 1, 1]);
  });

  it.each([
    ['en', '1 opening matches, in 4 postings', 'in 3 cities: Hamburg', 'also at 1 source: '],
    ['de', '1 offene Stelle passt, in 4 Stellenanzeigen', 'in 3 Städten: Hamburg', 'auch bei 1 Quelle: '],
  ])('is one card of the page in %s', async (language, count, places, sources) => {
    const page = async (q: string): Promise<string> =>
      (await get(`/?q=${encodeURIComponent(q)}&lang=${language}`)).text();
    const html = await page('rust');
    expect(html).toContain(count);
    expect(html.match(/class="result"/g)).toHaveLength(1);
    expect(html).toContain(sources);
    expect(await page('rust city:Hamburg')).toContain(places);
  });

  it('is one entry of a feed, under the posting that was seen first, until that closes', async () => {
    expect(await feedIds('open')).toEqual([cities[0]]);
    await inChangeOrder(board.database, 1, (session, seq) =>
      board.database.postings.updateOne(
        { _id: asId<PostingId>(cities[0] ?? '') },
        { $set: { state: 'closed', closedAt: new Date(), closedReason: 'withdrawn', seq } },
        { session },
      ),
    );
    await until('it has closed', async () => (await list('rust')).postings === 3);
    expect(await feedIds('open')).toEqual([cities[1]]);
  });
});
