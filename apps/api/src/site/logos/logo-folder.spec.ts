import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { logosIn } from './logo-folder.js';

describe('the folder of logos', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'logos-'));
  afterAll(() => fs.rmSync(folder, { recursive: true }));

  it('has files of three kinds that are small enough, by the names of companies', () => {
    for (const name of ['acme.svg', 'nimbus-freight.PNG', 'tern.webp', 'page.html', 'readme'])
      fs.writeFileSync(path.join(folder, name), 'x');
    fs.writeFileSync(path.join(folder, 'huge.png'), Buffer.alloc(200_001));
    fs.mkdirSync(path.join(folder, 'folder.png'));
    const types = [...logosIn(folder)].map(([slug, { type }]) => [slug, type]);
    expect(new Map(types as [string, string][])).toEqual(
      new Map([
        ['acme', 'image/svg+xml'],
        ['nimbus-freight', 'image/png'],
        ['tern', 'image/webp'],
      ]),
    );
  });

  it('is empty where there is no such folder', () => {
    expect(logosIn(path.join(folder, 'nowhere')).size).toBe(0);
  });
});
