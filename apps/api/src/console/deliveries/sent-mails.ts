import { Inject, Injectable } from '@nestjs/common';
import { deliveryFrom, languageOf, type AlertMatch, type KeptDelivery } from '@app/core/records';
import { sentAt } from '@app/core/sending';
import type { Clock } from '@app/core/time';
import type { ServiceConfig } from '@app/infra/config';
import { encodedLength } from '@app/infra/mail';
import { CLOCK, CONFIG } from '@app/infra/service';
import type { FactsThen } from '@app/infra/trace';
import { OpeningWriter, reasonsLine, writeSentMail, type SentMail } from '@app/mails';
import { DeliveryRecords } from './delivery-store.js';

/** Why a match was one, with the posting as it was then. */
export interface ToldMatch {
  readonly match: AlertMatch;
  /** Null: it is no longer on record. */
  readonly title: string | null;
  readonly reasons: string;
}

/** A delivery's mail, written again. */
export interface MailAgain {
  /** As of which instant. */
  readonly at: Date;
  readonly isSent: boolean;
  readonly sent: SentMail;
  readonly matchOf: (match: AlertMatch) => ToldMatch;
}

/** Writes mails again as they were sent. */
@Injectable()
export class SentMails {
  constructor(
    private readonly records: DeliveryRecords,
    @Inject(CONFIG) private readonly config: ServiceConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async again(kept: KeptDelivery): Promise<MailAgain> {
    const delivery = deliveryFrom(kept);
    const then = sentAt(delivery);
    const at = then ?? this.clock.now();
    const facts = await this.records.factsAt(delivery, at);
    const { BOARD_NAME: name, PUBLIC_URL: url, OPERATOR_POSTAL_ADDRESS: postalAddress } = this.config;
    const sent = writeSentMail(delivery, facts, {
      board: { name, url, postalAddress },
      measure: encodedLength,
    });
    const openings = new OpeningWriter();
    return { at, isSent: then !== null, sent, matchOf: (match) => toldMatch(openings, facts, match) };
  }
}

function toldMatch(openings: OpeningWriter, facts: FactsThen, match: AlertMatch): ToldMatch {
  const posting = facts.postings.get(match.postingId);
  if (posting === undefined) return { match, title: null, reasons: '' };
  const reader = {
    timeZone: facts.subscriber?.schedule.timeZone ?? 'UTC',
    now: match.at,
    language: languageOf(null),
  };
  try {
    const opening = openings.describe(posting, match, '', reader);
    return { match, title: `${opening.title}, ${opening.company}`, reasons: reasonsLine(opening) };
  } catch (error) {
    // The wording cannot be read: that is what is to be seen here.
    return { match, title: posting.title, reasons: error instanceof Error ? error.message : String(error) };
  }
}
