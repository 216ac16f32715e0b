import { Inject, Injectable } from '@nestjs/common';
import { DEFAULT_CLUSTER_RULES, type ClusterRules } from '@app/reading/cluster';
import type { PostingId } from '@app/core/ids';
import type { Arrival, QuietRules } from '@app/core/quiet';
import type { Clock } from '@app/core/time';
import type { ServiceConfig } from '@app/infra/config';
import { Database } from '@app/infra/mongo';
import { inSpan } from '@app/infra/tracing';
import type { CloseReason } from '@app/core/records';
import { CLOCK, CONFIG } from '@app/infra/service';
import { postingId } from '@app/infra/system';
import { Announcer } from './telling/announcer.js';
import { attempt, refusalOfThrown, type IntakeStage, type Thrown } from './drafts/apart.js';
import { inBatches } from './batches.js';
import type { Refusal } from './drafts/check-draft.js';
import type { ArrivalWay, CommittedPosting } from '@app/core/trace';
import { ToldRefusals } from './telling/told-refusals.js';
import { closePostings } from './postings/closing-writes.js';
import { commitApart } from './committing/commit-apart.js';
import { commitBatch } from './committing/commit-batch.js';
import { isSettled, type KnownPosting } from '@app/core/lifecycle';
import { Interpreter } from './interpreting/interpreter.js';
import { IntakeMetrics } from './telling/intake-metrics.js';
import type { Outcome } from './drafts/outcome.js';
import { PostingStore } from './postings/posting-store.js';
import type { Candidate, Prepared } from './committing/prepared.js';
import { isStale } from './rereading/is-stale.js';
import { Rereading } from './rereading/rereading.js';
import { candidateOf, endedInTheEnd, claimsOfNew, refusedOf, type Ended } from './candidates.js';

const LOOK_UP_AT_ONCE = 1_000;

const COMMIT_AT_ONCE = 100;

const PUSH: Arrival = { kind: 'push' };

/** The settings that decide about openings. */
export type IntakeSettings = Pick<
  ServiceConfig,
  'NEW_OPENING_AFTER_DAYS' | 'QUIET_AFTER_ABSENCE_DAYS' | 'QUIET_EXCEPT_DATED_DAYS' | 'QUIET_CLAIM_OLDER_DAYS'
>;

/** The one way into the record for postings: adapters, pushes and files all come through here. */
@Injectable()
export class Intake {
  private readonly rules: ClusterRules;
  private readonly quietRules: QuietRules;
  private readonly rereading: Rereading;
  private readonly postings: PostingStore;
  private readonly refusals = new ToldRefusals();

