import type { PostingId } from '@app/core/ids';
import type { KeptPosting } from '@app/core/records';
import { NO_RESTRAINTS } from '@app/core/subscription';
import { WhyNotSchema, type WhyNotBody } from '../../../../apps/api/src/why-not/why-not-schemas.js';
import { confirmed, draft, push, startBoard, type Board } from '../harness.js';

let board: Board;
let ids: readonly PostingId[];
let ada: Awaited<ReturnType<typeof confirmed>>;
let bob: Awaited<ReturnType<typeof confirmed>>;

beforeAll(async () => {
  board = await startBoard();
  ada = await confirmed(board, { email: 'ada@example.org', q: 'haskell -kafka' });
  bob = await confirmed(board, { email: 'bob@example.org', q: 'python' });
  const twins = [3, 4].map((n) => draft(n, { url: 'https://jobs.acme.example/all?id=7' }));
  ids = await push(board, [draft(1), draft(2), ...twins]);
  await board.database.postings.updateMany({}, { $set: { unmatched: false } });
});
afterAll(() => board.stop());

async function page(posting: string | null, more: Record<string, string> = {}, who = ada) {
  const params = new URLSearchParams({ ...(posting === null ? {} : { posting }), ...more });
  const response = await fetch(`${board.url}/manage/${who.manageToken}/why?${params}`);
  return { status: response.status, html: await response.text(), headers: response.headers };
}

