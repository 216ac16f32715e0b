import { Injectable } from '@nestjs/common';
import type { MailedPosting } from '@app/infra/mail';
import { Database } from '@app/infra/mongo';

/** The postings that links in mails speak of, closed ones too. */
@Injectable()
export class MailedPostings {
  constructor(private readonly database: Database) {}

  /** Null where it is no longer on record. */
  find(id: string): Promise<MailedPosting | null> {
    return this.database.postings.findById(id, { html: 0, sketch: 0 }).lean<MailedPosting>();
  }
}
