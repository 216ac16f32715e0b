import type { SubscriberId } from '@app/core/ids';
import { Injectable } from '@nestjs/common';
import { draftAlerts, type PostingMatches } from '@app/core/alerts';
import { dueAt } from '@app/core/digest';
import { AlertStore } from './alert-store.js';
import { upsertOf } from './alert-upsert.js';

/** Alerts of one subscriber that were written, and when the earliest is due. */
export interface WrittenAlert {
  readonly subscriberId: SubscriberId;
  readonly dueAt: Date;
}

/** Writes alerts: one for each subscriber and cluster, whatever runs twice and in whatever order. */
@Injectable()
export class AlertWriter {
  constructor(private readonly alerts: AlertStore) {}

  /** Returns what is now due or will be. On an alert that is already an item of a delivery it is only noted. */
  async write(matches: readonly PostingMatches[], now: Date): Promise<WrittenAlert[]> {
    const drafts = draftAlerts(matches);
    if (drafts.length === 0) return [];
    const subscribers = await this.alerts.timesOf([...new Set(drafts.map((draft) => draft.subscriberId))]);
    const written = drafts.flatMap((draft) => {
      const subscriber = subscribers.get(draft.subscriberId);
      if (subscriber === undefined) return [];
      return [{ draft, dueAt: dueAt(draft.rhythm, subscriber.schedule, now, subscriber.gatherUntil) }];
    });
    await this.alerts.upsert(written.map((alert) => upsertOf(alert.draft, alert.dueAt, now)));
    return written.map((alert) => ({ subscriberId: alert.draft.subscriberId, dueAt: alert.dueAt }));
  }
}
