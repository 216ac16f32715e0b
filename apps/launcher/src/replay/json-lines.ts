import fs from 'node:fs';
import { createInterface } from 'node:readline';

export async function* linesOf<T>(file: string): AsyncGenerator<T> {
  const input = fs.createReadStream(file, 'utf8');
  for await (const line of createInterface({ input, crlfDelay: Infinity })) yield JSON.parse(line) as T;
}

const CHUNK = 65_536;

/** Takes away what stands after the last whole line. */
export function cutToLines(file: string): void {
  const handle = fs.openSync(file, 'r+');
  try {
    const buffer = Buffer.alloc(CHUNK);
    let end = fs.fstatSync(handle).size;
    while (end > 0) {
      const from = Math.max(0, end - CHUNK);
      const read = fs.readSync(handle, buffer, 0, end - from, from);
      const last = buffer.subarray(0, read).lastIndexOf('\n');
      end = last === -1 ? from : from + last + 1;
      if (last !== -1) break;
    }
    fs.ftruncateSync(handle, end);
  } finally {
    fs.closeSync(handle);
  }
}
