import fs from 'node:fs';
import path from 'node:path';
import { ServerError } from '@app/embedded';
import {
  PROTOCOL,
  type BuildName,
  type ComparedBatch,
  type PairChange,
  type ReplayFrame,
  type ReplayMember,
  type ReplayReport,
  type ReplaySearch,
  reportText,
  unique,
} from '@app/replay';
import type { PlannedPosting } from './replay-store.js';
import { cutToLines, linesOf } from './json-lines.js';

/** What a replay is about, fixed when it begins, so that one that goes on compares the same. */
export interface ReplayPlan extends Omit<ReplayFrame, 'leftOut'> {
  readonly protocol: number;
  /** Of its record on the board, where one is kept. */
  readonly id: string;
  readonly reopenDays: number;
  readonly leftOut: Omit<ReplayFrame['leftOut'], 'changed'>;
  /** The revision that is compared; null where it is the build of a folder. */
  readonly commit: string | null;
  /** The dist/ of the other build. */
  readonly dist: string;
  readonly postings: readonly PlannedPosting[];
}

const PLAN = 'plan.json';
const SEARCHES = 'searches.ndjson';
const BATCHES = 'batches.ndjson';
const PAIRS = 'pairs.ndjson';
const REPORT = 'report.json';
const TEXT = 'report.txt';
const OWN = 0o600;

/** One line of what was compared. `count`: of planned postings, also those that had changed. */
export interface BatchLine extends ComparedBatch {
  readonly count: number;
}

/** The folder of one replay: closed to others, since it holds what people search for. */
export class ReplayFolder {
  constructor(readonly folder: string) {}

  /** Where a revision is built. */
  get buildFolder(): string {
    return path.join(this.folder, 'build');
  }

  /** True where there is a replay that can go on. */
  get isBegun(): boolean {
    return fs.existsSync(this.at(PLAN));
  }

  /** Makes the folder. Throws ServerError where something is in it. */
  make(): void {
    fs.mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    const others = fs.readdirSync(this.folder);
    if (others.length > 0)
      throw new ServerError(`${this.folder} is not empty: name a new folder, or go on in it with --resume.`);
  }

  /** Writes the plan as a whole, the searches before it: where there is a plan, the rest is there. */
  async begin(plan: ReplayPlan, searches: AsyncIterable<ReplaySearch>): Promise<ReplayPlan> {
    const file = fs.openSync(this.at(SEARCHES), 'w', OWN);
    const people = new Set<string>();
    let compared = 0;
    for await (const search of searches) {
      fs.writeSync(file, `${JSON.stringify(search)}\n`);
      people.add(search.subscriberId);
      compared += 1;
    }
    fs.fsyncSync(file);
    fs.closeSync(file);
    fs.closeSync(fs.openSync(this.at(BATCHES), 'w', OWN));
    const whole = { ...plan, people: people.size, searches: { ...plan.searches, compared } };
    this.writePlan(whole);
    return whole;
  }

  private writePlan(plan: ReplayPlan): void {
    this.write(PLAN, JSON.stringify(plan));
  }

  /** The plan of a replay that was begun here. Throws ServerError where there is none, or one of another release. */
  plan(): ReplayPlan {
    if (!this.isBegun)
      throw new ServerError(`${this.folder} holds no replay that could go on: begin one with --against.`);
    const plan = JSON.parse(fs.readFileSync(this.at(PLAN), 'utf8')) as ReplayPlan;
    if (plan.protocol !== PROTOCOL)
      throw new ServerError(`The replay in ${this.folder} was begun by another release: begin it again.`);
    return plan;
  }

  searches(): AsyncGenerator<ReplaySearch> {
    return linesOf<ReplaySearch>(this.at(SEARCHES));
  }

  /** What was compared so far. A line that was cut off by a crash is taken away first. */
  batches(): AsyncGenerator<BatchLine> {
    cutToLines(this.at(BATCHES));
    return linesOf<BatchLine>(this.at(BATCHES));
  }

  /** Notes a batch: it is on the disk when this returns. */
  append(line: BatchLine): void {
    const file = fs.openSync(this.at(BATCHES), 'a', OWN);
    fs.writeSync(file, `${JSON.stringify(line)}\n`);
    fs.fsyncSync(file);
    fs.closeSync(file);
  }

  /** Empties the list of all pairs that differ; returns what adds to it. */
  pairs(): (pairs: readonly PairChange[]) => void {
    fs.writeFileSync(this.at(PAIRS), '', { mode: OWN });
    return (pairs) => {
      const lines = pairs.map((pair) => `${JSON.stringify({ ...pair, causes: unique(pair.causes) })}\n`);
      fs.appendFileSync(this.at(PAIRS), lines.join(''));
    };
  }

  /** Writes the report; returns it as text. */
  finish(report: ReplayReport): string {
    const text = reportText(report);
    this.write(REPORT, `${JSON.stringify(report, null, 2)}\n`);
    this.write(TEXT, `${text}\n`);
    return text;
  }

  private write(name: string, text: string): void {
    fs.writeFileSync(`${this.at(name)}.tmp`, text, { mode: OWN, flush: true });
    fs.renameSync(`${this.at(name)}.tmp`, this.at(name));
  }

  private at(name: string): string {
    return path.join(this.folder, name);
  }
}

/** A member as it was before it was written: JSON knows no dates. */
export const revived = (member: ReplayMember): ReplayMember => ({
  ...member,
  closedAt: member.closedAt === null ? null : new Date(member.closedAt),
  repost: member.repost === null ? null : { ...member.repost, at: new Date(member.repost.at) },
});

/** The build as it is named in a report. */
export const buildName = (
  { name, fingerprint }: Pick<BuildName, 'name' | 'fingerprint'>,
  { release, reading }: Pick<BuildName, 'release' | 'reading'>,
): BuildName => ({ name, release, reading, fingerprint });
