// Lints .github/workflows with actionlint, which is built with Go into .cache/bin when it is not there yet. `npm test` does
// without: only `npm run workflows` and .ci/run need Go.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ACTIONLINT = 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const folder = path.join(root, '.cache', 'bin', ACTIONLINT.slice(ACTIONLINT.indexOf('@') + 1));
const program = path.join(folder, process.platform === 'win32' ? 'actionlint.exe' : 'actionlint');

function run(command, args, env = process.env) {
  const { status, error } = spawnSync(command, args, { cwd: root, env, stdio: 'inherit' });
  if (error?.code === 'ENOENT') {
    process.stderr.write(
      `${command} is missing: install Go 1.25 or newer, with which actionlint is built.\n`,
    );
  } else if (error !== undefined) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

if (!fs.existsSync(program)) run('go', ['install', ACTIONLINT], { ...process.env, GOBIN: folder });
run(program, ['-color']);
process.stdout.write('The workflows are in order.\n');
