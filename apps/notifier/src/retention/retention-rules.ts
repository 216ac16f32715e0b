import type { ServiceConfig } from '@app/infra/config';
import type { Database } from '@app/infra/mongo';

/** What is looked at, and done, at a time: small enough that nobody waits for it. */
export const BATCH = 500;

/** At most three confirmations in 30 days go to one address: the record of them must outlast that. */
const ADDRESS_LIMIT_DAYS = 31;

export const RETAINED = [
  'deadLetters',
  'deliveries',
  'feedback',
  'mailPauses',
  'closedPostings',
  'closedHtml',
  'alerts',
  'unconfirmed',
  'addressLimits',
  'reports',
] as const;
/** A kind of record that is not kept for ever. */
export type Retained = (typeof RETAINED)[number];

/** One kind of record: how long it is kept, and how a batch of what is older is forgotten. */
export interface RetentionRule {
  readonly name: Retained;
  readonly days: number;
  /** Forgets up to one batch of what is older than `before`. `after`: where the last batch ended, null at the start. */
  readonly forget: (before: Date, after: string | null) => Promise<Batch>;
}

/** What one batch did; `next` null: nothing is left. */
export interface Batch {
  readonly forgotten: number;
  readonly next: string | null;
}

interface Model {
  find(filter: object, projection: object): { limit(count: number): { lean(): Promise<{ _id: string }[]> } };
  deleteMany(filter: object): Promise<{ deletedCount: number }>;
}

/** Deletes by ids that were looked up first: a delete without a bound could take minutes. */
async function deleteSome(model: Model, filter: object): Promise<Batch> {
  const found = await model.find(filter, { _id: 1 }).limit(BATCH).lean();
  if (found.length === 0) return { forgotten: 0, next: null };
  const { deletedCount } = await model.deleteMany({ _id: { $in: found.map(({ _id }) => _id) } });
  return { forgotten: deletedCount, next: found.length < BATCH ? null : '' };
}

/** The rules, in the order they are applied: alerts look at which postings are left. */
export function retentionRules(database: Database, config: ServiceConfig): RetentionRule[] {
  const simple = (
    name: Retained,
    days: number,
    model: unknown,
    filter: (before: Date) => object,
  ): RetentionRule => ({
    name,
    days,
    forget: (before) => deleteSome(model as Model, filter(before)),
  });
  return [
    simple('deadLetters', config.RETAIN_DEAD_LETTERS_DAYS, database.deadLetters, (before) => ({
      lastAt: { $lt: before },
    })),
    simple('deliveries', config.RETAIN_DELIVERIES_DAYS, database.deliveries, (before) => ({
      finishedAt: { $type: 'date', $lt: before },
    })),
    simple('feedback', config.RETAIN_FEEDBACK_DAYS, database.feedback, (before) => ({ at: { $lt: before } })),
    simple('mailPauses', 7, database.mailPauses, (before) => ({ until: { $lt: before } })),
    simple('closedPostings', config.RETAIN_CLOSED_POSTINGS_DAYS, database.postings, (before) => ({
      state: 'closed',
      closedAt: { $type: 'date', $lt: before },
    })),
    {
      name: 'closedHtml',
      days: config.RETAIN_CLOSED_HTML_DAYS,
      forget: (before) => forgetHtml(database, before),
    },
    {
      name: 'alerts',
      days: config.RETAIN_DELIVERIES_DAYS,
      forget: (...args) => forgetAlerts(database, ...args),
    },
    {
      name: 'unconfirmed',
      days: config.RETAIN_UNCONFIRMED_DAYS,
      forget: (before) => forgetUnconfirmed(database, before),
    },
    simple('addressLimits', ADDRESS_LIMIT_DAYS, database.addressLimits, (before) => ({
      at: { $not: { $gte: before } },
      proved: { $not: { $gte: before } },
    })),
    simple('reports', 90, database.reports, (before) => ({ lastAt: { $lt: before } })),
  ];
}

/** What the source sent, with its markup; the text stays, so that the posting can still be read and explained. */
async function forgetHtml(database: Database, before: Date): Promise<Batch> {
  const filter = {
    state: 'closed' as const,
    closedAt: { $type: 'date' as const, $lt: before },
    html: { $ne: null },
  };
  const found = await database.postings.find(filter, { _id: 1 }).limit(BATCH).lean<{ _id: string }[]>();
  if (found.length === 0) return { forgotten: 0, next: null };
  const ids = found.map(({ _id }) => _id);
  const { modifiedCount } = await database.postings.updateMany(
    { _id: { $in: ids } },
    { $set: { html: null } },
  );
  return { forgotten: modifiedCount, next: found.length < BATCH ? null : '' };
}

/** An alert is what keeps an opening from being mailed twice, so it stays for as long as one of its postings is open. */
async function forgetAlerts(database: Database, before: Date, after: string | null): Promise<Batch> {
  const page = await database.alerts
    .find({ _id: { $gt: after ?? '' } }, { clusterId: 1, createdAt: 1, state: 1 })
    .sort({ _id: 1 })
    .limit(BATCH)
    .lean<{ _id: string; clusterId: string; createdAt: Date; state: string }[]>();
  const old = page.filter(
    ({ createdAt, state }) => createdAt < before && ['assigned', 'lapsed', 'dropped'].includes(state),
  );
  const open = new Set(
    old.length === 0
      ? []
      : await database.postings.distinct('clusterId', {
          clusterId: { $in: [...new Set(old.map(({ clusterId }) => clusterId))] },
          state: 'open',
        }),
  );
  const ids = old.filter(({ clusterId }) => !open.has(clusterId)).map(({ _id }) => _id);
  if (ids.length > 0) await database.alerts.deleteMany({ _id: { $in: ids } });
  return { forgotten: ids.length, next: page.length < BATCH ? null : (page.at(-1)?._id ?? null) };
}

/** People who asked for alerts and never confirmed: their links have long expired. */
async function forgetUnconfirmed(database: Database, before: Date): Promise<Batch> {
  const found = await database.subscribers
    .find({ confirmedAt: null, createdAt: { $lt: before } }, { _id: 1 })
    .limit(BATCH)
    .lean<{ _id: string }[]>();
  let forgotten = 0;
  for (const { _id } of found) {
    const pending = await database.deliveries.exists({ subscriberId: _id, nextAt: { $ne: null } });
    if (pending !== null) continue;
    const { deletedCount } = await database.subscribers.deleteOne({ _id, confirmedAt: null });
    if (deletedCount === 0) continue;
    forgotten += 1;
    await database.savedSearches.deleteMany({ subscriberId: _id, state: 'pending' });
    await database.deliveries.deleteMany({ subscriberId: _id });
  }
  return { forgotten, next: found.length < BATCH || forgotten === 0 ? null : '' };
}
