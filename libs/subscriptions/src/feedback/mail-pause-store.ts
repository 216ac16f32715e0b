import { Injectable } from '@nestjs/common';
import type { MailPause } from '@app/core/running';
import { Database, mailPauses } from '@app/infra/mongo';

/** The pauses of domains in MongoDB. */
@Injectable()
export class MailPauseStore {
  constructor(private readonly database: Database) {}

  /** The latest pause of a domain; null where it refused nothing since a mail was taken there. */
  async of(domain: string): Promise<MailPause | null> {
    return this.database.mailPauses.findById(domain).lean<MailPause>();
  }

  /** Notes the pause of a domain in place of the one before. */
  async put({ _id, ...$set }: MailPause): Promise<void> {
    await this.database.mailPauses.updateOne({ _id }, { $set }, { upsert: true });
  }

  /** What operators have stopped of mail. */
  byOperators(): ReturnType<typeof mailPauses> {
    return mailPauses(this.database);
  }

  async remove(domain: string): Promise<void> {
    await this.database.mailPauses.deleteOne({ _id: domain });
  }

  /** Of every domain that has one, when it ends. */
  async ends(): Promise<Map<string, Date>> {
    const pauses = await this.database.mailPauses
      .find({}, { until: 1 })
      // By an index: what is asked again and again walks no collection.
      .sort({ until: 1 })
      .lean<Pick<MailPause, '_id' | 'until'>[]>();
    return new Map(pauses.map(({ _id, until }) => [_id, until]));
  }
}
