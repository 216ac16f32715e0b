import {
  alertId,
  asId,
  type DeliveryId,
  type HookId,
  type PostingId,
  type SavedSearchId,
  type SubscriberId,
} from '@app/core/ids';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import type { Hook } from '../../../../libs/core/src/records/index.js';
import type { Alert } from '@app/core/records';
import { confirmed, draft, postForm, push, startBoard, type Board } from '../harness.js';

describe('feeds and hooks of a saved search', () => {
  let board: Board;
  let hookOrigin: string;
  let postings: PostingId[];
  const told: { headers: http.IncomingHttpHeaders; body: string }[] = [];
  let status = 200;
  const receiver = http.createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      told.push({ headers: request.headers, body });
      response.statusCode = status;
      response.end();
    });
  });

  beforeAll(async () => {
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
    hookOrigin = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`;
    board = await startBoard({}, { HOOK_ALLOW_ORIGINS: [hookOrigin] });
    const validThrough = '2026-12-24';
    postings = await push(board, [
      draft(1, { title: 'Rust & <Go> Engineer', validThrough }),
      draft(2),
      draft(3, { company: 'Beta Bikes' }),
    ]);
  });
  afterAll(async () => {
    await board.stop();
    await new Promise((resolve) => receiver.close(resolve));
  });
  beforeEach(() => {
    told.length = 0;
    status = 200;
  });

  async function matched(subscriberId: SubscriberId, savedSearchId: SavedSearchId): Promise<void> {
    const docs = await board.database.postings.find({ _id: { $in: postings } }).lean();
    const alerts = docs.map(({ _id: postingId, clusterId, revisedAt }): Alert => ({
      _id: alertId(subscriberId, clusterId),
      subscriberId,
      clusterId,
      matches: [{ savedSearchId, query: 'python', postingId, at: revisedAt }],
      rhythm: 'instant',
      createdAt: revisedAt,
      dueAt: revisedAt,
      state: 'assigned',
      deliveryId: asId<DeliveryId>('d'),
    }));
    await board.database.alerts.create(alerts);
  }

  const channels = async (
    manageToken: string,
    id: string,
    rest = '',
    fields: Record<string, string> | null = null,
  ) => {
    const address = `${board.url}/manage/${manageToken}/searches/${id}/channels${rest}`;
    const first = fields === null ? await fetch(address) : await postForm(address, fields);
    const location = first.headers.get('location');
    const page = location === null ? first : await fetch(board.url + location);
    return { status: first.status, html: await page.text() };
  };
  const rest = (manageToken: string, path: string, method = 'GET', body?: object) =>
    fetch(`${board.url}/api/me/searches/${path}`, {
      method,
      headers: {
        authorization: `Bearer ${manageToken}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const feedsIn = (html: string): string[] =>
    [...html.matchAll(/href="[^"]*(\/feeds\/[^"]+)"/g)].map(([, path]) => path ?? '');

  it('has a feed at a secret address, with what the mail says, until its owner replaces it', async () => {
    const { search, subscriber, manageToken } = await confirmed(board, { email: 'feed@example.org' });
    await matched(subscriber._id, search._id);
    expect(feedsIn((await channels(manageToken, search._id)).html)).toEqual([]);
    const made = await channels(manageToken, search._id, '/feed', {});
    expect(made.html).toContain('The feed has a new address.');
    const [atom = '', rss = '', json = '', ics = ''] = feedsIn(made.html);
    const answer = await fetch(board.url + atom);
    expect(answer.headers.get('content-type')).toContain('application/atom+xml');
    expect(answer.headers.get('cache-control')).toContain('private');
    expect(answer.headers.get('x-robots-tag')).toContain('noindex');
    const text = await answer.text();
    expect(text).toContain('<![CDATA[Rust & <Go> Engineer, Acme Rockets]]>');
    expect(text).toContain('Why: python (“Python”)');
    const etag = answer.headers.get('etag') ?? '';
    expect(
      (
        await fetch(board.url + atom, {
          headers: { 'if-none-match': etag, 'cache-control': 'max-age=0', pragma: 'x' },
        })
      ).status,
    ).toBe(304);
    expect(await (await fetch(board.url + rss)).text()).toContain('<item>');
    const items = (await (await fetch(board.url + json)).json()) as { items: { content_text: string }[] };
    expect(items.items).toHaveLength(3);
    const calendar = await (await fetch(board.url + ics)).text();
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(calendar).toContain('DTSTART;VALUE=DATE:20261224');
    expect(calendar).toContain('SUMMARY:Closes: Rust & <Go> Engineer\\, Acme Rockets');
    expect(calendar).not.toContain('BEGIN:VTIMEZONE');
    const renewed = await channels(manageToken, search._id, '/feed', {});
    expect((await fetch(board.url + atom)).status).toBe(410);
    const [fresh = ''] = feedsIn(renewed.html);
    expect((await fetch(board.url + fresh)).status).toBe(200);
    await channels(manageToken, search._id, '/feed/end', {});
    expect((await fetch(board.url + fresh)).status).toBe(410);
  });

  it('leaves out of the feed what is hidden, closed or of a muted company', async () => {
    const { search, subscriber, manageToken } = await confirmed(board, { email: 'less@example.org' });
    await matched(subscriber._id, search._id);
    const mutedCompanies = [{ slug: 'beta-bikes', name: 'Beta Bikes' }];
    await board.database.subscribers.updateOne(
      { _id: subscriber._id },
      {
        $set: {
          restraints: { mutedCompanies, snoozes: [], away: null, quietHours: null, weeklyMails: null },
        },
      },
    );
    const { feeds } = (await (await rest(manageToken, `${search._id}/channels/feed`, 'PUT')).json()) as {
      feeds: Record<'json', string>;
    };
    const path = new URL(feeds.json).pathname;
    const titles = async () => {
      const feed = (await (await fetch(board.url + path)).json()) as { items: { title: string }[] };
      return feed.items.map(({ title }) => title);
    };
    expect(await titles()).toHaveLength(2);
    await board.database.postings.updateOne(
      { _id: postings[1] ?? asId<PostingId>('') },
      { $set: { hidden: { at: new Date(), by: 'posting' } } },
    );
    expect(await titles()).toEqual(['Rust & <Go> Engineer, Acme Rockets']);
    await board.database.postings.updateOne(
      { _id: postings[1] ?? asId<PostingId>('') },
      { $unset: { hidden: true } },
    );
  });

  it('opens no feed for a token that was made up, or made for something else', async () => {
    const { manageToken } = await confirmed(board, { email: 'token@example.org' });
    for (const token of ['nonsense', manageToken, board.signer.sign('feed', 'unknown')]) {
      expect((await fetch(`${board.url}/feeds/${token}/alerts.atom`)).status).toBe(410);
    }
  });

  it('adds a hook that takes a signed test message, and shows its secret', async () => {
    const { search, manageToken } = await confirmed(board, { email: 'hook@example.org' });
    const form = { kind: 'webhook', url: `${hookOrigin}/in` };
    const added = await channels(manageToken, search._id, '/hooks', form);
    expect(added.html).toContain('The hook accepted the test message.');
    const secret = /whsec_[\w+/=]+/.exec(added.html.replaceAll('&#x2F;', '/'))?.[0] ?? '';
    const [message] = told;
    const body = new Webhook(secret).verify(message?.body ?? '', message?.headers as Record<string, string>);
    expect(body).toMatchObject({ type: 'hook.test', data: { search: { query: search.query }, items: [] } });
    const hook = await board.database.hooks.findOne({ savedSearchId: search._id }).lean<Hook>();
    const lastFault = { kind: 'too-slow' };
    await board.database.hooks.updateOne(
      { _id: hook?._id ?? asId<HookId>('') },
      { $set: { state: 'off', failures: 5, lastFault, lastError: 'It took 10 s.' } },
    );
    const path = `${board.url}/manage/${manageToken}/searches/${search._id}/channels`;
    const german = await (await fetch(path, { headers: { 'accept-language': 'de' } })).text();
    expect(german).toContain('Die letzte Nachricht kam nicht an: Der Server hat zu lange gebraucht.');
    expect(german).not.toContain('It took');
    const on = await channels(manageToken, search._id, `/hooks/${hook?._id}/on`, {});
    expect([on.status, told.length]).toEqual([303, 2]);
    expect(await board.database.hooks.findById(hook?._id ?? '').lean()).toMatchObject({
      state: 'on',
      failures: 0,
    });
    await channels(manageToken, search._id, `/hooks/${hook?._id}/remove`, {});
    expect(await board.database.hooks.countDocuments({ savedSearchId: search._id })).toBe(0);
  });

  it('refuses an address that does not answer, that is internal, or that is none', async () => {
    const { search, manageToken } = await confirmed(board, { email: 'bad@example.org' });
    const add = (url: string) => channels(manageToken, search._id, '/hooks', { kind: 'slack', url });
    status = 404;
    const silent = await add(`${hookOrigin}/in`);
    expect([silent.status, silent.html.includes('The server answered with status 404.')]).toEqual([
      400,
      true,
    ]);
    const insecure = await add('http://example.org/in');
    expect(insecure.html).toContain('Enter an address that begins with https://.');
    const internal = await add('https://169.254.169.254/latest');
    expect(internal.status).toBe(400);
    const german = await fetch(`${board.url}/manage/${manageToken}/searches/${search._id}/channels/hooks`, {
      method: 'POST',
      headers: { 'accept-language': 'de' },
      body: new URLSearchParams({ kind: 'slack', url: `${hookOrigin}/in` }),
    });
    expect(await german.text()).toContain(
      'Die Adresse hat die Testnachricht nicht angenommen. Der Server hat mit Status 404 geantwortet.',
    );
    expect((await add('https://user:secret@example.org/')).status).toBe(400);
    expect(await board.database.hooks.countDocuments({ savedSearchId: search._id })).toBe(0);
  });

  it('does all of it by REST, for one’s own searches only', async () => {
    const { search, manageToken } = await confirmed(board, { email: 'rest@example.org' });
    const other = await confirmed(board, { email: 'rest2@example.org' });
    const path = `${search._id}/channels`;
    const added = await rest(manageToken, `${path}/hooks`, 'POST', {
      kind: 'discord',
      url: `${hookOrigin}/in`,
    });
    expect(added.status).toBe(201);
    expect(JSON.parse(told[0]?.body ?? '')).toMatchObject({ allowed_mentions: { parse: [] } });
    const { hooks, feeds } = (await (await rest(manageToken, path)).json()) as {
      hooks: { id: string; secret: null }[];
      feeds: null;
    };
    expect([hooks.length, hooks[0]?.secret, feeds]).toEqual([1, null, null]);
    const refused = await rest(manageToken, `${path}/hooks`, 'POST', {
      kind: 'fax',
      url: 'https://x.example',
    });
    expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining('must be one of')]);
    expect((await rest(other.manageToken, path)).status).toBe(404);
    expect(
      (await rest(other.manageToken, `${other.search._id}/channels/hooks/${hooks[0]?.id}`, 'DELETE')).status,
    ).toBe(404);
    expect((await rest(manageToken, `${path}/hooks/${hooks[0]?.id}`, 'DELETE')).status).toBe(204);
    expect((await rest(manageToken, `${path}/feed`, 'PUT')).status).toBe(200);
    expect((await rest(manageToken, `${path}/feed`, 'DELETE')).status).toBe(204);
  });

  it('forgets hooks with their owner', async () => {
    const { search, subscriber, manageToken } = await confirmed(board, { email: 'gone@example.org' });
    await channels(manageToken, search._id, '/hooks', { kind: 'slack', url: `${hookOrigin}/in` });
    const data = await (await fetch(`${board.url}/manage/${manageToken}/export`)).json();
    expect(data).toMatchObject({ hooks: [{ url: `${hookOrigin}/in` }] });
    await postForm(`${board.url}/manage/${manageToken}/erase`, {});
    expect(await board.database.hooks.countDocuments({ subscriberId: subscriber._id })).toBe(0);
  });
});
