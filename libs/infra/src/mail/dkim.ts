import { createHash, createPrivateKey, sign, type KeyObject } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** A key that signs mails for one domain: RSA (RFC 6376) or Ed25519 (RFC 8463). */
export interface DkimKey {
  readonly domain: string;
  readonly selector: string;
  readonly key: KeyObject;
}

/**
 * The fields that are signed. RFC 8058 section 4 wants both List-Unsubscribe fields covered. `from` stands twice, so that
 * a second From added on the way breaks the signature.
 */
const SIGNED_FIELDS = [
  'from',
  'from',
  'to',
  'subject',
  'date',
  'message-id',
  'mime-version',
  'content-type',
  'auto-submitted',
  'feedback-id',
  'list-id',
  'list-unsubscribe',
  'list-unsubscribe-post',
];

/**
 * The keys in DATA_DIR/secrets: `dkim-<selector>.pem` signs with that selector. None: mails go out unsigned, as in a
 * first trial.
 */
export function loadDkimKeys(secretsFolder: string, domain: string): DkimKey[] {
  return fs
    .readdirSync(secretsFolder)
    .sort()
    .flatMap((name) => {
      const selector = /^dkim-([a-z0-9-]+)\.pem$/.exec(name)?.[1];
      if (selector === undefined) return [];
      return [{ domain, selector, key: createPrivateKey(fs.readFileSync(path.join(secretsFolder, name))) }];
    });
}

/** RFC 6376 section 3.4.4: white space at line ends and empty lines at the end do not count, runs of it count as one. */
function relaxedBody(body: string): string {
  const lines = body
    .replace(/[ \t]+(?=\r\n)/g, '')
    .replace(/[ \t]+/g, ' ')
    .replace(/(?:\r\n)+$/, '');
  return lines === '' ? '' : `${lines}\r\n`;
}

/** Section 3.4.2. */
function relaxedField(line: string): { name: string; text: string } {
  const colon = line.indexOf(':');
  const name = line.slice(0, colon).trim().toLowerCase();
  return { name, text: `${name}:${relaxedValue(line.slice(colon + 1))}` };
}

const relaxedValue = (value: string): string =>
  value
    .replace(/\r\n/g, '')
    .replace(/[ \t]+/g, ' ')
    .trim();

/** The fields to sign, from the bottom up where a name stands several times (section 5.4.2); missing ones add nothing. */
function signedFields(header: string): { names: string[]; texts: string[] } {
  const fields = header
    .split(/\r\n(?![ \t])/)
    .filter((line) => line !== '')
    .map(relaxedField);
  const left = [...fields].reverse();
  const present = SIGNED_FIELDS.filter((name) => fields.some((field) => field.name === name));
  const texts = present.flatMap((name) => {
    const at = left.findIndex((field) => field.name === name);
    return at < 0 ? [] : left.splice(at, 1).map(({ text }) => text);
  });
  return { names: present, texts };
}

/** One DKIM-Signature field for each key, ready to be put in front of the message. Signing runs off the event loop. */
export async function dkimSignatures(
  header: string,
  body: string,
  keys: readonly DkimKey[],
): Promise<string> {
  if (keys.length === 0) return '';
  const bodyHash = createHash('sha256').update(relaxedBody(body), 'latin1').digest('base64');
  const { names, texts } = signedFields(header);
  const fields = await Promise.all(keys.map((key) => signature(key, bodyHash, names, texts)));
  return fields.join('');
}

async function signature(
  { domain, selector, key }: DkimKey,
  bodyHash: string,
  names: readonly string[],
  texts: readonly string[],
): Promise<string> {
  const ed25519 = key.asymmetricKeyType === 'ed25519';
  const tags = [
    'v=1',
    `a=${ed25519 ? 'ed25519' : 'rsa'}-sha256`,
    'c=relaxed/relaxed',
    `d=${domain}`,
    `s=${selector}`,
    `h=${names.join(':\r\n ')}`,
    `bh=${bodyHash}`,
    'b=',
  ].join(';\r\n ');
  const data = Buffer.from(`${texts.join('\r\n')}\r\ndkim-signature:${relaxedValue(tags)}`, 'utf8');
  const value = await (ed25519
    ? signed(null, createHash('sha256').update(data).digest(), key)
    : signed('sha256', data, key));
  const lines = value.toString('base64').match(/.{1,72}/g) ?? [];
  return `DKIM-Signature: ${tags}${lines.join('\r\n ')}\r\n`;
}

const signed = (algorithm: string | null, data: Buffer, key: KeyObject): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    sign(algorithm, data, key, (error, value) => (error === null ? resolve(value) : reject(error)));
  });
