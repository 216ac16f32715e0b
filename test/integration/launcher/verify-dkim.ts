import { createHash, createPublicKey, verify, type KeyObject } from 'node:crypto';

/** RFC 8410: what stands before the 32 bytes of an Ed25519 key in its SPKI form. */
const ED25519_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

const tagsOf = (text: string): Map<string, string> =>
  new Map(
    text.split(';').map((tag) => {
      const at = tag.indexOf('=');
      return [tag.slice(0, at).trim(), tag.slice(at + 1).replace(/\s+/g, '')];
    }),
  );

const relaxedField = (field: string): string => {
  const at = field.indexOf(':');
  return `${field.slice(0, at).toLowerCase().trim()}:${field
    .slice(at + 1)
    .replace(/\s+/g, ' ')
    .trim()}`;
};

function keyOf(record: string): KeyObject {
  const tags = tagsOf(record);
  const bytes = Buffer.from(tags.get('p') ?? '', 'base64');
  const key = tags.get('k') === 'ed25519' ? Buffer.concat([ED25519_PREFIX, bytes]) : bytes;
  return createPublicKey({ key, format: 'der', type: 'spki' });
}

/** Checks the signature of a selector as a receiver does (RFC 6376 section 6, relaxed/relaxed), written apart from the signer. */
export function verifyDkim(raw: Buffer, selector: string, record: string): boolean {
  const text = raw.toString('latin1');
  const end = text.indexOf('\r\n\r\n');
  const fields = text.slice(0, end).split(/\r\n(?=\S)/);
  const own =
    fields.find((field) => /^dkim-signature:/i.test(field) && field.includes(`s=${selector};`)) ?? '';
  const tags = tagsOf(own.slice(own.indexOf(':') + 1));
  const body = text
    .slice(end + 4)
    .split('\r\n')
    .map((line) => line.replace(/[ \t]+/g, ' ').replace(/ $/, ''))
    .join('\r\n')
    .replace(/(\r\n)*$/, '\r\n');
  if (createHash('sha256').update(body, 'latin1').digest('base64') !== tags.get('bh')) return false;
  const left = [...fields];
  const signed = (tags.get('h') ?? '').split(':').flatMap((name) => {
    const at = left.findLastIndex((field) => field.toLowerCase().startsWith(`${name.toLowerCase()}:`));
    return at < 0 ? [] : left.splice(at, 1).map((field) => `${relaxedField(field)}\r\n`);
  });
  const data = Buffer.from(signed.join('') + relaxedField(own.replace(/b=[^;]*$/, 'b=')), 'latin1');
  const key = keyOf(record);
  const signature = Buffer.from(tags.get('b') ?? '', 'base64');
  return key.asymmetricKeyType === 'ed25519'
    ? verify(null, createHash('sha256').update(data).digest(), key, signature)
    : verify('sha256', data, key, signature);
}
