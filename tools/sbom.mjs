// `npm run sbom`: a CycloneDX bill of materials of what is shipped, on standard output. Made of the lock file alone, so that it
// is the same on every machine. `npm sbom --omit dev` would leave out what development uses too, so npm is shown a copy of
// package.json and package-lock.json that knows nothing of development.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { BUNDLED, nameAt, shippedEntries } from './shipped.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const read = (name) => JSON.parse(fs.readFileSync(path.join(root, name), 'utf8'));
const bundled = ({ devDependencies }) =>
  Object.fromEntries(BUNDLED.map(nameAt).map((name) => [name, devDependencies[name]]));
const withoutDev = (manifest) => ({
  ...manifest,
  dependencies: { ...manifest.dependencies, ...bundled(manifest) },
  devDependencies: undefined,
});

const manifest = read('package.json');
const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'tjb-sbom-'));
// npm calls the product by the name of its folder.
const folder = path.join(temporary, manifest.name);
const write = (name, content) => fs.writeFileSync(path.join(folder, name), JSON.stringify(content));
try {
  fs.mkdirSync(folder);
  const lock = read('package-lock.json');
  const packages = { '': withoutDev(lock.packages['']), ...Object.fromEntries(shippedEntries(root)) };
  write('package.json', withoutDev(manifest));
  write('package-lock.json', { ...lock, packages });
  const args = ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx', '--sbom-type', 'application'];
  const { status, error } = spawnSync('npm', args, {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error !== undefined) throw error;
  process.exitCode = status ?? 1;
} finally {
  fs.rmSync(temporary, { recursive: true, force: true });
}
