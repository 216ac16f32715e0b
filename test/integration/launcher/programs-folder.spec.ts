import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { programsFolder } from '../../../apps/launcher/src/programs-folder.js';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tjb-programs-'));
const at = (...parts: string[]) => path.join(folder, ...parts);

afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

describe('the folder of fetched programs', () => {
  const from = at('dist', 'apps', 'launcher');

  it('is that of the data where there is no checkout, as in the image', () => {
    fs.mkdirSync(from, { recursive: true });
    expect(programsFolder('/data', from)).toBe('/data/bin');
    expect(fs.readdirSync(folder)).toEqual(['dist']);
  });

  it('is one for all data of a checkout', () => {
    fs.writeFileSync(at('package-lock.json'), '{}');
    const shared = at('.cache', 'servers', 'bin');
    expect([programsFolder('/data', from), programsFolder('/other', from)]).toEqual([shared, shared]);
    expect(fs.statSync(shared).isDirectory()).toBe(true);
  });

  it('is that of the data where the checkout’s cannot be made', () => {
    fs.rmSync(at('.cache'), { recursive: true });
    fs.writeFileSync(at('.cache'), 'in the way');
    expect(programsFolder('/data', from)).toBe('/data/bin');
  });
});
