import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { freePort, until } from '@app/testing';
import { isListening } from './ports.js';

/** What a proxy does to a connection; the names and attributes are toxiproxy's. */
export interface Toxic {
  readonly type: 'latency' | 'bandwidth' | 'reset_peer' | 'timeout' | 'limit_data';
  /** upstream: from the service to the server. */
  readonly stream: 'upstream' | 'downstream';
  readonly attributes: Readonly<Record<string, number>>;
}

/** toxiproxy-server between services and servers. */
export class Toxiproxy {
  private child: ChildProcess | null = null;
  private api = '';

  constructor(private readonly program: string) {}

  get version(): string {
    const { stdout } = spawnSync(this.program, ['-version'], { encoding: 'utf8' });
    return /\d+\.\d+\.\d+/.exec(stdout)?.[0] ?? 'of unknown version';
  }

  async start(): Promise<void> {
    const port = await freePort();
    this.api = `http://127.0.0.1:${port}`;
    this.child = spawn(this.program, ['-host', '127.0.0.1', '-port', String(port)], { stdio: 'ignore' });
    await until('toxiproxy listens', () => isListening(port));
  }

  stop(): void {
    this.child?.kill('SIGTERM');
  }

  /** Puts a proxy before a port and returns its own. */
  async before(name: string, port: number): Promise<number> {
    const own = await freePort();
    const body = { name, listen: `127.0.0.1:${own}`, upstream: `127.0.0.1:${port}`, enabled: true };
    await this.call('POST', '/proxies', body);
    return own;
  }

  async poison(proxy: string, toxic: Toxic): Promise<void> {
    await this.call('POST', `/proxies/${proxy}/toxics`, {
      ...toxic,
      name: `${toxic.type}-${toxic.stream}`,
      toxicity: 1,
    });
  }

  async heal(proxy: string, toxic: Toxic): Promise<void> {
    await this.call('DELETE', `/proxies/${proxy}/toxics/${toxic.type}-${toxic.stream}`);
  }

  /** Closes every connection and takes none until it is switched on again. */
  async enable(proxy: string, enabled: boolean): Promise<void> {
    await this.call('POST', `/proxies/${proxy}`, { enabled });
  }

  private async call(method: string, path: string, body?: unknown): Promise<void> {
    const answer = await fetch(`${this.api}${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`toxiproxy: ${method} ${path}: ${answer.status} ${await answer.text()}`);
  }
}
