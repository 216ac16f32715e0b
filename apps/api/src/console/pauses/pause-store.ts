import { Injectable } from '@nestjs/common';
import type { Pausable } from '@app/core/operating';
import { DELIVERY_CONTENTS } from '@app/core/delivery';
import { Database, liftPause, putPause, standingPauses, type PauseDoc } from '@app/infra/mongo';

/** Counts end here: a count by index still reads an entry for each. */
export const MOST_DELAYED = 10_000;

/** What would go out until an instant. */
export interface Delayed {
  readonly until: Date;
  /** Mails that are made and due until then, by what they tell. */
  readonly alerts: number;
  readonly links: number;
  /** Alerts that are due until then and in no mail yet. */
  readonly pending: number;
}

/** Pauses on record. */
@Injectable()
export class PauseStore {
  constructor(private readonly database: Database) {}

  standing(): Promise<PauseDoc[]> {
    return standingPauses(this.database);
  }

  put(what: Pausable, name: string, by: string, since: Date): Promise<void> {
    return putPause(this.database, { what, name, by, since });
  }

  lift(what: Pausable, name: string): Promise<boolean> {
    return liftPause(this.database, what, name);
  }

  /** Names of the queues that are paused on record. */
  async pausedQueues(): Promise<string[]> {
    const found = await this.database.pauses.find({ what: 'queue' }, { name: 1 }).lean<{ name: string }[]>();
    return found.map(({ name }) => name);
  }

  async isSource(name: string): Promise<boolean> {
    return (await this.database.sources.exists({ _id: name, enabled: true })) !== null;
  }

  /** Names of the sources that are read, or would be but for a pause. */
  async sources(): Promise<string[]> {
    const found = await this.database.sources
      .find({ enabled: true }, { _id: 1 })
      .sort({ _id: 1 })
      .limit(MOST_DELAYED)
      .lean<{ _id: string }[]>();
    return found.map(({ _id }) => _id);
  }

  /** What is due until an instant, each count up to MOST_DELAYED. */
  async delayedUntil(until: Date): Promise<Delayed> {
    const [content, ...links] = DELIVERY_CONTENTS;
    const [alerts, asked, pending] = await Promise.all([
      this.mails([content], until),
      this.mails(links, until),
      this.database.alerts.countDocuments(
        { state: 'pending', dueAt: { $lte: until } },
        { limit: MOST_DELAYED, hint: 'due-people' },
      ),
    ]);
    return { until, alerts, links: asked, pending };
  }

  private async mails(kinds: readonly string[], until: Date): Promise<number> {
    return this.database.deliveries.countDocuments(
      { kind: { $in: [...kinds] }, nextAt: { $type: 'date', $lte: until } },
      { limit: MOST_DELAYED, hint: 'due-by-kind' },
    );
  }
}
