import type { PostingId } from '@app/core/ids';
import type { MutedCompany } from '@app/core/subscription';
import { Injectable } from '@nestjs/common';
import type { MailedPosting } from '@app/mails';
import { Database } from '@app/infra/mongo';

/** The postings that links in mails speak of, closed ones too. */
@Injectable()
export class MailedPostingStore {
  constructor(private readonly database: Database) {}

  /** Null where it is no longer on record. */
  find(id: PostingId): Promise<MailedPosting | null> {
    return this.database.postings.findById(id, { html: 0, sketch: 0, draft: 0 }).lean<MailedPosting>();
  }

  /** A company as one of its postings writes it; null where none is on record. */
  async company(slug: string): Promise<MutedCompany | null> {
    const posting = await this.database.postings
      .findOne({ 'company.slug': slug }, { company: 1 })
      .lean<Pick<MailedPosting, 'company'>>();
    return posting === null ? null : { slug, name: posting.company.name };
  }
}
