import { until } from '@app/testing';
import { draft, operatorSession, push, startBoard, type Board } from '../harness.js';

let board: Board;
let headers: { cookie: string };
const READ_AT = new Date('2026-03-02T09:00:00Z');

beforeAll(async () => {
  board = await startBoard();
  headers = await operatorSession(board);
  const common = {
    settings: {},
    everySeconds: 600,
    origin: 'store' as const,
    nextPollAt: new Date('2126-03-02T10:00:00Z'),
  };
  const lastError = { reason: 'unreadable', message: 'No <list>.', at: READ_AT };
  await board.database.sources.create([
    { ...common, _id: 'good.one', kind: 'rss', lastGoodReadAt: READ_AT, openCount: 1_234 },
    { ...common, _id: 'bad-one', kind: 'lever', failures: 2, lastError },
    { ...common, _id: 'worse-one', kind: 'rss', failures: 7, lastError },
    { ...common, _id: 'away', kind: 'rss', paused: true },
    { ...common, _id: 'gone', kind: 'rss', enabled: false, failures: 9 },
    ...Array.from({ length: 60 }, (_, n) => ({ ...common, _id: `many${n}`, kind: 'ashby' })),
  ]);
  const beginning = '<script>alert(1)</script>';
  await board.database.reads.create([
    {
      _id: 'bad-one 1',
      source: 'bad-one',
      at: READ_AT,
      outcome: 'failed',
      times: 1,
      bytes: 9_999,
      reason: 'unreadable',
      message: 'No <list>.',
      beginning,
    },
    {
      _id: 'bad-one 2',
      source: 'bad-one',
      at: new Date(+READ_AT - 1),
      outcome: 'read',
      times: 1,
      listed: 12,
      new: 3,
    },
  ]);
});
afterAll(() => board.stop());

const ask = async (path: string, form?: Record<string, string>): Promise<[number, string]> => {
  const post = form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) };
  const answer = await fetch(board.opsUrl + path, { headers, ...post });
  return [answer.status, await answer.text()];
};
const namesIn = (html: string): string[] =>
  [...html.matchAll(/<a href="\/sources\/([^"]+)"/g)].map(([, name]) => name ?? '');

describe('sources on the console', () => {
  it('are listed by health, those that fail first, in pages', async () => {
    const [, html] = await ask('/sources');
    expect(namesIn(html).slice(0, 3)).toEqual(['worse-one', 'bad-one', 'away']);
    expect(namesIn(html)).toHaveLength(50);
    const next = /class="next" href="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const [, rest] = await ask(next);
    expect(namesIn(rest)).toHaveLength(15);
    expect(namesIn(rest).at(-1)).toBe('gone');
  });

  it.each<[string, string[]]>([
    ['state=failing', ['worse-one', 'bad-one']],
    ['state=paused', ['away']],
    ['state=disabled', ['gone']],
    ['state=good', ['good.one']],
    ['kind=lever', ['bad-one']],
    ['q=ONE&kind=rss', ['worse-one', 'good.one', 'gone']],
    ['q=.', ['good.one']],
    ['q=(', []],
    ['state=doubted', []],
  ])('are found by %s', async (query, names) => {
    expect(namesIn((await ask(`/sources?${query}`))[1])).toEqual(names);
  });

  it.each(['state=constructor&q=good', 'skip=-1&q=good', 'skip=x&q=good'])(
    'are not asked for by %s',
    async (query) => {
      expect(namesIn((await ask(`/sources?${query}`))[1])).toEqual(['good.one']);
    },
  );

  it('show what their reads found, and how the document began, as text', async () => {
    const [status, html] = await ask('/sources/bad-one');
    expect(status).toBe(200);
    expect(html).toContain('&lt;script>alert(1)&lt;/script>');
    expect(html).toContain('2026-03-02 09:00:00 UTC, unreadable: No &lt;list>.');
    expect(html).toContain('<td>read</td><td>1</td><td>12</td><td>3</td>');
    expect(html).toContain('read: failed');
    expect(html).toContain('No dry run of the last 14 days.');
    expect((await ask('/sources/nobody'))[0]).toBe(404);
  });

  it('have a page when nothing reads them, since their postings lead there', async () => {
    await push(board, [draft(1)]);
    const [status, html] = await ask('/sources/acme');
    expect([status, html.includes('It is not in the list of sources')]).toEqual([200, true]);
    expect(html).toMatch(/<dt>Open postings<\/dt><dd>1<\/dd>/);
    expect(html).not.toContain('Dry run');
    // Lines of the trace come a moment later.
    await until('its timeline tells of the push', async () =>
      (await ask('/sources/acme'))[1].includes('acme by push (1 in all)'),
    );
  });

  it('say on the status page that they are paused', async () => {
    const [, html] = await ask('/status');
    expect(html).toMatch(/<a href="\/sources\/away">away<\/a><\/td><td>rss<\/td><td>paused</);
  });

  it('are read at once when an operator says so, unless they are paused or off', async () => {
    const csrf = /name="csrf" value="([^"]+)"/.exec((await ask('/sources/bad-one'))[1])?.[1] ?? '';
    expect((await ask('/sources/bad-one', { csrf: 'wrong' }))[0]).toBe(403);
    const dueAt = async (name: string) =>
      (await board.database.sources.findById(name).lean())?.nextPollAt?.getFullYear();
    expect(await dueAt('bad-one')).toBe(2126);
    expect((await ask('/sources/bad-one', { csrf }))[1]).toContain('It is due now.');
    expect(await dueAt('bad-one')).toBe(new Date().getFullYear());
    expect((await ask('/sources/away', { csrf }))[1]).toContain('It is paused or off');
    expect(await dueAt('away')).toBe(2126);
  });

  it('are tried without storing anything when an operator says so, not twice at a time', async () => {
    const csrf = /name="csrf" value="([^"]+)"/.exec((await ask('/sources/bad-one'))[1])?.[1] ?? '';
    expect((await ask('/sources/bad-one/dry-run', { csrf: 'wrong' }))[0]).toBe(403);
    expect((await ask('/sources/nobody/dry-run', { csrf }))[0]).toBe(404);
    expect((await ask('/sources/bad-one/dry-run', { csrf }))[1]).toContain('Asked for by');
    expect((await ask('/sources/bad-one/dry-run', { csrf }))[1]).toContain('A dry run is on its way');
    const audited = await board.database.audit.find({ action: 'source.dry-run' }).lean();
    expect(audited.map(({ subject }) => subject)).toEqual([{ kind: 'source', id: 'bad-one' }]);
    const line = { externalId: '9', title: '<b>SRE</b>', message: '', change: 'changed' as const };
    const found = {
      ...{ listed: 5, unchanged: 4, skipped: 0, keeps: { reason: 'empty-read', gone: 3 } },
      ...{ bytes: 2_000, ms: 1_500 },
      counts: { new: 0, changed: 1, reopened: 0, closed: 0, refused: 0, unreadable: 0 },
      lines: [{ ...line, fields: [{ field: 'title', before: 'Old', after: '<b>SRE</b>' }] }],
    };
    const $set = { state: 'done', found, endedAt: READ_AT } as const;
    await board.database.dryRuns.updateOne({ _id: 'bad-one' }, { $set });
    const [, html] = await ask('/sources/bad-one');
    expect(html).toContain('&lt;b>SRE&lt;/b>');
    expect(html).toContain('3 open postings are not listed');
    expect(html).toMatch(/<del>.*Old<\/del><ins>/);
  });
});
