import type { Fetched } from './fetch-result.js';

const HEAD_BYTES = 1_024;
/** What windows-1252 has where ISO-8859-1 has the controls U+0080 to U+009F; the five gaps stay controls. */
const CP1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * The content as text: by its byte order mark, else by the charset of its Content-Type, else by the declaration in its
 * first kilobyte (XML or HTML), else UTF-8. Bytes that are wrong in that charset become U+FFFD.
 * What calls itself ISO-8859-1 or US-ASCII is read as windows-1252, as the Encoding Standard has it.
 */
export function bodyText({ body, contentType }: Pick<Fetched, 'body' | 'contentType'>): string {
  const label = fromMark(body) ?? /charset\s*=\s*["']?([^"';\s]+)/i.exec(contentType)?.[1] ?? fromHead(body);
  const decoder = decoderFor(label);
  return decoder.encoding === 'windows-1252' ? fromWindows1252(body) : decoder.decode(body);
}

/** Node's own decoder takes the label and then reads ISO-8859-1: quotation marks and the euro sign become controls. */
const fromWindows1252 = (body: Buffer): string =>
  body.toString('latin1').replace(/[\x80-\x9f]/g, (sign) => CP1252.charAt(sign.charCodeAt(0) - 0x80));

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
