import type { AlertId, DeliveryId, SubscriberId } from '@app/core/ids';
import { newDelivery, type NewDelivery } from '@app/core/sending';
import { Inject, Injectable } from '@nestjs/common';
import type { ClientSession, mongo } from 'mongoose';
import type { ServiceConfig } from '@app/infra/config';
import { countedWeek, type MadeWindow, type Receiver, type WindowPlan } from '@app/core/digest';
import {
  type DeliveredNews,
  type KeptDelivery,
  restraintsOf,
  type Alert,
  type Subscriber,
} from '@app/core/records';
import { Database, bulkWrite } from '@app/infra/mongo';
import { CONFIG } from '@app/infra/service';
import { TokenSigner } from '@app/infra/system';
import type { NewMail } from '../attempts/channel.js';
import { ChannelRegistry } from '../attempts/channel-registry.js';
import { traceOfItems } from './trace-of-items.js';
import { NewsToTell } from './news-to-tell.js';

type AlertOperation = mongo.AnyBulkWriteOperation<Alert>;
type DeliveryOperation = mongo.AnyBulkWriteOperation<KeptDelivery>;

/** A plan of windows, with the receiver it is for. */
export interface OwnedPlan {
  readonly receiver: Receiver;
  readonly plan: WindowPlan;
}

/** Reads and writes what closing windows needs in MongoDB. */
@Injectable()
export class WindowStore {
  constructor(
    private readonly database: Database,
    private readonly signer: TokenSigner,
    private readonly news: NewsToTell,
    private readonly channels: ChannelRegistry,
    @Inject(CONFIG) private readonly config: ServiceConfig,
  ) {}

  inTransaction<T>(work: (session: ClientSession) => Promise<T>): Promise<T> {
    return this.database.connection.transaction(work, {
      readConcern: { level: 'snapshot' },
      writeConcern: { w: 'majority', journal: true },
    });
  }

  /** How many due alerts each of these subscribers has; those without any are left out. */
  async countDue(subscriberIds: readonly SubscriberId[], now: Date): Promise<Map<SubscriberId, number>> {
    const groups = await this.database.alerts.aggregate<{ _id: SubscriberId; count: number }>([
      { $match: { subscriberId: { $in: [...subscriberIds] }, state: 'pending', dueAt: { $lte: now } } },
      { $group: { _id: '$subscriberId', count: { $sum: 1 } } },
    ]);
    return new Map(groups.map(({ _id, count }) => [_id, count]));
  }

  async receivers(
    ids: readonly SubscriberId[],
    session: ClientSession,
  ): Promise<Map<SubscriberId, Receiver>> {
    const found = await this.database.subscribers
      .find({ _id: { $in: [...ids] } }, { schedule: 1, gatherUntil: 1, restraints: 1 })
      .session(session)
      .lean<Pick<Subscriber, '_id' | 'schedule' | 'gatherUntil' | 'restraints'>[]>();
    return new Map(found.map((person) => [person._id, { ...person, restraints: restraintsOf(person) }]));
  }

  /** How many mails with alerts were made for a person in the current counted week, without those that were not wanted. */
  mailsThisWeek({ _id, schedule }: Receiver, now: Date, session: ClientSession): Promise<number> {
    return this.database.deliveries
      .countDocuments({
        subscriberId: _id,
        kind: 'alerts',
        createdAt: { $gte: countedWeek(schedule, now).from },
        state: { $ne: 'suppressed' },
      })
      .session(session);
  }

  dueAlerts(
    ids: readonly SubscriberId[],
    now: Date,
    limit: number,
    session: ClientSession,
  ): Promise<Alert[]> {
    return this.database.alerts
      .find({ subscriberId: { $in: [...ids] }, state: 'pending', dueAt: { $lte: now } })
      .sort({ dueAt: 1 })
      .limit(limit)
      .session(session)
      .lean<Alert[]>();
  }

  /** Those of the deliveries that exist. */
  async made(
    deliveryIds: readonly DeliveryId[],
    session: ClientSession,
  ): Promise<Map<DeliveryId, MadeWindow>> {
    const found = await this.database.deliveries
      .find({ _id: { $in: [...deliveryIds] } }, { createdAt: 1, overflow: 1 })
      .session(session)
      .lean<Pick<KeptDelivery, '_id' | 'createdAt' | 'overflow'>[]>();
    return new Map(
      found.map(({ _id, createdAt, overflow }) => [_id, { at: createdAt, isFull: overflow > 0 }]),
    );
  }

  async forget(alerts: readonly Alert[], session: ClientSession): Promise<void> {
    await this.database.alerts.deleteMany({ _id: { $in: alerts.map(({ _id }) => _id) } }, { session });
  }

