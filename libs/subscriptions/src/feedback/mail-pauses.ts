import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@app/core/time';
import type { Logger } from '@app/infra/logging';
import { CLOCK, LOGGER } from '@app/infra/service';
import { MailPauseStore } from './mail-pause-store.js';

const FIRST_MS = 5 * 60_000;
const LONGEST_MS = 4 * 3_600_000;
/** A refusal that long after the last pause is a new one. */
const FORGET_MS = 24 * 3_600_000;

/** What an operator has stopped: all mails, or those to some domains. */
export interface MailStops {
  readonly all: boolean;
  readonly domains: ReadonlySet<string>;
}

/**
 * Domains that refuse us by a policy. Trying on would make it worse, so sending there rests for a while that doubles from
 * five minutes to four hours; nobody there is suppressed for it.
 */
@Injectable()
export class MailPauses {
  constructor(
    private readonly store: MailPauseStore,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Begins or prolongs the pause of a domain. A refusal during a pause is of a mail sent before it, and changes nothing. */
  async refused(domain: string, detail: string): Promise<Date> {
    const now = this.clock.now();
    const known = await this.store.of(domain);
    if (known !== null && known.until > now) return known.until;
    const recent = known !== null && now.getTime() - known.until.getTime() < FORGET_MS;
    const times = recent ? known.times + 1 : 1;
    const until = new Date(now.getTime() + Math.min(FIRST_MS * 2 ** (times - 1), LONGEST_MS));
    const since = recent ? known.since : now;
    await this.store.put({ _id: domain, since, until, times, detail });
    this.logger.warn(
      { event: 'mail.domain-paused', domain, until, detail },
      'A domain refuses our mails: they wait.',
    );
    return until;
  }

  /** A mail was taken there: the next refusal is the first one again. */
  async taken(domain: string): Promise<void> {
    await this.store.remove(domain);
  }

  /** Until when each domain is to be left alone; those whose pause is over are to be tried. */
  known(): Promise<Map<string, Date>> {
    return this.store.ends();
  }

  /** What an operator has stopped, without an end. */
  async stops(): Promise<MailStops> {
    const pauses = await this.store.byOperators();
    const domains = pauses.filter(({ what }) => what === 'domain').map(({ name }) => name);
    return { all: pauses.some(({ what }) => what === 'mail'), domains: new Set(domains) };
  }
}
