import { Inject, Injectable } from '@nestjs/common';
import { HINTS, matchPostings } from '@app/core/contracts';
import { Producer } from '@app/infra/queue';
import { Hints } from '@app/infra/service';
import type { Accepted } from '../drafts/outcome.js';

/** Tells the matcher and the board, after the commit, that postings changed. A lost word costs time, nothing else. */
@Injectable()
export class Announcer {
  constructor(
    @Inject(Producer) private readonly producer: Pick<Producer, 'enqueue'>,
    @Inject(Hints) private readonly hints: Pick<Hints, 'send'>,
  ) {}

  /** At most 500 postings at a time: the limit of the queue's contract. */
  async committed(postings: readonly Accepted[]): Promise<void> {
    if (postings.length === 0) return;
    const seq = Math.max(...postings.map((posting) => posting.seq));
    const postingIds = postings.map(({ postingId }) => postingId);
    await this.producer.enqueue(matchPostings, { v: 1, postingIds, seq });
    this.changed(seq);
  }

  changed(seq: number): void {
    this.hints.send(HINTS.postingsChanged, { seq });
  }
}
