import { Inject, Injectable } from '@nestjs/common';
import type { Chance } from '@app/core/chance';
import type { Clock } from '@app/core/time';
import type { FetchFailure, Validators } from '@app/infra/fetch';
import type { SourceAlarm, Source } from '@app/core/records';
import { CHANCE, CLOCK } from '@app/infra/service';
import { inSpan } from '@app/infra/tracing';
import { Intake, type Outcome } from '@app/intake';
import { decideNextPoll, type ClosureDecision } from '@app/core/lifecycle';
import { Arrivals } from './arrivals.js';
import { closuresOf } from './closures.js';
import { PollReport } from './poll-report.js';
import { KINDS_VERSION, type Listing } from './read-source.js';
import type { NotedRead } from './read-writes.js';
import { SeenDocuments } from './seen-documents.js';
import { SourceReader } from './source-reader.js';
import { SourceStore, type StoredOpen } from './source-store.js';

/** A read that takes longer counts as dead, and the source is due again. */
const LEASE_MS = 10 * 60_000;

/** How a request to read a source ended. */
export type PollOutcome = 'not-due' | 'unchanged' | 'read' | 'failed' | 'given-up';

/** What is noted of any read, however it ends. */
interface Told {
  readonly source: string;
  readonly seen: SeenDocuments;
  readonly begunMs: number;
}

type Failed = Pick<FetchFailure, 'message' | 'retryAfterMs'> & { readonly reason: string };

/** Reads a source when it is due, puts what it lists on the record, closes what is gone, and notes how it went. */
@Injectable()
export class Polling {
  @Inject(CHANCE) private readonly chance!: Chance;

