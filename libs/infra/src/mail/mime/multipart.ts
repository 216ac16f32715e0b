import { createHash } from 'node:crypto';
import { headerBlock, type HeaderField } from './headers.js';
import { encodeText } from './transfer-encoding.js';

/** A mail in two equal forms; the header is without the MIME fields, which are added here. */
export interface AlternativeMail {
  readonly header: readonly HeaderField[];
  readonly text: string;
  readonly html: string;
}

function part(type: string, content: string): string {
  const { encoding, body } = encodeText(content);
  const header = headerBlock([
    { name: 'Content-Type', value: `${type}; charset=utf-8` },
    { name: 'Content-Transfer-Encoding', value: encoding },
  ]);
  return `${header}\r\n${body}\r\n`;
}

/** multipart/alternative, the plain text first (RFC 2046 section 5.1.4). `seed` names the boundary. */
export function alternativeMessage(
  { header, text, html }: AlternativeMail,
  seed: string,
): { header: string; body: string } {
  // Neither encoding can produce `=_`, so no part can hold the boundary.
  const boundary = `=_${createHash('sha256').update(seed).digest('base64url').slice(0, 24)}`;
  const mime = [
    { name: 'MIME-Version', value: '1.0' },
    { name: 'Content-Type', value: `multipart/alternative; boundary="${boundary}"` },
  ];
  return {
    header: headerBlock([...header, ...mime]),
    body: `--${boundary}\r\n${part('text/plain', text)}--${boundary}\r\n${part('text/html', html)}--${boundary}--\r\n`,
  };
}
