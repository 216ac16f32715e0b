import fs from 'node:fs';
import path from 'node:path';
import type { AnyOS } from 'mongodb-memory-server-core/lib/util/getos/index.js';
import type { Obtained } from './obtain-wheel.js';

const ANSWER_MS = 3_000;

/** What decides which archive of MongoDB runs on a machine; platform and processor by Node's names. */
export interface System {
  readonly platform: string;
  readonly arch: string;
  /** The distribution, on Linux. */
  readonly os: AnyOS;
}

/** Where MongoDB offers a release for a system. Throws where it offers none, naming the system. */
export async function addressOf(release: string, { platform, arch, os }: System): Promise<string> {
  const { MongoBinaryDownloadUrl } =
    await import('mongodb-memory-server-core/lib/util/MongoBinaryDownloadUrl.js');
  return new MongoBinaryDownloadUrl({ version: release, platform, arch, os }).getDownloadUrl();
}

async function thisSystem(): Promise<System> {
  const { getOS } = await import('mongodb-memory-server-core/lib/util/getos/index.js');
  return { platform: process.platform, arch: process.arch, os: await getOS() };
}

/** Why an archive cannot be fetched, or null: on a closed network its server does not answer at all. */
async function whyNot(address: string): Promise<string | null> {
  const { host } = new URL(address);
  try {
    const response = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(ANSWER_MS) });
    return response.ok ? null : `${address} answers ${response.status}`;
  } catch {
    return `no answer from ${host} within ${ANSWER_MS / 1000} s (no internet?)`;
  }
}

/** Downloads a release of mongod with the resolver of mongodb-memory-server, which knows the archive for each system. */
export async function obtainMongod(
  release: string,
  target: string,
  log: (line: string) => void,
): Promise<Obtained> {
  const binDir = path.dirname(target);
  fs.mkdirSync(binDir, { recursive: true });
  const folder = fs.mkdtempSync(path.join(binDir, '.mongodb-'));
  try {
    const address = await addressOf(release, await thisSystem());
    const why = await whyNot(address);
    if (why !== null) return { ok: false, why };
    log(`downloading mongod ${release} from ${new URL(address).host} ...`);
    const { MongoBinary } = await import('mongodb-memory-server-core/lib/util/MongoBinary.js');
    const downloaded = await MongoBinary.getPath({ version: release, downloadDir: folder });
    const ready = path.join(folder, 'ready');
    fs.copyFileSync(downloaded, ready);
    fs.chmodSync(ready, 0o755);
    fs.renameSync(ready, target);
    return { ok: true, path: target };
  } catch (error) {
    return { ok: false, why: error instanceof Error ? error.message : String(error) };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
