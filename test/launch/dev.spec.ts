import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { freePort, readRunFile } from '@app/embedded';
import { until } from '@app/testing';
import { ownPorts } from '../../apps/launcher/src/own-ports.js';

// `npm run dev` on a copy of the checkout: what a save restarts, what goes on, and what open pages are told.

const COPIED = ['apps', 'libs', 'tools', 'samples', 'dist'];
const FILES = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'nest-cli.json',
  '.swcrc',
  'sources.yaml',
];
const PAGE_TEXT = 'apps/api/src/texts/en/prose.ts';
const MATCHER_FILE = 'apps/matcher/src/app.ts';

/** A copy of the checkout in which the tool runs. */
class Workbench {
  readonly root = fs.mkdtempSync(path.join(os.tmpdir(), 'tjb-dev-'));
  readonly dataDir = path.join(this.root, 'data-dev');
  output = '';
  events = '';
  board = '';
  reload = '';
  private child: ChildProcess | null = null;
  private readonly ended = new AbortController();

  constructor() {
    for (const name of COPIED)
      if (fs.existsSync(name)) fs.cpSync(name, path.join(this.root, name), { recursive: true });
    for (const name of FILES) fs.copyFileSync(name, path.join(this.root, name));
    fs.symlinkSync(path.resolve('node_modules'), path.join(this.root, 'node_modules'));
    fs.mkdirSync(this.dataDir);
    const servers = path.resolve(process.env['TJB_TEST_CACHE'] ?? '.cache/test-servers', 'bin');
    fs.symlinkSync(servers, path.join(this.dataDir, 'bin'));
  }

  async start(): Promise<void> {
    const ports = await ownPorts();
    this.reload = `http://127.0.0.1:${await freePort()}`;
    // The settings of a checkout; what the environment says wins.
    fs.writeFileSync(path.join(this.root, '.env'), 'BOARD_NAME=Board of the file\nLOG_LEVEL=debug\n');
    const env = {
      PATH: process.env['PATH'],
      ...ports,
      DEV_RELOAD_URL: this.reload,
      LOG_LEVEL: 'info',
    };
    this.board = `http://localhost:${ports['PORT']}`;
    const child = spawn(process.execPath, ['tools/dev.mjs'], { cwd: this.root, env });
    this.child = child;
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => (this.output += String(chunk)));
    await until('everything is up', () => this.output.includes('ready in') || child.exitCode !== null);
    if (child.exitCode !== null) throw new Error(this.output);
    void this.listen();
  }

  /** What an open page hears. */
  private async listen(): Promise<void> {
    const { body } = await fetch(`${this.reload}/events`, { signal: this.ended.signal });
    if (body === null) throw new Error('no events');
    try {
      for await (const chunk of body) this.events += Buffer.from(chunk).toString();
    } catch (error) {
      if (!this.ended.signal.aborted) throw error;
    }
  }

  get reloads(): number {
    return this.events.split('event: reload').length - 1;
  }

  pids(): Record<string, number> {
    const services = readRunFile(this.dataDir)?.services ?? {};
    return Object.fromEntries(Object.entries(services).map(([name, mark]) => [name, mark.pid]));
  }

  edit(file: string, change: (text: string) => string): void {
    const full = path.join(this.root, file);
    fs.writeFileSync(full, change(fs.readFileSync(full, 'utf8')));
  }

  remove(file: string): void {
    fs.rmSync(path.join(this.root, file));
  }

  /** Waits until the tool says something that it has not said before `act`. */
  async says(text: string, act: () => void): Promise<void> {
    const before = this.output.length;
    act();
    await until(`it says "${text}"`, () => this.output.slice(before).includes(text));
  }

  async page(address = '/about'): Promise<Response> {
    return fetch(`${this.board}${address}`);
  }

  async stop(): Promise<number | null> {
    this.ended.abort();
    const { child } = this;
    if (child === null) return null;
    if (child.exitCode === null) {
      const exit = new Promise<void>((resolve) => child.once('exit', () => resolve()));
      child.kill('SIGTERM');
      await exit;
    }
    return child.exitCode;
  }
}

let bench: Workbench;

beforeAll(async () => {
  bench = new Workbench();
  await bench.start();
});

