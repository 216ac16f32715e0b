import type { SubscriberId } from '@app/core/ids';
import { Injectable } from '@nestjs/common';
import { Database } from '@app/infra/mongo';

const PAGE = 5_000;
/** Who fills more of a page than this is set aside while the rest is looked through. */
const CROWDING = 500;

/** Who has alerts that are due. */
@Injectable()
export class DueStore {
  constructor(private readonly database: Database) {}

  /** Up to `limit` of them. One person with very many alerts does not hide the others. */
  async find(now: Date, limit: number): Promise<SubscriberId[]> {
    const found = new Set<SubscriberId>();
    const crowding: SubscriberId[] = [];
    for (;;) {
      const page = await this.page(now, crowding);
      const counts = new Map<SubscriberId, number>();
      for (const { subscriberId } of page) counts.set(subscriberId, (counts.get(subscriberId) ?? 0) + 1);
      for (const id of counts.keys()) found.add(id);
      const crowds = [...counts].filter(([, count]) => count > CROWDING).map(([id]) => id);
      if (page.length < PAGE || crowds.length === 0 || found.size >= limit) return [...found].slice(0, limit);
      crowding.push(...crowds);
    }
  }

  /** When the alert was due that has waited longest; null where none waits. */
  async oldestDueAt(now: Date): Promise<Date | null> {
    const oldest = await this.database.alerts
      .findOne({ state: 'pending', dueAt: { $lte: now } }, { dueAt: 1, _id: 0 })
      .sort({ dueAt: 1 })
      .lean<{ dueAt: Date }>();
    return oldest?.dueAt ?? null;
  }

  private page(now: Date, without: readonly SubscriberId[]): Promise<{ subscriberId: SubscriberId }[]> {
    const others = without.length === 0 ? {} : { subscriberId: { $nin: [...without] } };
    return this.database.alerts
      .find({ state: 'pending', dueAt: { $lte: now }, ...others }, { subscriberId: 1, _id: 0 })
      .sort({ dueAt: 1 })
      .limit(PAGE)
      .lean<{ subscriberId: SubscriberId }[]>();
  }
}
