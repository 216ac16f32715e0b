// The documentation as a site, in dist-docs:
//   npm run docs:build   writes it            npm run docs:check   writes it and looks for dead links
//   npm run docs:serve   shows it while somebody writes; a saved file is read again
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Eleventy } from '@11ty/eleventy';
import * as pagefind from 'pagefind';
import { brokenLinks } from './docs-links.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const OUTPUT = path.join(root, 'dist-docs');
const PORT = 8090;

const say = (text) => process.stdout.write(`${text}\n`);

function site(runMode) {
  process.chdir(root);
  fs.rmSync(OUTPUT, { recursive: true, force: true });
  const configPath = 'docs/site/eleventy.config.mjs';
  return new Eleventy('docs/site', 'dist-docs', { configPath, quietMode: true, runMode });
}

/** Pagefind reports what it could not do as a list of sentences. */
function refuse(errors) {
  if (errors.length > 0) throw new Error(`The search index was not made: ${errors.join(' ')}`);
}

async function index() {
  const { errors, index: made } = await pagefind.createIndex({ forceLanguage: 'en' });
  refuse(errors);
  const added = await made.addDirectory({ path: OUTPUT });
  refuse(added.errors);
  refuse((await made.writeFiles({ outputPath: path.join(OUTPUT, 'pagefind') })).errors);
  await pagefind.close();
  return added.page_count;
}

async function build() {
  await site('build').write();
  say(`${await index()} pages in dist-docs`);
}

async function check() {
  await build();
  const { dead, elsewhere, checked } = brokenLinks(OUTPUT);
  say(`${elsewhere.length} addresses elsewhere, which nobody asked:`);
  for (const address of elsewhere) say(`  ${address}`);
  say(`${checked} links inside, ${dead.length} dead`);
  for (const { page, link, why } of dead) say(`  ${page}: ${link} (${why})`);
  if (dead.length > 0) process.exitCode = 1;
}

async function serve() {
  const eleventy = site('serve');
  await eleventy.init();
  await eleventy.watch();
  await index();
  await eleventy.serve(PORT);
}

const work = { build, check, serve }[process.argv[2] ?? ''];
if (work === undefined) {
  process.stderr.write('node tools/docs.mjs build|check|serve\n');
  process.exitCode = 2;
} else await work();
