import type { SavedSearchId, SubscriberId } from '@app/core/ids';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { table } from '@app/core/untrusted';
import type { KeyRing } from '../config/key-ring.js';

export const TOKEN_PURPOSES = [
  'confirm',
  'manage',
  'unsubscribe',
  'message-id',
  'address',
  'bounce',
  'feed',
  'session',
  'push-webhook',
  'hook',
  'second-factor',
  'first-password',
] as const;
/** A token made for one purpose is refused for every other. */
export type TokenPurpose = (typeof TOKEN_PURPOSES)[number];

/** What the token of a purpose names: an id of one kind, else a name or key. */
interface Subjects {
  readonly confirm: SavedSearchId;
  readonly manage: SubscriberId;
  readonly unsubscribe: SubscriberId;
}
type SubjectOf<Purpose extends TokenPurpose> = Purpose extends keyof Subjects ? Subjects[Purpose] : string;

/** What a valid token says, and until when (null: for ever); what is wrong with one that is not. `expired` is told only for a genuine token. */
export type TokenCheck<Subject extends string = string> =
  | { readonly ok: true; readonly subject: Subject; readonly expiresAt: Date | null }
  | { readonly ok: false; readonly reason: 'malformed' | 'unknown-key' | 'forged' | 'expired' };

const SUBJECT = /^[A-Za-z0-9_-]{1,64}$/;

/**
 * Makes and checks tokens `<keyId>.<subject>.<expiry>.<mac>`: HMAC-SHA-256 over purpose, subject and expiry, 256 bits,
 * compared in constant time. Nothing about a token is stored; single use is a matter of the record it names.
 */
export class TokenSigner {
  private readonly secrets: ReadonlyMap<string, string>;

  constructor(
    private readonly keys: KeyRing,
    private readonly hashKey: string,
  ) {
    this.secrets = table(keys.keys);
  }

  /** `expiresAt` undefined: for ever (as RFC 8058 unsubscribe links must be). The subject is an id: A-Z a-z 0-9 _ -. */
  sign<Purpose extends TokenPurpose>(
    purpose: Purpose,
    subject: SubjectOf<Purpose>,
    expiresAt?: Date,
  ): string {
    if (!SUBJECT.test(subject))
      throw new Error(`A token's subject must be an id of 1 to 64 letters, digits, _ or -.`);
    const expiry = expiresAt === undefined ? '0' : Math.floor(expiresAt.getTime() / 1000).toString(36);
    return [this.keys.current, subject, expiry, this.mac(this.keys.current, purpose, subject, expiry)].join(
      '.',
    );
  }

  check<Purpose extends TokenPurpose>(
    purpose: Purpose,
    token: string,
    now: Date,
  ): TokenCheck<SubjectOf<Purpose>> {
    const [keyId, subject, expiry, mac, ...rest] = token.split('.');
    if (
      keyId === undefined ||
      subject === undefined ||
      expiry === undefined ||
      mac === undefined ||
      rest.length > 0
    ) {
      return { ok: false, reason: 'malformed' };
    }
    if (!SUBJECT.test(subject) || !/^[0-9a-z]{1,10}$/.test(expiry)) return { ok: false, reason: 'malformed' };
    if (!this.secrets.has(keyId)) return { ok: false, reason: 'unknown-key' };
    if (!equalInConstantTime(mac, this.mac(keyId, purpose, subject, expiry)))
      return { ok: false, reason: 'forged' };
    const expiresAt = expiry === '0' ? null : new Date(parseInt(expiry, 36) * 1000);
    if (expiresAt !== null && now > expiresAt) return { ok: false, reason: 'expired' };
    return { ok: true, subject: subject as SubjectOf<Purpose>, expiresAt };
  }

  /** A keyed hash that hides its input but is the same for ever: for Message-IDs, and for addresses in records and logs. */
  keyedHash(purpose: TokenPurpose, value: string): string {
    return hmac(this.hashKey, `${purpose}\u0000${value}`).subarray(0, 16).toString('base64url');
  }

  /**
   * A secret of 256 bits that can be made again and is stored nowhere: of a webhook, whose other side must know it too.
   */
  derivedSecret(purpose: TokenPurpose, subject: string): Buffer {
    return hmac(this.hashKey, `secret\u0000${purpose}\u0000${subject}`);
  }

  private mac(keyId: string, purpose: TokenPurpose, subject: string, expiry: string): string {
    const message = `${purpose}\u0000${subject}\u0000${expiry}`;
    return hmac(this.secrets.get(keyId) ?? '', message).toString('base64url');
  }
}

const hmac = (key: string, message: string): Buffer =>
  createHmac('sha256', Buffer.from(key, 'base64url')).update(message).digest();

/** Compares two secrets without telling by its time where they differ. */
export function equalInConstantTime(given: string, wanted: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(wanted);
  return a.length === b.length && timingSafeEqual(a, b);
}
