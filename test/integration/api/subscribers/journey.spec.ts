import type { KeptDelivery } from '../../../../libs/core/src/records/index.js';
import { asId, type SubscriberId } from '@app/core/ids';
import type { SavedSearch, Subscriber } from '@app/core/records';
import { confirmed, draft, postForm, push, saveFields, saved, startBoard, type Board } from '../harness.js';

let board: Board;
beforeAll(async () => {
  board = await startBoard();
  await push(board, [draft(1), draft(2, { title: 'Rust Engineer', text: 'Rust and embedded work.' })]);
});
afterAll(() => board.stop());

const page = async (path: string): Promise<string> => (await fetch(board.url + path)).text();
const searchOf = async (id: string) => board.database.savedSearches.findById(id).lean<SavedSearch>();
const subscriberOf = async (id: string) => board.database.subscribers.findById(id).lean<Subscriber>();

describe('searching', () => {
  it('lists every open posting, and those that a query finds', async () => {
    expect(await page('/')).toContain('2 openings');
    const found = await page('/?q=rust');
    expect(found).toContain('1 opening matches');
    expect(found).toContain('<mark>Rust</mark> Engineer');
  });

  it('shows what is wrong with a query, where, and what to write', async () => {
    const response = await fetch(`${board.url}/?q=remot:yes`);
    const html = await response.text();
    expect(response.status).toBe(400);
    expect(html).toContain('at character 1');
    expect(html).toContain('remote:yes');
  });

  it('turns the form into the address of its search', async () => {
    const response = await fetch(
      `${board.url}/search?words=rust&remote=country&mycountry=Germany&salary=80k`,
      {
        redirect: 'manual',
      },
    );
    expect(response.status).toBe(303);
    expect(decodeURIComponent(response.headers.get('location') ?? '')).toBe('/?q=rust remote:DE salary>=80k');
  });
});

describe('a posting', () => {
  it('shows facts with their evidence and structured data', async () => {
    const [id] = await push(board, [draft(1)]);
    const html = await page(`/postings/${id}`);
    expect(html).toContain('€70,000 to €90,000 a year');
    const ld = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '';
    expect(JSON.parse(ld)).toMatchObject({
      '@type': 'JobPosting',
      baseSalary: { currency: 'EUR', value: { minValue: 70_000, maxValue: 90_000, unitText: 'YEAR' } },
    });
  });
});

describe('saving a search', () => {
  it('keeps it pending, with one confirmation to be sent, and matches nothing', async () => {
    const { search, subscriber } = await saved(board, { email: 'new@example.org' });
    expect(search).toMatchObject({ state: 'pending', query: 'python', versions: [], seq: 0 });
    expect(subscriber).toMatchObject({ confirmedAt: null, schedule: { timeZone: 'Europe/Berlin', hour: 8 } });
    const deliveries = await board.database.deliveries
      .find({ subscriberId: subscriber._id })
      .lean<KeptDelivery[]>();
    expect(deliveries).toMatchObject([{ kind: 'confirmation', state: 'pending', savedSearchId: search._id }]);
  });

  it('sends one confirmation a day to a mailbox, whatever tags and dots are put into its address', async () => {
    const answers = [];
    for (const email of ['ev.e@gmail.com', 'eve+1@gmail.com', 'EVE@gmail.com', 'e.v.e+x@googlemail.com']) {
      answers.push(await postForm(`${board.url}/save`, saveFields({ email })));
    }
    expect(new Set(answers.map((answer) => `${answer.status} ${answer.headers.get('location')}`)).size).toBe(
      1,
    );
    const eves = await board.database.subscribers.find({ address: /^e\.?v\.?e/i }).lean<Subscriber[]>();
    const ids = eves.map(({ _id }) => _id);
    expect(await board.database.deliveries.countDocuments({ subscriberId: { $in: ids } })).toBe(1);
  });

  it('sends nothing to a suppressed address and answers the same', async () => {
    const _id = board.signer.keyedHash('address', 'bounced@example.org');
    await board.database.suppressions.create({ _id, reason: 'hard-bounce', at: new Date() });
    const { subscriber } = await saved(board, { email: 'bounced@example.org' });
    expect(await board.database.deliveries.countDocuments({ subscriberId: subscriber._id })).toBe(0);
  });

  it('keeps at most ten searches waiting for one address', async () => {
    for (let n = 0; n < 12; n++) await saved(board, { email: 'many@example.org', q: `word${n}` });
    const { subscriber } = await saved(board, { email: 'many@example.org', q: 'word12' });
    expect(await board.database.savedSearches.countDocuments({ subscriberId: subscriber._id })).toBe(10);
  });

  it('names every wrong field and keeps what was typed', async () => {
    const fields = saveFields({
      q: 'x remot:y',
      email: 'no',
      rhythm: 'often',
      hour: '25',
      timeZone: 'Mars/Base',
    });
    const response = await postForm(`${board.url}/save`, fields);
    const html = await response.text();
    expect(response.status).toBe(400);
    for (const id of ['q', 'email', 'rhythm', 'hour', 'timeZone']) expect(html).toContain(`href="#${id}`);
    expect(html).toContain('value="Mars/Base"');
  });

  it('takes two requests for one new address at the same moment as one subscriber', async () => {
    const email = 'twice@example.org';
    await Promise.all(
      [1, 2, 3].map((n) => postForm(`${board.url}/save`, saveFields({ email, q: `twice${n}` }))),
    );
    expect(await board.database.subscribers.countDocuments({ address: email })).toBe(1);
  });
});

