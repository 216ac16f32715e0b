import type { KeptDelivery, Subscriber } from '@app/core/records';
import { linkExpiry } from '@app/core/subscription';
import { confirmed, saved, startBoard, type Board } from '../harness.js';

const HOUR = 3_600_000;

let board: Board;
beforeAll(async () => {
  board = await startBoard();
});
afterAll(() => board.stop());

/** A manage link, as a mail of so long ago brought it. */
const linkOf = ({ _id }: Subscriber, hoursAgo: number): string =>
  `${board.url}/manage/${board.signer.sign('manage', _id, linkExpiry('manage', new Date(Date.now() - hoursAgo * HOUR)))}`;
const status = async (url: string, method = 'GET'): Promise<number> => (await fetch(url, { method })).status;

describe('“My searches”', () => {
  it('is the same page for everybody, works without a script and may be kept by caches', async () => {
    const answer = await fetch(`${board.url}/my-searches`);
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(html).toContain('action="/link"');
    expect(html).toMatch(/<section hidden[^>]*data-kept-links/);
    expect(answer.headers.get('content-security-policy')).not.toContain('unsafe');
    expect(await (await fetch(`${board.url}/my-searches?lang=de`)).text()).toContain('<h1>Meine Suchen</h1>');
    expect(await (await fetch(board.url)).text()).toContain('href="/my-searches"');
  });

  it('lets a browser remember the link only by a button, on the page of the searches and after confirming', async () => {
    const { confirmToken } = await saved(board, { email: 'keep@example.org' });
    const done = await fetch(`${board.url}/confirm/${confirmToken}`, { method: 'POST' });
    expect(await done.text()).toMatch(
      /<div hidden data-remember="\/manage\/[\w.-]+" data-address="keep@example.org"/,
    );
    const { manageToken } = await confirmed(board, { email: 'list@example.org' });
    const list = await fetch(`${board.url}/manage/${manageToken}`);
    expect(await list.text()).toContain(`data-remember="/manage/${manageToken}"`);
  });
});

describe('ending all links', () => {
  it('asks first, ends those of before for pages and programs, and mails one that works', async () => {
    const { subscriber, search } = await confirmed(board, { email: 'end@example.org' });
    const old = linkOf(subscriber, 3);
    const other = linkOf(subscriber, 1);
    expect(await status(`${old}/links`)).toBe(200);
    expect(await status(other)).toBe(200);
    const ended = await fetch(`${old}/links`, { method: 'POST' });
    expect(await ended.text()).toContain('All links are ended');
    for (const link of [old, other]) {
      const answer = await fetch(link);
      expect(answer.status).toBe(403);
      expect(await answer.text()).toContain('Its owner has ended it');
    }
    const headers = { authorization: `Bearer ${other.split('/').at(-1)}` };
    expect((await fetch(`${board.url}/api/me`, { headers })).status).toBe(403);
    expect(await status(linkOf(subscriber, 0))).toBe(200);
    const mails = await board.database.deliveries
      .find({ subscriberId: subscriber._id, kind: 'manage-link' })
      .lean<KeptDelivery[]>();
    expect(mails).toHaveLength(1);
    const kept = await board.database.subscribers.findById(subscriber._id).lean<Subscriber>();
    expect((mails[0]?.dueAt ?? 0) >= (kept?.linksFrom ?? 1)).toBe(true);
    const stop = board.signer.sign('unsubscribe', subscriber._id);
    expect(await status(`${board.url}/unsubscribe/${stop}`)).toBe(200);
    const token = board.signer.sign(
      'confirm',
      search._id,
      linkExpiry('confirm', new Date(Date.now() - HOUR)),
    );
    expect(await status(`${board.url}/confirm/${token}`)).toBe(403);
  });
});
