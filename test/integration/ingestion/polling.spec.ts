import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pollSource } from '@app/core/contracts';
import { Database } from '@app/infra/mongo';
import { Producer } from '@app/infra/queue';
import type { RunningWorker } from '@app/infra/service';
import { FakeClock, testConfig, until } from '@app/testing';
import { createApp } from '../../../apps/ingestion/src/app.js';
import { ScheduleReconciler } from '../../../apps/ingestion/src/schedule/schedule-reconciler.js';
import { startLocalServer, type LocalServer } from './local-server.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const job = (id: number, changes: Record<string, unknown> = {}) => ({
  id,
  title: `Engineer ${id}`,
  absolute_url: `https://boards.example/${id}`,
  company_name: 'Tidewater',
  location: { name: 'Lisbon, Portugal' },
  content: `&lt;p&gt;Number ${id}&lt;/p&gt;`,
  ...changes,
});
const jobs = (count: number) => Array.from({ length: count }, (_, n) => job(n));

describe('ingestion', () => {
  let board: LocalServer;
  let clock: FakeClock;
  let running: RunningWorker;
  let database: Database;
  let listed: unknown[];

  const start = async (sources: (origin: string) => string) => {
    board = await startLocalServer((_, response) => response.end(JSON.stringify({ jobs: listed })));
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'sources-')), 'sources.yaml');
    writeFileSync(file, sources(board.origin));
    clock = new FakeClock('2026-03-01T12:00:00Z');
    const config = await testConfig({
      SOURCES_FILE: file,
      FETCH_ALLOW_ORIGINS: board.origin,
    });
    running = await createApp(config, { clock, chance: () => 0.5 });
    database = running.app.get(Database, { strict: false });
    // A new source is due at once: what a test then changes must not meet that first read half way.
    await until('the first read is noted', async () => (await source())?.lastReadAt);
  };
  const oneBoard = (origin: string) =>
    `sources: [{name: tide, kind: greenhouse, board: tide, baseUrl: "${origin}", every: 10m}]`;

  afterEach(async () => {
    const { connection } = database;
    await connection.dropDatabase();
    await running.stop();
    await board.close();
  });

  const source = () => database.sources.findById('tide').lean();
  const open = async () => (await database.postings.find({ state: 'open' }).lean()).length;
  /** Moves to the source's next read and waits until it is done. */
  const nextRead = async () => {
    const before = await until('a read is planned', async () => (await source())?.nextPollAt);
    clock.set(new Date(Math.max(before.getTime(), clock.now().getTime())));
    const since = (await source())?.lastReadAt?.getTime() ?? 0;
    const now = clock.now().getTime();
    await until('the source is read', async () => {
      const read = (await source())?.lastReadAt?.getTime() ?? 0;
      return read >= now && read !== since;
    });
    return source();
  };

  it('reads a new source at once, and again when its time has come, at no cost when nothing changed', async () => {
    listed = jobs(3);
    await start(oneBoard);
    await until('three postings are on the record', async () => (await open()) === 3);
    board.answer = (request, response) => {
      if (request.headers['if-none-match'] === '"a"') response.writeHead(304).end();
      else response.setHeader('etag', '"a"').end(JSON.stringify({ jobs: listed }));
    };
    clock.advance(MINUTE);
    await nextRead();
    expect(await source()).toMatchObject({ etag: '"a"', openCount: 3, failures: 0, alarm: null });
    const before = await database.counters.findById('changes').lean();
    await nextRead();
    expect(board.requests.at(-1)?.headers['if-none-match']).toBe('"a"');
    expect(await database.counters.findById('changes').lean()).toEqual(before);
  });

  it('notes what each read found, those of an hour that found nothing together, and how a broken document began', async () => {
    listed = jobs(3);
    await start(oneBoard);
    listed = [job(1), job(2, { title: 'Another title' }), job(5), { id: 7 }];
    await nextRead();
    await nextRead();
    await nextRead();
    board.answer = (_request, response) => response.end('<html>\u0007 Down.');
    await nextRead();
    const notes = await until('all reads are noted', async () => {
      const found = await database.reads.find({ source: 'tide' }).sort({ _id: 1 }).lean();
      return found.some(({ outcome }) => outcome === 'failed') ? found : null;
    });
    expect(notes.map(({ outcome, times, listed: count }) => [outcome, times, count])).toEqual([
      ['unchanged', 2, 0],
      ['read', 1, 3],
      ['read', 1, 3],
      ['failed', 1, 0],
    ]);
    expect(notes[2]).toMatchObject({ new: 1, changed: 1, faults: 1 });
    expect(notes[1]?.bytes).toBeGreaterThan(300);
    expect(notes[3]).toMatchObject({ reason: 'unreadable', beginning: '<html>\ufffd Down.' });
  });

  it('says what a read would change where an operator asks for it, and stores nothing of it', async () => {
    listed = jobs(4);
    await start(oneBoard);
    await until('four postings are on the record', async () => (await open()) === 4);
    const stored = async () => JSON.stringify(await database.postings.find().sort({ _id: 1 }).lean());
    const [before, sourceBefore, reads] = [
      await stored(),
      await source(),
      await database.reads.find().lean(),
    ];
    listed = [job(0), job(1, { title: 'Another title' }), job(2), job(9), { id: 7 }];
    await database.dryRuns.create({ _id: 'tide', state: 'asked', by: 'ada', askedAt: clock.now() });
    const ended = await until('the dry run has ended', async () => {
      const found = await database.dryRuns.findById('tide').lean();
      return found?.state === 'asked' ? null : found;
    });
    expect(ended.fault).toBeNull();
    const done = ended.found;
    expect(done).toMatchObject({
      listed: 4,
      unchanged: 2,
      counts: { new: 1, changed: 1, reopened: 0, closed: 1, refused: 0, unreadable: 1 },
      keeps: null,
    });
    expect(done?.lines.map(({ change, externalId }) => `${change} ${externalId}`)).toEqual([
      'new 9',
      'changed 1',
      'closed 3',
      'unreadable 7',
    ]);
    expect(done?.lines[1]?.fields).toEqual([
      { field: 'title', before: 'Engineer 1', after: 'Another title' },
    ]);
    expect(done?.lines[2]?.title).toBe('Engineer 3');
    expect(await stored()).toBe(before);
    expect(await source()).toEqual(sourceBefore);
    expect(await database.reads.find().lean()).toEqual(reads);
    expect(await database.deadLetters.countDocuments()).toBe(0);
  });

  it('says why a dry run failed, and of a source that is gone', async () => {
    listed = jobs(1);
    await start(oneBoard);
    board.answer = (_request, response) => response.writeHead(500).end();
    const asked = { state: 'asked' as const, by: 'ada', askedAt: clock.now() };
    await database.dryRuns.create([
      { ...asked, _id: 'tide' },
      { ...asked, _id: 'nobody' },
    ]);
    const faults = await until('both have ended', async () => {
      const found = await database.dryRuns.find({ state: 'failed' }).sort({ _id: 1 }).lean();
      return found.length === 2 ? found.map(({ fault }) => fault?.reason) : null;
    });
    expect(faults).toEqual(['unknown', expect.stringMatching(/./)]);
    expect(await source()).toMatchObject({ failures: 0 });
  });

  it('parses nothing again when a board without versions answers in the same bytes', async () => {
    listed = jobs(3);
    await start(oneBoard);
    expect(await source()).toMatchObject({ etag: null, openCount: 3 });
    const before = await database.postings.find().lean();
    // What is not parsed cannot reopen: a marker that only a parsed read would change.
    await database.postings.updateMany({}, { $set: { draftHash: 'other' } });
    await nextRead();
    expect((await database.postings.find().lean()).map(({ draftHash }) => draftHash)).toEqual(
      before.map(() => 'other'),
    );
    listed = jobs(2);
    await nextRead();
    expect(await source()).toMatchObject({ openCount: 2 });
    await until(
      'they were read',
      async () => (await database.postings.countDocuments({ draftHash: 'other' })) === 1,
    );
  });

  it('takes the good items of a board, keeps the bad ones as dead letters, and goes on', async () => {
    listed = [job(1), { id: 2, title: 7 }, job(3, { absolute_url: 'javascript:alert(1)' }), job(4)];
    await start(oneBoard);
    await until('the good ones are taken', async () => (await open()) === 2);
    const letters = await database.deadLetters.find().sort({ reason: 1 }).lean();
    expect(letters).toMatchObject([
      { stage: 'feed-item', origin: 'tide', reason: 'not-a-web-address', count: 1 },
      { stage: 'feed-item', origin: 'tide', reason: 'wrong-shape', count: 1 },
    ]);
  });

  it('closes what a healthy read no longer lists, and nothing after a broken, empty or half one', async () => {
    listed = jobs(10);
    await start(oneBoard);
    await until('ten are on the record', async () => (await open()) === 10);
    const breakages: [string, () => void, object][] = [
      ['empty', () => void (listed = []), { alarm: { reason: 'empty-read', gone: 10 } }],
      ['half', () => void (listed = jobs(5)), { alarm: { reason: 'shrunk-read', gone: 5 } }],
      [
        'nameless',
        () => void (listed = [...jobs(9), { title: 1 }]),
        { alarm: { reason: 'unreadable-items' } },
      ],
      [
        'error',
        () => void (board.answer = (_, r) => r.writeHead(500).end()),
        { lastError: { reason: 'http-error' } },
      ],
      [
        'cut',
        () => void (board.answer = (_, r) => r.end('{"jobs":[{"id":1,')),
        { lastError: { reason: 'unreadable' } },
      ],
      [
        'gone',
        () => void (board.answer = (_, r) => r.writeHead(404).end()),
        { lastError: { reason: 'not-found' } },
      ],
    ];
    for (const [name, breakIt, state] of breakages) {
      breakIt();
      expect([name, await nextRead()]).toMatchObject([name, state]);
      expect([name, await open()]).toEqual([name, 10]);
    }
    listed = jobs(8);
    board.answer = (_, response) => response.end(JSON.stringify({ jobs: listed }));
    expect(await nextRead()).toMatchObject({ alarm: null, lastError: null, failures: 0, openCount: 8 });
    expect(await open()).toBe(8);
    const closed = await database.postings.find({ state: 'closed' }).lean();
    expect(closed.map(({ closedReason }) => closedReason)).toEqual(['no-longer-listed', 'no-longer-listed']);
  });

  it('believes a half-empty board after a day of the same', async () => {
    listed = jobs(10);
    await start(oneBoard);
    await until('ten are on the record', async () => (await open()) === 10);
    listed = jobs(4);
    await nextRead();
    clock.advance(12 * HOUR);
    await nextRead();
    expect(await open()).toBe(10);
    clock.advance(13 * HOUR);
    expect(await nextRead()).toMatchObject({ alarm: null, openCount: 4 });
    expect(await open()).toBe(4);
  });

  it('backs off from a source that fails, and leaves it alone for as long as it asks', async () => {
    listed = [];
    await start(oneBoard);
    board.answer = (_, response) => response.writeHead(429, { 'retry-after': '7200' }).end();
    const limited = await nextRead();
    expect(limited).toMatchObject({ failures: 1, lastError: { reason: 'rate-limited' } });
    expect(limited?.nextPollAt?.getTime()).toBe(clock.now().getTime() + 2 * HOUR);
    board.answer = (_, response) => response.writeHead(503).end();
    const waits: number[] = [];
    for (let n = 0; n < 3; n++)
      waits.push(((await nextRead())?.nextPollAt?.getTime() ?? 0) - clock.now().getTime());
    expect(waits[1]).toBeGreaterThan((waits[0] ?? 0) * 1.5);
    expect(waits[2]).toBeGreaterThan((waits[1] ?? 0) * 1.5);
    // Moved by up to a tenth, so that sources spread; in the middle it is the wait itself.
    expect(waits.map((wait) => wait / MINUTE)).toEqual([10, 20, 40]);
  });

  /** Externals ids of the postings that may alert, in order. */
  const news = async () =>
    (await database.postings.find({ unmatched: true }).lean())
      .map(({ externalId }) => Number(externalId))
      .sort((a, b) => a - b);
  const dated = (id: number, days: number) =>
    job(id, { first_published: new Date(clock.now().getTime() - days * 24 * HOUR).toISOString() });
  const reasonOf = async (id: number) =>
    (await database.postings.findOne({ externalId: String(id) }).lean())?.quiet ?? null;

  it('takes what a first read lists as quiet, and what comes later as news unless it is dated long ago', async () => {
    listed = jobs(3);
    await start(oneBoard);
    expect(await news()).toEqual([]);
    expect(await reasonOf(0)).toBe('first-read');
    expect(await source()).toMatchObject({ catchUp: null });
    listed = [...jobs(4), dated(10, 2), dated(11, 31)];
    await nextRead();
    expect(await news()).toEqual([3, 10]);
    expect(await reasonOf(11)).toBe('old-claim');
    listed = [...listed, job(12)];
    clock.advance(8 * 24 * HOUR);
    await nextRead();
    expect(await reasonOf(12)).toBe('first-read-after-absence');
    listed = [...listed, job(13), dated(14, 40)];
    await nextRead();
    expect(await news()).toEqual([3, 10, 13]);
    // Another list under the same name is a new source in all but its name.
    const { SourceList } = await import('../../../apps/ingestion/src/setup/source-list.js');
    listed = [job(20), dated(21, 1), dated(22, 5)];
    await running.app.get(SourceList, { strict: false }).replace('file', [
      {
        name: 'tide',
        kind: 'greenhouse',
        everySeconds: 600,
        settings: { board: 'other', baseUrl: board.origin },
      },
    ]);
    await until('the other list is read', async () => (await reasonOf(20)) !== null);
    expect([await reasonOf(20), await reasonOf(21), await reasonOf(22)]).toEqual([
      'first-read',
      null,
      'first-read',
    ]);
  });

  it('takes up a first read that was cut off as what it is, for a day', async () => {
    listed = jobs(2);
    await start(oneBoard);
    // As a process that was killed after its first postings leaves it behind.
    const cutOff = (since: Date) => ({
      $set: { lastGoodReadAt: null, catchUp: { reason: 'first-read', since } },
    });
    await database.sources.updateOne({ _id: 'tide' }, cutOff(clock.now()));
    listed = jobs(4);
    await nextRead();
    expect(await news()).toEqual([]);
    await database.sources.updateOne({ _id: 'tide' }, cutOff(clock.now()));
    clock.advance(25 * HOUR);
    listed = jobs(5);
    await nextRead();
    expect(await news()).toEqual([4]);
  });

  it('reads a feed once before what it lists is news; the date of the feed is not that of its items', async () => {
    const item = (id: number, day: string | undefined) => ({
      id: String(id),
      url: `https://jobs.example.org/${id}`,
      title: `Engineer ${id}`,
      content_text: `Company: Firm ${id}\nA role.`,
      ...(day === undefined ? {} : { date_published: day }),
    });
    const answerWith = (items: unknown[]) => {
      const body = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Jobs', items });
      board.answer = (_, response) => response.setHeader('content-type', 'application/feed+json').end(body);
    };
    listed = [];
    await start((origin) => `sources: [{name: tide, kind: feed, url: "${origin}/jobs", every: 10m}]`);
    const built = clock.now().toISOString();
    answerWith([item(1, built), item(2, built)]);
    await nextRead();
    expect(await database.postings.countDocuments()).toBe(2);
    expect(await news()).toEqual([]);
    answerWith([item(1, built), item(2, built), item(3, undefined)]);
    await nextRead();
    expect((await database.postings.find({ unmatched: true }).lean()).map(({ title }) => title)).toEqual([
      'Engineer 3',
    ]);
  });

  it('makes the schedulers anew when Redis has lost them', async () => {
    listed = jobs(1);
    await start(oneBoard);
    const queue = running.app.get(Producer, { strict: false }).queue(pollSource);
    await until('the scheduler is there', async () => (await queue.getJobSchedulersCount()) === 1);
    await queue.obliterate({ force: true });
    await queue.removeJobScheduler('source-tide');
    expect(await queue.getJobSchedulersCount()).toBe(0);
    await running.app.get(ScheduleReconciler, { strict: false }).reconcile();
    expect(await queue.getJobSchedulers()).toMatchObject([{ key: 'source-tide', every: 600_000 }]);
  });

  it('closes the postings of a source that the file no longer names', async () => {
    listed = jobs(2);
    await start(oneBoard);
    await until('two are on the record', async () => (await open()) === 2);
    const { SourceList } = await import('../../../apps/ingestion/src/setup/source-list.js');
    await running.app.get(SourceList, { strict: false }).replace('file', []);
    expect(await open()).toBe(0);
    expect(await source()).toMatchObject({ enabled: false, nextPollAt: null });
  });
});
