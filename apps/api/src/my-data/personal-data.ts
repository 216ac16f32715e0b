import { Inject, Injectable } from '@nestjs/common';
import { HINTS } from '@app/core/contracts';
import type { Subscriber } from '@app/core/records';
import { emptySearch } from '@app/core/searches';
import type { Clock } from '@app/core/time';
import { CLOCK, Hints } from '@app/infra/service';
import { AUDIT_OF_PERSON, PersonalDataStore } from './personal-data-store.js';
import { LateLines } from './late-lines.js';

/** Everything that is held about one person, as plain data. */
export type PersonalData = Readonly<Record<string, unknown>>;

/** A person's right to see and to erase what is held about them. */
@Injectable()
export class PersonalDataService {
  constructor(
    private readonly store: PersonalDataStore,
    private readonly lateLines: LateLines,
    private readonly hints: Hints,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Everything, also deleted searches and mails that were not sent. */
  async export(subscriber: Subscriber): Promise<PersonalData> {
    const [records, audit, trace] = await Promise.all([
      this.store.all(subscriber._id),
      this.store.audit(subscriber),
      this.store.lines(subscriber._id),
    ]);
    const { addressHash: _hash, auditKey: _key, ...person } = subscriber;
    return { exportedAt: this.clock.now(), subscriber: person, ...records, [AUDIT_OF_PERSON]: audit, trace };
  }

  /** Removes the person, the alerts and the mails at once; the searches stay as empty records until the matcher has seen their end. */
  async erase(subscriber: Subscriber): Promise<void> {
    const now = this.clock.now();
    const seq = await this.store.erase(subscriber._id, (search, number) =>
      emptySearch(search, { seq: number, now }),
    );
    this.lateLines.expect(subscriber._id);
    this.hints.send(HINTS.savedSearchesChanged, { seq });
  }
}
