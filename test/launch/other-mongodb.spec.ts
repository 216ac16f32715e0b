import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findBinary } from '@app/embedded';
import { end, type Ended } from './stack.js';

// Data of one version of MongoDB, brought to another by the commands that the refusal names. Only one version can be had
// everywhere: the others are that one, run through a script that tells another version. So what is tested is that the way
// is the right one and complete; what MongoDB itself does between two versions is not.

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tjb-versions-'));
const binDir = path.resolve(process.env['TJB_TEST_CACHE'] ?? '.cache/test-servers', 'bin');
const at = (...parts: string[]) => path.join(folder, ...parts);

/** Makes a folder for PATH whose mongod says that it is of a version. */
function mongodThatSays(version: string, real: string): void {
  fs.mkdirSync(at(version));
  const script = [
    '#!/bin/sh',
    `if [ "$1" = --version ]; then echo "db version v${version}"; exit 0; fi`,
    `exec '${real}' "$@"`,
  ];
  fs.writeFileSync(at(version, 'mongod'), `${script.join('\n')}\n`, { mode: 0o755 });
}

/** `techjobboard ...` where PATH begins with the mongod of a version. */
function techjobboard(version: string, dataDir: string, args: readonly string[]): Promise<Ended> {
  const env = { PATH: `${at(version)}:${process.env['PATH']}`, DATA_DIR: at(dataDir) };
  return end(spawn(process.execPath, ['tools/techjobboard.mjs', ...args], { env }));
}

const secretsIn = (dataDir: string) =>
  Object.fromEntries(
    ['signing-keys.json', 'hash-key', 'push-token', 'operator-password', 'admin-token'].map((name) => [
      name,
      fs.readFileSync(at(dataDir, 'secrets', name), 'utf8'),
    ]),
  );

beforeAll(async () => {
  const real = await findBinary({ program: 'mongod', binDir, env: process.env, log: () => undefined });
  for (const version of ['6.3.2', '9.0.1']) mongodThatSays(version, real.path);
});

afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

describe.each([
  ['older', '6.3.2', '9.0.1'],
  ['newer', '9.0.1', '6.3.2'],
])(
  'data of a MongoDB that is %s than the one that is there (one server that tells %s, then %s)',
  (age, was, is) => {
    it('is refused unchanged, and comes over whole by backup and restore, as the refusal says', async () => {
      const backup = at(`backup-${age}`);
      expect(await techjobboard(was, age, ['init'])).toMatchObject({ code: 0 });
      const refused = await techjobboard(is, age, ['backup', backup]);
      expect(refused.code).not.toBe(0);
      expect(refused.err).toContain(`was written by MongoDB ${was}`);
      expect(refused.err).toContain(`mongod is version ${is}, but the data was written by ${was}`);
      expect(refused.err).toContain(
        `npx techjobboard backup FOLDER    with a mongod of ${was.slice(0, 3)} on PATH`,
      );
      expect(fs.existsSync(backup)).toBe(false);

      expect(await techjobboard(was, age, ['backup', backup])).toMatchObject({ code: 0 });
      const moved = `${age}-moved`;
      const restored = await techjobboard(is, moved, ['restore', backup]);
      expect([restored.code, restored.out]).toEqual([0, expect.stringMatching(/^Restored as of /)]);
      expect(JSON.parse(fs.readFileSync(at(moved, 'versions.json'), 'utf8'))).toEqual({ mongod: is });
      expect(secretsIn(moved)).toEqual(secretsIn(age));
      expect(await techjobboard(is, moved, ['restore', 'release'])).toMatchObject({ code: 0 });
      // The first push token is on record in the database that came over: a start finds it there and makes no other.
      const again = await techjobboard(is, moved, ['init']);
      expect([again.code, again.out]).toEqual([0, expect.not.stringMatching(/^made /m)]);
    });
  },
);
