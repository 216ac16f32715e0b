import { asId, type SubscriberId } from '@app/core/ids';
import type { TokenSigner } from '../system/index.js';

/** What an address of ours stands for. `bounce`: the return path of one mail; `unsubscribe`: where a person writes to leave. */
export type OwnAddress =
  | { readonly kind: 'bounce'; readonly subscriberId: SubscriberId; readonly mail: string }
  | { readonly kind: 'unsubscribe'; readonly subscriberId: SubscriberId };

/** RFC 4648 section 6, in lower case: mail servers on the way may fold the case of a local part. */
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
const MAC_BYTES = 10;
const MAC_CHARS = 16;
const MAIL_BYTES = 5;
const MAIL_CHARS = 8;
/** RFC 5321 section 4.5.3.1.1. */
const MOST_LOCAL_OCTETS = 64;
const LOCAL_PART = /^([bu])-([a-z2-7]{17,62})$/;
const OWN_ADDRESSES = /\b[bu]-[a-z2-7]{17,62}@[a-z0-9.-]+/gi;

function base32(bytes: Uint8Array): string {
  let text = '';
  let bits = 0;
  let value = 0;
  for (const byte of bytes) {
    value = (value << 8) | byte;
    for (bits += 8; bits >= 5; bits -= 5) text += ALPHABET[(value >>> (bits - 5)) & 31];
    value &= (1 << bits) - 1;
  }
  return bits === 0 ? text : text + ALPHABET[(value << (5 - bits)) & 31];
}

function fromBase32(text: string): Buffer {
  const bytes: number[] = [];
  let bits = 0;
  let value = 0;
  for (const character of text) {
    value = (value << 5) | ALPHABET.indexOf(character);
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((value >>> bits) & 255);
    value &= (1 << bits) - 1;
  }
  return Buffer.from(bytes);
}

/**
 * Addresses that prove what they are about: `b-<subscriber><mail><mac>` and `u-<subscriber><mac>`, with 80 bits of
 * HMAC-SHA-256 under a key that is never rotated, since bounces may come days later and people leave after years. Who has
 * never got a mail of ours can make none of them up; who has got one can speak for no other person.
 */
export class ReturnPaths {
  constructor(
    private readonly signer: TokenSigner,
    private readonly domain: string,
  ) {}

  /** The envelope's sender (VERP) of one mail: a report that comes to it is about this mail. */
  bounce(subscriberId: SubscriberId, messageId: string): string {
    return this.address('b', `${base32(Buffer.from(subscriberId))}${this.mailKey(messageId)}`);
  }

  /** What names a mail in its return path: `mail` of what `read` gives. */
  mailKey(messageId: string): string {
    return this.short('message-id', messageId, MAIL_BYTES);
  }

  /** The mailto form of List-Unsubscribe: whoever's mail program writes there wants to leave. */
  unsubscribe(subscriberId: SubscriberId): string {
    return this.address('u', base32(Buffer.from(subscriberId)));
  }

  /** What an address stands for; null for one that is not ours, or was made up. */
  read(address: string): OwnAddress | null {
    const at = address.lastIndexOf('@');
    if (address.slice(at + 1).toLowerCase() !== this.domain) return null;
    const match = LOCAL_PART.exec(address.slice(0, at).toLowerCase());
    const [, kind, body] = match ?? [];
    if (kind === undefined || body === undefined) return null;
    const subject = body.slice(0, -MAC_CHARS);
    if (body.slice(-MAC_CHARS) !== this.mac(kind, subject)) return null;
    if (kind === 'u') return { kind: 'unsubscribe', subscriberId: asId(fromBase32(subject).toString()) };
    const subscriberId = asId<SubscriberId>(fromBase32(subject.slice(0, -MAIL_CHARS)).toString());
    return { kind: 'bounce', subscriberId, mail: subject.slice(-MAIL_CHARS) };
  }

  /** The first genuine address of ours in a text, such as the copy of our mail in a complaint. */
  findIn(text: string): OwnAddress | null {
    for (const [address] of text.matchAll(OWN_ADDRESSES)) {
      const own = this.read(address);
      if (own !== null) return own;
    }
    return null;
  }

  private address(kind: string, subject: string): string {
    const local = `${kind}-${subject}${this.mac(kind, subject)}`;
    if (local.length > MOST_LOCAL_OCTETS)
      throw new Error('The id of a subscriber is too long for a return path.');
    return `${local}@${this.domain}`;
  }

  private mac = (kind: string, subject: string): string =>
    this.short('bounce', `${kind}\u0000${subject}`, MAC_BYTES);

  private short(purpose: 'bounce' | 'message-id', value: string, bytes: number): string {
    const hash = Buffer.from(this.signer.keyedHash(purpose, value), 'base64url');
    return base32(hash.subarray(0, bytes));
  }
}