afterAll(async () => {
  await bench.stop();
  fs.rmSync(bench.root, { recursive: true, force: true });
});

const READY_AFTER = /dev: (\w+) is ready ([\d.]+) s after the save/g;

describe('npm run dev', () => {
  it('takes settings of .env, and allows its own script on pages', async () => {
    const page = await bench.page();
    const html = await page.text();
    expect(html).toContain('Board of the file');
    expect(bench.output).not.toContain(' debug ');
    expect(html).toContain(`<script src="${bench.reload}/reload.js" defer`);
    expect(page.headers.get('content-security-policy')).toContain(
      `script-src 'self' ${bench.reload};style-src 'self'`,
    );
    expect(page.headers.get('content-security-policy')).toContain(`connect-src ${bench.reload}`);
    expect(await (await fetch(`${bench.reload}/reload.js`)).text()).toContain('location.reload()');
  });

  it('restarts the api for a text of a page, shows it and tells open pages', async () => {
    const before = bench.pids();
    const reloads = bench.reloads;
    await bench.says('api is ready', () =>
      bench.edit(PAGE_TEXT, (text) => text.replace('Searches are never widened', 'A text just written')),
    );
    expect(await (await bench.page()).text()).toContain('A text just written');
    await until('pages are told', () => bench.reloads === reloads + 1);
    const { api, ...others } = bench.pids();
    expect(before).toMatchObject(others);
    expect(api).not.toBe(before['api']);
  });

  it('restarts the matcher alone for a file of the matcher', async () => {
    const before = bench.pids();
    const reloads = bench.reloads;
    await bench.says('matcher is ready', () => bench.edit(MATCHER_FILE, (text) => `${text}\n`));
    const { matcher, ...others } = bench.pids();
    expect(before).toMatchObject(others);
    expect(matcher).not.toBe(before['matcher']);
    expect(bench.reloads).toBe(reloads);
  });

  it('shows what does not compile, lets the old service go on, and takes the next good save', async () => {
    const before = bench.pids();
    await bench.says('What runs goes on as it is', () =>
      bench.edit(MATCHER_FILE, (text) => `const broken = ;\n${text}`),
    );
    expect(bench.output).toContain(`${MATCHER_FILE} cannot be compiled`);
    expect(bench.output).toContain(`${MATCHER_FILE}:1:`);
    expect(bench.pids()).toEqual(before);
    await bench.says('matcher is ready', () =>
      bench.edit(MATCHER_FILE, (text) => text.replace('const broken = ;\n', '')),
    );
    expect(bench.pids()['matcher']).not.toBe(before['matcher']);
  });

  it('follows files that come and go: an import of one that is gone waits for it', async () => {
    const before = bench.pids();
    const added = 'apps/matcher/src/added.ts';
    await bench.says('nothing that runs loads it', () =>
      fs.writeFileSync(path.join(bench.root, added), 'export const ADDED = 1;\n'),
    );
    await bench.says('matcher is ready', () =>
      bench.edit(MATCHER_FILE, (text) => `import { ADDED } from './added.js';\nconsole.log(ADDED);\n${text}`),
    );
    await bench.says('added.js, which is not there', () => bench.remove(added));
    await bench.says('matcher is ready', () =>
      fs.writeFileSync(path.join(bench.root, added), "export const ADDED = 'came back';\n"),
    );
    expect(bench.output).toContain('came back');
    expect(before).toMatchObject({ ...bench.pids(), matcher: before['matcher'] });
  });

  it('starts a service again that could not start, with the next save', async () => {
    await bench.says('matcher did not restart', () =>
      bench.edit(MATCHER_FILE, (text) => `${text}\nthrow new Error('planted');\n`),
    );
    expect(bench.output).toMatch(/planted[^]*apps\/matcher\/src\/app\.ts:\d+/);
    await bench.says('matcher is ready', () =>
      bench.edit(MATCHER_FILE, (text) => text.replace("throw new Error('planted');\n", '')),
    );
  });

  it('stops everything when it is told to', async () => {
    process.stdout.write(`${[...bench.output.matchAll(READY_AFTER)].map(([line]) => line).join('\n')}\n`);
    expect(await bench.stop()).toBe(0);
    expect(readRunFile(bench.dataDir)).toBeNull();
  });
});
