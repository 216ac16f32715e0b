import {
  alertId,
  asId,
  type ClusterId,
  type DeliveryId,
  type PostingId,
  type SubscriberId,
} from '@app/core/ids';
import { newDelivery } from '@app/core/sending';
import { request } from 'undici';
import type { KeptDelivery } from '../../../../libs/core/src/records/index.js';
import { inChangeOrder } from '@app/infra/coordination';
import { confirmed, draft, postForm, push, saved, startBoard, until, type Board } from '../harness.js';

let board: Board;
let ids: PostingId[];
beforeAll(async () => {
  board = await startBoard();
  ids = await push(board, [draft(1), draft(2, { title: 'Rust & Go <Engineer>' })]);
});
afterAll(() => board.stop());

const get = (path: string, headers: Record<string, string> = {}) => fetch(board.url + path, { headers });

describe('feeds', () => {
  it.each([
    ['atom', 'application/atom+xml', '<![CDATA[Rust & Go <Engineer>, Acme Rockets]]>'],
    ['rss', 'application/rss+xml', '<![CDATA[Rust & Go <Engineer>, Acme Rockets]]>'],
    ['json', 'application/feed+json', '"title":"Rust & Go <Engineer>, Acme Rockets"'],
  ])('offers any search as %s, and 304 when nothing changed', async (format, type, title) => {
    const response = await get(`/feed.${format}?q=rust`);
    const text = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain(type);
    expect(text).toContain(title);
    expect(text).toContain(`/postings/${ids[1]}`);
    expect(text).not.toContain(`/postings/${ids[0]}`);
    // fetch forbids caches when it is given a condition, so this one goes past it.
    const headers = { 'if-none-match': response.headers.get('etag') ?? '' };
    const again = await request(`${board.url}/feed.${format}?q=rust`, { headers });
    expect(again.statusCode).toBe(304);
  });

  it('lists what is open now, beside what was posted last', async () => {
    const of = async (kind: string) => (await get(`/${kind}.rss?q=rust`)).text();
    expect(await of('posted')).toBe((await of('feed')).replaceAll('/feed.rss', '/posted.rss'));
    const open = await of('open');
    expect(open).toContain(`/postings/${ids[1]}`);
    expect(open).toContain('rust, open now - ');
    expect(open).toContain('/open.rss?q=rust');
    expect(await (await get('/')).text()).toContain('href="/open.rss"');
  });

  it('leaves what was there before anybody looked out of what was posted, and says why it alerted nobody', async () => {
    const [id = ''] = await push(board, [draft(60, { title: 'Lamplighter' })]);
    await inChangeOrder(board.database, 1, (session, seq) =>
      board.database.postings.updateOne(
        { _id: asId<PostingId>(id) },
        { $set: { quiet: 'first-read', seq } },
        { session },
      ),
    );
    const of = async (kind: string) => (await get(`/${kind}.rss?q=lamplighter`)).text();
    await until('the board knows', async () => !(await of('posted')).includes(id));
    expect(await of('open')).toContain(id);
    expect(await (await get(`/api/postings/${id}`)).json()).toMatchObject({ quiet: 'first-read' });
    expect(await (await get(`/api/postings/${id}/explanation?q=lamplighter`)).json()).toMatchObject({
      matches: true,
      quiet: 'first-read',
    });
    expect(await (await get(`/postings/${id}`)).text()).toContain('already listed when we first read this');
    expect(await (await get(`/postings/${id}?lang=de`)).text()).toContain('war schon ausgeschrieben');
  });

  it('refuses a wrong search and an unknown format', async () => {
    expect((await get('/feed.atom?q=remot:yes')).status).toBe(400);
    expect((await get('/feed.exe')).status).toBe(404);
  });
});

describe('what search engines read', () => {
  it('lists open postings with the instant of their last change', async () => {
    expect(await (await get('/sitemap.xml')).text()).toContain('/sitemap-1.xml</loc>');
    const part = await (await get('/sitemap-1.xml')).text();
    for (const id of ids) expect(part).toContain(`/postings/${id}</loc><lastmod>20`);
    expect((await get('/sitemap-2.xml')).status).toBe(404);
    expect((await get('/sitemap-0.xml')).status).toBe(404);
  });

  it('keeps them away from searches and tokens', async () => {
    expect(await (await get('/robots.txt')).text()).toMatch(/Disallow: \/manage\/[\s\S]*Sitemap: http/);
  });
});

