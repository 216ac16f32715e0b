import { TOKEN_PURPOSES } from '@app/infra/system';
import {
  confirmed,
  draft,
  postForm,
  push,
  saved,
  startBoard,
  type Board,
} from '../integration/api/harness.js';
import { everything, spread } from './world.js';

let board: Board;
beforeAll(async () => {
  board = await startBoard();
  await push(board, [draft(1)]);
});
afterAll(() => board.stop());

/** Every place where a token opens something, and the purpose that opens it. */
const DOORS = [
  { purpose: 'confirm', use: (token: string) => fetch(`${board.url}/confirm/${token}`, { method: 'POST' }) },
  {
    purpose: 'confirm',
    use: (token: string) => fetch(`${board.url}/confirm/${token}/link`, { method: 'POST' }),
  },
  { purpose: 'manage', use: (token: string) => fetch(`${board.url}/manage/${token}`) },
  { purpose: 'manage', use: (token: string) => postForm(`${board.url}/manage/${token}/erase`, {}) },
  {
    purpose: 'manage',
    use: (token: string) =>
      fetch(`${board.url}/api/me/searches`, { headers: { authorization: `Bearer ${token}` } }),
  },
  {
    purpose: 'unsubscribe',
    use: (token: string) => fetch(`${board.url}/unsubscribe/${token}`, { method: 'POST' }),
  },
  { purpose: 'feed', use: (token: string) => fetch(`${board.url}/feeds/${token}/alerts.json`) },
] as const;

/** Answers that let nobody in. */
const isRefused = (status: number): boolean => [400, 401, 403, 404, 405, 410].includes(status);

/** One sign changed, taken out or doubled, at every place that is tried. */
function tampered(token: string): string[] {
  const places = spread(
    [...token].map((_, n) => n),
    24,
  );
  return [
    ...places.flatMap((n) => {
      const [before, at, after] = [token.slice(0, n), token[n] ?? '', token.slice(n + 1)];
      return [`${before}${at === 'A' ? 'B' : 'A'}${after}`, before + after, before + at + at + after];
    }),
    token.toUpperCase(),
    token.split('.').slice(0, 3).join('.'),
    `${token}.${token}`,
    token.split('.').reverse().join('.'),
  ].filter((text) => text !== token);
}

it('a token opens what it was made for and nothing else, and none that was changed opens anything', async () => {
  const { subscriber, search } = await confirmed(board, { email: 'owner@example.org' });
  const waiting = await saved(board, { email: 'waiting@example.org' });
  const before = await everything(board);
  const opened: string[] = [];
  const attempt = async (what: string, use: (token: string) => Promise<Response>, token: string) => {
    const { status } = await use(encodeURIComponent(token));
    if (!isRefused(status)) opened.push(`${what}: ${status}`);
  };
  const subjects = [subscriber._id, search._id, waiting.search._id];
  for (const { purpose, use } of DOORS) {
    for (const other of TOKEN_PURPOSES.filter((one) => one !== purpose)) {
      for (const subject of subjects) {
        await attempt(`${other} as ${purpose}`, use, board.signer.sign(other, subject));
      }
    }
    for (const subject of subjects) {
      const past = new Date(Date.now() - 60_000);
      await attempt(`an old ${purpose}`, use, board.signer.sign(purpose, subject, past));
    }
    const genuine = board.signer.sign(purpose, purpose === 'confirm' ? waiting.search._id : subscriber._id);
    for (const token of tampered(genuine)) await attempt(`a changed ${purpose} ${token}`, use, token);
  }
  expect(opened).toEqual([]);
  expect(await everything(board)).toBe(before);
});

it('nobody reaches the searches, hooks and feeds of another with a manage link of their own', async () => {
  const mine = await confirmed(board, { email: 'mine@example.org' });
  const theirs = await confirmed(board, { email: 'theirs@example.org', q: 'kafka' });
  const before = await everything(board);
  const page = `${board.url}/manage/${mine.manageToken}/searches/${theirs.search._id}`;
  const api = `${board.url}/api/me/searches/${theirs.search._id}`;
  const headers = { authorization: `Bearer ${mine.manageToken}`, 'content-type': 'application/json' };
  const tried = [
    ...[
      'pause',
      'resume',
      'delete',
      'restore',
      'snooze',
      'wake',
      'edit',
      'channels/feed',
      'channels/hooks',
    ].map(
      async (name) =>
        [
          `page ${name}`,
          (await postForm(`${page}/${name}`, { q: 'x', until: '2099-01-01' })).status,
        ] as const,
    ),
    ...(
      [
        ['PATCH', '', { state: 'paused' }],
        ['DELETE', '', undefined],
        ['POST', '/channels/hooks', { kind: 'webhook', url: 'https://example.org/' }],
        ['POST', '/channels/feed', {}],
        ['DELETE', '/channels/feed', undefined],
      ] as const
    ).map(async ([method, rest, body]) => {
      const init = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
      return [`${method} ${rest}`, (await fetch(api + rest, init)).status] as const;
    }),
  ];
  const answers = await Promise.all(tried);
  expect(answers.filter(([, status]) => status < 400)).toEqual([]);
  expect(await everything(board)).toBe(before);
});
