import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Release } from './releases.js';

/** Runs a command to its end; throws with the last of what it printed where it fails. */
function run(command: string, cwd: string): void {
  const { status, stdout, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', command], {
    cwd,
    encoding: 'utf8',
  });
  if (status !== 0)
    throw new Error(`\`${command}\` failed (${status}):\n${`${stdout}${stderr}`.slice(-2000)}`);
}

/**
 * The checkout of a release with its dependencies and its build, made from the history of this one and kept in
 * .cache/releases by commit. It appears under its name only when it is whole.
 */
export function checkoutOf({ version, commit }: Release): string {
  const root = process.cwd();
  const folder = path.resolve('.cache/releases', `${version}-${commit.slice(0, 12)}`);
  if (fs.existsSync(folder)) return folder;
  const making = `${folder}.${process.pid}`;
  fs.mkdirSync(making, { recursive: true });
  run(`git archive ${commit} | tar -x -C '${making}'`, root);
  run('npm ci --prefer-offline --no-audit --no-fund', making);
  run('npm run build', making);
  fs.renameSync(making, folder);
  return folder;
}
