// npm run bench:board: translates the core and this benchmark, then runs it. Options are passed on: see board/main.ts.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import swc from '@swc/core';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const out = path.join(root, 'node_modules', '.cache', 'bench-board');

function translate(folder) {
  for (const entry of fs.readdirSync(path.join(root, folder), { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) translate(file);
    else if (entry.name.endsWith('.ts') && !entry.name.endsWith('.spec.ts')) translateFile(file);
  }
}

function translateFile(file) {
  const { code } = swc.transformSync(fs.readFileSync(path.join(root, file), 'utf8'), {
    filename: file,
    swcrc: false,
    configFile: false,
    module: { type: 'es6' },
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
  });
  const target = path.join(out, file.replace(/\.ts$/, '.js'));
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(target, code);
}

fs.rmSync(out, { recursive: true, force: true });
fs.mkdirSync(out, { recursive: true });
fs.writeFileSync(path.join(out, 'package.json'), '{ "type": "module" }\n');
for (const folder of ['libs/core/src', 'bench/board']) translate(folder);
if (process.argv.includes('--translate')) process.exit(0);
const main = path.join(out, 'bench', 'board', 'main.js');
const run = spawnSync(
  process.execPath,
  ['--expose-gc', '--max-old-space-size=4096', main, ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
);
process.exit(run.status ?? 1);
