// npm run bench:alerts [render|digests]: translates the libraries, the notifier and this benchmark, then runs it.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import swc from '@swc/core';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const out = path.join(root, 'node_modules', '.cache', 'bench-alerts');
const swcrc = JSON.parse(fs.readFileSync(path.join(root, '.swcrc'), 'utf8'));

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
    (_, keyword, lib, name) => {
      const door = lib === undefined ? `libs/${name}/src/index.js` : `libs/${lib}/src/${name}/index.js`;
      const relative = path.relative(path.dirname(file), door);
      return `${keyword}'${relative.startsWith('.') ? relative : `./${relative}`}'`;
    },
  );
}

function translateFile(file) {
  const { code } = swc.transformSync(fs.readFileSync(path.join(root, file), 'utf8'), {
    filename: file,
    swcrc: false,
    configFile: false,
    module: { type: 'es6' },
    jsc: swcrc.jsc,
  });
  const target = path.join(out, file.replace(/\.tsx?$/, '.js'));
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(target, withPaths(code, file));
}

fs.rmSync(out, { recursive: true, force: true });
fs.mkdirSync(out, { recursive: true });
fs.writeFileSync(path.join(out, 'package.json'), '{ "type": "module" }\n');
for (const folder of ['libs', 'apps/notifier', 'bench/alerts']) translate(folder);
const [what = 'render', ...options] = process.argv.slice(2);
const main = path.join(out, 'bench', 'alerts', `${what}.js`);
const run = spawnSync(
  process.execPath,
  [...(process.env.BENCH_NODE_OPTIONS ?? '').split(' ').filter(Boolean), main, ...options],
  { cwd: root, stdio: 'inherit' },
);
process.exit(run.status ?? 1);
