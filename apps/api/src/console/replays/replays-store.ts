import { Injectable } from '@nestjs/common';
import type { KeptReplay } from '@app/core/running';
import { Database } from '@app/infra/mongo';

/** More than are ever kept. */
const SHOWN = 50;
/** The report is by far the most of it. */
const LISTED = { report: 0 } as const;

/** A replay without its report. */
export type ListedReplay = Omit<KeptReplay, 'report'>;

/** The replays that the board keeps. */
@Injectable()
export class ReplaysStore {
  constructor(private readonly database: Database) {}

  /** The latest first. */
  list(): Promise<ListedReplay[]> {
    return this.database.replays.find({}, LISTED).sort({ startedAt: -1 }).limit(SHOWN).lean<ListedReplay[]>();
  }

  find(id: string): Promise<KeptReplay | null> {
    return this.database.replays.findById(id).lean<KeptReplay>();
  }
}
