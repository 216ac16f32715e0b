import type { PostingDoc, ReportDoc } from '@app/infra/mongo';
import {
  confirmed,
  draft,
  operatorSession,
  postForm,
  push,
  startBoard,
  until,
  type Board,
} from './harness.js';

describe('reports and what the operator hides', () => {
  let board: Board;
  let headers: { cookie: string };
  let postings: string[];

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
    expect(await empty.text()).toContain('Choose what is the matter.');
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
    expect(await board.database.reports.findById(`${id}:scam`).lean<ReportDoc>()).toMatchObject({
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

  it('hides a posting everywhere, settles its reports, and shows it again', async () => {
    const [id = ''] = postings;
    expect(await found('python')).toBe(3);
    expect(await hide('posting', id)).toContain('Hidden: 1 posting, and those to come.');
    await until('the board has hidden it', async () => (await found('python')) === 2);
    expect((await get(`/postings/${id}`)).status).toBe(410);
    expect((await get(`/api/postings/${id}`)).status).toBe(410);
    expect((await get(`/api/postings/${id}/explanation?q=python`)).status).toBe(404);
    expect(await (await get('/feed.atom')).text()).not.toContain(id);
    expect(await board.database.reports.countDocuments({ postingId: id })).toBe(0);
    expect(await lift(`posting:${id}`)).toContain('1 posting is shown again.');
    await until('the board shows it', async () => (await found('python')) === 3);
    expect((await get(`/postings/${id}`)).status).toBe(200);
    expect(await board.database.hidings.countDocuments()).toBe(0);
  });

  it('hides what a company has and will have, and leaves what another decision hides', async () => {
    const [first = ''] = postings;
    expect(await hide('company', 'acme rockets')).toContain('no company on record');
    const slug = (await board.database.postings.findById(first).lean<PostingDoc>())?.company.slug ?? '';
    await hide('posting', first);
    await hide('company', slug);
    await until('the board has hidden them', async () => (await found('python')) === 1);
    expect((await get(`/companies/${slug}`)).status).toBe(404);
    const pushed = await fetch(`${board.url}/api/postings`, {
      method: 'POST',
      headers: { authorization: `Bearer ${board.pushToken}`, 'content-type': 'application/json' },
      body: JSON.stringify([draft(9)]),
    });
    const { items } = (await pushed.json()) as { items: { id: string }[] };
    const fresh = await board.database.postings.findById(items[0]?.id ?? '').lean<PostingDoc>();
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
      _id: 'source:acme',
      subject: 'source',
      value: 'acme',
      at: old,
      state: 'hiding',
    });
    const other = await startBoard({}, { MONGODB_URI: board.config.MONGODB_URI });
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
    expect(html).toContain('1 open posting of Beta Bikes');
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
