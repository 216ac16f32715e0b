import { Inject, Injectable } from '@nestjs/common';
import type { PostingId } from '@app/core/ids';
import type { Clock } from '@app/core/time';
import { changedFields, type CommittedPosting } from '@app/core/trace';
import { groupedBy } from '@app/core/lists';
import { Database } from '@app/infra/mongo';
import { inChangeOrder } from '@app/infra/coordination';
import { CLOCK } from '@app/infra/service';
import { beforeChange, keepPastPostings, type PostingChange } from '@app/infra/trace';
import { Announcer } from '../telling/announcer.js';
import type { IntakeStage, Thrown } from '../drafts/apart.js';
import { commitApart } from '../committing/commit-apart.js';
import { HidingsOf, withHiding } from '../postings/hidings-of.js';
import { IntakeMetrics } from '../telling/intake-metrics.js';
import type { Interpretation } from '../interpreting/interpret.js';
import { Interpreter } from '../interpreting/interpreter.js';
import { PostingStore } from '../postings/posting-store.js';
import { isStale } from './is-stale.js';
import { RereadingStore, type Stored } from './rereading-store.js';
import { draftOf, sentFields } from '../interpreting/sent-fields.js';

/** So few in one transaction that other changes do not wait long behind them. */
const AT_ONCE = 100;

/** A stored posting as the rules of today read it. */
interface Reread {
  readonly posting: Stored;
  readonly read: Interpretation;
}

/** A posting that could not be read again; it is left as it was. */
export interface SetAside {
  readonly postingId: PostingId;
  readonly source: string;
  readonly stage: IntakeStage;
  readonly thrown: Thrown;
}

/** What was read again of one source. */
export interface ReadAgain {
  readonly source: string;
  readonly read: number;
  readonly changed: number;
}

/** How many postings were looked at, and which of them could not be read again. */
export interface RereadReport {
  /** So many were looked at; what changed meanwhile among them is found again. */
  readonly found: number;
  /** Those that were read, by source, and how many of them are said differently now. */
  readonly sources: readonly ReadAgain[];
  readonly setAside: readonly SetAside[];
}

/**
 * Reads stored postings again by the rules of today. That is no revision: new facts take a number in the order of changes,
 * and nothing is compared, alerted or moved to the top because of it. What a source changes meanwhile wins.
 */
@Injectable()
export class Rereading {
  private readonly store: RereadingStore;

  constructor(
    private readonly database: Database,
    private readonly interpreter: Interpreter,
    private readonly announcer: Announcer,
    private readonly metrics: IntakeMetrics,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.store = new RereadingStore(database);
  }

  /** The version of the rules of today. */
  version(): string {
    return this.interpreter.version();
  }

  /** The versions of other rules by which open postings were read: one look at the index for each version. */
  async staleVersions(): Promise<string[]> {
    const current = this.interpreter.version();
    const found: string[] = [];
    for (let after = ''; ;) {
      const next = await this.store.nextVersion(after);
      if (next === null) return found.filter((version) => isStale(version, current));
      found.push(next);
      after = next;
    }
  }

  /** How many open postings were read by these versions. */
  count(versions: readonly string[]): Promise<number> {
    return this.store.count(versions);
  }

  /** Reads the oldest open postings again that were read by this version: at most so many, and at most a hundred. */
  async rereadOldest(version: string, most: number): Promise<RereadReport> {
    return this.reread(await this.store.oldest(version, Math.min(most, AT_ONCE)));
  }

  /** Reads these again, open or closed. */
  async rereadIds(ids: readonly PostingId[]): Promise<void> {
    for (let from = 0; from < ids.length; from += AT_ONCE) {
      await this.reread(await this.store.these(ids.slice(from, from + AT_ONCE)));
    }
  }