describe('confirming', () => {
  it('puts the search in force from the number of the confirmation on, and records the consent', async () => {
    const { search, subscriber, confirmToken } = await saved(board, { email: 'conf@example.org' });
    const response = await fetch(`${board.url}/confirm/${confirmToken}`, { method: 'POST' });
    expect(response.status).toBe(200);
    const after = await searchOf(search._id);
    expect(after?.state).toBe('active');
    expect(after?.versions).toEqual([{ query: 'python', related: 1, fromSeq: after?.seq, toSeq: null }]);
    const owner = await subscriberOf(subscriber._id);
    expect(owner?.confirmedAt).toBeInstanceOf(Date);
    expect(owner?.consents).toMatchObject([
      { savedSearchId: search._id, wording: expect.stringContaining('python') },
    ]);
  });

  it('works once, also when it comes many times at once', async () => {
    const { search, subscriber, confirmToken } = await saved(board, { email: 'once@example.org' });
    const url = `${board.url}/confirm/${confirmToken}`;
    await Promise.all(Array.from({ length: 20 }, () => fetch(url, { method: 'POST' })));
    expect((await searchOf(search._id))?.versions).toHaveLength(1);
    expect((await subscriberOf(subscriber._id))?.consents).toHaveLength(1);
  });

  it('refuses a token of another purpose, a changed one and an expired one', async () => {
    const { search } = await saved(board, { email: 'forge@example.org' });
    const wrong = [
      board.signer.sign('manage', asId(search._id)),
      `${board.signer.sign('confirm', search._id)}x`,
      board.signer.sign('confirm', search._id, new Date(Date.now() - 1_000)),
      'nonsense',
    ];
    for (const token of wrong) {
      const response = await fetch(`${board.url}/confirm/${token}`, { method: 'POST' });
      expect(response.status).toBe(403);
    }
    expect((await searchOf(search._id))?.state).toBe('pending');
  });
});

