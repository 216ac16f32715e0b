import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BoardIndex } from '@app/search/board';
import { createLogger } from '@app/infra/logging';
import { Database } from '@app/infra/mongo';
import type { KeptPosting } from '@app/core/records';
import type { ServiceConfig } from '@app/infra/config';
import { Metrics } from '@app/infra/metrics';
import type { RunningWorker } from '@app/infra/service';
import { Intake, Interpreter, PostingDraftSchema, Rereading } from '@app/intake';
import { FakeClock, aSavedSearch, aSubscriber, freePort, testConfig, until } from '@app/testing';
import { BoardPostingStore } from '../../../apps/api/src/board/board-posting-store.js';
import { BoardLoader } from '../../../apps/api/src/board/board-loader.js';
import { ShownSamples } from '../../../apps/api/src/board/shown-samples.js';
import { BoardGate } from '../../../apps/api/src/board/whole-board.js';
import type { BoardRecord } from '../../../apps/api/src/board/record.js';
import { createApp as createIngestion } from '../../../apps/ingestion/src/app.js';
import { createApp as createMatcher } from '../../../apps/matcher/src/app.js';
import { hashesOfOld } from '../../../libs/intake/src/interpreting/interpret.js';
import { startLocalServer, type LocalServer } from './local-server.js';

const HOUR = 3_600_000;
const PER_SECOND = 3;

const draft = (externalId: string, changes: Record<string, unknown> = {}) => ({
  externalId,
  url: `https://jobs.example/${externalId}`,
  title: `Rust Engineer ${externalId}`,
  company: `Firm ${externalId}`,
  html: `<p>Keep ferries on time in <span>Rust</span>.</p>`,
  ...changes,
});
const job = (id: number) => ({
  id,
  title: `Polled Engineer ${id}`,
  absolute_url: `https://boards.example/${id}`,
  company_name: 'Tidewater',
  location: { name: 'Lisbon, Portugal' },
  content: `&lt;p&gt;Number ${id}&lt;/p&gt;`,
});

