import type { KeptReport } from '../../../../libs/core/src/records/index.js';
import { linesOf } from '@app/infra/trace';
import { asId, type HidingId, type PostingId } from '@app/core/ids';
import type { KeptPosting } from '@app/core/records';
import {
  confirmed,
  draft,
  operatorSession,
  postForm,
  push,
  startBoard,
  until,
  type Board,
} from '../harness.js';

describe('reports and what the operator hides', () => {
  let board: Board;
  let headers: { cookie: string };
  let postings: PostingId[];

  beforeAll(async () => {
    board = await startBoard();
    headers = await operatorSession(board);
    postings = await push(board, [
      draft(1),
      draft(2),
      draft(3, { company: 'Beta Bikes', title: 'Python Lead' }),
    ]);
  });
  afterAll(() => board.stop());

  const get = (path: string) => fetch(board.url + path);
  const found = async (q: string): Promise<number> => {
    const answer = await (await get(`/api/postings?q=${encodeURIComponent(q)}`)).json();
    return (answer as { total: number }).total;
  };
  const desk = async (): Promise<string> => (await fetch(`${board.opsUrl}/moderation`, { headers })).text();
  const decide = async (fields: Record<string, string>): Promise<string> => {
    const csrf = /name="csrf" value="([^"]+)"/.exec(await desk())?.[1] ?? '';
    const answer = await fetch(`${board.opsUrl}/moderation`, {
      method: 'POST',
      headers,
      body: new URLSearchParams({ csrf, ...fields }),
    });
    return answer.text();
  };
  const hide = (subject: string, value: string) => decide({ action: 'hide', subject, value });
  const lift = (value: string) => decide({ action: 'lift', value });

  it('takes a report from the page and by REST, counts it, and shows it to operators only', async () => {
    const [id = ''] = postings;
    expect(await (await get(`/postings/${id}`)).text()).toContain(`href="/postings/${id}/report"`);
    expect(await (await get(`/postings/${id}/report`)).text()).toContain('Report this posting');
    const empty = await postForm(`${board.url}/postings/${id}/report`, { note: 'They want <b>money</b>.' });
    expect(empty.status).toBe(400);
    expect(await empty.text()).toContain('Choose what is wrong.');
    const sent = await postForm(`${board.url}/postings/${id}/report`, {
      kind: 'scam',
      note: 'They want <b>money</b>.',
    });
    expect(sent.status).toBe(303);
    expect(await (await get(sent.headers.get('location') ?? '')).text()).toContain('Thank you');
    const byRest = await fetch(`${board.url}/api/postings/${id}/reports`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ kind: 'scam' }),
    });
    expect([byRest.status, await byRest.json()]).toEqual([202, { status: 'reported' }]);
    expect(await board.database.reports.findById(`${id}:scam`).lean<KeptReport>()).toMatchObject({
      count: 2,
      notes: ['They want <b>money</b>.'],
    });
    expect(await desk()).toContain('They want &lt;b>money&lt;/b>.');
    expect((await fetch(`${board.opsUrl}/moderation`, { redirect: 'manual' })).status).toBe(401);
  });

  it('knows no report about a posting that is not there', async () => {
    expect((await get('/postings/nothing/report')).status).toBe(404);
    expect((await postForm(`${board.url}/postings/nothing/report`, { kind: 'scam' })).status).toBe(404);
  });

  it('takes that a fact is wrong from the page, by REST and from the console, and lists it by field and source', async () => {
    const [id = '', second = ''] = postings;
    const html = await (await get(`/postings/${id}`)).text();
    expect(html).toContain(`href="/postings/${id}/report?kind=wrong-fact&amp;field=salary"`);
    expect(html).not.toContain('field=source');
    const form = await (await get(`/postings/${id}/report?kind=wrong-fact&field=salary`)).text();
    expect(form).toMatch(/<option[^>]* selected[^>]*>Pay</);
    const said = { kind: 'wrong-fact', field: 'salary', note: ' it is\n\u202e<b>60k</b> ' };
    const sent = await postForm(`${board.url}/postings/${id}/report`, said);
    expect(sent.status).toBe(303);
    expect(await (await get(sent.headers.get('location') ?? '')).text()).toContain(
      'sees which fact is wrong',
    );
    const rest = (body: object) =>
      fetch(`${board.url}/api/postings/${second}/reports`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    expect((await rest({ kind: 'wrong-fact', field: 'salary', note: 'none' })).status).toBe(202);
    await decide({
      action: 'wrong-fact',
      value: `${board.url}/postings/${second}`,
      field: 'salary',
      note: '',
    });
    expect(await decide({ action: 'wrong-fact', value: 'nothing', field: 'salary' })).toContain('no posting');
    expect(await board.database.reports.findById(`${id}:wrong-fact:salary`).lean<KeptReport>()).toEqual({
      _id: `${id}:wrong-fact:salary`,
      postingId: id,
      kind: 'wrong-fact',
      field: 'salary',
      count: 1,
      notes: ['it is <b>60k</b>'],
      firstAt: expect.any(Date),
      lastAt: expect.any(Date),
    });
    const page = await desk();
    expect(page).toContain('salary, source acme: 3 reports');
    expect(page).toContain('it is &lt;b>60k&lt;/b>');
  });

  it('says which field is missing or does not belong, on the page and by REST', async () => {
    const [id = ''] = postings;
    for (const field of ['', 'planet', 'constructor']) {
      const refused = await postForm(`${board.url}/postings/${id}/report`, { kind: 'wrong-fact', field });
      expect(refused.status).toBe(400);
      expect(await refused.text()).toContain('Choose the fact that is wrong.');
    }
    const wrong = async (body: object): Promise<unknown[]> => {
      const answer = await fetch(`${board.url}/api/postings/${id}/reports`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      const { errors = [] } = (await answer.json()) as { errors?: { field: string }[] };
      return [answer.status, ...errors.map(({ field }) => field)];
    };
    expect(await wrong({ kind: 'wrong-fact' })).toEqual([400, 'field']);
    expect(await wrong({ kind: 'wrong-fact', field: 'planet' })).toEqual([400, 'field']);
    expect(await wrong({ kind: 'scam', field: 'salary' })).toEqual([400, 'field']);
    expect(await wrong({ kind: 'wrong-fact', field: 'visa', note: 'x'.repeat(201) })).toEqual([400, 'note']);
  });

  it('settles one wrong fact, and leaves it where the posting itself is decided about', async () => {
    const [id = ''] = postings;
    const left = () => board.database.reports.distinct('_id', { postingId: asId<PostingId>(id) });
    expect(await left()).toEqual([`${id}:scam`, `${id}:wrong-fact:salary`]);
    await decide({ action: 'dismiss', value: id });
    expect(await left()).toEqual([`${id}:wrong-fact:salary`]);
    expect(await decide({ action: 'fact-done', value: `${id}:scam` })).toContain('no such report');
    expect(await decide({ action: 'fact-done', value: `${id}:wrong-fact:salary` })).toContain('is done with');
    expect(await left()).toEqual([]);
    await postForm(`${board.url}/postings/${id}/report`, { kind: 'wrong-fact', field: 'visa' });
    await postForm(`${board.url}/postings/${id}/report`, { kind: 'closed' });
  });

  it('hides a posting everywhere, settles its reports, and shows it again', async () => {
    const [id = ''] = postings;
    expect(await found('python')).toBe(3);
    expect(await hide('posting', id)).toContain('Hidden: 1 posting, and those to come.');
    await until('the board has hidden it', async () => (await found('python')) === 2);
    expect((await get(`/postings/${id}`)).status).toBe(410);
    expect((await get(`/api/postings/${id}`)).status).toBe(410);
    expect((await get(`/api/postings/${id}/explanation?q=python`)).status).toBe(404);
    expect(await (await get('/feed.atom')).text()).not.toContain(id);
    expect(await board.database.reports.countDocuments({ postingId: asId<PostingId>(id) })).toBe(0);
    expect(await lift(`posting:${id}`)).toContain('1 posting is shown again.');
    const lines = () => linesOf(board.database, { posting: asId<PostingId>(id) }, 10);
    const said = async (): Promise<unknown[]> =>
      (await lines()).flatMap((line) =>
        line.step === 'hidden' || line.step === 'shown' ? [[line.step, line.by, line.who]] : [],
      );
    await until('the trace has both', async () => (await said()).length === 2);
    const who = board.operator.user;
    expect(await said()).toEqual([
      ['shown', `posting:${id}`, who],
      ['hidden', `posting:${id}`, who],
    ]);
    await until('the board shows it', async () => (await found('python')) === 3);
    expect((await get(`/postings/${id}`)).status).toBe(200);
    expect(await board.database.hidings.countDocuments()).toBe(0);
  });

  it('hides what a company has and will have, and leaves what another decision hides', async () => {
    const [first = ''] = postings;
    expect(await hide('company', 'acme rockets')).toContain('no company on record');
    const slug = (await board.database.postings.findById(first).lean<KeptPosting>())?.company.slug ?? '';
    await hide('posting', first);
    await hide('company', slug);
    await until('the board has hidden them', async () => (await found('python')) === 1);
    expect((await get(`/companies/${slug}`)).status).toBe(404);
    const pushed = await fetch(`${board.url}/api/postings`, {
      method: 'POST',
      headers: { authorization: `Bearer ${board.pushToken}`, 'content-type': 'application/json' },
      body: JSON.stringify([draft(9)]),
    });
    const { items } = (await pushed.json()) as { items: { id: PostingId }[] };
    const fresh = await board.database.postings.findById(items[0]?.id ?? '').lean<KeptPosting>();
    expect(fresh?.hidden).toMatchObject({ by: 'company' });
    await lift(`company:${slug}`);
    await until('the board shows them', async () => (await found('python')) === 3);
    expect((await get(`/postings/${first}`)).status).toBe(410);
    await lift(`posting:${first}`);
    await until('the board shows the last', async () => (await found('python')) === 4);
  });

  it('hides a source, and goes on where it was cut off', async () => {
    const old = new Date(Date.now() - 120_000);
    await board.database.hidings.create({
      _id: asId<HidingId>('source:acme'),
      subject: 'source',
      value: 'acme',
      at: old,
      state: 'hiding',
    });
    // Another api of the same board: it has the same secrets, or it would take the operator's password for a new one.
    const { MONGODB_URI, DATA_DIR } = board.config;
    const other = await startBoard({}, { MONGODB_URI, DATA_DIR });
    await until('it is hidden', async () => (await found('python')) === 0);
    await until('it is done', async () => {
      const hiding = await board.database.hidings.findById('source:acme').lean();
      return hiding?.state === 'hidden';
    });
    await other.api.stop();
    await other.database.close();
    await lift('source:acme');
    await until('it is shown', async () => (await found('python')) === 4);
  });

  it('does nothing for a form that did not come from the console', async () => {
    const body = new URLSearchParams({ action: 'hide', subject: 'source', value: 'acme', csrf: 'made up' });
    const answer = await fetch(`${board.opsUrl}/moderation`, { method: 'POST', headers, body });
    expect(answer.status).toBe(403);
    expect(await decide({ action: 'hide', subject: 'planet', value: 'acme' })).toContain('Nothing was done');
  });

  it('lists what a company has open, and what it had', async () => {
    const html = await (await get('/companies/beta-bikes')).text();
    expect(html).toContain('1 opening at Beta Bikes');
    expect(html).toContain('Python Lead');
    expect(html).toContain('/save?q=company%3A');
    expect((await get('/companies/nobody')).status).toBe(404);
    expect(await (await get('/sitemap-companies.xml')).text()).toContain('/companies/beta-bikes</loc>');
    const { search } = await confirmed(board, { email: 'co@example.org', q: 'company:beta-bikes' });
    expect(await found(search.query)).toBe(1);
  });

  it('compresses pages, but nothing that holds a token', async () => {
    const { manageToken } = await confirmed(board, { email: 'zip@example.org' });
    const packed = { headers: { 'accept-encoding': 'br' } };
    const open = await fetch(`${board.url}/`, packed);
    expect(open.headers.get('content-encoding')).toBe('br');
    expect(open.headers.get('vary')).toContain('Accept-Encoding');
    const closed = await fetch(`${board.url}/manage/${manageToken}`, packed);
    expect(closed.headers.get('content-encoding')).toBeNull();
  });
});
