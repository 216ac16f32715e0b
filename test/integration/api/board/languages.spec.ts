import { confirmed, draft, postForm, push, saveFields, startBoard, type Board } from '../harness.js';
import { asId, type SavedSearchId, type SubscriberId } from '@app/core/ids';

describe('the languages of the pages', () => {
  let board: Board;
  let posting: string;
  const get = (path: string, headers: Record<string, string> = {}) => fetch(board.url + path, { headers });

  beforeAll(async () => {
    board = await startBoard();
    [posting = ''] = await push(board, [draft(1)]);
  });
  afterAll(() => board.stop());

  it('follow the address, then a choice, then the browser', async () => {
    const language = async (path: string, headers: Record<string, string> = {}) =>
      /<html lang="(\w+)"/.exec(await (await get(path, headers)).text())?.[1];
    const german = { 'accept-language': 'de-AT,de;q=0.9,en;q=0.5' };
    expect(await language('/')).toBe('en');
    expect(await language('/', { 'accept-language': 'fr' })).toBe('en');
    expect(await language('/', german)).toBe('de');
    expect(await language('/?lang=en', german)).toBe('en');
    expect(await language('/?lang=de')).toBe('de');
    expect(await language('/?lang=fr', german)).toBe('de');
    expect(await language('/', { ...german, cookie: 'a=b; lang=en' })).toBe('en');
  });

  it('say so in the headers, and name each other', async () => {
    const answer = await get('/help', { 'accept-language': 'de' });
    expect(answer.headers.get('content-language')).toBe('de');
    expect(answer.headers.get('vary')).toContain('Accept-Language');
    expect(answer.headers.get('set-cookie')).toBeNull();
    const html = await answer.text();
    expect(html).toContain('Die Suchsprache');
    expect(html).toContain('Wo gearbeitet wird.');
    expect(html).not.toMatch(/Always known|requiring it|The posting|One of the places/);
    expect(html).toMatch(/<link rel="canonical" href="[^"]+\/help"/);
    expect(html).toMatch(/<link rel="alternate" hreflang="de" href="[^"]+\/help\?lang=de"/);
    const explicit = await (await get('/help?lang=de')).text();
    expect(explicit).toMatch(/<link rel="canonical" href="[^"]+\/help\?lang=de"/);
  });

  it('are chosen with a button that leads back to the same page', async () => {
    const html = await (await get('/?q=python&lang=en')).text();
    expect(html).toContain(
      '<button type="submit" name="lang" value="de" lang="de" class="link">Deutsch</button>',
    );
    const chosen = await postForm(`${board.url}/language`, { lang: 'de', back: '/?q=python&lang=en' });
    expect(chosen.headers.get('location')).toBe('/?q=python');
    expect(chosen.headers.get('set-cookie')).toMatch(/^lang=de; Max-Age=31536000; .*HttpOnly; SameSite=Lax/);
    for (const back of ['//evil.example', 'https://evil.example', String.raw`/\evil.example`, '']) {
      const answer = await postForm(`${board.url}/language`, { lang: 'de', back });
      expect(answer.headers.get('location')).toBe('/');
    }
    expect((await postForm(`${board.url}/language`, { lang: 'xx', back: '/' })).status).toBe(400);
  });

  it('hold for postings, errors, forms and feeds', async () => {
    const german = { 'accept-language': 'de' };
    const html = await (await get(`/postings/${posting}`, german)).text();
    expect(html).toContain('Beim Arbeitgeber bewerben');
    expect(html).toMatch(/70\.000\s€/);
    expect(html).toContain('Deutschland');
    const [abroad = ''] = await push(board, [
      draft(2, {
        title: 'C# Engineer',
        locations: ['Austin, TX, United States', 'Remote - DACH'],
        text: 'You write C# and run Kubernetes.',
      }),
    ]);
    const names = await (await get(`/postings/${abroad}`, german)).text();
    expect(names).toContain('Austin, Texas, Vereinigte Staaten');
    expect(names).toContain('Deutschland, Österreich und die Schweiz');
    expect(names).toContain('Kubernetes');
    expect(names).not.toMatch(/>(?:csharp|kubernetes)</);
    expect(await (await get('/nowhere', german)).text()).toContain('Seite nicht gefunden');
    expect(await (await get('/feed.atom', german)).text()).toContain('pro Jahr');
    const wrong = await fetch(`${board.url}/save`, {
      method: 'POST',
      headers: german,
      body: new URLSearchParams(saveFields({ email: 'nobody', hour: '77' })),
    });
    const form = await wrong.text();
    expect(form).toContain('Eine E-Mail-Adresse hat die Form');
    expect(form).toContain('Die Stunde muss eine ganze Zahl');
    expect(form).not.toContain('class="languages"');
  });

  it('hold for what is wrong with a search', async () => {
    const german = { 'accept-language': 'de' };
    const wrong = async (path: string) => {
      const answer = await get(path, german);
      expect(answer.status).toBe(400);
      return answer.text();
    };
    const search = await wrong(`/?q=${encodeURIComponent('contry:DE salary>=lots')}`);
    expect(search).toContain('Es gibt kein Feld „contry“. (bei Zeichen 1)');
    expect(search).toMatch(/Schreiben Sie: <a href="[^"]+" rel="nofollow"><code>country:DE<\/code>/);
    expect(search).toContain('salary: „lots“ ist kein Betrag: Schreiben Sie ihn wie 180k oder 180kEUR.');
    const open = await wrong(`/?q=${encodeURIComponent('(a OR b')}`);
    expect(open).toContain('Ergänzen Sie eine ).');
    expect(open).not.toContain('<code>');
    expect(await wrong(`/search?words=%22&experience=many`)).toMatch(
      /Dieses Anführungszeichen wird nicht geschlossen[^]*„many“ ist keine Zahl von Jahren/,
    );
    const form = await fetch(`${board.url}/save`, {
      method: 'POST',
      headers: german,
      body: new URLSearchParams(saveFields({ q: 'python -python' })),
    });
    expect(await form.text()).toContain('Keine Stelle kann passen: python und -python schließen sich aus.');
    const { errors } = (await (
      await get(`/api/query/check?q=${encodeURIComponent('a)')}`, german)
    ).json()) as { errors: unknown[] };
    const said = { message: 'This parenthesis closes nothing.', suggestion: 'Remove it.' };
    expect(errors).toEqual([{ position: 1, length: 1, code: 'unexpected-token', ...said }]);
  });

  it('hold for what is refused, while REST stays English', async () => {
    const german = { 'accept-language': 'de' };
    const post = (path: string, fields: Record<string, string>) =>
      fetch(board.url + path, { method: 'POST', headers: german, body: new URLSearchParams(fields) });
    const unknown = await (await post('/language', { lang: 'xx' })).text();
    expect(unknown).toContain('lang muss eine der Sprachen dieser Seiten sein.');
    const large = await (await post('/save', { q: 'x'.repeat(20_000) })).text();
    expect(large).toContain('Der Inhalt ist zu groß');
    const feed = await (await get('/feed.atom?q=contry:DE', german)).text();
    expect(feed).toContain('Es gibt kein Feld „contry“.');
    const gone = await (await get('/feeds/nothing/alerts.atom', german)).text();
    expect(gone).toContain('Diesen Feed gibt es nicht');
    const { manageToken } = await confirmed(board, { email: 'many@example.org' });
    for (let n = 1; n < 50; n += 1)
      await post(`/manage/${manageToken}/searches`, { q: `word${n}`, rhythm: 'daily' });
    const many = await post(`/manage/${manageToken}/searches`, { q: 'one more', rhythm: 'daily' });
    expect(many.status).toBe(409);
    expect(await many.text()).toContain('Zu einer Adresse kann es höchstens 50 Suchen geben.');
    const rest = await (await get('/api/postings?q=contry:DE', german)).json();
    expect(rest).toMatchObject({ detail: 'There is no field "contry".' });
  });

  it('are those of the mails from the confirmation on', async () => {
    const german = { 'accept-language': 'de' };
    const body = new URLSearchParams(saveFields({ email: 'greta@example.org' }));
    await fetch(`${board.url}/save`, { method: 'POST', headers: german, body });
    const find = () => board.database.subscribers.findOne({ address: 'greta@example.org' }).lean();
    const owner = await find();
    expect(owner?.language).toBe('de');
    const search = await board.database.savedSearches
      .findOne({ subscriberId: owner?._id ?? asId<SubscriberId>('') })
      .lean();
    const link = `${board.url}/confirm/${board.signer.sign('confirm', search?._id ?? asId<SavedSearchId>(''))}`;
    await fetch(link, { method: 'POST', headers: { 'accept-language': 'en' } });
    expect((await find())?.language).toBe('en');
  });

  it('keep the wording of a consent as it was read', async () => {
    const { subscriber, manageToken } = await confirmed(board, { email: 'ada@example.org' });
    expect(
      (await board.database.subscribers.findById(subscriber._id).lean())?.consents[0]?.wording,
    ).toContain('I want to receive');
    const page = await (await get(`/manage/${manageToken}`, { 'accept-language': 'de' })).text();
    expect(page).toContain('Ihre gespeicherten Suchen');
  });
});
