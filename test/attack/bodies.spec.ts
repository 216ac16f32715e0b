import fs from 'node:fs';
import { sharedDescribe, sharedPath } from '@app/testing';
import { draft, startBoard, type Board } from '../integration/api/harness.js';
import { NAUGHTY, REPEATED } from './payloads.js';
import { isLong, spread } from './world.js';

const SIZE = isLong ? 200_000 : 50_000;

let board: Board;
beforeAll(async () => {
  board = await startBoard();
});
afterAll(() => board.stop());

const post = (path: string, body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
  fetch(board.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${board.pushToken}`, ...headers },
    body,
  });

it('no hostile pattern costs an answer: each is taken or refused, and the next request is served', async () => {
  const answers: string[] = [];
  for (const piece of REPEATED) {
    const text = piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE);
    const asHtml = draft(1, { html: text });
    delete asHtml['text'];
    for (const body of [
      draft(2, { text }),
      asHtml,
      draft(3, { title: text.slice(0, 250), company: text.slice(0, 200) }),
    ]) {
      const { status } = await post('/api/postings', JSON.stringify(body));
      if (status !== 200 && status !== 422 && status !== 400)
        answers.push(`${JSON.stringify(piece)}: ${status}`);
    }
    for (const path of ['/', '/api/postings', '/posted.rss']) {
      const { status } = await fetch(`${board.url}${path}?q=${encodeURIComponent(text.slice(0, 400))}`);
      if (status >= 500) answers.push(`${path} ${JSON.stringify(piece)}: ${status}`);
    }
  }
  expect(answers).toEqual([]);
});

it('no naughty string makes the board fail, as a word, an address or a path', async () => {
  const failed: string[] = [];
  for (const text of spread(NAUGHTY, 60)) {
    const word = encodeURIComponent(text.slice(0, 300));
    for (const path of [
      `/?q=${word}`,
      `/api/postings?q=${word}`,
      `/companies/${word}`,
      `/postings/${word}`,
      `/confirm/${word}`,
    ]) {
      const { status } = await fetch(board.url + path, { redirect: 'manual' });
      if (status >= 500) failed.push(`${path}: ${status}`);
    }
    const { status } = await post(
      '/api/saved-searches',
      JSON.stringify({ email: text, query: text, rhythm: 'daily' }),
    );
    if (status >= 500) failed.push(`saving ${text}: ${status}`);
  }
  expect(failed).toEqual([]);
});

sharedDescribe('JSON that is wrong', () => {
  it('is refused by name wherever JSON is taken, and never breaks anything', async () => {
    const folder = sharedPath('data', 'suites', 'JSONTestSuite', 'test_parsing');
    const files = fs.readdirSync(folder).filter((name) => /^[ni]_/.test(name));
    const failed: string[] = [];
    for (const name of files) {
      const body = new Uint8Array(fs.readFileSync(`${folder}/${name}`));
      for (const path of ['/api/postings', '/api/saved-searches', '/mcp']) {
        const { status } = await post(path, body);
        if (status >= 500 || (name.startsWith('n_') && status < 400))
          failed.push(`${path} ${name}: ${status}`);
      }
    }
    expect(failed).toEqual([]);
  });
});
