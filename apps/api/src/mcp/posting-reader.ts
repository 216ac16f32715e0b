import { asOf } from '@app/core/records';
import type { PostingId } from '@app/core/ids';
import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@app/core/time';
import type { ServiceConfig } from '@app/infra/config';
import { CLOCK, CONFIG } from '@app/infra/service';
import { Problem } from '../http/problem.js';
import type { PostingDetail } from '../posting/posting-schemas.js';
import { PostingStore } from '../posting/posting-store.js';
import { toDetail } from '../posting/to-answer.js';

/** Reads postings for programs that want text only. */
@Injectable()
export class PostingReader {
  readonly publicUrl: string;

  constructor(
    private readonly postings: PostingStore,
    @Inject(CONFIG) config: ServiceConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.publicUrl = config.PUBLIC_URL;
  }

  /** Throws a problem where there is no such posting. */
  async read(id: PostingId): Promise<Omit<PostingDetail, 'html'>> {
    const doc = await this.postings.find(id);
    if (doc === null) throw new Problem('not-found', `There is no posting with the id ${id}.`);
    if (doc.hidden !== undefined)
      throw new Problem('gone', 'The operator of this board has hidden the posting.');
    const posting = asOf(doc, this.clock.now());
    const seenAt = await this.postings.lastSeen(posting);
    const { html: _html, ...detail } = toDetail(posting, this.publicUrl, seenAt);
    return detail;
  }
}