  private async reread(postings: readonly Stored[]): Promise<RereadReport> {
    const version = this.interpreter.version();
    const given = postings.flatMap((posting) => {
      const draft = draftOf(posting);
      return draft === null ? [] : [{ posting, draft }];
    });
    const readings = await this.interpreter.readAll(given.map(({ draft }) => draft));
    const setAside: SetAside[] = [];
    const aside = ({ _id: postingId, source }: Stored, stage: IntakeStage, thrown: Thrown): void => {
      this.metrics.threw(source, stage, thrown, postingId);
      setAside.push({ postingId, source, stage, thrown });
    };
    const reread = given.flatMap(({ posting }, index): Reread[] => {
      const reading = readings[index];
      if (reading?.ok === true) return [{ posting, read: reading.value }];
      if (reading !== undefined) aside(posting, 'interpret', reading.thrown);
      return [];
    });
    const { committed, threw } = await commitApart((batch) => this.commit(batch, version), reread);
    for (const { one, stage, thrown } of threw) aside(one.posting, stage, thrown);
    const left = new Set<string>(setAside.map(({ postingId }) => postingId));
    // They count as read, or they would be tried for ever; the next draft of each, or the next rules, bring it on.
    await this.store.leave(
      postings.filter(({ _id, draft }) => left.has(_id) || draft === undefined),
      version,
    );
    this.tell(committed);
    return { found: postings.length, sources: bySource(postings, committed), setAside };
  }

  private tell(committed: readonly Noted[]): void {
    if (committed.length === 0) return;
    for (const [source, of] of groupedBy(committed, (one) => one.source))
      this.announcer.note({
        ...{ step: 'committed', via: 'rereading', source },
        of: of.map(({ noted }) => noted),
      });
    this.announcer.changed(Math.max(...committed.map(({ noted }) => noted.seq)));
  }

  /** Writes what is read differently; returns these changes. */
  private async commit(batch: readonly Reread[], version: string): Promise<Noted[]> {
    if (batch.length === 0) return [];
    return inChangeOrder(this.database, batch.length, async (session, firstSeq) => {
      const places = batch.map(({ posting, read }) => ({
        id: posting._id,
        source: posting.source,
        companySlug: read.company.slug,
      }));
      const postings = new PostingStore(this.database, session);
      const hidings = await HidingsOf.load(postings, places);
      const differing = batch.filter(({ posting, read }) => read.contentHash !== posting.contentHash);
      const ids = differing.map(({ posting }) => posting._id);
      const said = await beforeChange(this.database, session, ids);
      const changes: (PostingChange & Pick<Noted, 'source'>)[] = [];
      const writes = batch.map(({ posting, read }, offset) => {
        // A change that came in between has another number: what it brought is not overwritten.
        const filter = { _id: posting._id, seq: posting.seq };
        const kept = { reading: version, sketch: read.sketch };
        if (read.contentHash === posting.contentHash)
          return { updateOne: { filter, update: { $set: kept } } };
        const seq = firstSeq + offset;
        const place = places[offset];
        const hidden = place === undefined ? undefined : hidings.of(place);
        const update = withHiding({ ...kept, ...says(posting, read), seq }, hidden);
        const before = said.get(posting._id);
        if (before?.seq === posting.seq) changes.push({ before, update, seq, source: posting.source });
        return { updateOne: { filter, update } };
      });
      await postings.write(writes);
      await keepPastPostings(this.database, session, changes, this.clock.now());
      return changes.map(({ source, ...change }) => ({ source, noted: notedOf(change) }));
    });
  }
}

/** A posting was read differently: its source, and what is noted of it. */
interface Noted {
  readonly source: string;
  readonly noted: CommittedPosting;
}

function bySource(postings: readonly Stored[], committed: readonly Noted[]): ReadAgain[] {
  const changed = groupedBy(committed, ({ source }) => source);
  return [...groupedBy(postings, ({ source }) => source)].map(([source, of]) => ({
    source,
    read: of.length,
    changed: changed.get(source)?.length ?? 0,
  }));
}

const notedOf = ({ before, update, seq }: PostingChange): CommittedPosting => ({
  posting: before._id,
  outcome: 'reread',
  seq,
  revision: before.revision,
  fields: changedFields(before, update),
  opening: { why: 'known', with: null },
});

function says(posting: Stored, read: Interpretation) {
  const { contentHash, title, company, facts, locationText, department, text, html } = read;
  const sent = draftOf(posting);
  return {
    ...{ contentHash, title, company, facts, locationText, department, text, html },
    ...(sent === null ? {} : { draft: sentFields(sent, read) }),
  };
}
