import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Database } from '@app/infra/mongo';
import { migrate } from '@app/infra/migrations';
import { testDatabase } from '@app/testing';
import { Revisions } from '../../../apps/launcher/src/replay/build-revision.js';
import { REPLAY, breakRule, copyOfBuild, runNode } from './builds.js';

// What a replay refuses, and how it says so.

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tjb-replay-refused-'));
const at = (...parts: string[]): string => path.join(folder, ...parts);
const uri = testDatabase('replay-refused');
let database: Database;

// Whole builds and a whole week: on a busy machine that takes minutes.
jest.setTimeout(600_000);

beforeAll(async () => {
  database = await Database.connect(uri);
  await migrate(database);
});

afterAll(async () => {
  await database.connection.dropDatabase();
  await database.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

const replay = (...args: readonly string[]) =>
  runNode([REPLAY, ...args], { MONGODB_URI: uri, DATA_DIR: at('data') }).ended;
const worktrees = () => execFileSync('git', ['worktree', 'list']).toString();

describe('a build that cannot be compared is refused by name', () => {
  it('a folder of an older release, which has no worker', async () => {
    const build = copyOfBuild(at('older'));
    fs.rmSync(path.join(build, 'dist', 'libs', 'replay'), { recursive: true });
    fs.writeFileSync(path.join(build, 'package.json'), '{ "version": "0.1.0", "type": "module" }');
    const { code, err } = await replay('--against', build, '--out', at('out-older'));
    expect([code, err]).toEqual([
      1,
      expect.stringContaining(`${build} is a build of release 0.1.0 without a worker`),
    ]);
    expect(err).toContain('from release 0.2.0 on');
    expect(fs.existsSync(at('out-older'))).toBe(false);
  });

  it('a revision of an older release, before it is built', async () => {
    const repository = at('repository');
    fs.mkdirSync(repository);
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', repository, ...args])
        .toString()
        .trim();
    git('init', '--quiet');
    fs.writeFileSync(path.join(repository, 'package.json'), '{ "version": "0.1.0" }');
    fs.writeFileSync(path.join(repository, 'package-lock.json'), '{}');
    git('add', '.');
    git('-c', 'user.name=Test', '-c', 'user.email=test@example.org', 'commit', '--quiet', '-m', 'Old');
    const revisions = new Revisions(repository, () => undefined);
    const commit = await revisions.commitOf('HEAD');
    expect(commit).toBe(git('rev-parse', 'HEAD'));
    await expect(revisions.build(commit, 'HEAD', at('tree'))).rejects.toThrow(
      'HEAD is a build of release 0.1.0 without a worker',
    );
    expect(git('worktree', 'list').split('\n')).toHaveLength(1);
    await expect(revisions.commitOf('--output=x')).rejects.toThrow('neither a folder nor a revision');
  });

  it('one that speaks another protocol', async () => {
    const build = copyOfBuild(at('newer'));
    breakRule(build, 'replay/src', 'PROTOCOL = 1;', 'PROTOCOL = 2;');
    const { code, err } = await replay('--against', build, '--out', at('out-newer'));
    expect(fs.existsSync(at('out-newer'))).toBe(false);
    expect([code, err]).toEqual([
      1,
      expect.stringContaining(`${build} (release 0.2.0) speaks version 2 of the replay protocol`),
    ]);
  });

  it('one that does not run, with what it said', async () => {
    const build = copyOfBuild(at('bare'));
    fs.rmSync(path.join(build, 'node_modules'));
    const { code, err } = await replay('--against', build);
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/The worker of .*bare ended \(1\): [^]*Cannot find package/),
    ]);
  });

  it('one whose worker tries to write a file', async () => {
    const build = copyOfBuild(at('writes'));
    const worker = path.join(build, 'dist', 'libs', 'replay', 'src', 'worker.js');
    const written = at('written');
    const line = `import fs from 'node:fs';\nfs.writeFileSync(${JSON.stringify(written)}, '');\n`;
    fs.writeFileSync(worker, line + fs.readFileSync(worker, 'utf8'));
    const { code, err } = await replay('--against', build);
    expect([code, err]).toEqual([1, expect.stringContaining('ERR_ACCESS_DENIED')]);
    expect(fs.existsSync(written)).toBe(false);
  });
});

describe('a command that is typed wrong ends with 2', () => {
  it.each([
    [['--against', 'no-such-revision'], '--against no-such-revision: it is neither a folder nor a revision'],
    [['--against', '.', '--most-lost', 'many'], '--most-lost many'],
    [[], 'techjobboard replay --against'],
  ])('%p', async (args, message) => {
    const { code, err } = await replay(...args);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });

  it('and what cannot be gone on with is said', async () => {
    fs.mkdirSync(at('empty'));
    const { code, err } = await replay('--resume', at('empty'));
    expect([code, err]).toEqual([1, expect.stringContaining('holds no replay that could go on')]);
    fs.mkdirSync(at('full', 'of'), { recursive: true });
    const full = await replay('--against', process.cwd(), '--out', at('full'));
    expect([full.code, full.err]).toEqual([1, expect.stringContaining('is not empty')]);
  });
});

it('a revision of this checkout is built beside it, compared, and taken away', async () => {
  const before = worktrees();
  const out = at('revision');
  const { code, err, out: text } = await replay('--against', 'HEAD', '--out', out);
  expect([code, err]).toEqual([0, expect.stringContaining('building HEAD')]);
  expect(text).toContain('after   HEAD (release 0.2.0');
  expect(text).toContain('Postings: 0 compared');
  expect(worktrees()).toBe(before);
  expect(fs.existsSync(path.join(out, 'build'))).toBe(false);
});
