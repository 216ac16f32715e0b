import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { asId, type AuditId, type OperatorId, type SubscriberId } from '@app/core/ids';
import type { AuditAction, AuditState, AuditSubjectKind, AuditEntry } from '@app/core/operators';
import type { Clock } from '@app/core/time';
import type { Logger } from '@app/infra/logging';
import { CLOCK, LOGGER } from '@app/infra/service';
import { newId, personMark } from '@app/infra/system';
import { AuditStore } from './audit-store.js';

type PersonAction = Extract<AuditAction, `person.${string}`>;

/** Something that an operator did, without who and when. */
export type Noted = {
  /** States that tell what changed; of a person never what they wrote. */
  readonly before?: AuditState;
  readonly after?: AuditState;
  /** The entry that this took back. */
  readonly undoes?: AuditId;
} & (
  | {
      readonly action: Exclude<AuditAction, PersonAction>;
      readonly subject: { readonly kind: Exclude<AuditSubjectKind, 'person'>; readonly id: string };
    }
  | { readonly action: PersonAction; readonly person: SubscriberId }
);

/** Where the console notes who did what. */
@Injectable()
export class AuditLog {
  constructor(
    private readonly store: AuditStore,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Writes an entry. Who null: the program did it. What cannot be written goes to the log, and the fault to the caller. */
  async note(who: OperatorId | null, noted: Noted): Promise<void> {
    const entry = await this.entryOf(who, noted);
    try {
      await this.store.add(entry);
    } catch (error) {
      this.logger.error({ event: 'audit.lost', entry }, 'An entry of the audit log could not be written.');
      throw error;
    }
  }

  private async entryOf(who: OperatorId | null, noted: Noted): Promise<AuditEntry> {
    const { action, before = null, after = null, undoes } = noted;
    const subject =
      'person' in noted ? { kind: 'person' as const, id: await this.markOf(noted.person) } : noted.subject;
    const _id = asId<AuditId>(newId());
    const at = this.clock.now();
    return { _id, at, who, action, subject, before, after, ...(undoes === undefined ? {} : { undoes }) };
  }

  /** Of somebody who is not on record the mark is one that nobody can trace. */
  private async markOf(person: SubscriberId): Promise<string> {
    const fresh = randomBytes(32).toString('base64url');
    return personMark(await this.store.keyOf(person, fresh), person);
  }
}
