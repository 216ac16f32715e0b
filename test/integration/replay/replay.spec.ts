import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readKeptReport, type PairChange, type ReplayReport } from '@app/replay';
import type { Database } from '@app/infra/mongo';
import { testDatabase, until } from '@app/testing';
import type { OpenIntake } from '../ingestion/open-intake.js';
import { BATCHES, fillBoard } from './board.js';
import { REPLAY, breakRule, copyOfBuild, runNode, type Run } from './builds.js';
import { hashesOf, watchWrites, type Watched } from './watched.js';

// A replay as an operator runs it, on a real MongoDB, against builds of this tree in which one rule is broken on purpose.

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tjb-replay-'));
const at = (...parts: string[]): string => path.join(folder, ...parts);
let open: OpenIntake;
let database: Database;
let uri: string;
let same: string;
let watched: Watched;

// Two builds are compared in processes of their own, many times: on a busy machine that takes minutes.
jest.setTimeout(600_000);

beforeAll(async () => {
  open = await fillBoard();
  ({ database } = open);
  uri = testDatabase('replay').replace(/\/[^/?]+(?=\?|$)/, `/${database.name}`);
  same = copyOfBuild(at('same'));
  watched = await watchWrites(database);
});

afterAll(async () => {
  await watched.stream.close();
  await open.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

let nextOut = 0;
const replay = (...args: readonly string[]): Run =>
  runNode([REPLAY, '--share', '1', ...args], {
    MONGODB_URI: uri,
    DATA_DIR: at('data'),
  });

async function compared(against: string, ...args: readonly string[]) {
  const out = at(`out-${nextOut++}`);
  const { code, out: text, err } = await replay('--against', against, '--out', out, ...args).ended;
  if (code === null || !fs.existsSync(path.join(out, 'report.json'))) throw new Error(`${code}: ${err}`);
  return { code, text, err, out, ...read(out) };
}

function read(out: string): { report: ReplayReport; pairs: PairChange[] } {
  const lines = fs
    .readFileSync(path.join(out, 'pairs.ndjson'), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return {
    report: JSON.parse(fs.readFileSync(path.join(out, 'report.json'), 'utf8')) as ReplayReport,
    pairs: lines.map((line) => JSON.parse(line) as PairChange),
  };
}

const brutes = new Map<string, Promise<ReadonlySet<string>>>();
/** Every pair that holds by the rules of a build, found by asking its evaluator about each; a build is asked once. */
function bruteForce(build: string): Promise<ReadonlySet<string>> {
  const asked = brutes.get(build) ?? askEach(build);
  brutes.set(build, asked);
  return asked;
}

async function askEach(build: string): Promise<ReadonlySet<string>> {
  const file = at(`board-${brutes.size}.json`);
  const postings = await database.postings.find({}).lean();
  const searches = await database.savedSearches.find({}, { versions: 1 }).lean();
  fs.writeFileSync(file, JSON.stringify({ postings, searches }));
  const script = path.join('test', 'integration', 'replay', 'brute-force.mjs');
  const { code, out, err } = await runNode([script, path.join(build, 'dist'), file], {}).ended;
  if (code !== 0) throw new Error(err);
  return new Set(JSON.parse(out) as string[]);
}

const named = (pairs: readonly PairChange[], change: PairChange['change']): string[] =>
  pairs
    .filter((pair) => pair.change === change)
    .map((pair) => `${pair.savedSearchId} ${pair.postingId}`)
    .sort();
const missing = (from: ReadonlySet<string>, others: ReadonlySet<string>): string[] =>
  [...from].filter((pair) => !others.has(pair)).sort();

const counted = (pairs: readonly PairChange[]) => ({
  lost: named(pairs, 'lost').length,
  gained: named(pairs, 'gained').length,
});

/** What ran through, by its build. */
const through = new Map<string, Awaited<ReturnType<typeof compared>>>();

const BREAKS = [
  {
    rule: 'remote is never compared',
    ...{ house: 'search', text: "if (workplace !== 'remote') return;", other: 'return;' },
    causes: ['clause remote'],
  },
  {
    rule: 'one spelling of a skill is not known',
    ...{ house: 'reading', text: 'typescript|TypeScript|', other: 'typescript|TypeScrypt|' },
    causes: ['fact skills'],
  },
] as const;

/** Beside others: it takes a core of its own. */
let failing: ReturnType<typeof runFailing>;
function runFailing() {
  const build = copyOfBuild(at('fails'));
  breakRule(
    build,
    'replay/src',
    'async read(postings) {',
    "async read(postings) { throw new Error('planted');",
  );
  return replay('--against', build, '--out', at('failed')).ended;
}

describe('a replay', () => {
  it('against the same build finds no difference, and as many pairs as brute force', async () => {
    const before = await hashesOf(database);
    const limits = ['--most-lost', '0', '--most-people', '0%'];
    const [run, brute] = await Promise.all([compared(same, '--no-keep', ...limits), bruteForce(same)]);
    const { code, report, pairs, text, out } = run;
    expect(brute.size).toBeGreaterThan(500);
    expect(report.pairs).toEqual({ base: brute.size, against: brute.size, gained: 0, lost: 0 });
    expect(report.alerts).toMatchObject({ gained: 0, lost: 0, moved: 0 });
    expect(report.postings).toMatchObject({
      leftOut: { withoutDraft: 1, hidden: 1, changed: 0 },
      failed: { base: 0, against: 0 },
    });
    expect(report.searches.unread).toEqual({ base: ['search-broken'], against: ['search-broken'] });
    expect([code, pairs]).toEqual([0, []]);
    expect(text).toContain('lost: at most 0, found 0 of');
    // Nothing was written to MongoDB, and the folder is its owner's alone.
    expect(await hashesOf(database)).toEqual(before);
    expect(fs.statSync(out).mode & 0o077).toBe(0);
    for (const name of fs.readdirSync(out)) expect(fs.statSync(path.join(out, name)).mode & 0o077).toBe(0);
  });

  it.each(BREAKS)('names exactly the pairs that brute force names where $rule', async (broken) => {
    const build = copyOfBuild(at(broken.rule.replaceAll(' ', '-')));
    breakRule(build, broken.house, broken.text, broken.other);
    const [run, before, after] = await Promise.all([
      compared(build, '--most-lost', '0.1%'),
      bruteForce(same),
      bruteForce(build),
    ]);
    const { code, report, pairs } = run;
    through.set(build, run);
    expect(named(pairs, 'lost')).toEqual(missing(before, after));
    expect(named(pairs, 'gained')).toEqual(missing(after, before));
    expect(report.pairs).toEqual({
      ...{ base: before.size, against: after.size },
      ...{ lost: missing(before, after).length, gained: missing(after, before).length },
    });
    expect(report.pairs.lost).toBeGreaterThan(3);
    expect(report.byCause.map(({ name }) => name)).toEqual(broken.causes);
    expect(report.people.affected).toBeGreaterThan(0);
    expect(code).toBe(1);
    expect(JSON.stringify(report)).not.toContain('@');
    // The console has the same figures, and neither people nor the words of their searches.
    const kept = await database.replays.findOne({ 'against.name': build }).orFail().lean();
    expect(kept).toMatchObject({
      ...{ state: 'ended', fault: null, against: { name: build, release: report.against.release } },
      asked: { days: 30, share: 1, limits: ['lost 0.1%'] },
      progress: { done: report.postings.compared, all: report.postings.compared, ...counted(pairs) },
      found: { lost: report.alerts.lost, people: report.people.affected, limits: 1, limitsOver: 1 },
    });
    expect(readKeptReport(kept.report ?? '')?.alerts).toEqual(report.alerts);
    expect(kept.report).not.toMatch(/person-|remote:|skill:/);
  });

  it('says that alerts moved where postings come into other openings, and by what', async () => {
    failing = runFailing();
    const build = copyOfBuild(at('apart'));
    const sameCompany = 'if (sketch.companySlug !== other.companySlug) return {';
    breakRule(build, 'reading/src/cluster', sameCompany, 'return {');
    const { code, report } = await compared(build);
    expect(report.postings.moved).toBeGreaterThan(0);
    expect(report.alerts.moved).toBeGreaterThan(0);
    expect(report.byCause.map(({ name }) => name)).toContain('opening rule');
    // Nobody is told of anything more or less, only in more lines.
    expect(report.alerts).toMatchObject({ gained: 0, lost: 0 });
    expect(report.pairs).toMatchObject({ gained: 0, lost: 0 });
    const more = report.alerts.against - report.alerts.base;
    expect(more).toBeGreaterThan(0);
    expect(report.alerts.moved).toBeGreaterThanOrEqual(more);
    expect(code).toBe(0);
  });

  it('that was killed goes on within its share of one core, and reports what one that ran through reports', async () => {
    const build = at(BREAKS[0].rule.replaceAll(' ', '-'));
    const out = at('killed');
    const batches = path.join(out, 'batches.ndjson');
    const lines = () =>
      fs.existsSync(batches) ? fs.readFileSync(batches, 'utf8').split('\n').length - 1 : 0;
    // So slow that it is met in the middle of its work.
    const killed = replay('--against', build, '--out', out, '--share', '0.5');
    await until('two batches are compared', () => lines() >= 2);
    killed.kill();
    expect((await killed.ended).code).toBeNull();
    expect(lines()).toBeLessThan(BATCHES);
    expect(fs.existsSync(path.join(out, 'report.json'))).toBe(false);
    const [cutOff] = await database.replays.find({ 'asked.folder': out }).lean();
    expect(cutOff).toMatchObject({ state: 'running', report: null, endedAt: null });
    expect(cutOff?.progress.done).toBeGreaterThan(0);
    // What a crash may leave of a line.
    fs.appendFileSync(batches, '{"count":50,"postings":[{"id":"');
    const { code, err } = await replay('--resume', out, '--share', '0.5').ended;
    expect([code, err]).toEqual([0, expect.stringMatching(/goes on after (?:50|100|150|200) of /)]);
    const [, share = ''] = /with (\d\.\d\d) of one core/.exec(err) ?? [];
    expect(Number(share)).toBeLessThanOrEqual(0.51);
    const [again, once] = [read(out), through.get(build)];
    expect(again.pairs).toEqual(once?.pairs);
    // The one that ran through had a limit.
    expect({ ...again.report, at: '' }).toEqual({ ...once?.report, at: '', limits: [] });
    // One replay on record, with all pairs of both runs.
    expect(await database.replays.find({ 'asked.folder': out }).lean()).toMatchObject([
      { _id: cutOff?._id, state: 'ended', progress: counted(again.pairs), asked: { share: 0.5 } },
    ]);
  });

  it('that fails says so on record', async () => {
    const { code, err } = await failing;
    expect([code, err]).toEqual([1, expect.stringContaining('failed at read: Error: planted')]);
    expect(await database.replays.find({ 'against.name': at('fails') }).lean()).toMatchObject([
      { state: 'failed', fault: expect.stringContaining('planted'), report: null },
    ]);
  });

  it('writes nothing to MongoDB but its own record', async () => {
    expect((await watched.written()).filter((name) => name !== 'replays')).toEqual([]);
    expect(await watched.written()).toContain('replays');
    const against = await database.replays.distinct('against.name');
    expect(against).not.toContain(same);
    expect(against).toHaveLength(4);
  });
});
