import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { BIN } from './backing.js';

const TOXIPROXY = 'github.com/Shopify/toxiproxy/v2/cmd/server@v2.12.0';

function find(program: string): string | null {
  const folders = [...(process.env['PATH'] ?? '').split(path.delimiter), '/usr/sbin', BIN];
  return folders.map((folder) => path.join(folder, program)).find((file) => fs.existsSync(file)) ?? null;
}

/** smtp-sink of Debian's package postfix, where it is installed. */
export const findSmtpSink = (): string | null => find('smtp-sink');

/** toxiproxy-server; built from the Go module proxy where Go is there and it is not. */
export function findToxiproxy(): string | null {
  const known = find('toxiproxy-server');
  if (known !== null || find('go') === null) return known;
  const env = { ...process.env, GOBIN: path.join(BIN, 'go') };
  const built = spawnSync('go', ['install', TOXIPROXY], { env, stdio: 'inherit' });
  if (built.status !== 0) return null;
  fs.renameSync(path.join(BIN, 'go', 'server'), path.join(BIN, 'toxiproxy-server'));
  return find('toxiproxy-server');
}
