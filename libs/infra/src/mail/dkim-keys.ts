import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** The signatures that mails get: RSA, which everybody checks, and Ed25519 (RFC 8463), which the newest check. */
const MADE = {
  rsa1: () => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey,
  ed1: () => generateKeyPairSync('ed25519').privateKey,
} as const satisfies Record<string, () => KeyObject>;

/** Makes the keys that are missing, readable by this user only. Returns the selectors of those that it made. */
export function makeDkimKeys(secretsFolder: string): string[] {
  fs.mkdirSync(secretsFolder, { recursive: true, mode: 0o700 });
  return Object.entries(MADE).flatMap(([selector, make]) => {
    const file = path.join(secretsFolder, `dkim-${selector}.pem`);
    if (fs.existsSync(file)) return [];
    const pem = make().export({ format: 'pem', type: 'pkcs8' });
    fs.writeFileSync(file, pem, { mode: 0o600, flag: 'wx' });
    return [selector];
  });
}

/** The value of the TXT record that shows the public half of a key (RFC 6376 section 3.6.1, RFC 8463 section 4). */
export function dkimRecord(key: KeyObject): string {
  const spki = createPublicKey(key).export({ format: 'der', type: 'spki' });
  // RFC 8463 shows the 32 bytes of the key itself, which end its SPKI form.
  const ed25519 = key.asymmetricKeyType === 'ed25519';
  return `v=DKIM1; k=${ed25519 ? 'ed25519' : 'rsa'}; p=${(ed25519 ? spki.subarray(-32) : spki).toString('base64')}`;
}
