import { ServerError } from '@app/embedded';
import type { Clock } from '@app/core/time';
import type { KeptReplay, ReplayFound, ReplayProgress } from '@app/core/running';
import type { Database } from '@app/infra/mongo';
import {
  LIMIT_NAMES,
  keptReport,
  limitTold,
  withoutAddresses,
  type BuildName,
  type Limits,
  type ReplayReport,
} from '@app/replay';
import type { ReplayPlan } from './state.js';

const KEPT_MS = 90 * 86_400_000;
/** The console shows so many; older ones are forgotten. */
export const MOST_KEPT = 20;
const EVERY_MS = 2_000;
const MOST_SIGNS = 300;
/** What MongoDB says where an account may not do something. */
const UNAUTHORIZED = 13;

/** What the command was asked, beside the plan. */
export interface AskedOfReplay {
  readonly share: number;
  readonly limits: Limits;
  readonly folder: string;
}

/** What the board keeps of one replay, for the console: how far it has come, and its report. Nothing else is ever written to the board. */
export class ReplayRecord {
  private id = '';
  private notedMs = -Infinity;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Notes that it has begun, or goes on; what is too old, or too many, is forgotten. */
  async begin(plan: ReplayPlan, asked: AskedOfReplay): Promise<void> {
    this.id = plan.id;
    try {
      await this.database.replays.replaceOne({ _id: plan.id }, this.begun(plan, asked), { upsert: true });
    } catch (error) {
      if ((error as { readonly code?: unknown }).code !== UNAUTHORIZED) throw error;
      throw new ServerError(
        'This account of MongoDB may not write, so the console cannot be told of the replay: give --no-keep, or an account that may.',
      );
    }
    await this.forgetOld();
  }

  private begun(plan: ReplayPlan, { share, limits, folder }: AskedOfReplay): KeptReplay {
    const startedAt = new Date(plan.at);
    const typed = LIMIT_NAMES.flatMap((name) => {
      const limit = limits[name];
      return limit === undefined ? [] : [`${name} ${limitTold(limit)}`];
    });
    return {
      ...{ _id: plan.id, state: 'running', startedAt, seenAt: this.clock.now(), endedAt: null },
      until: new Date(startedAt.getTime() + KEPT_MS),
      ...{ base: named(plan.base), against: named(plan.against) },
      asked: { days: plan.days, share, limits: typed, folder },
      progress: { done: 0, all: plan.postings.length, lost: 0, gained: 0, perSecond: 0 },
      ...{ fault: null, report: null, found: null },
    };
  }

  private async forgetOld(): Promise<void> {
    const { replays } = this.database;
    const old = await replays.find({}, { _id: 1 }).sort({ startedAt: -1 }).skip(MOST_KEPT).lean();
    if (old.length > 0) await replays.deleteMany({ _id: { $in: old.map(({ _id }) => _id) } });
  }

  /** Notes how far it has come, now and then. */
  async note(progress: ReplayProgress): Promise<void> {
    const nowMs = this.clock.monotonicMs();
    if (nowMs - this.notedMs < EVERY_MS) return;
    this.notedMs = nowMs;
    await this.write({ progress });
  }

  /** Notes its report. */
  async end(report: ReplayReport, progress: ReplayProgress): Promise<void> {
    const json = JSON.stringify(keptReport(report));
    const endedAt = this.clock.now();
    await this.write({ state: 'ended', endedAt, progress, report: json, found: foundIn(report) });
  }

  /** Notes that it could not go on. */
  async fail(error: unknown): Promise<void> {
    const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    const fault = withoutAddresses(line).slice(0, MOST_SIGNS);
    await this.write({ state: 'failed', endedAt: this.clock.now(), fault });
  }

  private async write(fields: Partial<KeptReplay>): Promise<void> {
    const seenAt = this.clock.now();
    await this.database.replays.updateOne({ _id: this.id }, { $set: { ...fields, seenAt } });
  }
}

const named = ({ name, release, reading }: BuildName): KeptReplay['base'] => ({ name, release, reading });

const foundIn = ({ alerts, people, limits }: ReplayReport): ReplayFound => ({
  ...{ lost: alerts.lost, gained: alerts.gained, moved: alerts.moved },
  ...{ people: people.affected, peopleOf: people.all },
  limits: limits.length,
  limitsOver: limits.filter(({ isOver }) => isOver).length,
});
