import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { freePort, isAlive, readRunFile, runningOn } from '@app/embedded';
import { launch, type Launched } from '../../apps/launcher/src/launch.js';

// The launcher against real databases; the services are small programs that say that they are ready, or fail to.

const READY = "console.log(JSON.stringify({ level: 'info', event: 'service.ready', msg: 'ready' }));";
const STAY = "process.on('SIGTERM', () => process.exit(0)); setInterval(() => {}, 1000);";
const SERVICES = ['ingestion', 'matcher', 'notifier', 'api'];

function writeService(root: string, name: string, program: string): void {
  const folder = path.join(root, 'dist', 'apps', name, 'src');
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'main.js'), program);
}

async function until(condition: () => boolean, what: string): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error(`It did not happen in time: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

class Site {
  readonly root = fs.mkdtempSync(path.join(os.tmpdir(), 'tjb-launch-'));
  readonly dataDir = path.join(this.root, 'data');
  readonly lines: string[] = [];
  env: NodeJS.ProcessEnv = {};

  static async make(): Promise<Site> {
    const site = new Site();
    for (const name of SERVICES) writeService(site.root, name, READY + STAY);
    fs.mkdirSync(path.join(site.root, 'samples'));
    const names = [
      'PORT',
      'OPS_PORT',
      'INBOX_PORT',
      'INBOX_SMTP_PORT',
      'INGESTION_PORT',
      'MATCHER_PORT',
      'NOTIFIER_PORT',
    ];
    const ports = await Promise.all(names.map(async (name) => [name, String(await freePort())] as const));
    site.env = { PATH: process.env['PATH'], DATA_DIR: site.dataDir, ...Object.fromEntries(ports) };
    return site;
  }

  launch(env: NodeJS.ProcessEnv = {}): Promise<Launched> {
    return launch({
      env: { ...this.env, ...env },
      root: this.root,
      write: (line) => this.lines.push(line),
      colour: false,
      binDir: path.resolve(process.env['TJB_TEST_CACHE'] ?? '.cache/test-servers', 'bin'),
    });
  }

  said(text: string): boolean {
    return this.lines.some((line) => line.includes(text));
  }
}

let site: Site;
let running: Launched | null = null;

beforeEach(async () => {
  site = await Site.make();
});

afterEach(async () => {
  await running?.stop();
  running = null;
  fs.rmSync(site.root, { recursive: true, force: true });
});

describe('a start', () => {
  it('brings everything up, tells where it is, and comes up again on the same data', async () => {
    running = await site.launch();
    expect(runningOn(site.dataDir)).toMatchObject({ mongodbUri: running.run.mongodbUri });
    expect(fs.statSync(path.join(site.dataDir, 'run.json')).mode & 0o777).toBe(0o600);
    const token = path.join(site.dataDir, 'secrets', 'push-token');
    expect(fs.statSync(token).mode & 0o777).toBe(0o600);
    expect((await fetch(running.run.inbox ?? '')).status).toBe(200);
    const marks = Object.values(running.run.services);
    expect(marks).toHaveLength(4);

    await running.stop();
    expect(marks.some(isAlive)).toBe(false);
    expect(readRunFile(site.dataDir)).toBeNull();

    const before = fs.readFileSync(token, 'utf8');
    running = await site.launch();
    expect(fs.readFileSync(token, 'utf8')).toBe(before);
  });

  it('names the program and the setting when a port is taken, before it starts anything', async () => {
    const other = net.createServer().listen(Number(site.env['OPS_PORT']), '127.0.0.1');
    await expect(site.launch()).rejects.toThrow(
      new RegExp(
        `OPS_PORT: port ${site.env['OPS_PORT']} is used by .*process ${process.pid}.*OPS_PORT=<another port>`,
      ),
    );
    expect(fs.existsSync(path.join(site.dataDir, 'mongo'))).toBe(false);
    other.close();
  });

  it('refuses two settings with one port', async () => {
    await expect(site.launch({ PORT: '45001', OPS_PORT: '45001' })).rejects.toThrow(
      'PORT and OPS_PORT are both 45001',
    );
  });

  it('refuses a data folder that another launcher uses, and takes over one that was left behind', async () => {
    fs.mkdirSync(site.dataDir, { recursive: true });
    const lock = path.join(site.dataDir, 'launcher.lock');
    fs.writeFileSync(lock, JSON.stringify({ pid: process.pid, started: 'long ago' }));
    running = await site.launch();
    await expect(site.launch()).rejects.toThrow(`process ${process.pid}`);
  });

  it('shows the last words of a service that fails, and leaves nothing running', async () => {
    writeService(site.root, 'matcher', "console.error('no memory for the index'); process.exit(2);");
    await expect(site.launch()).rejects.toThrow(
      /matcher did not start \(exit code 2\)[^]*no memory for the index/,
    );
    expect(Object.values(readRunFile(site.dataDir)?.services ?? {}).some(isAlive)).toBe(false);
    running = await (writeService(site.root, 'matcher', READY + STAY), site.launch());
  });

  it('refuses data of another major version', async () => {
    fs.mkdirSync(path.join(site.dataDir, 'mongo'), { recursive: true });
    fs.writeFileSync(path.join(site.dataDir, 'versions.json'), '{"mongod":"9.0.1"}');
    await expect(site.launch()).rejects.toThrow(
      /written by MongoDB 9\.0\.1[^]*Nothing was changed[^]*techjobboard backup FOLDER[^]*techjobboard restore FOLDER/,
    );
    expect(fs.readdirSync(path.join(site.dataDir, 'mongo'))).toEqual([]);
  });
});

describe('a running launcher', () => {
  it('starts a crashed service again, and says so', async () => {
    running = await site.launch();
    const first = running.run.services['matcher'];
    if (first === undefined) throw new Error('no matcher');
    process.kill(first.pid, 'SIGKILL');
    await until(() => site.said('matcher ended unexpectedly (signal SIGKILL)'), 'the crash is told');
    await until(() => {
      const mark = readRunFile(site.dataDir)?.services['matcher'];
      return mark !== undefined && mark.pid !== first.pid && isAlive(mark);
    }, 'the matcher runs again');
  });

  it('restarts one service on order, and the last of two orders at once is the one that holds', async () => {
    running = await site.launch();
    const before = Object.values(readRunFile(site.dataDir)?.services ?? {}).map(({ pid }) => pid);
    writeService(site.root, 'matcher', `console.log('of the file as it is now');${READY}${STAY}`);
    const orders = await Promise.allSettled([running.restart('matcher'), running.restart('matcher')]);
    expect(orders[1].status).toBe('fulfilled');
    expect(site.said('of the file as it is now')).toBe(true);
    const after = Object.values(readRunFile(site.dataDir)?.services ?? {});
    expect(after.filter(({ pid }) => before.includes(pid))).toHaveLength(3);
    expect(after.every(isAlive)).toBe(true);

    writeService(site.root, 'matcher', "console.error('no such module'); process.exit(1);");
    await expect(running.restart('matcher')).rejects.toThrow(/matcher did not start[^]*no such module/);
    writeService(site.root, 'matcher', READY + STAY);
    await running.restart('matcher');
    await running.stop();
    await expect(running.restart('matcher')).rejects.toThrow('matcher is stopped for good');
    running = null;
  });

  it('gives MongoDB a new address when its port was taken, and keeps the data', async () => {
    running = await site.launch();
    await running.stop();
    running = null;
    const ports = JSON.parse(fs.readFileSync(path.join(site.dataDir, 'ports.json'), 'utf8')) as {
      mongod: number;
    };
    const other = net.createServer().listen(ports.mongod, '127.0.0.1');
    running = await site.launch();
    expect(site.said(`port ${ports.mongod} of mongod is taken`)).toBe(true);
    expect(running.run.mongodbUri).not.toContain(String(ports.mongod));
    other.close();
  });
});
