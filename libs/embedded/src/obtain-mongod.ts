import fs from 'node:fs';
import https from 'node:https';
import path from 'node:path';
import type { Obtained } from './obtain-wheel.js';

/** The release that is downloaded where there is internet. */
export const MONGOD_RELEASE = '6.0.19';

const HOST = 'fastdl.mongodb.org';
const CONNECT_MS = 5_000;

/** Whether the download server answers at all within five seconds: on a closed network it does not. */
function answers(host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const request = https.request({ host, method: 'HEAD', path: '/', timeout: CONNECT_MS }, (response) => {
      response.resume();
      resolve(true);
    });
    const giveUp = () => {
      request.destroy();
      resolve(false);
    };
    const timer = setTimeout(giveUp, CONNECT_MS);
    request.on('timeout', giveUp);
    request.on('error', () => resolve(false));
    request.on('close', () => clearTimeout(timer));
    request.end();
  });
}

/** Downloads mongod with the resolver of mongodb-memory-server, which knows the archive for each system. */
export async function obtainMongod(target: string, log: (line: string) => void): Promise<Obtained> {
  if (!(await answers(HOST))) return { ok: false, why: `no answer from ${HOST} within 5 s (no internet?)` };
  log(`downloading mongod ${MONGOD_RELEASE} from ${HOST} ...`);
  const folder = path.join(path.dirname(target), '.mongodb');
  try {
    const { MongoBinary } = await import('mongodb-memory-server-core/lib/util/MongoBinary.js');
    const downloaded = await MongoBinary.getPath({ version: MONGOD_RELEASE, downloadDir: folder });
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.copyFileSync(downloaded, `${target}.tmp`);
    fs.chmodSync(`${target}.tmp`, 0o755);
    fs.renameSync(`${target}.tmp`, target);
    return { ok: true, path: target };
  } catch (error) {
    return { ok: false, why: error instanceof Error ? error.message : String(error) };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
