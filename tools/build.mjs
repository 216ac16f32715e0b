// Builds dist/ with the Nest CLI, and the bundles of pages, unless what is there was built from exactly these sources. `--force` builds anyway.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const stamp = path.join(root, 'dist', '.built-from');

function* sources(folder) {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* sources(full);
    else if (/\.tsx?$/.test(entry.name) && !/\.spec\.tsx?$/.test(entry.name)) yield full;
  }
}

/** Scripts of pages: browsers get them as they are written, so they are copied. */
const SCRIPTS = path.join('apps', 'api', 'scripts');

const scripts = () => fs.readdirSync(path.join(root, SCRIPTS)).map((file) => path.join(root, SCRIPTS, file));

function fingerprint() {
  const hash = createHash('sha256');
  const files = ['apps', 'libs'].flatMap((folder) => [...sources(path.join(root, folder))]).sort();
  for (const file of [
    ...files,
    ...scripts().sort(),
    ...['.swcrc', 'nest-cli.json', 'tsconfig.json', 'package-lock.json', 'tools/bundle.mjs'].map((f) =>
      path.join(root, f),
    ),
  ]) {
    hash.update(path.relative(root, file)).update(fs.readFileSync(file));
  }
  return hash.digest('hex');
}

/** The commit that is built: of this checkout, or what the build of the image was told. */
function revision() {
  if (process.env.REVISION) return process.env.REVISION;
  const git = ['describe', '--always', '--dirty', '--abbrev=12', '--exclude=*'];
  const run = spawnSync('git', git, { cwd: root, encoding: 'utf8' });
  return run.status === 0 ? run.stdout.trim() : 'unknown';
}

const wanted = fingerprint();
const built = fs.existsSync(stamp) ? fs.readFileSync(stamp, 'utf8') : '';
if (process.argv.includes('--force') || wanted !== built) {
  process.stderr.write('building ...\n');
  fs.rmSync(path.join(root, 'dist'), { recursive: true, force: true });
  const nest = path.join(root, 'node_modules', '@nestjs', 'cli', 'bin', 'nest.js');
  const run = spawnSync(process.execPath, [nest, 'build', '--all'], { cwd: root, encoding: 'utf8' });
  if (run.status !== 0) {
    process.stderr.write(`${run.stdout}${run.stderr}\nThe build failed: see the messages above.\n`);
    process.exit(run.status ?? 1);
  }
  fs.cpSync(path.join(root, SCRIPTS), path.join(root, 'dist', SCRIPTS), { recursive: true });
  // Loaded where something is built only: the image has no bundler.
  const { bundle } = await import('./bundle.mjs');
  await bundle(root, path.join(root, 'dist', 'apps', 'api', 'bundles'));
  fs.writeFileSync(path.join(root, 'dist', '.revision'), revision());
  fs.writeFileSync(stamp, wanted);
}
