import type { AuditId, OperatorId } from '../ids/index.js';
import type { AuditAction, AuditState, AuditSubjectKind } from './audit.js';
import type { MailCopy } from './copies.js';
import type { Role } from './roles.js';

/** The second factor of an account. Its key is derived from `salt` and the secret that hashes are made with: it is stored nowhere. */
export interface SecondFactor {
  readonly salt: string;
  readonly since: Date;
  /** The 30 seconds of the code that was taken last: neither it nor one before it is taken again. */
  readonly lastStep: number;
  /** SHA-256 of the recovery codes that are left. */
  readonly recoveryHashes: string[];
}

/** Somebody who may log in to the console. Accounts are disabled, never deleted: the audit log names them. */
export interface OperatorAccount {
  /** The name that is logged in with. Of an account of an identity provider it has an `@`. */
  readonly _id: OperatorId;
  readonly roles: Role[];
  readonly state: 'invited' | 'active' | 'disabled';
  /** argon2id, in the PHC form. Null: no password opens it. */
  readonly passwordHash: string | null;
  /** Only of the first account: keyed hash of the content of secrets/operator-password that it was set by last. */
  readonly firstPasswordMark?: string;
  readonly secondFactor: SecondFactor | null;
  /** A key that was shown and waits for its first code; null: nobody enrols. */
  readonly enrolling: { readonly salt: string; readonly until: Date } | null;
  readonly invitation: { readonly hash: string; readonly until: Date } | null;
  /** `<issuer> <sub>`: who it is at the identity provider. Absent: a local account. */
  readonly identity?: string;
  /** Counts what ends all sessions: a session of an older number is none. */
  readonly generation: number;
  /** Where copies of mails go; absent: the operator has not said. */
  readonly mailAddress?: string;
  /** Copies of mails that were asked for, the oldest first; absent: none. */
  readonly copies?: MailCopy[];
  readonly createdAt: Date;
  readonly lastLoginAt: Date | null;
}

/** A line of the audit log: never changed but where it is about a person who is erased. */
export interface AuditEntry {
  readonly _id: AuditId;
  readonly at: Date;
  /** Name of the account that did it; null: the program did it by itself, at a start. */
  readonly who: OperatorId | null;
  readonly action: AuditAction;
  readonly subject: { readonly kind: AuditSubjectKind; readonly id: string };
  readonly before: AuditState | null;
  readonly after: AuditState | null;
  /** The entry that this one took back. */
  readonly undoes?: AuditId;
}
