import type { Fetched } from './fetch-result.js';

const HEAD_BYTES = 1_024;

/**
 * The content as text: by its byte order mark, else by the charset of its Content-Type, else by the declaration in its
 * first kilobyte (XML or HTML), else UTF-8. Bytes that are wrong in that charset become U+FFFD.
 */
export function bodyText({ body, contentType }: Pick<Fetched, 'body' | 'contentType'>): string {
  const label = fromMark(body) ?? /charset\s*=\s*["']?([^"';\s]+)/i.exec(contentType)?.[1] ?? fromHead(body);
  return decoderFor(label).decode(body);
}

function fromMark(body: Buffer): string | null {
  if (body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf) return 'utf-8';
  if (body[0] === 0xff && body[1] === 0xfe) return 'utf-16le';
  if (body[0] === 0xfe && body[1] === 0xff) return 'utf-16be';
  return null;
}

function fromHead(body: Buffer): string {
  const head = body.subarray(0, HEAD_BYTES).toString('latin1');
  const declared =
    /<\?xml[^>]*encoding\s*=\s*["']([^"']+)/i.exec(head) ??
    /<meta[^>]*charset\s*=\s*["']?([^"'\s/>]+)/i.exec(head);
  return declared?.[1] ?? 'utf-8';
}

function decoderFor(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch (error) {
    // The server named a charset that does not exist; the content is most likely UTF-8 then.
    if ((error as NodeJS.ErrnoException).code !== 'ERR_ENCODING_NOT_SUPPORTED') throw error;
    return new TextDecoder('utf-8');
  }
}
