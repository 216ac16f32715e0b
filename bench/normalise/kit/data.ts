import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

const root = path.resolve(process.cwd(), '..', 'shared', 'data');

/** Text of a file under ../shared/data, unpacked where its name ends in .gz. */
export function readShared(...parts: string[]): string {
  const file = path.join(root, ...parts);
  const bytes = fs.readFileSync(file);
  return (file.endsWith('.gz') ? zlib.gunzipSync(bytes) : bytes).toString('utf8');
}

/** Rows of an NDJSON file under ../shared/data. */
export const readRows = <T>(...parts: string[]): T[] =>
  readShared(...parts)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);

/** SHA-256 of a text in hexadecimal digits. */
export const sha = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Labels whose text hashes into the held-back third were not looked at while rules were written. */
export const isHeld = (text: string): boolean => Number.parseInt(sha(text).slice(0, 2), 16) % 3 === 0;

/** Files of a .tar.gz under ../shared/data, by name: enough of the ustar form (POSIX.1-1988) for the recordings. */
export function readTar(...parts: string[]): Map<string, string> {
  const bytes = zlib.gunzipSync(fs.readFileSync(path.join(root, ...parts)));
  const files = new Map<string, string>();
  for (let at = 0; at + 512 <= bytes.length;) {
    const field = (from: number, length: number): string =>
      bytes.toString('utf8', at + from, at + from + length).replace(/\0.*$/s, '');
    const name = field(0, 100);
    if (name === '') break;
    const size = Number.parseInt(field(124, 12), 8);
    const prefix = field(345, 155);
    if (/^[0\0]?$/.test(field(156, 1))) {
      files.set(
        prefix === '' ? name : `${prefix}/${name}`,
        bytes.toString('utf8', at + 512, at + 512 + size),
      );
    }
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}
