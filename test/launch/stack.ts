import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { findBinary, isPortFree } from '@app/embedded';
import { freePort, until } from '@app/testing';
import { mountsOf, onLoopback, service, type Placed } from './compose-file.js';
import { layOutImage, type Image } from './image.js';

/** How a process ended, and what it said. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

interface Running {
  readonly child: ChildProcess;
  said: string;
}

const PORTS = new Map([
  ['mongo', 27_017],
  ['redis', 6_379],
]);

/** Waits for the end of a process. */
export async function end(child: ChildProcess, stdin = ''): Promise<Ended> {
  const said = { out: '', err: '' };
  child.stdout?.on('data', (chunk: Buffer) => (said.out += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (said.err += chunk.toString()));
  child.stdin?.end(stdin);
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  return { code, signal, ...said };
}

/** The containers of docker-compose.yml as processes of this machine, below a folder. */
export class Stack {
  readonly image: Image;
  readonly running = new Map<string, Running>();
  readonly ended = new Map<string, Ended>();
  private readonly placed = new Map<string, Placed>();
  private readonly binaries: string;

  /** `hosts`: where the containers that are not started here are, as name:port. */
  constructor(
    private readonly folder: string,
    readonly hosts: Record<string, string>,
  ) {
    this.image = layOutImage(path.join(folder, 'image'));
    this.binaries = path.join(folder, 'bin');
  }

  /** Puts the databases' programs where a container finds them. */
  async findDatabases(): Promise<void> {
    const binDir = path.resolve(process.env['TJB_TEST_CACHE'] ?? '.cache/test-servers', 'bin');
    fs.mkdirSync(this.binaries);
    for (const program of ['mongod', 'redis-server'] as const) {
      const found = await findBinary({ program, binDir, env: process.env, log: () => undefined });
      fs.symlinkSync(found.path, path.join(this.binaries, program));
    }
  }

  /** Where a volume lies. */
  volume(name: string): string {
    return path.join(this.folder, 'volumes', name);
  }

  start(command: readonly string[], env: Readonly<Record<string, string>>): ChildProcess {
    const [program = '', ...args] = command;
    return spawn(program, args, {
      cwd: this.image.workdir,
      env: { ...env, PATH: `${this.image.PATH}:${this.binaries}:${process.env['PATH']}` },
    });
  }

  place(name: string): Placed {
    const found = this.placed.get(name);
    if (found === undefined) throw new Error(`${name} is not placed.`);
    return found;
  }

  /** Starts a service, or runs one that ends to its end, as `service_completed_successfully` asks. */
  async up(name: string): Promise<void> {
    const plan = service(name);
    const at = this.foldersOf(name);
    const onHosts = await onLoopback(plan, { hosts: this.hosts, at });
    const command = await this.onThisMachine(name, onHosts.command, at);
    this.placed.set(name, { ...onHosts, command });
    const child = this.start(command, this.place(name).env);
    if (plan.restart === 'no') {
      const how = await end(child);
      this.ended.set(name, how);
      if (how.code !== 0) throw new Error(`${name} failed:\n${how.out}${how.err}`);
      return;
    }
    const entry = { child, said: '' };
    child.stdout?.on('data', (chunk: Buffer) => (entry.said += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (entry.said += chunk.toString()));
    this.running.set(name, entry);
    const host = this.hosts[`${name}:${PORTS.get(name)}`];
    if (host !== undefined) await this.listens(name, Number(host.split(':')[1]));
  }

  async isHealthy(name: string): Promise<boolean> {
    this.assertRuns(name);
    const answer = await fetch(this.place(name).test.at(-1) ?? '').catch(() => null);
    return answer?.status === 200;
  }

  /** Ends everything at once. */
  async kill(): Promise<void> {
    for (const { child } of this.running.values()) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      const exit = once(child, 'exit');
      child.kill('SIGKILL');
      await exit;
    }
  }

  private assertRuns(name: string): void {
    const entry = this.running.get(name);
    if (entry === undefined || entry.child.exitCode !== null || entry.child.signalCode !== null) {
      throw new Error(`${name} ended: ${entry?.said}`);
    }
  }

  private async listens(name: string, port: number): Promise<void> {
    await until(`${name} listens`, async () => {
      this.assertRuns(name);
      return !(await isPortFree(port));
    });
  }

  /** Folders of a container: the image with its volumes, each of which is one folder whoever mounts it. */
  private foldersOf(name: string): (file: string) => string {
    const root = path.join(this.folder, 'containers', name);
    const mounts = mountsOf(name);
    for (const { volume, path: where } of mounts) {
      const there = this.volume(volume);
      const mount = path.join(root, where);
      fs.mkdirSync(there, { recursive: true });
      // What holds another mount is a folder of this container alone: a link in it would be in the volume, for all.
      if (mounts.some((other) => other.path.startsWith(`${where}/`)))
        fs.mkdirSync(mount, { recursive: true });
      else {
        fs.mkdirSync(path.dirname(mount), { recursive: true });
        fs.symlinkSync(there, mount);
      }
    }
    for (const own of ['tmp', 'app']) fs.mkdirSync(path.join(root, own), { recursive: true });
    return (file) => (file.startsWith('/app/') ? this.image.at(file) : path.join(root, file));
  }

  /** What of a database's command is for this machine: its port and its folder. */
  private async onThisMachine(name: string, command: readonly string[], at: (file: string) => string) {
    const usual = PORTS.get(name);
    if (usual === undefined) return command;
    const port = await freePort();
    this.hosts[`${name}:${usual}`] = `127.0.0.1:${port}`;
    if (name === 'redis')
      return [...command, '--bind', '127.0.0.1', '--port', `${port}`, '--dir', at('/data')];
    const own = `--bind_ip 127.0.0.1 --port ${port} --dbpath ${at('/data/db')} --nounixsocket`;
    return command.map((word) => word.replace('--bind_ip_all', own));
  }
}
