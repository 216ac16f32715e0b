import type { Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { table } from '@app/core/untrusted';
import { failure, type FetchFailure } from './fetch-result.js';

/** Content encodings that are asked for and understood. */
export const ACCEPTED_ENCODINGS = 'gzip, deflate, br';

/** Text compresses five to thirty times; a bomb a thousand times. Judged only beyond the first megabyte. */
const MAX_RATIO = 200;
const RATIO_FROM_BYTES = 1_000_000;

const DECODERS = table<() => Transform>({
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
});

/**
 * Reads a body and inflates it on the way, giving up as soon as it grows beyond `maxBytes` or inflates suspiciously: a
 * bomb is never held in memory. Errors of the connection are thrown.
 */
export async function readBody(
  body: Readable,
  contentEncoding: string,
  maxBytes: number,
): Promise<Buffer | FetchFailure> {
  const encoding = contentEncoding.trim().toLowerCase();
  if (encoding === '' || encoding === 'identity') return collect(body, () => 0, maxBytes);
  const decoder = DECODERS.get(encoding)?.();
  if (decoder === undefined) {
    body.destroy();
    return failure(
      'bad-encoding',
      `The server sent content encoding "${encoding}", which was not asked for.`,
    );
  }
  let received = 0;
  body.on('data', (chunk: Buffer) => (received += chunk.length));
  body.on('error', (error) => decoder.destroy(error));
  body.pipe(decoder);
  try {
    return await collect(decoder, () => received, maxBytes);
  } catch (error) {
    if (!isZlibError(error)) throw error;
    return failure('bad-encoding', `The compressed content is damaged: ${error.message}.`);
  } finally {
    body.destroy();
  }
}

/** `received`: compressed bytes so far, 0 where nothing is compressed. */
async function collect(
  stream: Readable,
  received: () => number,
  maxBytes: number,
): Promise<Buffer | FetchFailure> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) {
      return failure('too-large', `The content is larger than ${maxBytes} bytes: see the source's maxBytes.`);
    }
    if (received() > 0 && size > RATIO_FROM_BYTES && size / received() > MAX_RATIO) {
      return failure('suspicious-compression', `The content inflates more than ${MAX_RATIO} times.`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

/** zlib reports damaged content with codes of its own: Z_DATA_ERROR, Z_BUF_ERROR, ERR__ERROR_FORMAT_ ... */
const isZlibError = (error: unknown): error is NodeJS.ErrnoException =>
  /^(Z_|ERR_BROTLI|ERR__ERROR)/.test((error as NodeJS.ErrnoException).code ?? '');
