import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import mongoose from 'mongoose';
import { freePort, until } from '@app/testing';
import { BIN } from './backing.js';
import { isListening } from './ports.js';

const NAME = 'faults';
const ELECTION_MS = 60_000;

interface Node {
  readonly port: number;
  readonly folder: string;
  child: ChildProcess | null;
}

/** A replica set of three mongods on loopback. */
export class ReplicaSet {
  private nodes: Node[] = [];

  constructor(private readonly folder: string) {}

  get url(): string {
    const hosts = this.nodes.map(({ port }) => `127.0.0.1:${port}`).join(',');
    return `mongodb://${hosts}/techjobboard?replicaSet=${NAME}`;
  }

  async start(): Promise<void> {
    for (let n = 0; n < 3; n += 1) {
      const folder = path.join(this.folder, `node-${n}`);
      fs.mkdirSync(folder, { recursive: true });
      this.nodes.push({ port: await freePort(), folder, child: null });
    }
    await this.startAll();
    const members = this.nodes.map(({ port }, _id) => ({ _id, host: `127.0.0.1:${port}` }));
    const settings = { electionTimeoutMillis: 4_000 };
    await this.admin(0, { replSetInitiate: { _id: NAME, members, settings } });
    await this.primary();
  }

  /** Starts every node that does not run. */
  async startAll(): Promise<void> {
    await Promise.all(this.nodes.map((node) => this.startNode(node)));
  }

  /** Number of the node that is primary now; waits for an election. */
  async primary(): Promise<number> {
    const found = await until(
      'there is a primary',
      async () => {
        const answers = await Promise.all(this.nodes.map((_, n) => this.isPrimary(n)));
        const index = answers.indexOf(true);
        return index === -1 ? null : { index };
      },
      ELECTION_MS,
    );
    return found.index;
  }

  async stepDown(n: number): Promise<void> {
    // The primary closes its connections as it steps down: that is no failure.
    await this.admin(n, { replSetStepDown: 10, force: true }).catch(() => undefined);
  }

  async kill9(n: number): Promise<void> {
    const child = this.nodes[n]?.child;
    if (child == null || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }

  signal(n: number, signal: NodeJS.Signals): void {
    this.nodes[n]?.child?.kill(signal);
  }

  /** The whole set is down. */
  async killAll(): Promise<void> {
    await Promise.all(this.nodes.map((_, n) => this.kill9(n)));
  }

  async stop(): Promise<void> {
    for (const [n] of this.nodes.entries()) this.signal(n, 'SIGCONT');
    await this.killAll();
  }

  private async startNode(node: Node): Promise<void> {
    if (node.child !== null && node.child.exitCode === null && node.child.signalCode === null) return;
    const log = fs.openSync(path.join(node.folder, 'mongod.log'), 'a');
    node.child = spawn(
      path.join(BIN, 'mongod'),
      [
        ...['--dbpath', node.folder, '--port', String(node.port), '--bind_ip', '127.0.0.1'],
        ...['--replSet', NAME, '--wiredTigerCacheSizeGB', '0.25', '--oplogSize', '128', '--quiet'],
        ...['--unixSocketPrefix', node.folder, '--setParameter', 'diagnosticDataCollectionEnabled=false'],
        ...['--setParameter', 'transactionLifetimeLimitSeconds=15'],
      ],
      { stdio: ['ignore', log, log] },
    );
    fs.closeSync(log);
    await until(`mongod listens on ${node.port}`, () => isListening(node.port), ELECTION_MS);
  }

  private async isPrimary(n: number): Promise<boolean> {
    try {
      return (await this.admin(n, { hello: 1 }))['isWritablePrimary'] === true;
    } catch {
      return false; // down, frozen or just starting
    }
  }

  private async admin(n: number, command: Record<string, unknown>): Promise<Record<string, unknown>> {
    const url = `mongodb://127.0.0.1:${this.nodes[n]?.port ?? 0}/?directConnection=true`;
    const client = new mongoose.mongo.MongoClient(url, {
      serverSelectionTimeoutMS: 2_000,
      socketTimeoutMS: 5_000,
    });
    try {
      return await client.db('admin').command(command);
    } finally {
      await client.close();
    }
  }
}
