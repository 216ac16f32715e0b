import type { PostingId } from '@app/core/ids';
import { Inject, Injectable } from '@nestjs/common';
import type { QuietReason } from '@app/core/posting';
import { analysePosting, explain, holds, type Explanation } from '@app/search/match';
import type { Query } from '@app/search/tree';
import type { Clock } from '@app/core/time';
import { toPostingView, type KeptPosting } from '@app/core/records';
import { Database } from '@app/infra/mongo';
import { CLOCK } from '@app/infra/service';
import { BoardGate } from './whole-board.js';

/** A posting and what each clause of a search came to. */
export interface ExplainedPosting {
  readonly matches: boolean;
  /** Why it alerts nobody all the same; null where it is news. */
  readonly quiet: QuietReason | null;
  readonly explanation: Explanation;
}

/** Says why a search finds a posting, or does not. */
@Injectable()
export class Explanations {
  constructor(
    private readonly database: Database,
    private readonly gate: BoardGate,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Null where there is no such posting. While the board is loading it throws, as every other trial of a search does. */
  async of(query: Query, postingId: PostingId): Promise<ExplainedPosting | null> {
    this.gate.assertWhole();
    const posting = await this.database.postings
      .findById(postingId, { html: 0, sketch: 0, draft: 0 })
      .lean<Omit<KeptPosting, 'html' | 'sketch'>>();
    if (posting === null || posting.hidden !== undefined) return null;
    const explanation = explain(query, analysePosting(toPostingView(posting)), this.clock.now());
    return { matches: holds(explanation), quiet: posting.quiet ?? null, explanation };
  }
}
