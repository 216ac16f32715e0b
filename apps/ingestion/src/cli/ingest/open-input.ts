import fs from 'node:fs';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { ServerError } from '@app/embedded';
import { Fetcher } from '@app/infra/fetch';
import { RELEASE, systemClock } from '@app/infra/system';

const LARGEST_DOWNLOAD = 400_000_000;
const DOWNLOAD_MS = 10 * 60_000;

/** A file that is being read: its characters, how far the reading is, and its size where that is known. */
export interface Input {
  readonly name: string;
  readonly chunks: AsyncIterable<string>;
  readonly bytesRead: () => number;
  readonly bytes: number | null;
}

/** Where files of the web may be read from, and what we call ourselves there. */
export interface WebAccess {
  readonly allowOrigins: readonly string[];
  readonly publicUrl: string;
}

/** Opens a file, an http(s) address, or standard input (`-`). A name that ends with .gz is inflated. */
export async function openInput(what: string, web: WebAccess, stdin: Readable): Promise<Input> {
  if (/^https?:\/\//i.test(what)) return download(what, web);
  if (what === '-') return input('-', stdin, null);
  if (!fs.existsSync(what) || !fs.statSync(what).isFile()) throw new ServerError(`There is no file ${what}.`);
  return input(what, fs.createReadStream(what), fs.statSync(what).size);
}

async function download(url: string, { allowOrigins, publicUrl }: WebAccess): Promise<Input> {
  const fetcher = new Fetcher({
    userAgent: `TechJobBoard/${RELEASE} (+${publicUrl})`,
    allowOrigins,
    clock: systemClock,
  });
  const result = await fetcher.fetch({ url, maxBytes: LARGEST_DOWNLOAD, deadlineMs: DOWNLOAD_MS });
  await fetcher.close();
  if (result.outcome !== 'ok') {
    const why = result.outcome === 'failed' ? `${result.message} [${result.reason}]` : 'It gave no content.';
    throw new ServerError(`${url} could not be read: ${why}`);
  }
  return input(new URL(result.url).pathname, Readable.from([result.body]), result.body.length);
}

function input(name: string, raw: Readable, bytes: number | null): Input {
  let read = 0;
  const counted = async function* (): AsyncGenerator<Buffer> {
    for await (const chunk of raw as AsyncIterable<Buffer>) {
      read += chunk.length;
      yield chunk;
    }
  };
  const content = name.endsWith('.gz') ? Readable.from(counted()).pipe(createGunzip()) : counted();
  return { name, chunks: decoded(content), bytesRead: () => read, bytes };
}

/** Characters of a byte stream, by the encoding that an XML declaration in its first chunk names, else UTF-8. */
async function* decoded(content: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  for await (const chunk of content) {
    decoder ??= new TextDecoder(declaredEncoding(chunk));
    yield decoder.decode(chunk, { stream: true });
  }
  if (decoder !== null) yield decoder.decode();
}

function declaredEncoding(head: Buffer): string {
  const declared = /<\?xml[^>]*encoding\s*=\s*["']([\w-]+)/i.exec(
    head.subarray(0, 256).toString('latin1'),
  )?.[1];
  return declared ?? 'utf-8';
}
