import type { PostingId } from '@app/core/ids';
import { draft, push, startBoard, until, type Board } from '../harness.js';

const DAY = 86_400_000;

let board: Board;
let ids: readonly PostingId[];
const rust = (n: number, change: Record<string, unknown> = {}) =>
  draft(n, {
    title: n % 2 === 0 ? 'Senior Flight Software Engineer' : 'Flight Software Engineer',
    company: `Company ${n}`,
    skills: n < 14 ? ['Rust', 'Kafka'] : ['Rust'],
    text: `Number ${n}: you write flight software, and keep test stand ${n} running.`,
    salary: { min: 60_000 + n * 1_000, max: 80_000 + n * 1_000, currency: 'EUR', period: 'year' },
    ...change,
  });

beforeAll(async () => {
  board = await startBoard();
  ids = await push(board, [
    ...Array.from({ length: 16 }, (_, n) => rust(n)),
    ...Array.from({ length: 12 }, (_, n) =>
      rust(30 + n, { title: `Accountant ${n}`, skills: [], salary: undefined, text: `You count, ${n}.` }),
    ),
  ]);
  await until('all are on the board', async () => (await json('/api/postings?limit=1'))['total'] === 28);
});
afterAll(() => board.stop());

const html = async (path: string): Promise<string> => (await fetch(board.url + path)).text();
const json = async (path: string): Promise<Record<string, unknown>> =>
  (await (await fetch(board.url + path)).json()) as Record<string, unknown>;
interface More {
  readonly query: string;
  readonly openings: number;
  readonly onlyItself: boolean;
  readonly clauses: readonly { readonly text: string; readonly taken: boolean; readonly keepsOut: number }[];
  readonly nearest: readonly { readonly id: string; readonly title: string }[];
}
const more = async (params = ''): Promise<More> =>
  (await json(`/api/postings/${ids[0]}/more${params}`)) as unknown as More;

describe('more like this', () => {
  it('is a search of what tells, that finds the posting and others', async () => {
    const found = await more();
    expect(found.openings).toBeGreaterThan(5);
    expect(found.onlyItself).toBe(false);
    expect(found.nearest).toHaveLength(5);
    expect(found.nearest.map(({ id }) => id)).not.toContain(ids[0]);
    expect(found.nearest[0]?.title).toBe('Senior Flight Software Engineer');
    const results = (await json(`/api/postings?limit=50&q=${encodeURIComponent(found.query)}`)) as {
      total: number;
      items: { id: string }[];
    };
    expect(results.total).toBe(found.openings);
    expect(results.items.map(({ id }) => id)).toContain(ids[0]);
  });

  it('takes the clauses that are asked for, and says what each keeps out', async () => {
    const found = await more('?with=skill:rust');
    expect(found).toMatchObject({ query: 'skill:rust', openings: 16 });
    expect(found.clauses).toContainEqual(
      expect.objectContaining({ text: 'skill:kafka', taken: false, openings: 14, keepsOut: 2 }),
    );
    const wrong = await fetch(`${board.url}/api/postings/${ids[0]}/more?with=skill:cobol`);
    expect([wrong.status, await wrong.json()]).toMatchObject([400, { errors: [{ field: 'with' }] }]);
    expect((await fetch(`${board.url}/api/postings/none/more`)).status).toBe(404);
  });

  it('says where it finds nothing but the posting itself', async () => {
    const alone = await push(board, [draft(99, { title: 'Zymurgist', company: 'Brew', text: 'You brew.' })]);
    await until('it is on the board', async () => (await json('/api/postings?q=zymurgist'))['total'] === 1);
    const path = `/postings/${alone[0]}/more?chosen=1&with=title:zymurgist`;
    expect(await html(path)).toContain('It finds nothing but this one now.');
    expect(await html(`/postings/${alone[0]}/more?chosen=1`)).toContain('Choose at least one thing');
  });

  it('is a form without script on a page that the posting links to', async () => {
    expect(await html(`/postings/${ids[0]}`)).toContain(`/postings/${ids[0]}/more`);
    const page = await html(
      `/postings/${ids[0]}/more?chosen=1&with=skill:rust&with=title:flight&with=nothing`,
    );
    expect(page).toMatch(/name="with" value="skill:rust" checked/);
    expect(page).toContain('Openings with “flight” in the title, the skill Rust.');
    expect(page).toContain('/save?q=title%3Aflight%20skill%3Arust');
    expect(page).toContain('16 openings have it');
    expect(await html(`/postings/${ids[0]}/more?lang=de`)).toContain('Was gleich sein muss');
  });
});

describe('facts about what a search finds', () => {
  it('say of how many openings they are', async () => {
    expect(await json('/api/insights?q=flight')).toMatchObject({
      query: 'flight',
      openings: 16,
      statesPay: { n: 16, openings: 16 },
      pay: { n: 16, value: { currency: 'EUR', medianStart: 67_500, medianReach: 87_500 } },
      companies: { n: 16, more: 6 },
      skills: { n: 16, value: expect.arrayContaining([{ value: 'rust', openings: 16 }]) },
      weeks: { n: 16 },
    });
    const page = await html('/insights?q=flight');
    expect(page).toContain('100% of the openings state pay (n = 16).');
    expect(page).toContain(
      'In the middle it starts at €67,500 and reaches €87,500 a year (medians, n = 16).',
    );
    expect(await html('/?q=flight')).toContain('Facts about these 16 jobs');
    expect(await html('/insights?lang=de')).toContain('Zahlen zu allen offenen Stellen');
  });

  it('are not shown of fewer than ten', async () => {
    const page = await html('/insights?q=senior');
    expect(page).toContain('Not shown: n = 8, fewer than 10.');
    expect(page).not.toContain('Company 2');
    expect(await json('/api/insights?q=senior')).toMatchObject({
      openings: 8,
      pay: { n: 8, value: null },
      companies: { value: null },
      workplaces: { value: null },
      skills: { value: null, together: null },
    });
    const empty = await json('/api/insights?q=nothingofthekind');
    expect(empty).toMatchObject({ openings: 0, pay: { n: 0, value: null } });
  });

  it('leave a search that cannot be understood to the page that says why', async () => {
    const response = await fetch(`${board.url}/insights?q=remot:yes`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([303, '/?q=remot%3Ayes']);
    expect((await fetch(`${board.url}/api/insights?q=remot:yes`)).status).toBe(400);
  });
});

describe('the truth about age', () => {
  it('is told from the record: open for so long, pay that changed, closed and back', async () => {
    const id = ids[3]!;
    await push(board, [rust(3, { salary: { min: 90_000, max: 99_000, currency: 'EUR', period: 'year' } })]);
    await board.database.postings.updateOne({ _id: id }, { firstSeenAt: new Date(Date.now() - 94 * DAY) });
    await board.database.pastPostings.create({
      ...{ _id: `${id}:0`, postingId: id, untilSeq: 0, until: new Date('2026-11-09T00:00:00Z') },
      ...{
        revision: 1,
        over: { was: { state: 'closed', closedAt: new Date('2026-11-03T00:00:00Z') }, absent: [] },
      },
    });
    const page = await html(`/postings/${id}`);
    expect(page).toContain('Open for 94 days, since ');
    expect(page).toMatch(/Pay changed on [^<]* \(was €63,000 to €83,000 a year\)/);
    expect(page).toContain('Closed on 3 November 2026 and back on 9 November 2026');
    expect(await html(`/postings/${id}?lang=de`)).toContain('Seit 94 Tagen offen, seit ');
  });
});