  async write(plans: readonly OwnedPlan[], now: Date, session: ClientSession): Promise<void> {
    if (plans.length === 0) return;
    await bulkWrite(
      this.database.alerts,
      plans.map(({ plan }) => alertOperation(plan)),
      { session },
    );
    const news = await this.news.take(firstMails(plans), session);
    const mails = plans.flatMap((owned) => newMail(owned, news, now));
    const beside = await this.besideMails(mails, session);
    const deliveries: DeliveryOperation[] = [
      ...plans.flatMap(overflowOperation),
      ...[...mails.map(({ wanted }) => wanted), ...beside].map((wanted) => ({
        insertOne: { document: newDelivery(this.signer, this.config.MAIL_FROM, wanted) },
      })),
    ];
    if (deliveries.length > 0) await bulkWrite(this.database.deliveries, deliveries, { session });
    const until = new Date(now.getTime() + this.config.INSTANT_GATHER_SECONDS * 1_000);
    const gathering = plans.flatMap((owned) => gatheringOperations(owned, until));
    if (gathering.length > 0) await this.database.subscribers.bulkWrite(gathering, { session });
  }

  /** Assigns up to `limit` more alerts that were due when the delivery was made; returns how many. */
  async assignOverflow(
    {
      _id: deliveryId,
      subscriberId,
      rhythm: windowKind,
      createdAt,
    }: Pick<KeptDelivery, '_id' | 'subscriberId' | 'rhythm' | 'createdAt'>,
    limit: number,
  ): Promise<number> {
    if (windowKind === null) return 0;
    const rest = await this.database.alerts
      .find(
        {
          subscriberId,
          ...(windowKind === 'catch-up' ? {} : { rhythm: windowKind }),
          state: 'pending',
          createdAt: { $lte: createdAt },
          dueAt: { $lte: createdAt },
        },
        { _id: 1 },
      )
      .limit(limit)
      .lean<{ _id: AlertId }[]>();
    if (rest.length === 0) return 0;
    return this.inTransaction(async (session) => {
      const { modifiedCount } = await this.database.alerts.updateMany(
        { _id: { $in: rest.map(({ _id }) => _id) }, state: 'pending' },
        { $set: { state: 'assigned', deliveryId } },
        { session },
      );
      await this.database.deliveries.updateOne(
        { _id: deliveryId },
        { $inc: { overflow: modifiedCount } },
        { session },
      );
      return modifiedCount;
    });
  }

  delivery(id: DeliveryId): Promise<KeptDelivery | null> {
    return this.database.deliveries.findById(id).lean<KeptDelivery>();
  }

  /** What every channel tells beside new mails; one after another, as they share a session. */
  private async besideMails(mails: readonly NewMail[], session: ClientSession): Promise<NewDelivery[]> {
    const beside: NewDelivery[] = [];
    const traces = new Map(mails.map(({ id, wanted }) => [id, wanted.traceparent]));
    for (const channel of this.channels.all) {
      const told = await channel.besideMails(mails, session);
      beside.push(...told.map((one) => ({ ...one, traceparent: traces.get(one.mailId) })));
    }
    return beside;
  }
}

function newMail(
  { receiver, plan }: OwnedPlan,
  news: ReadonlyMap<DeliveryId, readonly DeliveredNews[]>,
  now: Date,
): NewMail[] {
  if (plan.kind !== 'open') return [];
  const { kind: windowKind, key: windowKey, deliveryId: id } = plan.window;
  const wanted = {
    kind: 'alerts' as const,
    subscriberId: receiver._id,
    windowKind,
    windowKey,
    items: plan.items.map((alert) => ({
      alertId: alert._id,
      clusterId: alert.clusterId,
      matches: alert.matches,
      suppressed: null,
    })),
    overflow: plan.overflow,
    news: news.get(id) ?? [],
    ...traceOfItems(plan.items),
    dueAt: plan.items.reduce((first, alert) => (alert.dueAt < first ? alert.dueAt : first), now),
    now,
  };
  return [{ id, wanted }];
}

function overflowOperation({ plan }: OwnedPlan): DeliveryOperation[] {
  if (plan.kind !== 'overflow') return [];
  const update = { $inc: { overflow: plan.alerts.length } };
  return [{ updateOne: { filter: { _id: plan.window.deliveryId }, update } }];
}

/** One new mail of each person who gets any. */
function firstMails(plans: readonly OwnedPlan[]): ReadonlyMap<SubscriberId, DeliveryId> {
  const mails = new Map<SubscriberId, DeliveryId>();
  for (const { receiver, plan } of plans)
    if (plan.kind === 'open' && !mails.has(receiver._id)) mails.set(receiver._id, plan.window.deliveryId);
  return mails;
}

function gatheringOperations({ receiver, plan }: OwnedPlan, until: Date) {
  if (plan.kind !== 'open' || !plan.gathers) return [];
  return [{ updateOne: { filter: { _id: receiver._id }, update: { $set: { gatherUntil: until } } } }];
}

function alertOperation(plan: WindowPlan): AlertOperation {
  const alerts = plan.kind === 'open' ? plan.window.alerts : plan.alerts;
  const filter = { _id: { $in: alerts.map(({ _id }) => _id) }, state: 'pending' as const };
  if (plan.kind === 'postpone') return { updateMany: { filter, update: { $set: { dueAt: plan.dueAt } } } };
  const { deliveryId } = plan.window;
  return { updateMany: { filter, update: { $set: { state: 'assigned' as const, deliveryId } } } };
}
