import { joinTwins } from '../../../../libs/infra/src/migrations/join-twins.js';
import { makeTwinsImpossible } from '../../../../libs/infra/src/mongo/twins.js';
import { asId, type SavedSearchId, type SubscriberId } from '@app/core/ids';
import { FakeClock } from '@app/testing';
import { confirmed, postForm, saveFields, saved, startBoard, type Board } from '../harness.js';

const DAY = 86_400_000;
const clock = new FakeClock('2026-03-02T09:00:00Z');
let board: Board;
beforeAll(async () => {
  board = await startBoard({ clock });
});
afterAll(() => board.stop());

const kinds = async (subscriberId: SubscriberId): Promise<string[]> =>
  (await board.database.deliveries.find({ subscriberId }).lean()).map(({ kind }) => kind).sort();
const listed = (subscriberId: SubscriberId) =>
  board.database.savedSearches.find({ subscriberId, state: { $ne: 'deleted' } }).lean();
const atOnce = <T>(count: number, call: (n: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, n) => call(n)));
const me = (token: string, method: string, path: string, body: unknown) =>
  fetch(`${board.url}/api/me/${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
/** What somebody who asks can see of an answer. */
async function seen(response: Response): Promise<unknown> {
  return [response.status, response.headers.get('location'), await response.text()];
}

describe('a confirm link that was used', () => {
  it('mails the way in when its button is pressed, and changes nothing when it is opened', async () => {
    const { search, subscriber, manageToken } = await confirmed(board, { email: 'used@example.org' });
    const token = board.signer.sign('confirm', search._id);
    const page = await (await fetch(`${board.url}/confirm/${token}`)).text();
    expect(page).toContain('This link has been used');
    expect(page).toContain('Send me the link to my searches');
    expect(page).not.toContain(manageToken);
    expect(page).not.toContain('/manage/');
    expect(await kinds(subscriber._id)).toEqual(['confirmation']);
    const pressed = await postForm(`${board.url}/confirm/${token}/link`, {});
    expect([pressed.status, pressed.headers.get('location')]).toEqual([303, '/link/sent']);
    expect(await kinds(subscriber._id)).toEqual(['confirmation', 'manage-link']);
  });
});

describe('an address whose owner has said yes', () => {
  it('gets ten mails a day that anybody can ask for, and the page promises none', async () => {
    const { subscriber } = await confirmed(board, { email: 'ten@example.org' });
    const answers = await atOnce(11, async (n) =>
      seen(await postForm(`${board.url}/save`, saveFields({ email: 'ten@example.org', q: `go rust${n}` }))),
    );
    expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1);
    const mails = async () => (await kinds(subscriber._id)).filter((kind) => kind === 'confirmation').length;
    expect(await mails()).toBe(1 + 10);
    expect(await (await fetch(`${board.url}/saved`)).text()).toContain(
      'If you have asked before, look for the mail of the last 24 hours',
    );
    clock.advance(DAY + 1);
    await postForm(`${board.url}/save`, saveFields({ email: 'ten@example.org', q: 'later' }));
    expect(await mails()).toBe(1 + 11);
  });

  it('is answered as an unknown and a suppressed one are', async () => {
    const { subscriber } = await confirmed(board, { email: 'known@example.org' });
    await saved(board, { email: 'gone@example.org' });
    const gone = await board.database.subscribers.findOne({ address: 'gone@example.org' }).lean();
    await board.database.suppressions.create({
      _id: gone?.addressHash ?? '',
      reason: 'hard-bounce',
      at: clock.now(),
    });
    const addresses = ['known@example.org', 'unknown@example.org', 'gone@example.org'];
    const same = async (ask: (email: string) => Promise<Response>): Promise<void> => {
      const answers = await Promise.all(addresses.map(async (email) => seen(await ask(email))));
      expect(answers[1]).toEqual(answers[0]);
      expect(answers[2]).toEqual(answers[0]);
    };
    await same((email) => postForm(`${board.url}/link`, { email }));
    await same((email) => postForm(`${board.url}/save`, saveFields({ email, q: 'elixir' })));
    await same((email) =>
      fetch(`${board.url}/api/saved-searches`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email, query: 'erlang' }),
      }),
    );
    expect(await kinds(subscriber._id)).toEqual([
      'confirmation',
      'confirmation',
      'confirmation',
      'manage-link',
    ]);
  });
});

describe('one wording', () => {
  it('is one search, however many ask for it at once', async () => {
    const { subscriber, manageToken } = await confirmed(board, { email: 'six@example.org' });
    const of = async (query: string) => (await listed(subscriber._id)).filter((one) => one.query === query);
    await atOnce(6, () =>
      postForm(`${board.url}/save`, saveFields({ email: 'six@example.org', q: 'haskell' })),
    );
    expect(await of('haskell')).toHaveLength(1);
    await atOnce(6, () =>
      postForm(`${board.url}/manage/${manageToken}/searches`, { q: 'ocaml', rhythm: 'daily' }),
    );
    expect(await of('ocaml')).toHaveLength(1);
    const answers = await atOnce(6, () =>
      me(manageToken, 'POST', 'searches', { query: 'scala', rhythm: 'daily' }),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
    const [scala] = await of('scala');
    for (const answer of answers.filter(({ status }) => status === 409)) {
      expect(await answer.json()).toMatchObject({ existing: scala?._id });
    }
    expect(await of('scala')).toHaveLength(1);
  });

  it('is changed and paused as one change', async () => {
    const { search, manageToken } = await confirmed(board, { email: 'patch@example.org', q: 'zig' });
    const number = async () => (await board.database.counters.findById('changes').lean())?.value ?? 0;
    const before = await number();
    const answer = await me(manageToken, 'PATCH', `searches/${search._id}`, {
      query: 'zig -crypto',
      rhythm: 'weekly',
      state: 'paused',
    });
    expect(await answer.json()).toMatchObject({ query: '-crypto zig', rhythm: 'weekly', state: 'paused' });
    expect(await number()).toBe(before + 1);
    expect((await board.database.savedSearches.findById(search._id).lean())?.seq).toBe(before + 1);
  });

  it('goes on at both feed addresses and from both confirm links where twins were joined', async () => {
    const { search: older, subscriber } = await confirmed(board, { email: 'twins@example.org', q: 'nim' });
    const { savedSearches } = board.database;
    await savedSearches.updateOne({ _id: older._id }, { $set: { feedKey: 'older-key', rhythm: 'daily' } });
    await savedSearches.collection.dropIndex('one-of-a-wording');
    const stored = await savedSearches.findById(older._id).lean();
    const younger = {
      ...stored,
      _id: `${older._id}2`,
      feedKey: 'younger-key',
      rhythm: 'hourly' as const,
      createdAt: clock.now(),
    };
    await savedSearches.collection.insertOne(younger as never);
    await joinTwins(board.database);
    await makeTwinsImpossible(board.database);
    expect(await listed(subscriber._id)).toMatchObject([{ _id: older._id, rhythm: 'hourly' }]);
    for (const key of ['older-key', 'younger-key']) {
      const token = board.signer.sign('feed', key);
      expect((await fetch(`${board.url}/feeds/${token}/alerts.json`)).status).toBe(200);
    }
    const token = board.signer.sign('confirm', asId<SavedSearchId>(younger._id));
    expect(await (await fetch(`${board.url}/confirm/${token}`)).text()).toContain('This link has been used');
  });
});