  constructor(
    private readonly database: Database,
    private readonly announcer: Announcer,
    private readonly metrics: IntakeMetrics,
    private readonly interpreter: Interpreter,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) settings: IntakeSettings,
  ) {
    this.rules = { ...DEFAULT_CLUSTER_RULES, reopenDays: settings.NEW_OPENING_AFTER_DAYS };
    this.quietRules = quietRulesOf(settings);
    this.postings = new PostingStore(database);
    this.rereading = new Rereading(database, interpreter, announcer, metrics, clock);
  }

  /**
   * Puts drafts of one source on the record and says, in their order, what became of each. When it returns, every
   * accepted draft is committed (majority, journalled), clustered and announced. The same drafts again change nothing.
   * Drafts are unchecked values: one that is wrong is refused with its field, one that something of ours throws at is
   * refused too, and the others go on. One that says that its posting has ended is refused, and the posting is closed. Throws only when the record cannot be reached; calling again is then safe.
   * `arrival` says how they came: it decides which are news.
   */
  async accept(source: string, drafts: readonly unknown[], arrival: Arrival = PUSH): Promise<Outcome[]> {
    const outcomes = new Map<number, Outcome>();
    const { candidates, ended } = this.check(source, drafts, outcomes);
    for (const batch of inBatches(candidates, LOOK_UP_AT_ONCE)) {
      const fresh = await this.withoutSettled(batch, outcomes);
      await this.commitAll(inBatches(fresh, COMMIT_AT_ONCE), arrival, outcomes);
    }
    await this.closeEnded(endedInTheEnd(ended, candidates), outcomes);
    const inOrder = drafts.flatMap((_, index) => outcomes.get(index) ?? []);
    this.metrics.count(inOrder);
    const refused = refusedOf(source, drafts, outcomes);
    this.announcer.note(this.refusals.step(viaOf(arrival), source, refused, this.clock.now()));
    return inOrder;
  }

  /**
   * Closes postings that are open; the others are left as they are. Returns how many it closed. Readers of the order of
   * changes see it at once.
   */
  async close(ids: readonly PostingId[], reason: CloseReason): Promise<number> {
    const closed = await closePostings(this.database, ids, reason, this.clock.now());
    this.announcer.note({ step: 'closed', of: closed.map((one) => ({ ...one, reason })) });
    const last = closed.at(-1);
    if (last !== undefined) this.announcer.changed(last.seq);
    this.metrics.countClosed(closed.length, reason);
    return closed.length;
  }

  private check(
    source: string,
    drafts: readonly unknown[],
    outcomes: Map<number, Outcome>,
  ): { readonly candidates: Candidate[]; readonly ended: Ended[] } {
    const now = this.clock.now();
    const candidates: Candidate[] = [];
    const ended: Ended[] = [];
    for (const [index, value] of drafts.entries()) {
      const given = attempt(() => candidateOf(source, value, index, now));
      if (!given.ok) outcomes.set(index, this.threw(source, 'check', given.thrown));
      else if ('draft' in given.value) candidates.push(given.value);
      else {
        const { refusal, over } = given.value;
        outcomes.set(index, refusal);
        if (over !== null) ended.push({ index, id: postingId(source, over), refusal });
      }
    }
    return { candidates, ended };
  }

  /** Whoever sends a known posting with a closing date that has passed ends it: it must not stay open, nor be mailed. */
  private async closeEnded(ended: readonly Ended[], outcomes: Map<number, Outcome>): Promise<void> {
    for (const part of inBatches(ended, LOOK_UP_AT_ONCE)) {
      const open = await this.postings.openAmong(part.map(({ id }) => id));
      if (open.length === 0) continue;
      const ids = new Set(open);
      // Not `valid-through-passed`: the date on the record is another one, and the same draft as before reopens it.
      await this.close([...ids], 'withdrawn');
      for (const { index, id, refusal } of part) {
        const message = `${refusal.message} It was open here and has been closed.`;
        if (ids.has(id)) outcomes.set(index, { ...refusal, message });
      }
    }
  }

  /** The refusal of an item that something of ours threw at, which is told in the log. */
  private threw(source: string, stage: IntakeStage, thrown: Thrown, id?: PostingId): Refusal {
    this.metrics.threw(source, stage, thrown, id);
    return refusalOfThrown(stage, thrown);
  }

  /** What was sent before in the same bytes is settled by its hash: nothing is parsed and nothing is written. */
  private async withoutSettled(
    batch: readonly Candidate[],
    outcomes: Map<number, Outcome>,
  ): Promise<Candidate[]> {
    const known = await this.postings.known(batch.map((one) => one.id));
    const fresh = batch.filter((one) => {
      const posting = known.get(one.id);
      if (posting === undefined || !isSettled(posting, one.draftHash)) return true;
      outcomes.set(one.index, { outcome: 'unchanged', postingId: one.id, seq: posting.seq });
      return false;
    });
    await this.bringUpToDate(fresh.flatMap(({ id }) => known.get(id) ?? []));
    return fresh;
  }

  /** What older rules read is read again before it is compared: or the rules' changes would pass for the source's. */
  private async bringUpToDate(postings: readonly KnownPosting[]): Promise<void> {
    const version = this.interpreter.version();
    const stale = postings.filter(({ reading }) => reading !== undefined && isStale(reading, version));
    if (stale.length > 0) await this.rereading.rereadIds(stale.map(({ _id }) => _id));
  }

  /** Commits the parts in order; while one is committed the next is read. */
  private async commitAll(
    parts: readonly (readonly Candidate[])[],
    arrival: Arrival,
    outcomes: Map<number, Outcome>,
  ): Promise<void> {
    let prepared = await this.prepare(parts[0] ?? [], outcomes);
    for (const next of [...parts.slice(1), []]) {
      [prepared] = await Promise.all([
        this.prepare(next, outcomes),
        this.commit(prepared, arrival, outcomes),
      ]);
    }
  }

  private async prepare(part: readonly Candidate[], outcomes: Map<number, Outcome>): Promise<Prepared[]> {
    const version = this.interpreter.version();
    const readings = await this.interpreter.readAll(part.map(({ draft }) => draft));
    return part.flatMap((one, index) => {
      const reading = readings[index];
      if (reading === undefined) return [];
      if (reading.ok) return [{ ...one, ...reading.value, reading: version }];
      outcomes.set(one.index, this.threw(one.source, 'interpret', reading.thrown, one.id));
      return [];
    });
  }

  private async commit(
    prepared: readonly Prepared[],
    arrival: Arrival,
    outcomes: Map<number, Outcome>,
  ): Promise<void> {
    if (prepared.length === 0) return;
    await inSpan('intake batch', { attributes: { postings: prepared.length } }, () =>
      this.commitTraced(prepared, arrival, outcomes),
    );
  }

  private async commitTraced(
    prepared: readonly Prepared[],
    arrival: Arrival,
    outcomes: Map<number, Outcome>,
  ): Promise<void> {
    const now = this.clock.now();
    const { rules, quietRules } = this;
    const { committed, threw } = await commitApart(
      (batch) => commitBatch(this.database, batch, { rules, quietRules, arrival, now }),
      prepared,
    );
    for (const { one, stage, thrown } of threw) {
      outcomes.set(one.index, this.threw(one.source, stage, thrown, one.id));
    }
    for (const { index, outcome, postingId: id, seq } of committed) {
      outcomes.set(index, { outcome, postingId: id, seq });
    }
    this.noteCommitted(
      prepared,
      committed.flatMap(({ noted }) => noted ?? []),
      arrival,
    );
    this.metrics.observeFreshness(claimsOfNew(prepared, committed), now);
    await this.announcer.committed(committed.filter(({ outcome }) => outcome !== 'unchanged'));
  }

  /** A batch is of one source. */
  private noteCommitted(
    [first]: readonly Prepared[],
    of: readonly CommittedPosting[],
    arrival: Arrival,
  ): void {
    if (first !== undefined)
      this.announcer.note({ step: 'committed', via: viaOf(arrival), source: first.source, of });
  }
}

/** By which way drafts came in, as the trace says it. */
const viaOf = ({ kind }: Arrival): ArrivalWay => (kind === 'read' ? 'poll' : kind);

/** The settings as the rules of core know them. */
export const quietRulesOf = (settings: Omit<IntakeSettings, 'NEW_OPENING_AFTER_DAYS'>): QuietRules => ({
  absenceDays: settings.QUIET_AFTER_ABSENCE_DAYS,
  exceptDatedDays: settings.QUIET_EXCEPT_DATED_DAYS,
  claimOlderDays: settings.QUIET_CLAIM_OLDER_DAYS,
});
