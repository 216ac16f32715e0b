import fs from 'node:fs';
import path from 'node:path';
import DKIM from 'nodemailer/lib/dkim';

/** A key that signs mails for one domain (RFC 6376). */
export interface DkimKey {
  readonly domainName: string;
  readonly keySelector: string;
  /** PEM. */
  readonly privateKey: string;
}

/**
 * The fields that are signed. RFC 8058 section 4 wants both List-Unsubscribe fields covered, and nodemailer's own list
 * leaves the second out.
 */
const SIGNED_FIELDS = [
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
].join(':');

/**
 * The keys in DATA_DIR/secrets: `dkim-<selector>.pem` signs with that selector. None: mails go out unsigned, as in a
 * first trial.
 */
export function loadDkimKeys(secretsFolder: string, domainName: string): DkimKey[] {
  return fs
    .readdirSync(secretsFolder)
    .sort()
    .flatMap((name) => {
      const keySelector = /^dkim-([a-z0-9-]+)\.pem$/.exec(name)?.[1];
      if (keySelector === undefined) return [];
      return [
        { domainName, keySelector, privateKey: fs.readFileSync(path.join(secretsFolder, name), 'utf8') },
      ];
    });
}

/** The message with its signatures in front; unchanged where there are no keys. */
export async function signMessage(raw: Buffer, keys: readonly DkimKey[]): Promise<Buffer> {
  if (keys.length === 0) return raw;
  const signer = new DKIM({ keys: [...keys], headerFieldNames: SIGNED_FIELDS });
  const chunks: Buffer[] = [];
  for await (const chunk of signer.sign(raw)) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
