import { randomInt } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { z } from 'zod';
import { table } from '@app/core/untrusted';
import { replaceFile } from '@app/infra/config';
import { ServerError } from '../programs/server-error.js';

/** Whether nothing listens on a port of this host. */
export function isPortFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

// Below the range from which systems take ports for outgoing connections: such a port stays free until it is used.
const LOWEST = 20_000;
const HIGHEST = 32_000;

/** A port that was free on loopback a moment ago. */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const port = randomInt(LOWEST, HIGHEST);
    if (await isPortFree(port)) return port;
  }
  throw new ServerError(
    `No free port was found between ${LOWEST} and ${HIGHEST}: stop some programs and retry.`,
  );
}

/** Whether something accepts connections on a loopback port. */
export function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

const PortsSchema = z.record(z.string(), z.number().int().min(1).max(65_535));

function readPorts(file: string): ReadonlyMap<string, number> {
  if (!fs.existsSync(file)) return new Map();
  const parsed = PortsSchema.safeParse(JSON.parse(fs.readFileSync(file, 'utf8')));
  return table(parsed.success ? parsed.data : {});
}

/** The port that was chosen for a server of this data folder, if one was. */
export const portOnRecord = (dataDir: string, name: string): number | undefined =>
  readPorts(path.join(dataDir, 'ports.json')).get(name);

/** The port a server of this data folder uses: chosen once, kept in ports.json, and again when something else has taken it. */
export async function savedPort(dataDir: string, name: string, log: (line: string) => void): Promise<number> {
  const file = path.join(dataDir, 'ports.json');
  const saved = readPorts(file).get(name);
  // Older versions let everybody read it.
  if (saved !== undefined) fs.chmodSync(file, 0o600);
  if (saved !== undefined && (await isPortFree(saved))) return saved;
  const port = await freePort();
  if (saved !== undefined)
    log(`port ${saved} of ${name} is taken by another program; using ${port} from now on`);
  const ports = { ...Object.fromEntries(readPorts(file)), [name]: port };
  replaceFile(file, `${JSON.stringify(ports, null, 2)}\n`);
  return port;
}
