// node [flags] bench/run.mjs NAME [PROGRAM] [options]: translates the libraries, the services, bench/kit and bench/NAME, then runs
// bench/NAME/PROGRAM.ts (main.ts where no program is named) with the same flags. The options are passed on.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import swc from '@swc/core';

const [name, ...rest] = process.argv.slice(2);
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const out = path.join(root, 'node_modules', '.cache', `bench-${name}`);
const { jsc } = JSON.parse(fs.readFileSync(path.join(root, '.swcrc'), 'utf8'));

function translate(folder) {
  for (const entry of fs.readdirSync(path.join(root, folder), { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) translate(file);
    else if (/\.tsx?$/.test(entry.name) && !/\.spec\.tsx?$/.test(entry.name)) translateFile(file);
  }
}

/** `@app/core/digest` becomes the path of its front door, as the Nest CLI does in dist/. */
function withPaths(code, file) {
  return code.replace(
    /(from |import )['"]@app\/(?:(core|infra)\/)?([a-z]+)['"]/g,
    (_, keyword, lib, part) => {
      const door = lib === undefined ? `libs/${part}/src/index.js` : `libs/${lib}/src/${part}/index.js`;
      const relative = path.relative(path.dirname(file), door);
      return `${keyword}'${relative.startsWith('.') ? relative : `./${relative}`}'`;
    },
  );
}

function translateFile(file) {
  const source = fs.readFileSync(path.join(root, file), 'utf8');
  const options = { filename: file, swcrc: false, configFile: false, module: { type: 'es6' }, jsc };
  const target = path.join(out, file.replace(/\.tsx?$/, '.js'));
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(target, withPaths(swc.transformSync(source, options).code, file));
}

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
fs.rmSync(out, { recursive: true, force: true });
fs.mkdirSync(out, { recursive: true });
fs.writeFileSync(path.join(out, 'package.json'), '{ "type": "module" }\n');
for (const folder of ['libs', 'apps', 'bench/kit', `bench/${name}`]) translate(folder);
const main = path.join(out, 'bench', name, `${program}.js`);
const run = spawnSync(process.execPath, [...process.execArgv, main, ...options], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(run.status ?? 1);
