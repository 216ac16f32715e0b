import { createHmac } from 'node:crypto';
import { equalInConstantTime } from '@app/infra/system';

// By node:crypto: a library would bring hash functions of its own, for the thirty lines below.

const STEP_SECONDS = 30;
const DIGITS = 6;
/** How many steps a clock may be off, in either direction (RFC 6238, section 5.2). */
const DRIFT = 1;

/** Which 30 seconds an instant lies in (RFC 6238, section 4.2). */
export const stepAt = (at: Date): number => Math.floor(at.getTime() / 1_000 / STEP_SECONDS);

/** The code of a counter: HOTP with SHA-1 (RFC 4226, section 5.3), which all authenticator apps know. */
export function hotp(key: Uint8Array, counter: number, digits = DIGITS): string {
  const message = Buffer.alloc(8);
  message.writeBigUInt64BE(BigInt(counter));
  const mac = createHmac('sha1', key).update(message).digest();
  const offset = (mac.at(-1) ?? 0) & 0xf;
  const number = mac.readUInt32BE(offset) & 0x7fff_ffff;
  return String(number % 10 ** digits).padStart(digits, '0');
}

/** The step whose code this is, of those that count now; null for a wrong code, and for one that was not sent by then. */
export function matchingStep(key: Uint8Array, code: string, now: Date): number | null {
  const middle = stepAt(now);
  let found: number | null = null;
  // All of them, so that the time says nothing.
  for (let step = middle - DRIFT; step <= middle + DRIFT; step += 1) {
    if (equalInConstantTime(code, hotp(key, step))) found = step;
  }
  return found;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Base32 (RFC 4648, section 6) without padding, as authenticator apps read keys. */
export function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups.map((group) => ALPHABET.charAt(Number.parseInt(group.padEnd(5, '0'), 2))).join('');
}

/** The address that authenticator apps take a key from (https://github.com/google/google-authenticator/wiki/Key-Uri-Format). */
export function otpauthUri(issuer: string, name: string, key: Uint8Array): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(name)}`;
  const query = new URLSearchParams({
    secret: base32(key),
    issuer,
    digits: String(DIGITS),
    period: String(STEP_SECONDS),
  });
  return `otpauth://totp/${label}?${query.toString().replaceAll('+', '%20')}`;
}