  constructor(
    private readonly store: SourceStore,
    private readonly reader: SourceReader,
    private readonly intake: Intake,
    private readonly arrivals: Arrivals,
    private readonly report: PollReport,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Once the process is to stop, running reads are given up: their sources are due again at once. */
  async poll(name: string): Promise<PollOutcome> {
    const now = this.clock.now();
    const source = await this.store.claim(name, now, new Date(now.getTime() + LEASE_MS));
    if (source === null) return 'not-due';
    return inSpan('read source', { attributes: { source: name, kind: source.kind } }, async (span) => {
      const outcome = await this.readClaimed(source);
      span.set({ outcome });
      return outcome;
    });
  }

  private async readClaimed(source: Source): Promise<PollOutcome> {
    const open = await this.store.openPostings(source._id);
    const seen = new SeenDocuments();
    const begunMs = this.clock.monotonicMs();
    const read = await this.reader.read(source, open, seen);
    const told = { source: source._id, seen, begunMs };
    switch (read.outcome) {
      case 'not-modified':
        return this.unchanged(source, read, told);
      case 'listed':
        return this.take(source, open, read, told);
      case 'unreadable':
        return this.failed(source, { ...read, reason: 'unreadable', retryAfterMs: null }, told);
      case 'failed':
        if (read.reason === 'cancelled') return this.giveUp(source);
        return this.failed(source, read, told);
    }
  }

  private async unchanged(source: Source, read: Validators, told: Told): Promise<PollOutcome> {
    const { digest, reading, openCount, alarm, catchUp = null } = source;
    const etag = read.etag ?? source.etag;
    const lastModified = read.lastModified ?? source.lastModified;
    const now = this.clock.now();
    const nextPollAt = this.next(source, 0, null, now);
    await this.store.saveGood(
      source._id,
      { etag, lastModified, digest, reading, openCount, alarm, catchUp, nextPollAt },
      now,
    );
    await this.note(told, { outcome: 'unchanged' });
    this.report.unchanged(source, now);
    return 'unchanged';
  }

  private async take(
    source: Source,
    open: readonly StoredOpen[],
    listing: Listing,
    told: Told,
  ): Promise<PollOutcome> {
    const arrival = await this.arrivals.of(source, listing, this.clock.now());
    const outcomes = await this.intake.accept(source._id, listing.drafts, arrival);
    const refused = await this.report.keepFaults(source, listing, outcomes);
    const closures = await this.close(source, open, listing, outcomes);
    const now = this.clock.now();
    const alarm = alarmOf(closures, source.alarm, now);
    const isTaken = alarm === null && !outcomes.some(threw);
    const listed = outcomes.length - refused + listing.stillListed.length;
    const catchUp = await this.arrivals.after(source, listing, listed);
    await this.store.saveGood(
      source._id,
      {
        // A version is remembered only when all of it was believed and taken: the next read must see the same again.
        etag: isTaken ? listing.etag : null,
        lastModified: isTaken ? listing.lastModified : null,
        digest: isTaken ? listing.digest : null,
        reading: KINDS_VERSION,
        openCount: alarm === null ? listed : listed + alarm.gone,
        alarm,
        catchUp,
        nextPollAt: this.next(source, 0, null, now),
      },
      now,
    );
    await this.note(told, foundBy(listing, outcomes, closures, listed));
    this.report.read(source, listing, outcomes, closures, now);
    return 'read';
  }

  private async close(
    source: Source,
    open: readonly StoredOpen[],
    listing: Listing,
    outcomes: readonly Outcome[],
  ): Promise<ClosureDecision> {
    const decision = closuresOf(source, open, { listing, outcomes, now: this.clock.now() });
    if (decision.kind === 'closes') {
      await this.intake.close(decision.ids, 'no-longer-listed');
    }
    return decision;
  }

  private async failed(
    source: Source,
    { reason, message, retryAfterMs }: Failed,
    told: Told,
  ): Promise<PollOutcome> {
    const now = this.clock.now();
    const nextPollAt = this.next(source, source.failures + 1, retryAfterMs, now);
    await this.store.saveFailed(source._id, { reason, message, nextPollAt }, now);
    await this.note(told, { outcome: 'failed', reason, message, beginning: told.seen.beginning });
    this.report.failed(source, reason, message, nextPollAt);
    return 'failed';
  }

  private note({ source, seen, begunMs }: Told, found: Omit<NotedRead, 'source' | 'bytes' | 'ms'>) {
    const ms = Math.round(this.clock.monotonicMs() - begunMs);
    return this.store.noteRead({ ...found, source, bytes: seen.bytes, ms }, this.clock.now());
  }

  private async giveUp(source: Source): Promise<PollOutcome> {
    await this.store.makeDue(source._id, this.clock.now());
    return 'given-up';
  }

  private next(source: Source, failures: number, retryAfterMs: number | null, now: Date): Date {
    return decideNextPoll({ everySeconds: source.everySeconds, failures, retryAfterMs }, this.chance(), now);
  }
}

/** What a read that was taken has found, in counts. */
function foundBy(
  listing: Listing,
  outcomes: readonly Outcome[],
  closures: ClosureDecision,
  listed: number,
): Omit<NotedRead, 'source' | 'bytes' | 'ms'> {
  const count = (...names: readonly Outcome['outcome'][]): number =>
    outcomes.filter(({ outcome }) => names.includes(outcome)).length;
  return {
    outcome: 'read',
    listed,
    new: count('new'),
    changed: count('revised', 'reopened'),
    closed: closures.kind === 'closes' ? closures.ids.length : 0,
    skipped: listing.skipped,
    faults: listing.faults.length + count('refused'),
  };
}

const threw = (outcome: Outcome): boolean => outcome.outcome === 'refused' && outcome.reason === 'threw';

function alarmOf(decision: ClosureDecision, before: SourceAlarm | null, now: Date): SourceAlarm | null {
  if (decision.kind === 'doubts') return { ...decision.doubt, gone: decision.gone };
  if (decision.kind !== 'keeps') return null;
  const again = before?.reason === decision.reason ? before : null;
  const { reason, gone } = decision;
  return { reason, since: again?.since ?? now, reads: (again?.reads ?? 0) + 1, gone };
}
