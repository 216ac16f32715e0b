import type { PostingDraft } from '@app/core/posting';
import { groupedBy } from '@app/core/lists';
import { toPostingView } from '@app/core/records';
import type { PostingId } from '@app/core/ids';
import type { Database } from '@app/infra/mongo';
import { postingId, type TokenSigner } from '@app/infra/system';
import type { Intake } from '@app/intake';
import { History, type CommittedPosting } from './history.js';
import type { SeedPerson } from './plan-people.js';
import type { PostingEvent } from './plan-postings.js';
import { SeedRecord } from './record.js';
import { SeededStore } from './seeded-store.js';
import type { SetClock } from './set-clock.js';

/** What the walk works with. */
export interface WalkTools {
  readonly database: Database;
  readonly intake: Intake;
  readonly clock: SetClock;
  readonly signer: TokenSigner;
  readonly mailFrom: string;
  readonly gatherSeconds: number;
  readonly say: (line: string) => void;
}

/** What somebody does at an instant of the past. */
interface Deed {
  readonly at: Date;
  readonly run: () => Promise<void>;
}

const READ = { kind: 'read', catchUp: null, buildDates: false } as const;

/**
 * Goes through the planned past in the order of time: people save searches, postings come and close through the product's
 * own intake, alerts are found and mails closed. The clock shows the instant of what is done.
 */
export class Walk {
  private readonly history: History;
  private readonly record: SeedRecord;
  private readonly store: SeededStore;
  private listed = 0;

  constructor(
    private readonly tools: WalkTools,
    private readonly until: Date,
  ) {
    const { database, signer, clock, mailFrom, gatherSeconds } = tools;
    this.history = new History(signer, { mailFrom, gatherSeconds, until });
    this.record = new SeedRecord(database, signer, clock);
    this.store = new SeededStore(database);
  }

  async run(events: readonly PostingEvent[], people: readonly SeedPerson[]): Promise<void> {
    const deeds = [...people.flatMap((person) => this.deedsOf(person)), ...this.reads(events)]
      .filter(({ at }) => at < this.until)
      .sort((a, b) => a.at.getTime() - b.at.getTime());
    let day = '';
    for (const { at, run } of deeds) {
      const today = at.toISOString().slice(0, 10);
      if (today !== day) await this.endDay(day);
      day = today;
      this.tools.clock.set(at);
      this.history.settle(at);
      await run();
    }
    this.tools.clock.set(this.until);
    this.history.settle(this.until);
    await this.endDay(day);
    await this.record.keep([], this.history.waiting);
  }

  /** Puts on the record what is finished, and says how far it is. */
  private async endDay(day: string): Promise<void> {
    const { deliveries, alerts, bounces } = this.history.take();
    await this.record.keep(deliveries, alerts);
    for (const bounce of bounces) await this.record.bounced(bounce);
    if (day !== '')
      this.tools.say(`${day}: ${this.listed} postings so far, ${deliveries.length} mails of the day`);
  }

  private deedsOf(person: SeedPerson): Deed[] {
    const deeds = person.searches.flatMap((search): Deed[] => {
      const { savedAt, confirmedAt, pausedAt } = search;
      const save = async () => {
        this.history.join(person);
        await this.record.save(person, search);
        this.history.askToConfirm(person, search);
      };
      const confirm = async (at: Date) => {
        await this.record.confirm(person, search, at);
        this.history.activate(person, search);
      };
      const pause = async (at: Date) => {
        await this.record.pause(search, at);
        this.history.pause(search);
      };
      return [
        { at: savedAt, run: save },
        ...(confirmedAt === null ? [] : [{ at: confirmedAt, run: () => confirm(confirmedAt) }]),
        ...(pausedAt === null ? [] : [{ at: pausedAt, run: () => pause(pausedAt) }]),
      ];
    });
    const left = leavesAt(person);
    if (left === null) return deeds;
    const leave = async () => {
      await this.record.leave(person, left);
      this.history.leave(person);
    };
    return [...deeds, { at: left, run: leave }];
  }

  /** Postings are read at a few instants of a day: everything of one instant together, each source by itself. */
  private reads(events: readonly PostingEvent[]): Deed[] {
    const byTime = groupedBy(events, ({ at }) => at.getTime());
    return [...byTime].map(([time, group]) => ({ at: new Date(time), run: () => this.read(group) }));
  }

  private async read(events: readonly PostingEvent[]): Promise<void> {
    await this.close(events.filter((event) => event.kind === 'closed'));
    const listed = events.filter((event) => event.kind === 'listed');
    const bySource = groupedBy(listed, ({ source }) => source);
    const drafts = [...bySource].map(([source, group]) =>
      this.accept(
        source,
        group.map(({ draft }) => draft),
      ),
    );
    const ids = (await Promise.all(drafts)).flat();
    const now = this.tools.clock.now();
    this.history.found(await this.committed(ids), now);
    this.history.settle(now);
    // Alerts are kept by us: no matcher must find them again.
    await this.store.matched(ids);
  }

  private async accept(source: string, drafts: readonly PostingDraft[]): Promise<PostingId[]> {
    const outcomes = await this.tools.intake.accept(source, drafts, READ);
    return outcomes.flatMap((outcome) => {
      if (outcome.outcome === 'refused') throw new Error(`A seeded posting was refused: ${outcome.message}`);
      if (outcome.outcome === 'new') this.listed += 1;
      return outcome.outcome === 'unchanged' ? [] : [outcome.postingId];
    });
  }

  private async close(events: readonly Extract<PostingEvent, { kind: 'closed' }>[]): Promise<void> {
    const byReason = groupedBy(events, ({ reason }) => reason);
    for (const [reason, group] of byReason) {
      const ids = group.map(({ source, externalId }) => postingId(source, externalId));
      await this.tools.intake.close(ids, reason);
      for (const id of ids) this.history.closed(id);
    }
  }

  /** Those that are news, in the order of changes. */
  private async committed(ids: readonly PostingId[]): Promise<CommittedPosting[]> {
    if (ids.length === 0) return [];
    const found = await this.store.unmatched(ids);
    return found.map((posting) => ({ view: toPostingView(posting), revision: posting.revision }));
  }
}

/** Nobody leaves before they came: null where somebody never leaves. */
function leavesAt({ unsubscribedAt, searches }: SeedPerson): Date | null {
  if (unsubscribedAt === null) return null;
  return searches.every(({ confirmedAt }) => confirmedAt !== null && confirmedAt < unsubscribedAt)
    ? unsubscribedAt
    : null;
}
