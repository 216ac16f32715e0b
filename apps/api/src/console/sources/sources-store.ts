import { Injectable } from '@nestjs/common';
import type { QueryFilter } from 'mongoose';
import type { Source } from '@app/core/records';
import { mayAskDryRun, type KeptDryRun, type KeptRead } from '@app/core/running';
import type { TraceEntry } from '@app/core/trace';
import { Database, isDuplicateKey } from '@app/infra/mongo';
import { linesOf } from '@app/infra/trace';

/** The state of a source in one word: the worst that holds. */
export const SOURCE_STATES = ['failing', 'doubted', 'new', 'good', 'paused', 'disabled'] as const;
export type SourceState = (typeof SOURCE_STATES)[number];

/** Which sources are asked for. */
export interface SourceWish {
  readonly search: string;
  /** '': any. */
  readonly kind: string;
  readonly state: SourceState | '';
  readonly skip: number;
}

/** Sources of one page. */
export const PAGE = 50;
const MOST_READS = 200;
export const MOST_MOMENTS = 50;
/** Counts of postings end here. */
export const MOST_POSTINGS = 10_000;
const PATIENCE_MS = 3_000;

const READ = { enabled: true, paused: { $ne: true } } as const;
const OF_STATE: Readonly<Record<SourceState, QueryFilter<Source>>> = {
  failing: { ...READ, failures: { $gte: 1 } },
  doubted: { ...READ, failures: 0, alarm: { $type: 'object' } },
  new: { ...READ, failures: 0, alarm: null, lastGoodReadAt: null },
  good: { ...READ, failures: 0, alarm: null, lastGoodReadAt: { $ne: null } },
  paused: { enabled: true, paused: true },
  disabled: { enabled: false },
};

/** The state of a source: the filters above say the same. */
export function stateOf({ enabled, paused, failures, alarm, lastGoodReadAt }: Source): SourceState {
  if (!enabled) return 'disabled';
  if (paused) return 'paused';
  if (failures > 0) return 'failing';
  if (alarm !== null) return 'doubted';
  return lastGoodReadAt === null ? 'new' : 'good';
}

/** The sources and their reads in MongoDB, as an operator looks at them. */
@Injectable()
export class SourcesStore {
  constructor(private readonly database: Database) {}

  /** A page of sources, those that have failed most often first, and whether there are more. */
  async page({ search, kind, state, skip }: SourceWish): Promise<{ sources: Source[]; more: boolean }> {
    const filter: QueryFilter<Source> = {
      ...(search === '' ? {} : { _id: { $regex: escaped(search), $options: 'i' } }),
      ...(kind === '' ? {} : { kind }),
      ...(state === '' ? {} : OF_STATE[state]),
    };
    const found = await this.database.sources
      .find(filter)
      .sort({ enabled: -1, failures: -1, _id: 1 })
      .skip(skip)
      .limit(PAGE + 1)
      .lean<Source[]>();
    return { sources: found.slice(0, PAGE), more: found.length > PAGE };
  }

  async kinds(): Promise<string[]> {
    return (await this.database.sources.distinct('kind')).sort();
  }

  find(name: string): Promise<Source | null> {
    return this.database.sources.findById(name).lean<Source>();
  }

  /** How many postings are of it, open ones and closed ones: each is counted up to MOST_POSTINGS. */
  async postings(source: string): Promise<{ readonly open: number; readonly closed: number }> {
    const { postings } = this.database;
    const [open, closed] = await Promise.all(
      (['open', 'closed'] as const).map((state) =>
        postings.countDocuments({ source, state }, { limit: MOST_POSTINGS, maxTimeMS: PATIENCE_MS }),
      ),
    );
    return { open: open ?? 0, closed: closed ?? 0 };
  }

  /** The newest first. */
  reads(source: string): Promise<KeptRead[]> {
    return this.database.reads.find({ source }).sort({ at: -1 }).limit(MOST_READS).lean<KeptRead[]>();
  }

  /** What processes noted of it in the trace, the newest first. */
  lines(source: string): Promise<TraceEntry[]> {
    return linesOf(this.database, { source }, MOST_MOMENTS);
  }

  /** The last dry run. Null: none of the last two weeks. */
  dryRun(source: string): Promise<KeptDryRun | null> {
    return this.database.dryRuns.findById(source).lean<KeptDryRun | null>();
  }

  /** Asks for a dry run. False where one is on its way, or the last one is too fresh. */
  async askDryRun(source: string, by: string, now: Date): Promise<boolean> {
    const last = await this.dryRun(source);
    if (!mayAskDryRun(last, now)) return false;
    const asked = { state: 'asked', by, askedAt: now, claimedUntil: null, endedAt: null } as const;
    try {
      await this.database.dryRuns.updateOne(
        { _id: source, askedAt: last?.askedAt ?? now },
        { $set: { ...asked, fault: null, found: null } },
        { upsert: last === null },
      );
      return true;
    } catch (error) {
      // Somebody else has asked at the same time.
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  }

  /** Makes it due. False where it is not read. */
  async readNow(name: string, now: Date): Promise<boolean> {
    const { matchedCount } = await this.database.sources.updateOne(
      { _id: name, ...READ },
      { $set: { nextPollAt: now } },
    );
    return matchedCount === 1;
  }
}

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
