import { Injectable } from '@nestjs/common';
import { Database, type PostingDoc } from '@app/infra/mongo';

/** A posting without what only clustering and its own page need. */
export type MailedPosting = Omit<PostingDoc, 'html' | 'sketch'>;

/** The postings that links in mails speak of, closed ones too. */
@Injectable()
export class MailedPostings {
  constructor(private readonly database: Database) {}

  /** Null where it is no longer on record. */
  find(id: string): Promise<MailedPosting | null> {
    return this.database.postings.findById(id, { html: 0, sketch: 0 }).lean<MailedPosting>();
  }
}
