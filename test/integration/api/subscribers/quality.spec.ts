import { alertId, asId, type PostingId, type SubscriberId } from '@app/core/ids';
import type { KeptSignal } from '@app/core/quality';
import type { KeptPosting, SavedSearch, Subscriber } from '@app/core/records';
import { confirmed, draft, postForm, push, startBoard, type Board } from '../harness.js';
import { Visitor, newOperator } from '../operators/visitor.js';

let board: Board;
let postings: PostingId[];

beforeAll(async () => {
  board = await startBoard();
  postings = await push(board, [draft(1), draft(2, { company: 'Beta Bikes', title: 'Python Lead' })]);
});
afterAll(() => board.stop());

interface Person {
  readonly subscriber: Subscriber;
  readonly search: SavedSearch;
  readonly manageToken: string;
}

/** Somebody with a search, who was told of postings by it. */
async function told(email: string, ids: readonly PostingId[] = postings.slice(0, 1)): Promise<Person> {
  const person = await confirmed(board, { email, q: 'python country:DE' });
  for (const id of ids) await tell(person, id);
  return person;
}

async function tell({ subscriber, search }: Person, id: PostingId): Promise<void> {
  const posting = await board.database.postings.findById(id).lean<KeptPosting>();
  if (posting === null) throw new Error('There is such a posting.');
  const at = new Date();
  await board.database.alerts.create({
    _id: alertId(subscriber._id, posting.clusterId),
    subscriberId: subscriber._id,
    clusterId: posting.clusterId,
    matches: [{ savedSearchId: search._id, query: search.query, postingId: id, at, revision: 1 }],
    rhythm: 'instant',
    createdAt: at,
    dueAt: at,
    state: 'assigned',
    deliveryId: null,
  });
}

const of = (subscriberId: SubscriberId): Promise<KeptSignal[]> =>
  board.database.signals.find({ subscriberId }).sort({ _id: 1 }).lean<KeptSignal[]>();
const page = async (path: string): Promise<string> => (await fetch(board.url + path)).text();
const firstPosting = (): PostingId => postings[0] ?? asId<PostingId>('');

describe('“was this one right?”', () => {
  it('is a page with one button: opening it, however often, says nothing', async () => {
    const { subscriber, manageToken } = await told('looks@example.org');
    for (const verdict of ['yes', 'no', 'yes']) {
      const html = await page(`/manage/${manageToken}/${verdict}/${firstPosting()}`);
      expect(html).toContain(`action="/manage/${manageToken}/${verdict}/${firstPosting()}"`);
      expect(html.match(/<button type="submit">/g)).toHaveLength(1);
    }
    expect(await page(`/manage/${manageToken}/no/${firstPosting()}?lang=de`)).toContain('War das richtig?');
    expect(await of(subscriber._id)).toEqual([]);
  });

  it('keeps one judgement, the latest, with the search, the clauses and what the posting said', async () => {
    const { subscriber, search, manageToken } = await told('judges@example.org');
    const path = `/manage/${manageToken}/yes/${firstPosting()}`;
    const answer = await postForm(board.url + path, {});
    expect([answer.status, answer.headers.get('location')]).toEqual([303, path]);
    expect(await page(path)).toContain('It is noted that this one was right.');
    const no = await postForm(`${board.url}/manage/${manageToken}/no/${firstPosting()}`, {});
    const less = no.headers.get('location') ?? '';
    expect(less).toContain('/less/');
    expect(await page(less)).toContain('It is noted that this one was not right.');
    expect(await of(subscriber._id)).toMatchObject([
      {
        kind: 'judgement',
        value: 'no',
        postingId: firstPosting(),
        source: 'acme',
        savedSearchId: search._id,
        revision: 1,
        clauses: [
          { text: 'country:DE', field: 'country' },
          { text: 'python', field: 'text' },
        ],
        times: 1,
      },
    ]);
    expect((await of(subscriber._id))[0]?.clauses[0]?.seen).toContain('Berlin');
  });

  it('is asked only of what somebody was told, behind a link that works', async () => {
    const { subscriber, manageToken } = await told('asked@example.org');
    const other = postings[1] ?? '';
    for (const path of [`/manage/${manageToken}/no/${other}`, `/manage/${manageToken}/no/nothing`]) {
      expect((await fetch(board.url + path)).status).toBe(404);
      expect((await postForm(board.url + path, {})).status).toBe(404);
    }
    const ended = board.signer.sign('manage', subscriber._id, new Date(Date.now() - 1_000));
    const answer = await fetch(`${board.url}/manage/${ended}/no/${firstPosting()}`);
    expect(answer.status).toBe(403);
    expect((await postForm(`${board.url}/manage/${ended}/no/${firstPosting()}`, {})).status).toBe(403);
    expect(await of(subscriber._id)).toEqual([]);
  });

  it('leads to what the search leaves out from then on, which is kept as the reason', async () => {
    const { subscriber, search, manageToken } = await told('because@example.org');
    const less = await page(`/manage/${manageToken}/less/${search._id}/${firstPosting()}`);
    expect(less).toContain('name="because" value="title:backend"');
    const fields = { q: 'python country:DE -title:backend', rhythm: 'instant' };
    const edit = `${board.url}/manage/${manageToken}/searches/${search._id}/edit`;
    await postForm(edit, { ...fields, posting: firstPosting(), because: 'title:backend' });
    expect(await of(subscriber._id)).toMatchObject([
      { kind: 'because', value: 'title:backend', source: 'acme' },
    ]);
    const foreign = { posting: postings[1] ?? '', because: 'title:lead' };
    await postForm(edit, { ...fields, q: 'python', ...foreign });
    await postForm(edit, { ...fields, q: 'python country:DE', posting: firstPosting(), because: '((' });
    expect(await of(subscriber._id)).toHaveLength(1);
  });

  it('counts muting a company until it is unmuted', async () => {
    const { subscriber, manageToken } = await told('mutes@example.org');
    await postForm(`${board.url}/manage/${manageToken}/mute`, { posting: firstPosting() });
    expect(await of(subscriber._id)).toMatchObject([{ kind: 'mute', value: 'acme-rockets', source: 'acme' }]);
    await postForm(`${board.url}/manage/${manageToken}/companies/acme-rockets/unmute`, {});
    expect(await of(subscriber._id)).toEqual([]);
    const headers = { authorization: `Bearer ${manageToken}`, 'content-type': 'application/json' };
    const body = JSON.stringify({ mute: 'Acme Rockets' });
    await fetch(`${board.url}/api/me/restraints`, { method: 'PATCH', headers, body });
    expect(await of(subscriber._id)).toMatchObject([{ kind: 'mute', value: 'acme-rockets', source: null }]);
  });
});

