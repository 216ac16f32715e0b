import { Inject, Injectable } from '@nestjs/common';
import type { PostingId } from '@app/core/ids';
import { HINTS, matchPostings } from '@app/core/contracts';
import type { TraceStep } from '@app/core/trace';
import { Producer } from '@app/infra/queue';
import { Hints } from '@app/infra/service';
import { Trace } from '@app/infra/trace';

/** A posting, and the number of its latest change. */
interface Changed {
  readonly postingId: PostingId;
  readonly seq: number;
}

/** Tells the matcher, the board and the trace, after the commit, that postings changed. A lost word costs time, nothing else. */
@Injectable()
export class Announcer {
  constructor(
    @Inject(Producer) private readonly producer: Pick<Producer, 'enqueue'>,
    @Inject(Hints) private readonly hints: Pick<Hints, 'send'>,
    @Inject(Trace) private readonly trace: Pick<Trace, 'note'>,
  ) {}

  /** At most 500 postings at a time: the limit of the queue's contract. */
  async committed(postings: readonly Changed[]): Promise<void> {
    if (postings.length === 0) return;
    const seq = Math.max(...postings.map((posting) => posting.seq));
    const postingIds = postings.map(({ postingId }) => postingId);
    await this.producer.enqueue(matchPostings, { v: 1, postingIds, seq });
    this.note({ step: 'announced', found: 'hint', of: postingIds.map((posting) => ({ posting })) });
    this.changed(seq);
  }

  changed(seq: number): void {
    this.hints.send(HINTS.postingsChanged, { seq });
  }

  /** Notes what has been done; it is written by and by. */
  note(step: TraceStep): void {
    this.trace.note(step);
  }
}
