import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@app/core/time';
import type { Logger } from '@app/infra/logging';
import { Database, type MailPauseDoc } from '@app/infra/mongo';
import { CLOCK, LOGGER } from '@app/infra/service';

const FIRST_MS = 5 * 60_000;
const LONGEST_MS = 4 * 3_600_000;
/** A refusal that long after the last pause is a new one. */
const FORGET_MS = 24 * 3_600_000;

/**
 * Domains that refuse us by a policy. Trying on would make it worse, so sending there rests for a while that doubles from
 * five minutes to four hours; nobody there is suppressed for it.
 */
@Injectable()
export class MailPauses {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Begins or prolongs the pause of a domain. A refusal during a pause is of a mail sent before it, and changes nothing. */
  async refused(domain: string, detail: string): Promise<Date> {
    const now = this.clock.now();
    const known = await this.database.mailPauses.findById(domain).lean<MailPauseDoc>();
    if (known !== null && known.until > now) return known.until;
    const recent = known !== null && now.getTime() - known.until.getTime() < FORGET_MS;
    const times = recent ? known.times + 1 : 1;
    const until = new Date(now.getTime() + Math.min(FIRST_MS * 2 ** (times - 1), LONGEST_MS));
    const since = recent ? known.since : now;
    await this.database.mailPauses.updateOne(
      { _id: domain },
      { $set: { since, until, times, detail } },
      { upsert: true },
    );
    this.logger.warn(
      { event: 'mail.domain-paused', domain, until, detail },
      'A domain refuses our mails: they wait.',
    );
    return until;
  }

  /** A mail was taken there: the next refusal is the first one again. */
  async taken(domain: string): Promise<void> {
    await this.database.mailPauses.deleteOne({ _id: domain });
  }

  /** Until when each domain is to be left alone; those whose pause is over are to be tried. */
  async known(): Promise<Map<string, Date>> {
    const pauses = await this.database.mailPauses
      .find({}, { until: 1 })
      .lean<Pick<MailPauseDoc, '_id' | 'until'>[]>();
    return new Map(pauses.map(({ _id, until }) => [_id, until]));
  }
}
