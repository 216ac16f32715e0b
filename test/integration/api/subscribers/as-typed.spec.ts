import type { SavedSearch, Subscriber } from '@app/core/records';
import { confirmed, postForm, saveFields, saved, startBoard, type Board } from '../harness.js';

const TYPED = 'Nachtwächter remote:yes';
const CANONICAL = 'nachtwachter remote:yes';

let board: Board;
beforeAll(async () => {
  board = await startBoard();
});
afterAll(() => board.stop());

const page = async (path: string): Promise<string> => (await fetch(board.url + path)).text();
const searchOf = async (id: string) => board.database.savedSearches.findById(id).lean<SavedSearch>();
const json = (token: string, body: unknown, method = 'POST') => ({
  method,
  headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

describe('a search as it was typed', () => {
  it('is kept beside its canonical text, and shown and agreed to', async () => {
    const { search, subscriber, confirmToken } = await saved(board, {
      email: 'typed@example.org',
      q: ` ${TYPED} `,
    });
    expect(search).toMatchObject({ query: CANONICAL, typed: TYPED });
    const question = await page(`/confirm/${confirmToken}`);
    expect(question).toContain(`match the search “${TYPED}”`);
    expect(question).not.toContain(CANONICAL);
    await postForm(`${board.url}/confirm/${confirmToken}`, {});
    const { consents } = (await board.database.subscribers.findById(subscriber._id).lean<Subscriber>()) ?? {
      consents: [],
    };
    expect(consents[0]?.wording).toContain(TYPED);
    expect((await searchOf(search._id))?.versions).toMatchObject([{ query: CANONICAL, typed: TYPED }]);
  });

  it('is asked about again where it was typed otherwise meanwhile', async () => {
    const { search, confirmToken } = await saved(board, { email: 'twice@example.org', q: 'Rust remote:yes' });
    await postForm(
      `${board.url}/save`,
      saveFields({ email: 'twice@example.org', q: 'remote:yes RUST', name: 'Mine' }),
    );
    expect(await searchOf(search._id)).toMatchObject({
      typed: 'remote:yes RUST',
      name: 'Mine',
      state: 'pending',
    });
    const pressed = await postForm(`${board.url}/confirm/${confirmToken}`, { typed: 'Rust remote:yes' });
    expect(await pressed.text()).toContain('remote:yes RUST');
    expect((await searchOf(search._id))?.state).toBe('pending');
  });

  it('is what a change begins with, and another way to type it is no other search', async () => {
    const { search, manageToken } = await confirmed(board, { email: 'edit@example.org', q: TYPED });
    const path = `/manage/${manageToken}/searches/${search._id}`;
    expect(await page(`${path}/edit`)).toContain(`value="${TYPED}"`);
    const before = await searchOf(search._id);
    await postForm(`${board.url}${path}/edit`, {
      q: 'REMOTE:yes nachtwächter',
      name: 'By night',
      rhythm: 'instant',
    });
    const after = await searchOf(search._id);
    expect(after).toMatchObject({ query: CANONICAL, typed: 'REMOTE:yes nachtwächter', name: 'By night' });
    expect(after?.versions).toMatchObject([{ fromSeq: before?.versions[0]?.fromSeq, toSeq: null }]);
    const list = await page(`/manage/${manageToken}`);
    expect(list).toContain('<h2>By night</h2>');
    await postForm(`${board.url}${path}/revert`, {});
    const reverted = await searchOf(search._id);
    expect(reverted).toMatchObject({ typed: TYPED });
    expect(reverted?.name).toBeUndefined();
  });

  it('refuses a name that is too long, with what was typed', async () => {
    const { search, manageToken } = await confirmed(board, { email: 'long@example.org' });
    const answer = await postForm(`${board.url}/manage/${manageToken}/searches/${search._id}/edit`, {
      q: 'python',
      name: 'n'.repeat(81),
      rhythm: 'instant',
    });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('The name can be at most 80 characters long.');
  });

  it('is told by REST beside the canonical text, and named there', async () => {
    const { manageToken } = await confirmed(board, { email: 'rest@example.org' });
    const added = await fetch(
      `${board.url}/api/me/searches`,
      json(manageToken, { query: TYPED, name: 'Night' }),
    );
    const search = (await added.json()) as { id: string };
    expect(search).toMatchObject({ query: CANONICAL, typed: TYPED, name: 'Night' });
    const url = `${board.url}/api/me/searches/${search.id}`;
    const slower = await fetch(url, json(manageToken, { rhythm: 'weekly' }, 'PATCH'));
    expect(await slower.json()).toMatchObject({ typed: TYPED, name: 'Night', rhythm: 'weekly' });
    const unnamed = await fetch(url, json(manageToken, { name: '' }, 'PATCH'));
    expect(await unnamed.json()).toMatchObject({ typed: TYPED, name: null });
    const other = await fetch(url, json(manageToken, { query: 'rust' }, 'PATCH'));
    expect(await other.json()).toMatchObject({ query: 'rust', typed: 'rust' });
    expect((await fetch(url, json(manageToken, { name: 'n'.repeat(81) }, 'PATCH'))).status).toBe(400);
  });
});
