import { gzipSync } from 'node:zlib';
import { PushTokens } from '@app/infra/mongo';
import type { KeptPosting } from '@app/core/records';
import { systemClock } from '@app/infra/system';
import { draft, startBoard, type Board } from '../harness.js';

let board: Board;
beforeAll(async () => {
  board = await startBoard();
});
afterAll(() => board.stop());

async function send(
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
): Promise<{ status: number; body: Record<string, any> }> {
  const response = await fetch(`${board.url}/api/postings`, {
    method: 'POST',
    headers: { authorization: `Bearer ${board.pushToken}`, 'content-type': 'application/json', ...headers },
    body,
  });
  return { status: response.status, body: (await response.json()) as Record<string, any> };
}

const outcomes = (answer: { body: Record<string, any> }) =>
  answer.body['items'].map((item: { outcome: string }) => item.outcome);

describe('pushing postings', () => {
  it('takes one object, and the same again changes nothing', async () => {
    const first = await send(JSON.stringify(draft(1)));
    expect(first.status).toBe(200);
    expect(outcomes(first)).toEqual(['new']);
    const stored = await board.database.postings.findById(first.body['items'][0].id).lean<KeptPosting>();
    expect(stored).toMatchObject({ source: 'acme', externalId: 'job-1', revision: 1, state: 'open' });
    expect(outcomes(await send(JSON.stringify(draft(1))))).toEqual(['unchanged']);
    expect(outcomes(await send(JSON.stringify(draft(1, { title: 'Another title' }))))).toEqual(['revised']);
  });

  it('takes an array and NDJSON, and reports each item in order', async () => {
    expect(outcomes(await send(JSON.stringify([draft(2), draft(3)])))).toEqual(['new', 'new']);
    const lines = [draft(4), draft(2), draft(5)].map((one) => JSON.stringify(one)).join('\n');
    expect(outcomes(await send(lines, { 'content-type': 'application/x-ndjson' }))).toEqual([
      'new',
      'unchanged',
      'new',
    ]);
  });

  it('takes the good items and names the field of each bad one, which it keeps as dead letters if not over', async () => {
    const over = draft(1, { validThrough: '2020-01-01' });
    const { status, body } = await send(
      JSON.stringify([draft(6), draft(7, { url: 'javascript:1' }), { title: 'x' }, 7, over]),
    );
    expect(status).toBe(200);
    expect(body).toMatchObject({ accepted: 1, refused: 4 });
    expect(body['items']).toMatchObject([
      { index: 0, outcome: 'new' },
      { index: 1, outcome: 'refused', field: 'url', reason: 'not-a-web-address' },
      { index: 2, outcome: 'refused', reason: 'missing' },
      { index: 3, outcome: 'refused', reason: 'wrong-type' },
      { index: 4, outcome: 'refused', reason: 'already-over' },
    ]);
    expect(await board.database.postings.findOne({ externalId: 'job-1' })).toMatchObject({ state: 'closed' });
    expect(await board.database.deadLetters.countDocuments({ stage: 'push', origin: 'acme' })).toBe(3);
  });

  it('goes on after a line that is no JSON', async () => {
    const lines = `${JSON.stringify(draft(8))}\n{broken\n${JSON.stringify(draft(9))}`;
    expect(outcomes(await send(lines, { 'content-type': 'application/x-ndjson' }))).toEqual([
      'new',
      'refused',
      'new',
    ]);
  });

  it('answers 422 with the fields when nothing was accepted', async () => {
    const single = await send(JSON.stringify(draft(10, { salary: { min: 9, max: 1 } })));
    expect(single.status).toBe(422);
    expect(single.body['errors']).toMatchObject([{ field: 'salary.min' }]);
    const list = await send(JSON.stringify([{ a: 1 }, draft(11, { titel: 'x' })]));
    expect(list.body['errors'].map((one: { field: string }) => one.field)).toEqual([
      '[0].externalId',
      '[1].titel',
    ]);
  });

  it.each([
    ['no JSON', '{', {}, 400],
    ['nothing', '[]', {}, 400],
    ['another type', 'a=b', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['too much', JSON.stringify('x'.repeat(11_000_000)), {}, 413],
  ])('refuses %s', async (_name, body, headers, status) => {
    expect((await send(body, headers)).status).toBe(status);
  });

  it('reads a compressed body, and no more of a bomb than the limit', async () => {
    const gzip = (text: string) => new Uint8Array(gzipSync(text));
    const headers = { 'content-encoding': 'gzip' };
    expect(outcomes(await send(gzip(JSON.stringify(draft(12))), headers))).toEqual(['new']);
    expect((await send(gzip(' '.repeat(50_000_000)), headers)).status).toBe(413);
  });

  it('does not look at the body of a wrong token: neither its size, its encoding nor its type', async () => {
    const bomb = new Uint8Array(gzipSync(' '.repeat(50_000_000)));
    const authorization = 'Bearer x';
    expect((await send(bomb, { authorization, 'content-encoding': 'gzip' })).status).toBe(401);
    expect((await send('not gzip', { authorization, 'content-encoding': 'gzip' })).status).toBe(401);
    expect((await send('x'.repeat(11_000_000), { authorization })).status).toBe(401);
    expect((await send('a', { authorization, 'content-type': 'text/plain' })).status).toBe(401);
  });

  it('refuses a missing, wrong or revoked token, and one in the wrong place', async () => {
    const tokens = new PushTokens(board.database, systemClock);
    const revoked = await tokens.issue('acme', 'old');
    const id = revoked.split('_')[1] ?? '';
    await tokens.revoke(id);
    for (const authorization of [
      '',
      'Bearer x',
      `Bearer ${revoked}`,
      `Basic ${board.pushToken}`,
      `Bearer ${board.pushToken}x`,
    ]) {
      expect((await send(JSON.stringify(draft(13)), { authorization })).status).toBe(401);
    }
    const inQuery = await fetch(`${board.url}/api/postings?token=${board.pushToken}`, {
      method: 'POST',
      body: '{}',
    });
    expect(inQuery.status).toBe(401);
  });

  it('cannot be told which source to write to', async () => {
    const { status, body } = await send(JSON.stringify(draft(14, { source: 'victim' })));
    expect(status).toBe(422);
    expect(body['errors']).toMatchObject([{ field: 'source' }]);
  });
});
