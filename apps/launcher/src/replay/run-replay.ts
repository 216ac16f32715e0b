import type { SavedSearchId } from '@app/core/ids';
import type { Clock } from '@app/core/time';
import { pause } from '@app/infra/system';
import {
  ReportMaker,
  differingPairs,
  explained,
  movedPostings,
  restFor,
  sideBySide,
  type Exchanges,
  type Found,
  type ReplayMember,
  type ReplayPosting,
  type ReplayReport,
  type Limits,
  type UnreadSearch,
} from '@app/replay';
import { Progress } from './progress.js';
import type { ReplayRecord } from './replay-writes.js';
import type { PlannedPosting, ReplayStore } from './replay-store.js';
import { revived, type BatchLine, type ReplayFolder, type ReplayPlan } from './state.js';
import type { WorkerProcess } from './worker-process.js';

const AT_ONCE = 50;
const SEARCHES_AT_ONCE = 5_000;

/** The two builds at work. */
export interface Workers {
  readonly base: WorkerProcess;
  readonly against: WorkerProcess;
}

/** What a replay works with. */
export interface ReplayTools {
  readonly store: Pick<ReplayStore, 'postings'>;
  readonly folder: ReplayFolder;
  /** Told how far it has come; null: the board keeps nothing of it. */
  readonly record: Pick<ReplayRecord, 'note'> | null;
  readonly workers: Workers;
  readonly cities: Exchanges['begin']['ask']['cities'];
  /** Of one core, at most. */
  readonly share: number;
  readonly clock: Clock;
  readonly log: (line: string) => void;
}

/** Compares what the plan names and has not been compared yet. Ended at any moment, it goes on where it was. */
export class Replay {
  readonly progress: Progress;
  private readonly startedMs: number;
  /** What had been used when the last rest ended. */
  private rested = { cpuMs: 0, wallMs: 0 };

  constructor(
    private readonly plan: ReplayPlan,
    private readonly tools: ReplayTools,
  ) {
    this.startedMs = tools.clock.monotonicMs();
    this.progress = new Progress(plan.postings.length, tools.clock, tools.log);
  }

  /** Compares the rest, and returns which searches a build cannot read. */
  async run(): Promise<ReplayPlan['searches']['unread']> {
    const unread = await this.prepare();
    let done = await this.takeUp();
    this.progress.goesOn();
    while (done < this.plan.postings.length) {
      const planned = this.plan.postings.slice(done, done + AT_ONCE);
      const line = await this.compare(planned);
      this.tools.folder.append(line);
      done += planned.length;
      this.progress.add(line, this.tools.workers);
      await this.tools.record?.note(this.progress.figures);
      await this.rest();
    }
    this.progress.end(this.tools.workers, this.used());
    return unread;
  }

  /** One after the other, here as everywhere: never more than one core is busy. */
  private async prepare(): Promise<ReplayPlan['searches']['unread']> {
    const { base, against } = this.tools.workers;
    const [before, after] = [await this.begin(base), await this.begin(against)];
    return { base: idsOf(before), against: idsOf(after) };
  }

  private async begin(worker: WorkerProcess): Promise<readonly UnreadSearch[]> {
    let part = [];
    for await (const search of this.tools.folder.searches()) {
      part.push(search);
      if (part.length < SEARCHES_AT_ONCE) continue;
      await worker.ask('searches', part);
      await this.rest();
      part = [];
    }
    await worker.ask('searches', part);
    const { cities } = this.tools;
    const { unread } = await worker.ask('begin', { cities, reopenDays: this.plan.reopenDays });
    await this.rest();
    return unread;
  }

  /** Tells the workers what they read before; returns how many postings that were. */
  private async takeUp(): Promise<number> {
    const { base, against } = this.tools.workers;
    let done = 0;
    for await (const line of this.tools.folder.batches()) {
      await base.ask('restore', membersOf(line.base));
      await against.ask('restore', membersOf(line.against));
      done += line.count;
      this.progress.had(line.count, line.pairs);
    }
    return done;
  }

  private async compare(planned: readonly PlannedPosting[]): Promise<BatchLine> {
    const postings = await this.tools.store.postings(planned);
    const { base, against } = this.tools.workers;
    const [before, after] = [await this.read(base, postings), await this.read(against, postings)];
    const both = sideBySide(before, after);
    const bare = differingPairs(both);
    const asked = bare.map(({ postingId, savedSearchId }) => ({ postingId, savedSearchId }));
    const accounts =
      bare.length === 0
        ? [NONE, NONE]
        : [await base.ask('explain', asked), await against.ask('explain', asked)];
    const [was = NONE, is = NONE] = accounts;
    return {
      count: planned.length,
      postings: postings.map(({ id, source, title }) => ({ id, source, title })),
      ...{ base: before, against: after },
      pairs: explained(bare, both, was, is),
      openings: movedPostings(both),
    };
  }

  private async read(worker: WorkerProcess, postings: readonly ReplayPosting[]): Promise<readonly Found[]> {
    const startMs = this.tools.clock.monotonicMs();
    const found = await worker.ask('read', postings);
    const side = worker === this.tools.workers.base ? 'base' : 'against';
    this.progress.took(side, postings.length, this.tools.clock.monotonicMs() - startMs);
    return found;
  }

  private used() {
    const { base, against } = this.tools.workers;
    const { user, system } = process.cpuUsage();
    return {
      cpuMs: (user + system) / 1_000 + base.usage.cpuMs + against.usage.cpuMs,
      wallMs: this.tools.clock.monotonicMs() - this.startedMs,
    };
  }

  /** After each step: time that was waited for MongoDB is not saved up for a burst. */
  private async rest(): Promise<void> {
    const { cpuMs, wallMs } = this.used();
    const step = { cpuMs: cpuMs - this.rested.cpuMs, wallMs: wallMs - this.rested.wallMs };
    await pause(restFor(step, this.tools.share));
    this.rested = { cpuMs, wallMs: this.used().wallMs };
  }
}

const NONE: Exchanges['explain']['answer'] = { pairs: [], postings: [] };

const idsOf = (unread: readonly UnreadSearch[]): readonly SavedSearchId[] =>
  unread.map(({ savedSearchId }) => savedSearchId).sort();

const membersOf = (found: readonly Found[]): readonly ReplayMember[] =>
  found.flatMap(({ member }) => (member === null ? [] : [revived(member)]));

/** The report of everything that was compared, from the folder alone: so one that went on says what one that ran through says. */
export async function reportOf(
  folder: ReplayFolder,
  plan: ReplayPlan,
  limits: Limits,
): Promise<ReplayReport> {
  const maker = new ReportMaker();
  const addPairs = folder.pairs();
  let planned = 0;
  let compared = 0;
  for await (const line of folder.batches()) {
    maker.add(line);
    addPairs(line.pairs);
    planned += line.count;
    compared += line.postings.length;
  }
  const leftOut = { ...plan.leftOut, changed: planned - compared };
  return maker.finish({ ...plan, leftOut }, limits);
}
