/** A body part ready for the wire: ASCII, lines of at most 76 characters that end in CRLF. */
export interface EncodedText {
  readonly encoding: 'quoted-printable' | 'base64';
  readonly body: string;
}

const MOST_COLUMNS = 76;
const TILDE = 126;

/** `=00` to `=FF`. */
const HEX = Array.from({ length: 256 }, (_, byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`);
const hexOf = (character: string): string => HEX[character.charCodeAt(0)] ?? '';

/**
 * Encodes text as UTF-8 by RFC 2045: quoted-printable, which stays readable, or base64 where more than a fifth of the
 * bytes are not ASCII, which is then shorter. Line breaks of any kind become CRLF.
 */
export function encodeText(text: string): EncodedText {
  const bytes = Buffer.from(text.replace(/\r\n?|\n/g, '\r\n'), 'utf8');
  let foreign = 0;
  for (const byte of bytes) if (byte > TILDE) foreign += 1;
  return foreign * 5 > bytes.length
    ? { encoding: 'base64', body: base64Lines(bytes) }
    : { encoding: 'quoted-printable', body: quotedPrintable(bytes) };
}

/** How long a text is on the wire, in octets. */
export const encodedLength = (text: string): number => encodeText(text).body.length;

const base64Lines = (bytes: Buffer): string =>
  (bytes.toString('base64').match(/.{1,76}/g) ?? []).join('\r\n');

/** Section 6.7. */
function quotedPrintable(bytes: Buffer): string {
  const escaped = bytes.toString('latin1').replace(/[^\t\r\n\x20-\x3c\x3e-\x7e]/g, hexOf);
  return escaped.split('\r\n').map(wrapped).join('\r\n');
}

/** One line with soft breaks; white space at its end is encoded, since relays drop it. */
function wrapped(line: string): string {
  let rest = withoutLeadingDot(line.replace(/[ \t]$/, hexOf));
  let out = '';
  while (rest.length > MOST_COLUMNS) {
    const end = beforeEscape(rest, MOST_COLUMNS - 1);
    out += `${rest.slice(0, end)}=\r\n`;
    rest = withoutLeadingDot(rest.slice(end));
  }
  return out + rest;
}

/** Some relays have mistaken a dot at the start of a line for the end of the mail. */
const withoutLeadingDot = (line: string): string => (line.startsWith('.') ? `=2E${line.slice(1)}` : line);

/** The last place up to `end` that does not cut an `=XX` in two. */
function beforeEscape(line: string, end: number): number {
  if (line[end - 1] === '=') return end - 1;
  return line[end - 2] === '=' ? end - 2 : end;
}
