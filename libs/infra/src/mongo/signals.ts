import { signalId, type SignalId, type SubscriberId } from '@app/core/ids';
import type { KeptSignal } from '@app/core/quality';
import type { ClientSession } from 'mongoose';
import type { Database } from './database.js';

/** What was said; what is left out is not known of it. */
export type NewSignal = Pick<KeptSignal, 'kind' | 'subscriberId' | 'at' | 'value'> &
  Partial<Omit<KeptSignal, '_id' | 'times'>>;

/** Keeps what somebody said about something, in the place of what they said of it before. */
export async function noteSignal(
  database: Database,
  about: string,
  signal: NewSignal,
  session?: ClientSession,
): Promise<void> {
  const _id = signalId(signal.kind, signal.subscriberId, about);
  const nothing = {
    postingId: null,
    source: null,
    revision: null,
    savedSearchId: null,
    clauses: [],
    times: 1,
  };
  const options = session === undefined ? { upsert: true } : { upsert: true, session };
  await database.signals.replaceOne({ _id }, { ...nothing, ...signal }, options);
}

/** Takes back what somebody said. */
export async function forgetSignal(
  database: Database,
  _id: SignalId,
  session?: ClientSession,
): Promise<void> {
  await database.signals.deleteOne({ _id }, session === undefined ? {} : { session });
}

/** The one signal that somebody left at an instant. */
export const leavingId = (subscriber: SubscriberId, at: Date): SignalId =>
  signalId('unsubscribed', subscriber, at.toISOString());