describe('managing', () => {
  const act = (token: string, rest: string, fields: Record<string, string> = {}) =>
    postForm(`${board.url}/manage/${token}${rest}`, fields);

  it('pauses, resumes, edits, deletes and takes back', async () => {
    const { search, manageToken } = await confirmed(board, { email: 'boss@example.org' });
    const path = `/searches/${search._id}`;
    const state = async () => (await searchOf(search._id))?.state;
    await act(manageToken, `${path}/pause`);
    expect(await state()).toBe('paused');
    await act(manageToken, `${path}/resume`);
    expect(await state()).toBe('active');
    await act(manageToken, `${path}/edit`, { q: 'rust -crypto', rhythm: 'weekly' });
    const edited = await searchOf(search._id);
    expect(edited).toMatchObject({ query: '-crypto rust', rhythm: 'weekly', state: 'active' });
    expect(edited?.versions.at(-1)).toEqual({
      query: '-crypto rust',
      typed: 'rust -crypto',
      related: 1,
      fromSeq: edited?.seq,
      toSeq: null,
    });
    const gone = await act(manageToken, `${path}/delete`);
    expect(await state()).toBe('deleted');
    const list = await page((gone.headers.get('location') ?? '').replace(board.url, ''));
    expect(list).toContain('Undo');
    await act(manageToken, `${path}/restore`);
    expect(await state()).toBe('active');
  });

  it('changes the schedule and refuses a zone that does not exist', async () => {
    const { subscriber, manageToken } = await confirmed(board, { email: 'zone@example.org' });
    const good = { hour: '18', weekday: '5', timeZone: 'Asia/Tokyo' };
    expect((await act(manageToken, '/schedule', good)).status).toBe(303);
    expect((await subscriberOf(subscriber._id))?.schedule).toEqual({
      hour: 18,
      weekday: 5,
      timeZone: 'Asia/Tokyo',
    });
    expect((await act(manageToken, '/schedule', { ...good, timeZone: 'Nowhere' })).status).toBe(400);
  });

  it('changes the language of the mails, keeps it, and takes it back', async () => {
    const { subscriber, manageToken } = await confirmed(board, { email: 'speaks@example.org' });
    const language = async () => (await subscriberOf(subscriber._id))?.language;
    const changed = await act(manageToken, '/language', { language: 'de' });
    expect(changed.status).toBe(303);
    expect(await language()).toBe('de');
    const list = await page((changed.headers.get('location') ?? '').replace(board.url, ''));
    expect(list).toContain('in the other language from the next one on');
    expect(list).toMatch(/value="de" lang="de" aria-pressed="true"/);
    expect(list).toContain('name="language" value="en"');
    expect((await act(manageToken, '/language', { language: 'fr' })).status).toBe(400);
    await act(manageToken, '/language', { language: 'en' });
    expect(await language()).toBe('en');
    const put = (body: object) =>
      fetch(`${board.url}/api/me/language`, {
        method: 'PUT',
        headers: { authorization: `Bearer ${manageToken}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    expect(await (await put({ language: 'de' })).json()).toMatchObject({ language: 'de' });
    expect(await language()).toBe('de');
    expect((await put({ language: 'fr' })).status).toBe(400);
  });

  it('adds a search that is active at once', async () => {
    const { subscriber, manageToken } = await confirmed(board, { email: 'more@example.org' });
    await act(manageToken, '/searches', { q: 'kafka', rhythm: 'daily' });
    const added = await board.database.savedSearches
      .findOne({ subscriberId: subscriber._id, query: 'kafka' })
      .lean();
    expect(added?.state).toBe('active');
  });

  it('opens nothing of another subscriber', async () => {
    const mine = await confirmed(board, { email: 'mine@example.org' });
    const theirs = await confirmed(board, { email: 'theirs@example.org' });
    const before = await searchOf(theirs.search._id);
    for (const action of ['pause', 'delete', 'restore', 'resume', 'edit']) {
      const fields = { q: 'stolen', rhythm: 'daily' };
      const response = await act(mine.manageToken, `/searches/${theirs.search._id}/${action}`, fields);
      expect(response.status).toBe(404);
    }
    expect(
      (await fetch(`${board.url}/manage/${mine.manageToken}/searches/${theirs.search._id}/edit`)).status,
    ).toBe(404);
    expect(await searchOf(theirs.search._id)).toEqual(before);
  });
});

describe('unsubscribing', () => {
  const token = (id: SubscriberId) => board.signer.sign('unsubscribe', id);

  it.each([
    ['form', { 'content-type': 'application/x-www-form-urlencoded' }, 'List-Unsubscribe=One-Click'],
    [
      'multipart',
      { 'content-type': 'multipart/form-data; boundary=x' },
      '--x\r\ncontent-disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n',
    ],
  ])('takes the one-click of mail programs as %s, twice, without a redirect', async (name, headers, body) => {
    const { search, subscriber } = await confirmed(board, { email: `oneclick-${name}@example.org` });
    for (let n = 0; n < 2; n++) {
      const url = `${board.url}/unsubscribe/${token(subscriber._id)}`;
      const response = await fetch(url, { method: 'POST', headers, body, redirect: 'manual' });
      expect(response.status).toBe(200);
      expect(response.headers.get('set-cookie')).toBeNull();
    }
    expect((await subscriberOf(subscriber._id))?.unsubscribedAt).toBeInstanceOf(Date);
    expect(await searchOf(search._id)).toMatchObject({ state: 'paused' });
  });

  it('can be undone: what was active is active again, what was paused stays so', async () => {
    const { search, subscriber, manageToken } = await confirmed(board, { email: 'undo@example.org' });
    await postForm(`${board.url}/manage/${manageToken}/searches`, { q: 'go', rhythm: 'daily' });
    const other = await board.database.savedSearches
      .findOne({ subscriberId: subscriber._id, query: 'go' })
      .lean();
    await postForm(`${board.url}/manage/${manageToken}/searches/${other?._id}/pause`, {});
    const url = `${board.url}/unsubscribe/${token(subscriber._id)}`;
    await fetch(url, { method: 'POST' });
    await fetch(`${url}/undo`, { method: 'POST' });
    expect((await subscriberOf(subscriber._id))?.unsubscribedAt).toBeNull();
    expect((await searchOf(search._id))?.state).toBe('active');
    expect((await searchOf(other?._id ?? ''))?.state).toBe('paused');
  });
});
