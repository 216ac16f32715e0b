import { Inject, Injectable } from '@nestjs/common';
import { decideChange, isSettled, type KnownPosting } from '@app/core/lifecycle';
import type { PostingId } from '@app/core/ids';
import type { FieldChange } from '@app/core/running';
import type { Clock } from '@app/core/time';
import { Database } from '@app/infra/mongo';
import { CLOCK } from '@app/infra/service';
import { inBatches } from './batches.js';
import { candidateOf } from './candidates.js';
import type { Candidate } from './committing/prepared.js';
import { attempt, refusalOfThrown } from './drafts/apart.js';
import type { Refusal } from './drafts/check-draft.js';
import { Interpreter } from './interpreting/interpreter.js';
import { PostingStore } from './postings/posting-store.js';
import { differencesOf } from './comparing/differences.js';

const AT_ONCE = 1_000;
/** What was sent in other bytes must be read to tell whether it says something else: so many, and the rest counts as changed. */
const MOST_READ = 2_000;

/** What the intake would make of a draft. */
export type WouldBe =
  Refusal | { readonly outcome: 'new' | 'revised' | 'reopened' | 'unchanged'; readonly postingId: PostingId };

/** Says what taking drafts would change, and changes nothing. */
@Injectable()
export class Comparison {
  private readonly postings: PostingStore;

  constructor(
    database: Database,
    private readonly interpreter: Interpreter,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.postings = new PostingStore(database);
  }

  /** What would become of each draft, in their order. Rules that have changed since a posting was read are no change of its source. */
  async of(source: string, drafts: readonly unknown[]): Promise<WouldBe[]> {
    const outcomes = new Map<number, WouldBe>();
    const candidates: Candidate[] = [];
    const now = this.clock.now();
    for (const [index, value] of drafts.entries()) {
      const given = attempt(() => candidateOf(source, value, index, now));
      if (!given.ok) outcomes.set(index, refusalOfThrown('check', given.thrown));
      else if ('draft' in given.value) candidates.push(given.value);
      else outcomes.set(index, given.value.refusal);
    }
    let left = MOST_READ;
    for (const batch of inBatches(candidates, AT_ONCE)) {
      const known = await this.postings.known(batch.map(({ id }) => id));
      left -= await this.compare(batch, known, left, outcomes);
    }
    return drafts.flatMap((_, index) => outcomes.get(index) ?? []);
  }

  /** In which fields drafts differ from the postings on record, in their order. */
  async differences(source: string, drafts: readonly unknown[]): Promise<FieldChange[][]> {
    const now = this.clock.now();
    const given = drafts.map((value, index) => candidateOf(source, value, index, now));
    const candidates = given.flatMap((one) => ('draft' in one ? one : []));
    const [sent, readings] = await Promise.all([
      this.postings.sent(candidates.map(({ id }) => id)),
      this.interpreter.readAll(candidates.map(({ draft }) => draft)),
    ]);
    const found = new Map(
      candidates.map(({ id, index, draft }, n) => {
        const [stored, read] = [sent.get(id), readings[n]];
        const isKnown = stored !== undefined && read?.ok === true;
        return [index, isKnown ? differencesOf(stored, draft, read.value.text) : []];
      }),
    );
    return drafts.map((_, index) => found.get(index) ?? []);
  }

  /** Returns how many drafts it had to read. */
  private async compare(
    batch: readonly Candidate[],
    known: ReadonlyMap<PostingId, KnownPosting>,
    mostRead: number,
    outcomes: Map<number, WouldBe>,
  ): Promise<number> {
    const toRead: (readonly [Candidate, KnownPosting])[] = [];
    for (const one of batch) {
      const { index, id: postingId, draftHash } = one;
      const posting = known.get(postingId);
      if (posting === undefined) outcomes.set(index, { outcome: 'new', postingId });
      else if (isSettled(posting, draftHash)) outcomes.set(index, { outcome: 'unchanged', postingId });
      else if (toRead.length < mostRead) toRead.push([one, posting]);
      else outcomes.set(index, { outcome: 'revised', postingId });
    }
    const reading = this.interpreter.version();
    const readings = await this.interpreter.readAll(toRead.map(([{ draft }]) => draft));
    for (const [n, [one, posting]] of toRead.entries()) {
      const read = readings[n];
      if (read === undefined) continue;
      if (!read.ok) outcomes.set(one.index, refusalOfThrown('interpret', read.thrown));
      else {
        const { contentHash } = read.value;
        const change = decideChange(posting, { ...one, contentHash, reading });
        const outcome = change === 'revised' || change === 'reopened' ? change : 'unchanged';
        outcomes.set(one.index, { outcome, postingId: one.id });
      }
    }
    return toRead.length;
  }
}
