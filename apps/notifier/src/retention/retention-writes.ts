import type { PostingId, SubscriberId } from '@app/core/ids';
import type { Clock } from '@app/core/time';
import type { ServiceConfig } from '@app/infra/config';
import { isDuplicateKey, type Database } from '@app/infra/mongo';
import { forgetInTrace } from '@app/infra/trace';
import { BATCH, type Batch } from './batch.js';
import { forgetAlerts } from './alert-writes.js';

/** At most three confirmations in 30 days go to one address: the record of them must outlast that. */
const ADDRESS_LIMIT_DAYS = 31;
/** What people said of what they were told: twice as long as the console counts it. */
const SIGNAL_DAYS = 180;
/** What people keep away: by then the opening has long been closed, or is another one. */
const KEPT_AWAY_DAYS = 730;
const DAY_MS = 86_400_000;
const TURN = 'retention';

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
  'trace',
  'pastPostings',
  'pastWordings',
  'pastRestraints',
  'audit',
  'signals',
  'keptAway',
] as const;
/** A kind of record that is not kept for ever. */
export type Retained = (typeof RETAINED)[number];

/** One kind of record: how long it is kept, and how a batch of what is older is forgotten. */
export interface RetentionRule {
  readonly name: Retained;
  readonly days: number;
  /** Forgets up to one batch of what is older than `before`. */
  readonly forget: (before: Date) => Promise<Batch>;
}

interface Model {
  find(filter: object, projection: object): { limit(count: number): { lean(): Promise<{ _id: string }[]> } };
  deleteMany(filter: object): Promise<{ deletedCount: number }>;
}

/** Deletes by ids that were looked up first: a delete without a bound could take minutes. */
async function deleteSome(model: Model, filter: object): Promise<Batch> {
  const found = await model.find(filter, { _id: 1 }).limit(BATCH).lean();
  if (found.length === 0) return { forgotten: 0, more: false };
  const { deletedCount } = await model.deleteMany({ _id: { $in: found.map(({ _id }) => _id) } });
  return { forgotten: deletedCount, more: found.length === BATCH };
}

/** The rules, in the order they are applied: alerts look at which postings are left. */
export function retentionRules(database: Database, config: ServiceConfig, clock: Clock): RetentionRule[] {
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
  const traceDays = config.RETAIN_TRACE_DAYS;
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
      forget: (before) => forgetAlerts(database, before, clock.now()),
    },
    {
      name: 'unconfirmed',
      days: config.RETAIN_UNCONFIRMED_DAYS,
      forget: (before) => forgetUnconfirmed(database, before),
    },
    simple('addressLimits', ADDRESS_LIMIT_DAYS, database.addressLimits, (before) => ({
      lastAt: { $lt: before },
    })),
    simple('reports', 90, database.reports, (before) => ({ lastAt: { $lt: before } })),
    simple('trace', traceDays, database.trace, (before) => ({ at: { $lt: before } })),
    simple('pastPostings', traceDays, database.pastPostings, (before) => ({ until: { $lt: before } })),
    simple('pastWordings', traceDays, database.pastWordings, (before) => ({ keptAt: { $lt: before } })),
    simple('pastRestraints', traceDays, database.pastRestraints, (before) => ({ until: { $lt: before } })),
    simple('audit', config.RETAIN_AUDIT_DAYS, database.audit, (before) => ({ at: { $lt: before } })),
    simple('signals', SIGNAL_DAYS, database.signals, (before) => ({ at: { $lt: before } })),
    simple('keptAway', KEPT_AWAY_DAYS, database.keptAway, (before) => ({ at: { $lt: before } })),
  ];
}

/** What the source sent, with its markup; the text stays, so that the posting can still be read and explained. */
async function forgetHtml(database: Database, before: Date): Promise<Batch> {
  const filter = {
    state: 'closed' as const,
    closedAt: { $type: 'date' as const, $lt: before },
    // A $type, so that MongoDB sees that the partial index has all of them.
    html: { $type: 'string' as const },
  };
  const found = await database.postings.find(filter, { _id: 1 }).limit(BATCH).lean<{ _id: PostingId }[]>();
  if (found.length === 0) return { forgotten: 0, more: false };
  const ids = found.map(({ _id }) => _id);
  const { modifiedCount } = await database.postings.updateMany(
    { _id: { $in: ids } },
    { $set: { html: null } },
  );
  return { forgotten: modifiedCount, more: found.length === BATCH };
}

/** People who asked for alerts and never confirmed: their links have long expired. */
async function forgetUnconfirmed(database: Database, before: Date): Promise<Batch> {
  const found = await database.subscribers
    .find({ confirmedAt: null, createdAt: { $lt: before } }, { _id: 1 })
    .limit(BATCH)
    .lean<{ _id: SubscriberId }[]>();
  let forgotten = 0;
  for (const { _id } of found) {
    const pending = await database.deliveries.exists({ subscriberId: _id, nextAt: { $ne: null } });
    if (pending !== null) continue;
    const { deletedCount } = await database.subscribers.deleteOne({ _id, confirmedAt: null });
    if (deletedCount === 0) continue;
    forgotten += 1;
    await database.savedSearches.deleteMany({ subscriberId: _id, state: 'pending' });
    await database.deliveries.deleteMany({ subscriberId: _id });
    await database.pastWordings.deleteMany({ subscriberId: _id });
    await database.pastRestraints.deleteMany({ subscriberId: _id });
    await database.signals.deleteMany({ subscriberId: _id });
    await database.keptAway.deleteMany({ subscriberId: _id });
    await forgetInTrace(database, _id);
  }
  return { forgotten, more: found.length === BATCH && forgotten > 0 };
}

/** True where nobody has begun the day's work within a day before: it is begun now. */
export async function takeDay(database: Database, at: Date): Promise<boolean> {
  const now = at.getTime();
  try {
    const { modifiedCount, upsertedCount } = await database.counters.updateOne(
      { _id: TURN, value: { $lte: now - DAY_MS } },
      { $set: { value: now } },
      { upsert: true },
    );
    return modifiedCount + upsertedCount > 0;
  } catch (error) {
    if (isDuplicateKey(error)) return false;
    throw error;
  }
}
