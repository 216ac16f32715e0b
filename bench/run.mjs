// node [flags] bench/run.mjs NAME [PROGRAM] [options]: translates the libraries, the services, bench/kit and bench/NAME, then runs
// bench/NAME/PROGRAM.ts (main.ts where no program is named) with the same flags. The options are passed on.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { translate } from '../tools/translate.mjs';

const [name, ...rest] = process.argv.slice(2);
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const out = path.join(root, 'node_modules', '.cache', `bench-${name}`);

/** The program, and the options that are left: a first word that names no file of the benchmark is an option. */
function choose() {
  const folder = path.join(root, 'bench', name ?? '');
  const isProgram = (word) => /^[\w-]+$/.test(word) && fs.existsSync(path.join(folder, `${word}.ts`));
  const [word = '', ...options] = rest;
  if (isProgram(word)) return [word, options];
  if (isProgram('main')) return ['main', rest];
  const programs = fs.readdirSync(folder).filter((file) => file.endsWith('.ts'));
  process.stderr.write(`Name a program of bench/${name}: ${programs.join(', ')}\n`);
  return process.exit(2);
}

const [program, options] = choose();
translate(root, ['libs', 'apps', 'bench/kit', `bench/${name}`], out);
const main = path.join(out, 'bench', name, `${program}.js`);
const run = spawnSync(process.execPath, [...process.execArgv, main, ...options], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(run.status ?? 1);