describe('unsubscribing', () => {
  it('is done without a reason, which may be said after it, and is not counted once it is taken back', async () => {
    const { subscriber } = await told('leaves@example.org');
    const path = `/unsubscribe/${board.signer.sign('unsubscribe', subscriber._id)}`;
    expect((await postForm(`${board.url}${path}/reason`, { reason: 'other' })).status).toBe(200);
    expect(await of(subscriber._id)).toEqual([]);
    const done = await postForm(board.url + path, { 'List-Unsubscribe': 'One-Click' });
    expect(await done.text()).toContain('Would you tell us why?');
    await postForm(board.url + path, {});
    expect(await of(subscriber._id)).toMatchObject([{ kind: 'unsubscribed', value: 'not-said' }]);
    expect((await postForm(`${board.url}${path}/reason`, { reason: 'constructor' })).status).toBe(400);
    expect((await postForm(`${board.url}${path}/reason`, {})).status).toBe(400);
    const said = await postForm(`${board.url}${path}/reason`, { reason: 'too-many' });
    expect(await said.text()).toContain('Your reason is noted.');
    expect(await of(subscriber._id)).toMatchObject([{ value: 'too-many' }]);
    await postForm(`${board.url}${path}/undo`, {});
    expect(await of(subscriber._id)).toEqual([]);
  });
});

describe('what is kept', () => {
  it('is taken along and erased with the person', async () => {
    const { subscriber, manageToken } = await told('goes@example.org');
    await postForm(`${board.url}/manage/${manageToken}/yes/${firstPosting()}`, {});
    const headers = { authorization: `Bearer ${manageToken}` };
    const taken = (await (await fetch(`${board.url}/api/me/export`, { headers })).json()) as {
      signals: object[];
    };
    expect(taken.signals).toMatchObject([{ kind: 'judgement', value: 'yes' }]);
    await fetch(`${board.url}/api/me`, { method: 'DELETE', headers });
    expect(await of(subscriber._id)).toEqual([]);
  });

  it('of a wrong fact names nobody, and is one record a week however often it is said', async () => {
    const report = { kind: 'wrong-fact', field: 'salary', note: '' };
    for (const _ of [1, 2]) await postForm(`${board.url}/postings/${firstPosting()}/report`, report);
    const kept = await board.database.signals.find({ kind: 'wrong-fact' }).lean<KeptSignal[]>();
    expect(kept).toMatchObject([{ subscriberId: null, value: 'salary', source: 'acme', times: 2 }]);
  });
});

describe('the page of quality', () => {
  let operator: Visitor;
  beforeAll(async () => {
    operator = await Visitor.operator(board);
    await board.database.signals.deleteMany({});
    for (const [email, verdict] of [
      ['one@example.org', 'yes'],
      ['two@example.org', 'no'],
      ['three@example.org', 'no'],
    ] as const) {
      const { manageToken } = await told(email);
      await postForm(`${board.url}/manage/${manageToken}/${verdict}/${firstPosting()}`, {});
    }
  });

  const links = (html: string): string[] =>
    [...html.matchAll(/href="(\/quality\/signals[^"]*)"/g)].map(([, path = '']) =>
      path.replaceAll('&amp;', '&'),
    );

  it('has every number lead to as many rows as it says', async () => {
    for (const over of ['weeks', 'days']) {
      const html = await operator.text(`/quality?over=${over}`);
      expect(html).toContain('33 %');
      const counted = [...html.matchAll(/href="(\/quality\/signals[^"]*)">([\d,]+)</g)];
      expect(counted.length).toBeGreaterThan(8);
      for (const [, path = '', count] of counted)
        expect(await operator.text(path.replaceAll('&amp;', '&'))).toContain(`${count}, the newest first`);
    }
  });

  it('tells who it was to those who help people, and to nobody else', async () => {
    const looks = await newOperator(board, operator, 'looks', ['look']);
    const helps = await newOperator(board, operator, 'helps', ['help']);
    const [path = ''] = links(await looks.text('/quality'));
    const [signal] = await board.database.signals.find().lean<KeptSignal[]>();
    const id = signal?.subscriberId ?? 'nobody';
    expect(await looks.text(path)).not.toContain(id);
    expect(await helps.text('/quality/signals?over=weeks')).toContain(`/why?person=${id}`);
  });

  it('names what it does not understand', async () => {
    const answer = await operator.get('/quality/signals?kind=nothing&from=never');
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('This is not understood: kind, from.');
  });
});
