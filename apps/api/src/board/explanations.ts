import type { PostingId } from '@app/core/ids';
import { Inject, Injectable } from '@nestjs/common';
import type { QuietReason } from '@app/core/posting';
import { analysePosting, explain, holds, type Explanation } from '@app/search/match';
import type { Query } from '@app/search/tree';
import type { Clock } from '@app/core/time';
import { toPostingView } from '@app/core/records';
import { CLOCK } from '@app/infra/service';
import { BoardPostingStore } from './board-posting-store.js';
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
    private readonly postings: BoardPostingStore,
    private readonly gate: BoardGate,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Null where there is no such posting. While the board is loading it throws, as every other trial of a search does. */
  async of(query: Query, postingId: PostingId): Promise<ExplainedPosting | null> {
    this.gate.assertWhole();
    const posting = await this.postings.shown(postingId);
    if (posting === null) return null;
    const explanation = explain(query, analysePosting(toPostingView(posting)), this.clock.now());
    return { matches: holds(explanation), quiet: posting.quiet ?? null, explanation };
  }
}
