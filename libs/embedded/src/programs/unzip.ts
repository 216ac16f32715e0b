import { buffer } from 'node:stream/consumers';
import { fromBufferPromise, type Entry } from 'yauzl';
import { ServerError } from './server-error.js';

const STORED = 0;
const DEFLATED = 8;

/**
 * One file out of a zip archive (a Python wheel is one), found by the end of its name. Reads stored and deflated
 * entries, of exactly the size that the directory promises; throws ServerError for anything else.
 */
export async function unzipOne(zip: Buffer, nameEndsWith: string): Promise<Buffer> {
  const found = await contentOf(zip, nameEndsWith).catch((error: unknown) => {
    if (error instanceof ServerError || !(error instanceof Error)) throw error;
    throw new ServerError(`The archive is damaged: ${error.message}. Remove it and start again.`);
  });
  if (found === null) throw new ServerError(`The archive holds no ${nameEndsWith}.`);
  return found;
}

async function contentOf(zip: Buffer, nameEndsWith: string): Promise<Buffer | null> {
  const archive = await fromBufferPromise(zip);
  for await (const entry of archive.eachEntry()) {
    if (!entry.fileName.endsWith(nameEndsWith)) continue;
    refuseUnknown(entry);
    return buffer(await archive.openReadStreamPromise(entry));
  }
  return null;
}

function refuseUnknown({ compressionMethod, fileName }: Entry): void {
  if (compressionMethod !== STORED && compressionMethod !== DEFLATED)
    throw new ServerError(`The archive packs ${fileName} in an unknown way (method ${compressionMethod}).`);
}
