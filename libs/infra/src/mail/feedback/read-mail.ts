/** Header fields of a mail or part: names in lower case, values unfolded; a name may stand several times. */
export type Fields = ReadonlyMap<string, readonly string[]>;

/** One part of a mail that holds content, its transfer encoding undone. */
export interface LeafPart {
  /** `text/plain` where the part names none. */
  readonly type: string;
  readonly text: string;
}

/** A mail taken apart as far as reading a report needs it. */
export interface ReportMail {
  readonly fields: Fields;
  readonly parts: readonly LeafPart[];
}

const MOST_DEPTH = 10;
const MOST_BYTES = 1_000_000;

/** The last value of a field, or an empty string. */
export const fieldOf = (fields: Fields, name: string): string => fields.get(name)?.at(-1) ?? '';

/**
 * Takes a mail apart. It never throws: reports come from forty years of programs, and many are not proper MIME. Line
 * ends may be CRLF, LF or CR. What is beyond a megabyte is not read.
 */
export function readReportMail(raw: Buffer): ReportMail {
  const text = raw.subarray(0, MOST_BYTES).toString('latin1').replace(/\r\n?/g, '\n');
  const { fields, body } = splitHeader(text.replace(/^From .*\n/, ''));
  return { fields, parts: leafParts(fields, body, 0) };
}

/** Reads `Name: value` lines up to the first empty line. */
export function splitHeader(text: string): { fields: Fields; body: string } {
  const end = /^\n|\n\n/.exec(text);
  const head = end === null ? text : text.slice(0, end.index);
  const body = end === null ? '' : text.slice(end.index + end[0].length);
  return { fields: parseFields(head), body };
}

/** Reads a block of `Name: value` lines; lines that are none are passed over. */
export function parseFields(block: string): Fields {
  const fields = new Map<string, string[]>();
  for (const line of block.replace(/\n[ \t]+/g, ' ').split('\n')) {
    const match = /^([!-9;-~]+)[ \t]*:(.*)$/.exec(line);
    if (match === null) continue;
    const name = (match[1] ?? '').toLowerCase();
    fields.set(name, [...(fields.get(name) ?? []), (match[2] ?? '').trim()]);
  }
  return fields;
}

function leafParts(fields: Fields, body: string, depth: number): LeafPart[] {
  const contentType = fieldOf(fields, 'content-type');
  const type = (/^[^;\s]+/.exec(contentType)?.[0] ?? 'text/plain').toLowerCase();
  const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(contentType);
  if (!type.startsWith('multipart/') || boundary === null || depth >= MOST_DEPTH) {
    return [{ type, text: decoded(body, fieldOf(fields, 'content-transfer-encoding'), contentType) }];
  }
  const parts = splitAt(body, `--${boundary[1] ?? boundary[2] ?? ''}`);
  if (parts.length === 0) return [{ type: 'text/plain', text: body }];
  return parts.flatMap((part) => {
    const inner = splitHeader(part);
    return leafParts(inner.fields, inner.body, depth + 1);
  });
}

function splitAt(body: string, mark: string): string[] {
  const parts: string[][] = [];
  for (const line of body.split('\n')) {
    if (line.startsWith(mark)) {
      if (line.startsWith(`${mark}--`)) break;
      parts.push([]);
    } else parts.at(-1)?.push(line);
  }
  return parts.map((lines) => lines.join('\n'));
}

function decoded(body: string, encoding: string, contentType: string): string {
  const bytes = undone(body, encoding.toLowerCase());
  const charset = /charset\s*=\s*"?([^\s;"]+)/i.exec(contentType)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return bytes.toString('latin1'); // An unknown charset: the addresses and codes in it are ASCII.
  }
}

function undone(body: string, encoding: string): Buffer {
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1');
  const joined = body.replace(/=[ \t]*\n/g, '');
  return Buffer.from(
    joined.replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  );
}
