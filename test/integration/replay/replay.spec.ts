import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { PairChange, ReplayReport } from '@app/replay';
import type { Database } from '@app/infra/mongo';
import { testDatabase, until } from '@app/testing';
import type { OpenIntake } from '../ingestion/open-intake.js';
import { fillBoard } from './board.js';
import { REPLAY, breakRule, copyOfBuild, runNode, type Run } from './builds.js';

// A replay as an operator runs it, on a real MongoDB, against builds of this tree in which one rule is broken on purpose.

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tjb-replay-'));
const at = (...parts: string[]): string => path.join(folder, ...parts);
let open: OpenIntake;
let database: Database;
let uri: string;
let same: string;

// Whole builds and a whole week: on a busy machine that takes minutes.
jest.setTimeout(600_000);

beforeAll(async () => {
  open = await fillBoard();
  ({ database } = open);
  uri = testDatabase('replay').replace(/\/[^/?]+(?=\?|$)/, `/${database.name}`);
  same = copyOfBuild(at('same'));
});

afterAll(async () => {
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

/** Every pair that holds by the rules of a build, found by asking its evaluator about each. */
async function bruteForce(build: string): Promise<Set<string>> {
  const file = at('board.json');
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
const missing = (from: Set<string>, others: Set<string>): string[] =>
  [...from].filter((pair) => !others.has(pair)).sort();

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

describe('a replay', () => {
  it('against the same build finds no difference, and as many pairs as brute force', async () => {
    const { code, report, pairs, text } = await compared(same, '--most-lost', '0', '--most-people', '0%');
    const brute = await bruteForce(same);
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
  });

  it.each(BREAKS)('names exactly the pairs that brute force names where $rule', async (broken) => {
    const build = copyOfBuild(at(broken.rule.replaceAll(' ', '-')));
    breakRule(build, broken.house, broken.text, broken.other);
    const { code, report, pairs } = await compared(build, '--most-lost', '0.1%');
    const [before, after] = [await bruteForce(same), await bruteForce(build)];
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
  });

  it('says that alerts moved where postings come into other openings, and by what', async () => {
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

  it('that was killed goes on, and reports what one that ran through reports', async () => {
    const build = at(BREAKS[0].rule.replaceAll(' ', '-'));
    const through = await compared(build);
    const out = at('killed');
    const batches = path.join(out, 'batches.ndjson');
    const lines = () =>
      fs.existsSync(batches) ? fs.readFileSync(batches, 'utf8').split('\n').length - 1 : 0;
    const killed = replay('--against', build, '--out', out, '--share', '0.2');
    await until('two batches are compared', () => lines() >= 2);
    killed.kill();
    expect((await killed.ended).code).toBeNull();
    expect(lines()).toBeLessThan(6);
    expect(fs.existsSync(path.join(out, 'report.json'))).toBe(false);
    // What a crash may leave of a line.
    fs.appendFileSync(batches, '{"count":50,"postings":[{"id":"');
    const { code, err } = await replay('--resume', out).ended;
    expect([code, err]).toEqual([0, expect.stringMatching(/goes on after (?:50|100|150|200) of /)]);
    const again = read(out);
    expect(again.pairs).toEqual(through.pairs);
    expect({ ...again.report, at: '' }).toEqual({ ...through.report, at: '' });
  });

  it('writes nothing to MongoDB and leaves its folder to its owner alone', async () => {
    const events: unknown[] = [];
    const stream = database.connection.watch();
    stream.on('change', (event) => void events.push(event));
    const mark = (_id: string) => database.counters.collection.insertOne({ _id } as never);
    await until('the stream tells of a change', async () => {
      await mark(`begin-${events.length}-${Math.floor(performance.now())}`);
      return events.length > 0;
    });
    const hashes = async () =>
      (await database.connection.db?.command({ dbHash: 1 }))?.['collections'] as unknown;
    const before = await hashes();
    const { out } = await compared(same);
    expect(await hashes()).toEqual(before);
    await mark('end');
    const ids = () => events.map((event) => (event as { documentKey: { _id: string } }).documentKey._id);
    await until('the stream tells of the last change', () => ids().includes('end'));
    expect(ids().filter((id) => !/^(?:begin-|end$)/.test(id))).toEqual([]);
    await stream.close();
    expect(fs.statSync(out).mode & 0o077).toBe(0);
    for (const name of fs.readdirSync(out)) expect(fs.statSync(path.join(out, name)).mode & 0o077).toBe(0);
  });

  it('takes no more than its share of one core', async () => {
    const { err } = await compared(same, '--share', '0.5');
    const [, share = ''] = /with (\d\.\d\d) of one core/.exec(err) ?? [];
    expect(Number(share)).toBeLessThanOrEqual(0.51);
  });
});
