import { signsOfLife, type SignOfLife } from '@app/infra/coordination';
import { Inject, Injectable } from '@nestjs/common';
import { isAlive, sharesOf, type AlarmFigures, type MatcherSign } from '@app/core/alarms';
import { readPartition } from '@app/core/contracts';
import type { Clock } from '@app/core/time';
import { lastBackupAt } from '@app/infra/backup';
import type { ServiceConfig } from '@app/infra/config';
import { Database, standingPauses } from '@app/infra/mongo';
import { CLOCK, CONFIG } from '@app/infra/service';
import { FigureStore, type Waiting } from './figure-store.js';

const HOUR_MS = 3_600_000;

/** What other services have not done yet. */
export type Progress = Pick<
  AlarmFigures,
  | 'oldestPostingSeconds'
  | 'oldestByShare'
  | 'matchers'
  | 'watchedSeconds'
  | 'boardBehindSeconds'
  | 'backup'
  | 'pauses'
>;

/** Reads from the record whether matchers, boards and backups keep up. */
@Injectable()
export class ProgressFigures {
  private readonly watchingSinceMs: number;

  constructor(
    private readonly store: FigureStore,
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: ServiceConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.watchingSinceMs = clock.monotonicMs();
  }

  async read(): Promise<Progress> {
    const [signs, waiting, backupAt, pauses] = await Promise.all([
      signsOfLife(this.database),
      this.store.waitingPostings(),
      lastBackupAt(this.database),
      this.longPauses(),
    ]);
    const now = this.clock.now().getTime();
    const since = (at: Date | undefined): number =>
      at === undefined ? 0 : Math.max(0, (now - at.getTime()) / 1_000);
    const matchers = signs.flatMap(toMatcherSign);
    return {
      oldestPostingSeconds: since(oldestOf(waiting)),
      oldestByShare: Object.fromEntries(
        sharesOf(matchers).wanted.map((share) => [share, since(oldestOf(waitingFor(share, waiting)))]),
      ),
      matchers,
      watchedSeconds: (this.clock.monotonicMs() - this.watchingSinceMs) / 1_000,
      boardBehindSeconds: Math.max(
        0,
        ...signs
          .filter((sign) => sign.service === 'api' && isAlive(sign))
          .map(({ behindSeconds }) => behindSeconds),
      ),
      backup: {
        hours: backupAt === null ? null : (now - backupAt.getTime()) / HOUR_MS,
        mostHours: this.config.ALARM_BACKUP_OLDER_HOURS,
      },
      pauses,
    };
  }

  private async longPauses(): Promise<Progress['pauses']> {
    const mostHours = this.config.ALARM_PAUSE_LONGER_HOURS;
    const before = this.clock.now().getTime() - mostHours * HOUR_MS;
    const pauses = await standingPauses(this.database);
    const long = pauses.filter(({ since }) => since.getTime() < before);
    return { names: long.map(({ _id }) => _id), mostHours };
  }
}

const oldestOf = (waiting: readonly Waiting[]): Date | undefined =>
  waiting.reduce<Date | undefined>(
    (oldest, { revisedAt }) => (oldest === undefined || revisedAt < oldest ? revisedAt : oldest),
    undefined,
  );

/** The mark of the whole is no share's: a posting that waits at all waits for it. */
const waitingFor = (share: string, waiting: readonly Waiting[]): readonly Waiting[] =>
  waiting.filter(({ matchedBy }) => !matchedBy.includes(share));

const toMatcherSign = ({ service, share, startedAgo, seenAgo, stopped }: SignOfLife): MatcherSign[] =>
  service !== 'matcher' || share === null
    ? []
    : [{ share: readPartition(share), startedAgo, seenAgo, stopped }];