describe('a closed posting', () => {
  it('shows that it is closed, without structured data, and answers 410 after 30 days', async () => {
    const [id = ''] = await push(board, [draft(40), draft(41), draft(42)]);
    const close = (days: number) =>
      board.database.postings.updateOne(
        { _id: asId<PostingId>(id) },
        {
          $set: {
            state: 'closed',
            closedAt: new Date(Date.now() - days * 86_400_000),
            closedReason: 'withdrawn',
          },
        },
      );
    await close(1);
    const shown = await get(`/postings/${id}`);
    const html = await shown.text();
    expect(shown.status).toBe(200);
    expect(html).toContain('This posting is closed');
    expect(html).not.toContain('ld+json');
    await close(31);
    expect((await get(`/postings/${id}`)).status).toBe(410);
  });
});

describe('the list of everything that matched', () => {
  it('shows each opening with its search and what became of its mail', async () => {
    const { search, subscriber, manageToken } = await confirmed(board, { email: 'list@example.org' });
    const mail = newDelivery(board.signer, board.config.MAIL_FROM, {
      kind: 'alerts',
      subscriberId: subscriber._id,
      windowKind: 'instant',
      windowKey: 'w1',
      items: [],
      overflow: 0,
      now: new Date(),
      dueAt: new Date(),
    });
    await board.database.deliveries.create([
      { ...mail, state: 'accepted', nextAt: null, finishedAt: new Date() },
    ]);
    const alert = (n: number, deliveryId: DeliveryId | null) => ({
      _id: alertId(subscriber._id, asId(`c${n}`)),
      subscriberId: subscriber._id,
      clusterId: asId<ClusterId>(`c${n}`),
      matches: [
        {
          savedSearchId: search._id,
          query: 'python',
          postingId: ids[n] ?? asId<PostingId>(''),
          at: new Date(),
        },
      ],
      rhythm: 'instant' as const,
      createdAt: new Date(),
      dueAt: new Date(),
      state: deliveryId === null ? ('pending' as const) : ('assigned' as const),
      deliveryId,
    });
    await board.database.alerts.create([alert(0, mail._id), alert(1, null)]);
    const html = await (await get(`/manage/${manageToken}/alerts`)).text();
    expect(html).toContain('Backend Engineer 1');
    expect(html).toMatch(/mailed on \d/);
    expect(html).toContain('waiting for your next mail');
    const other = await confirmed(board, { email: 'other@example.org' });
    expect(await (await get(`/manage/${other.manageToken}/alerts`)).text()).not.toContain('Backend Engineer');
  });
});

describe('"send me my link"', () => {
  const linkMails = async (id: SubscriberId): Promise<KeptDelivery[]> =>
    board.database.deliveries.find({ subscriberId: id, kind: 'manage-link' }).lean<KeptDelivery[]>();
  const ask = (email: string) => postForm(`${board.url}/link`, { email });

  it('answers the same for every address, and mails only a confirmed one', async () => {
    const known = await confirmed(board, { email: 'lost@example.org' });
    const pending = await saved(board, { email: 'never@example.org' });
    const answers = [];
    for (const email of ['lost@example.org', 'lost@example.org', 'never@example.org', 'nobody@example.org']) {
      const { status, headers } = await ask(email);
      answers.push(`${status} ${headers.get('location')}`);
    }
    expect(new Set(answers)).toEqual(new Set(['303 /link/sent']));
    expect(await linkMails(known.subscriber._id)).toHaveLength(2);
    expect(await linkMails(pending.subscriber._id)).toHaveLength(0);
  });
});

describe('personal data', () => {
  it('can be taken away whole, and is then gone', async () => {
    const { search, subscriber, manageToken } = await confirmed(board, { email: 'leave@example.org' });
    const exported = await get(`/manage/${manageToken}/export`);
    expect(exported.headers.get('cache-control')).toBe('no-store');
    expect(await exported.json()).toMatchObject({
      subscriber: { address: 'leave@example.org' },
      searches: [{ _id: search._id }],
      deliveries: [{ kind: 'confirmation' }],
    });
    expect((await get(`/manage/${manageToken}/erase`)).status).toBe(200);
    expect(await board.database.subscribers.countDocuments({ _id: subscriber._id })).toBe(1);
    await postForm(`${board.url}/manage/${manageToken}/erase`, {});
    for (const model of ['subscribers', 'savedSearches', 'alerts', 'deliveries'] as const) {
      const all = JSON.stringify(
        await (board.database[model] as typeof board.database.subscribers).find().lean(),
      );
      expect(all).not.toContain('leave@example.org');
    }
    const tombstone = await board.database.savedSearches.findById(search._id).lean();
    expect(tombstone).toMatchObject({ state: 'deleted', query: '"erased"', versions: [] });
    expect((await get(`/manage/${manageToken}`)).status).toBe(410);
  });
});

describe('freshness', () => {
  it('is public', async () => {
    const response = await get('/freshness');
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('95 of 100 within');
  });
});