async function rest(posting: string, token = ada.manageToken): Promise<{ status: number; body: WhyNotBody }> {
  const response = await fetch(`${board.url}/api/me/why?${new URLSearchParams({ posting })}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  return { status: response.status, body: (await response.json()) as WhyNotBody };
}

describe('“Why not this one?” behind a person’s link', () => {
  it('is linked from the list of their searches, and is a form', async () => {
    const list = await (await fetch(`${board.url}/manage/${ada.manageToken}`)).text();
    expect(list).toContain(`href="/manage/${ada.manageToken}/why"`);
    const { status, html, headers } = await page(null);
    expect([status, html.includes('Address of the job'), html.includes('role="alert"')]).toEqual([
      ...[200, true, false],
    ]);
    expect(headers.get('cache-control')).toContain('no-store');
  });

  it('says in one sentence what did not fit, each clause with the words of the posting, and what to do', async () => {
    const { status, html } = await page(ids[0] ?? '');
    expect(status).toBe(200);
    expect(html).toContain('You did not get it.');
    expect(html).toMatch(/It does not fit your searches: [^<]*“haskell” \(not found\)/);
    expect(html).toContain('<code>kafka</code>');
    expect(html).toContain('Kafka');
    expect(html).toContain(`/manage/${ada.manageToken}/searches/${ada.search._id}/edit`);
    expect(html).not.toMatch(/clauses \(decided\)|bob@example\.org|python/);
  });

  it('says it in German', async () => {
    const { html } = await page(ids[0] ?? '', { lang: 'de' });
    expect(html).toContain('Sie haben sie nicht bekommen.');
    expect(html).toMatch(/Sie passt nicht zu Ihren Suchen: [^<]*„haskell“ \(nicht gefunden\)/);
    expect(html).toContain('Jeder Schritt auf dem Weg zu Ihnen');
  });

  it.each([
    ['its address at the employer', () => 'https://jobs.acme.example/1'],
    ['the same with what links add', () => 'https://jobs.acme.example/1/?utm_source=x#apply'],
    ['its page on the board', () => `${board.url}/postings/${ids[0]}`],
    ['its id', () => ids[0] ?? ''],
  ])('finds it by %s', async (_, posting) => {
    const { status, body } = await rest(posting());
    expect([status, body.posting?.title]).toEqual([200, 'Backend Engineer 1']);
  });

  it('lets one choose where several have the address', async () => {
    const { status, html } = await page('https://jobs.acme.example/all?id=7');
    expect([status, html.includes(ids[2] ?? ''), html.includes(ids[3] ?? '')]).toEqual([200, true, true]);
    expect((await rest('https://jobs.acme.example/all?id=7')).status).toBe(400);
  });

  it.each([
    ['', 400, 'Paste the address of a job.'],
    ['y'.repeat(2_100), 400, 'at most 2,000 characters'],
    ['https://nowhere.example/', 404, 'No posting that we have read has this address.'],
    ['backend engineer', 404, 'No posting that we have read has this address.'],
    ['{"$ne":null}', 404, 'No posting that we have read has this address.'],
  ])('names what is wrong with “%s”', async (typed, status, fault) => {
    const shown = await page(typed);
    const said = /id="posting-error">([^<]*)/.exec(shown.html)?.[1];
    expect([shown.status, said]).toEqual([400, expect.stringContaining(fault)]);
    expect((await rest(typed)).status).toBe(status);
  });

  it('says of an id that nobody has that it is not on record', async () => {
    const { body } = await rest('a'.repeat(22));
    expect(body).toMatchObject({ outcome: 'unknown', decidedBy: 'read', posting: null, searches: [] });
  });

  it('answers by REST as the document says', async () => {
    const { body } = await rest(ids[0] ?? '');
    expect(WhyNotSchema.parse(body)).toEqual(body);
    expect(body).toMatchObject({ outcome: 'not-got', decidedBy: 'clauses' });
    expect(body.remedies).toEqual([{ kind: 'change-search', of: ada.search._id }]);
    const kafka = body.searches[0]?.allOf.flat(2).find(({ text }) => text === 'kafka');
    expect(kafka).toMatchObject({ excludes: true, fits: false, quotes: ['Kafka', 'Apache Kafka'] });
    expect((await rest(ids[0] ?? '', 'no-token')).status).toBe(403);
    expect((await fetch(`${board.url}/api/me/why?posting=x`)).status).toBe(401);
  });

  it('offers to unmute a company that keeps it out, and the press shows it again', async () => {
    const posting = await board.database.postings.findById(ids[0]).lean<KeptPosting>();
    if (posting === null) throw new Error('There is a first posting.');
    const company = { slug: posting.company.slug, name: posting.company.name };
    const restraints = { ...NO_RESTRAINTS, mutedCompanies: [company] };
    await board.database.subscribers.updateOne({ _id: bob.subscriber._id }, { $set: { restraints } });
    const matches = [
      { savedSearchId: bob.search._id, query: 'python', postingId: posting._id, at: new Date(), revision: 1 },
    ];
    const ofAlert = { subscriberId: bob.subscriber._id, clusterId: posting.clusterId };
    await board.database.alerts.create({
      ...{ _id: `${bob.subscriber._id}:${posting.clusterId}` as never, ...ofAlert, matches },
      ...{ rhythm: 'daily', state: 'pending', deliveryId: null },
      ...{ createdAt: new Date(), dueAt: new Date(Date.now() + 3_600_000) },
    });
    const { html } = await page(posting._id, {}, bob);
    expect(html).toContain('You have muted Acme Rockets.');
    const action = /action="([^"]*unmute)"/.exec(html)?.[1] ?? '';
    const pressed = await fetch(`${board.url}${action}`, { method: 'POST', redirect: 'manual' });
    expect(pressed.status).toBe(303);
    expect((await rest(posting._id, bob.manageToken)).body).toMatchObject({
      ...{ outcome: 'not-yet', decidedBy: 'window' },
    });
    // Hers is another answer: nothing of his is in it.
    expect((await rest(posting._id)).body).toMatchObject({ decidedBy: 'clauses' });
  });

  it('tells of a hidden posting no more than its page does', async () => {
    await board.database.postings.updateOne(
      { _id: ids[1] ?? ids[0] },
      { $set: { hidden: { at: new Date(), by: 'company' } } },
    );
    const { status, html } = await page(ids[1] ?? '');
    expect(status).toBe(200);
    expect(html).toContain('A posting that is not shown');
    expect(html).toContain('It does not fit your searches.');
    expect(html).not.toMatch(/Backend Engineer|Acme|Kafka|EUR|company/);
    const { body } = await rest(ids[1] ?? '');
    expect(body).toMatchObject({ posting: null, decidedBy: 'clauses', searches: [{ allOf: [] }] });
    expect(JSON.stringify(body)).not.toMatch(/Acme|Kafka|acme/);
  });

  it('takes more of the limit of reading than a plain page does', async () => {
    const left = async (path: string): Promise<number> =>
      Number(/;r=(\d+)/.exec((await fetch(`${board.url}${path}`)).headers.get('ratelimit') ?? '')?.[1]);
    const before = await left(`/manage/${ada.manageToken}`);
    expect(before - (await left(`/manage/${ada.manageToken}/why?posting=${ids[0]}`))).toBe(5);
  });
});
