// `npm run dev [-- --inspect SERVICE]`: everything that `npm start` starts, on data of its own; a saved file restarts the
// services that load it, and open pages load again. docs/developing.md shows how it is used.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readEnvFile } from './env-file.mjs';
import { isSource, outputOf, renew } from './dev/compile.mjs';
import { ImportGraph } from './dev/import-graph.mjs';
import { Launcher } from './dev/launcher.mjs';
import { Plan } from './dev/plan.mjs';
import { ReloadServer } from './dev/reload-server.mjs';
import { watchFiles } from './dev/watch.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const dist = path.join(root, 'dist');
const SERVICES = ['ingestion', 'matcher', 'notifier', 'api'];
const RELOAD_URL = 'http://127.0.0.1:3003';
const FOLDERS = ['apps', 'libs'].map((folder) => path.join(root, folder));

const say = (line) => process.stdout.write(`dev: ${line}\n`);
const shortOf = (file) => path.relative(root, file).split(path.sep).join('/');
const builtName = (file) => path.relative(dist, outputOf(root, file)).split(path.sep).join('/');

/** What swc says of a file, without where in swc it said so. */
const complaintOf = (error) =>
  error.message.replace(/\n+Caused by:[^]*$/, '').replaceAll(`${root}${path.sep}`, '');

function endWith(message, code) {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}

function inspectArgs() {
  let service;
  try {
    service = parseArgs({ options: { inspect: { type: 'string' } } }).values.inspect;
  } catch (error) {
    endWith(`${error.message}\nnpm run dev [-- --inspect SERVICE]`, 2);
  }
  if (service === undefined) return [];
  if (SERVICES.includes(service)) return ['--inspect', service];
  return endWith(`--inspect takes one of ${SERVICES.join(', ')}.`, 2);
}

function readGraph() {
  const graph = new ImportGraph();
  for (const entry of fs.readdirSync(dist, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.js')) continue;
    const file = path.join(entry.parentPath, entry.name);
    graph.set(path.relative(dist, file).split(path.sep).join('/'), fs.readFileSync(file, 'utf8'));
  }
  return graph;
}

/** What runs, and what is done about a save. */
class Development {
  #paths = JSON.parse(fs.readFileSync(path.join(root, 'tsconfig.json'), 'utf8')).compilerOptions.paths;
  #plan = new Plan(readGraph());
  /** Sources that do not compile, by the file that they would become. */
  #broken = new Map();
  #savedAt = new Map();
  #isStopping = false;
  #wasReady = false;
  #work = Promise.resolve();

  constructor(pages, env, args) {
    this.pages = pages;
    this.launcher = new Launcher({ root, env, args, onReport: (report) => this.#hear(report) });
  }

  async run() {
    for (const name of ['SIGINT', 'SIGTERM']) process.on(name, () => this.#stop(name));
    const watcher = await watchFiles(FOLDERS, isSource, (files) => this.#saved(files, performance.now()));
    this.#launch();
    this.end = async (code) => {
      this.pages.close();
      await watcher.close();
      process.exitCode = code;
    };
  }

  async #launch() {
    this.isReplaced = false;
    const code = await this.launcher.start();
    if (this.isReplaced) return;
    // What never ran is not helped by a save: settings, ports, disk space.
    if (this.#isStopping || !this.#wasReady) await this.end(code);
    else say('everything has stopped; the next save starts it again');
  }

  #stop(signal) {
    this.#isStopping = true;
    if (this.launcher.isRunning) this.launcher.signal(signal);
    else void this.end(0);
  }

  /** Saves are worked off in turn; the restarts that they order run on. */
  #saved(files, at) {
    this.#work = this.#work.then(() => this.#obey(files, at));
  }

  async #obey(files, at) {
    if (this.#isStopping) return;
    // The stamp of the build no longer says what lies in dist/: the next build is a whole one.
    fs.rmSync(path.join(dist, '.built-from'), { force: true });
    const unused = this.#plan.save(new Map(await Promise.all(files.map((file) => this.#renew(file)))));
    for (const file of unused)
      if (!this.#broken.has(file)) say(`${file} is compiled; nothing that runs loads it`);
    const { all, services, blocked } = this.#plan.take(this.#broken);
    for (const sentence of blocked) say(`${sentence} What runs goes on as it is`);
    if (all) return this.#restartAll(files);
    if (!this.launcher.isRunning && files.length > 0) return void this.#launch();
    for (const name of services) {
      this.#savedAt.set(name, at);
      say(`${files.map(shortOf).join(', ')} saved: restarting ${name}`);
      this.launcher.restartService(name);
    }
  }

  async #renew(file) {
    const name = builtName(file);
    try {
      const code = await renew(root, this.#paths, file);
      this.#broken.delete(name);
      return [name, code];
    } catch (error) {
      this.#broken.set(name, shortOf(file));
      say(`${shortOf(file)} cannot be compiled:\n${complaintOf(error)}`);
      return [name, undefined];
    }
  }

  async #restartAll(files) {
    say(`${files.map(shortOf).join(', ')} saved: it is of the launcher, so everything restarts`);
    this.isReplaced = true;
    await this.launcher.stop();
    if (!this.#isStopping) void this.#launch();
  }

  #hear(report) {
    if (report.event === 'ready') this.#wasReady = true;
    if (report.event === 'failed')
      say(`${report.service} did not restart; the next save tries again\n${report.message}`);
    if (report.event === 'restarted') {
      const ms = performance.now() - this.#savedAt.get(report.service);
      say(`${report.service} is ready ${(ms / 1000).toFixed(1)} s after the save`);
    }
    if (report.event === 'ready' || (report.event === 'restarted' && report.service === 'api'))
      this.pages.reload();
  }
}

async function openPages(address) {
  if (!URL.canParse(address)) endWith(`DEV_RELOAD_URL: "${address}" is no address. Write ${RELOAD_URL}.`, 2);
  const pages = new ReloadServer(new URL(address).origin);
  try {
    await pages.listen(new URL(address));
  } catch (error) {
    endWith(`${error.message}: set DEV_RELOAD_URL to http://127.0.0.1:<a free port>.`, 1);
  }
  return pages;
}

readEnvFile(root);
const args = inspectArgs();
process.argv.length = 2; // The build reads arguments too, and these are not meant for it.
await import('./build.mjs');
const env = { DATA_DIR: './data-dev', DEV_RELOAD_URL: RELOAD_URL, ...process.env };
await new Development(await openPages(env.DEV_RELOAD_URL), env, args).run();