// What "the rules have changed" means is planted in the interpreter: from then on every posting wants Zig.
describe('stored postings under changed rules', () => {
  let board: LocalServer;
  let clock: FakeClock;
  let config: ServiceConfig;
  let database: Database;
  let listed: unknown[];
  const running: RunningWorker[] = [];
  let processes = 0;
  let loader: BoardLoader | null = null;
  const asked: { process: number; most: number }[] = [];
  let beforeReading: (ids: readonly string[]) => Promise<void> = () => Promise.resolve();

  /** An ingestion process. `version`: of changed rules; none for those of today. */
  async function start(version: string | null): Promise<{ worker: RunningWorker; intake: Intake }> {
    const port = { INGESTION_PORT: await freePort() };
    const worker = await createIngestion({ ...config, ...port }, { clock });
    running.push(worker);
    const process = (processes += 1);
    const interpreter = worker.app.get(Interpreter, { strict: false });
    if (version !== null) changeRules(interpreter, version);
    const rereading = worker.app.get(Rereading, { strict: false });
    const { rereadOldest } = Rereading.prototype;
    jest.spyOn(rereading, 'rereadOldest').mockImplementation((from, most) => {
      asked.push({ process, most });
      return rereadOldest.call(rereading, from, most);
    });
    return { worker, intake: worker.app.get(Intake, { strict: false }) };
  }

  function changeRules(interpreter: Interpreter, version: string): void {
    const { readAll } = Interpreter.prototype;
    jest.spyOn(interpreter, 'version').mockReturnValue(version);
    jest.spyOn(interpreter, 'readAll').mockImplementation(async (drafts) => {
      const again = drafts.filter(({ isOfRecord }) => isOfRecord === true);
      await beforeReading(again.map(({ externalId }) => externalId));
      const readings = await readAll.call(interpreter, drafts);
      return readings.map((reading, index) => {
        if (!reading.ok) return reading;
        if (drafts[index]?.externalId === 'throws')
          return { ok: false, thrown: { name: 'TypeError', message: 'planted', stack: undefined } };
        const { facts, contentHash } = reading.value;
        const changed = { ...facts, skills: [...facts.skills, 'zig'].sort() };
        return {
          ok: true,
          value: { ...reading.value, facts: changed, contentHash: `${contentHash}@${version}` },
        };
      });
    });
  }

  const stop = (worker: RunningWorker) => {
    running.splice(running.indexOf(worker), 1);
    return worker.stop();
  };
  const find = async (externalId: string): Promise<KeptPosting> =>
    database.postings.findOne({ externalId }).orFail().lean<KeptPosting>();
  const stale = (version: string) =>
    database.postings.countDocuments({ state: 'open', reading: { $exists: true, $ne: version } });
  const nextPoll = async () => {
    const source = async () => database.sources.findById('tide').lean();
    const next = (await source())?.nextPollAt?.getTime() ?? 0;
    clock.set(new Date(Math.max(next, clock.now().getTime()) + 1_000));
    const now = clock.now().getTime();
    await until('it is polled', async () => ((await source())?.lastReadAt?.getTime() ?? 0) >= now);
  };

  beforeAll(async () => {
    listed = [job(1), job(2)];
    board = await startLocalServer((_, response) => response.end(JSON.stringify({ jobs: listed })));
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'sources-')), 'sources.yaml');
    writeFileSync(
      file,
      `sources: [{name: tide, kind: greenhouse, board: tide, baseUrl: "${board.origin}", every: 10m}]`,
    );
    clock = new FakeClock('2026-03-01T12:00:00Z');
    config = await testConfig({
      SOURCES_FILE: file,
      FETCH_ALLOW_ORIGINS: board.origin,
      REREAD_PER_SECOND: String(PER_SECOND),
    });
    database = await Database.connect(config.MONGODB_URI);
  });
  afterAll(async () => {
    await loader?.onModuleDestroy();
    for (const worker of running.splice(0)) await worker.stop();
    await database.connection.dropDatabase();
    await database.close();
    await board.close();
  });

  it('are read again once, in order and at the rate that was set, and are no news', async () => {
    const first = await start(null);
    await until('the source is read', async () => (await database.postings.countDocuments()) === 2);
    const pushed = ['pay', 'waits', 'throws', 'raced', 'plain', 'old', 'closed', 'more-1', 'more-2'];
    const salary = { min: 70_000, max: 90_000, currency: 'EUR', period: 'year' };
    const special: Record<string, Record<string, unknown>> = {
      pay: { salary, skills: ['Haskell'] },
      plain: { html: undefined, text: 'Plain words  about Rust.' },
      old: { salary },
    };
    for (const id of pushed)
      expect(await first.intake.accept('push', [draft(id, special[id])])).toMatchObject([{ outcome: 'new' }]);
    await database.postings.updateMany({ externalId: { $ne: 'waits' } }, { $set: { unmatched: false } });
    await first.intake.close([(await find('closed'))._id as never], 'withdrawn');
    const old = PostingDraftSchema.parse(draft('old', special['old']));
    await database.postings.updateOne(
      { externalId: 'old' },
      { $set: { draftHash: hashesOfOld(old)[0] ?? '' }, $unset: { reading: '', draft: '' } },
    );
    const before = new Map((await database.postings.find().lean()).map((one) => [one.externalId, one]));

    // The rules change; the process that reads again is ended in the middle, while another one waits.
    await stop(first.worker);
    beforeReading = async (ids) => {
      if (!ids.includes('raced')) return;
      beforeReading = () => Promise.resolve();
      const revised = draft('raced', { html: '<p>Now in Erlang.</p>' });
      const { intake } = third ?? second;
      expect(await intake.accept('push', [revised])).toMatchObject([{ outcome: 'revised' }]);
    };
    clock.advance(HOUR);
    let third: Awaited<ReturnType<typeof start>> | null = null;
    const second = await start('90.0');
    third = await start('90.0');
    await until('some are read again', async () => (await stale('90.0')) <= 6);
    const done = await database.postings.find({ reading: '90.0' }).sort({ seq: 1 }).lean();
    await stop(second.worker);
    await until('all are read again', async () => (await stale('90.0')) === 0);

    const after = await database.postings.find().sort({ seq: 1 }).lean();
    for (const one of after) {
      const was = before.get(one.externalId);
      if (['raced'].includes(one.externalId)) continue;
      const isLeft = ['old', 'closed', 'throws'].includes(one.externalId);
      expect(one).toMatchObject({
        revision: was?.revision,
        matchSeq: was?.matchSeq,
        unmatched: one.externalId === 'waits',
        matchedBy: was?.matchedBy,
        revisedAt: was?.revisedAt,
        firstSeenAt: was?.firstSeenAt,
        clusterId: was?.clusterId,
        quiet: was?.quiet,
        draftHash: was?.draftHash,
      });
      expect([one.externalId, one.facts.skills.includes('zig')]).toEqual([one.externalId, !isLeft]);
      if (isLeft) expect(one.seq).toBe(was?.seq);
      else expect(one.seq).toBeGreaterThan(was?.seq ?? 0);
      if (isLeft) expect(one.facts).toEqual(was?.facts);
    }
    // No structured fact is lost, and nobody's place in the order of changes was taken.
    expect((await find('pay')).facts).toMatchObject({
      salary: { min: 70_000 },
      skills: expect.arrayContaining(['haskell', 'zig']),
    });
    expect(await find('raced')).toMatchObject({
      revision: 2,
      unmatched: true,
      text: 'Now in Erlang.',
      reading: '90.0',
    });
    const order = (ids: readonly { externalId: string }[]) =>
      ids
        .map(({ externalId }) => externalId)
        .filter((id) => id.startsWith('more') || id === 'pay' || id === 'waits');
    expect(order(after)).toEqual(['pay', 'waits', 'more-1', 'more-2']);
    // What was read before the first process ended is not read a second time.
    for (const one of done) expect((await find(one.externalId)).seq).toBe(one.seq);
    // One process at a time, never more than so many a second, and what throws is kept aside once.
    expect(asked.every(({ most }) => most <= PER_SECOND)).toBe(true);
    const turns = asked.map(({ process }) => process).filter((one, n, all) => one !== all[n - 1]);
    expect(turns).toEqual([...new Set(turns)]);
    expect(await database.deadLetters.find({ stage: 'reading' }).lean()).toMatchObject([
      { reason: 'threw', origin: 'push', count: 1 },
    ]);

    // How far it came is on record, over both processes: what one counted, the other went on with.
    const record = await until('that it ended is on record', () =>
      database.rereadings.findOne({ _id: '90.0', endedAt: { $ne: null } }).lean(),
    );
    const [push, tide] = record.sources;
    expect([push?.source, tide]).toEqual(['push', { source: 'tide', read: 2, changed: 2, failed: 0 }]);
    // All that are open and said how they were read, but the one that threw; the raced one perhaps once more.
    expect(push).toMatchObject({ changed: expect.any(Number), failed: 1 });
    expect(push?.changed).toBeGreaterThanOrEqual(5);
    expect([record.all, record.read]).toEqual([record.read, (push?.read ?? 0) + 2]);
    expect(record.lastFault).toMatchObject({
      ...{ source: 'push', posting: (await find('throws'))._id },
      message: 'interpret: TypeError: planted',
    });
    const metrics = await third.worker.app.get(Metrics, { strict: false }).registry.metrics();
    expect(metrics).toMatch(/postings_reread_total\{[^}]*outcome="changed"[^}]*\} [1-9]/);

    // The source and those who push say the same as before: nothing comes of it.
    listed = [job(1), job(2), job(3)];
    await nextPoll();
    for (const id of ['pay', 'plain', 'old'])
      expect(await third.intake.accept('push', [draft(id, special[id])])).toMatchObject([
        { outcome: 'unchanged' },
      ]);
    expect(await database.postings.find({ source: 'tide' }).sort({ externalId: 1 }).lean()).toMatchObject([
      { revision: 1, reading: '90.0' },
      { revision: 1, reading: '90.0' },
      { revision: 1, reading: '90.0' },
    ]);
    // One that did not say how it was read is read again when it is sent again, with all that was sent.
    expect(await find('old')).toMatchObject({
      revision: 1,
      unmatched: false,
      reading: '90.0',
      facts: { salary: { min: 70_000 } },
      draft: { salary },
    });
  });

  it('are on the board as they are read now, and only what waited or came since is alerted', async () => {
    const index = new BoardIndex<BoardRecord>({ keepHistory: true });
    loader = new BoardLoader(
      new BoardPostingStore(database),
      index,
      new BoardGate(),
      clock,
      createLogger('test', 'fatal'),
      new ShownSamples(index),
    );
    loader.onApplicationBootstrap();
    const { _id: plain } = await find('plain');
    await until('the board is loaded', () => Promise.resolve(index.get(plain)?.facts.skills.includes('zig')));

    const person = aSubscriber();
    await database.subscribers.create(person);
    await database.savedSearches.create(aSavedSearch({ subscriberId: person._id, query: 'skill:zig' }));
    const matcher = await createMatcher(await testConfig({ MONGODB_URI: config.MONGODB_URI }), { clock });
    running.push(matcher);
    const [worker] = running;
    const intake = worker?.app.get(Intake, { strict: false });
    await intake?.accept('push', [draft('control')]);
    await until('the control is alerted', async () =>
      database.alerts.exists({ 'matches.postingId': (await find('control'))._id }),
    );
    await until('nothing waits', async () => !(await database.postings.exists({ unmatched: true })));
    const found = (await database.alerts.find().lean()).flatMap(({ matches }) =>
      matches.map(({ postingId }) => postingId),
    );
    const expected = await Promise.all(
      ['waits', 'raced', '3', 'control'].map(async (id) => (await find(id))._id),
    );
    expect(found.sort()).toEqual(expected.sort());

    // The rules change once more while the board looks on.
    const interpreter = worker?.app.get(Interpreter, { strict: false });
    if (interpreter === undefined) throw new Error('No process runs.');
    changeRules(interpreter, '91.0');
    await until('all are read again', async () => (await stale('91.0')) === 0);
    const { seq } = await find('control');
    await until('the board has seen it', () => Promise.resolve((loader?.upTo ?? 0) >= seq));
    expect(await database.alerts.countDocuments()).toBe(4);
  });
});
