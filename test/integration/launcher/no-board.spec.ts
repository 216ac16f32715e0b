import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { loadConfig } from '@app/infra/config';
import { Database } from '@app/infra/mongo';
import { migrate } from '@app/infra/migrations';
import { testDatabase } from '@app/testing';
import { withMongo } from '../../../apps/launcher/src/cli/with-mongo.js';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tjb-no-board-'));

afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

async function run(dataDir: string, args: readonly string[]): Promise<{ code: number; err: string }> {
  const env = { PATH: process.env['PATH'], DATA_DIR: dataDir };
  const child = spawn(process.execPath, ['tools/techjobboard.mjs', ...args], { env });
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return { code, err };
}

describe('a command on the data of a board', () => {
  it.each([
    ['a folder that is not there', null],
    ['a folder that is not a board’s', 'mongo'],
  ])('is refused on %s, which stays as it is', async (_what, inside) => {
    const dataDir = path.join(folder, inside ?? 'nothing');
    if (inside !== null) fs.mkdirSync(path.join(dataDir, inside), { recursive: true });
    const before = fs.readdirSync(folder, { recursive: true });
    for (const args of [
      ['backup', path.join(folder, 'backup')],
      ['restore', 'held'],
    ]) {
      const { code, err } = await run(dataDir, args);
      expect([args, code]).toEqual([args, 1]);
      expect(err).toContain(`There is no board in DATA_DIR, ${dataDir}: set DATA_DIR to the folder`);
      expect(err).not.toContain('downloading');
    }
    expect(fs.readdirSync(folder, { recursive: true })).toEqual(before);
  });

  it('is refused on a database that was never a board’s, and done on one that is', async () => {
    const MONGODB_URI = testDatabase('no-board');
    const config = loadConfig({ MONGODB_URI, DATA_DIR: path.join(folder, 'own') });
    const options = { alone: false, onBoard: true, env: {}, log: () => undefined };
    const work = () => Promise.resolve('done');
    await expect(withMongo(config, options, work)).rejects.toThrow(
      'The database of MONGODB_URI holds no board: look at its name',
    );
    const database = await Database.connect(MONGODB_URI);
    await migrate(database);
    expect(await withMongo(config, options, work)).toBe('done');
    await database.connection.dropDatabase();
    await database.close();
  });
});
