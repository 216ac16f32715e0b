import { Schema } from 'mongoose';
import { RHYTHMS, type Rhythm } from '@app/core/domain';

/** Which saved search met which posting, with the wording that matched: enough to explain the match at any time. */
export interface AlertMatch {
  savedSearchId: string;
  query: string;
  postingId: string;
  /** When what matched was committed. */
  at: Date;
  /** The revision of the posting that matched. Absent on alerts that were made before it was noted. */
  revision?: number;
}

/** One subscriber met one cluster. The id `<subscriberId>:<clusterId>` makes a second one impossible. */
export interface AlertDoc {
  _id: string;
  subscriberId: string;
  clusterId: string;
  matches: AlertMatch[];
  /** The most urgent rhythm among its searches. */
  rhythm: Rhythm;
  createdAt: Date;
  /** When it is to be handed to a delivery, at the latest. */
  dueAt: Date;
  /**
   * `assigned`: it is an item of `deliveryId`, whose records tell how it ended. `lapsed`: that mail ended and had left it
   * out, as its opening was closed or no longer fitted; it waits again when the opening fits again. `held`: restored from a
   * backup that it may have been sent after; `dropped`: the operator decided that it was.
   */
  state: 'pending' | 'assigned' | 'lapsed' | 'held' | 'dropped';
  deliveryId: string | null;
  /** What was found for it while it was assigned: told if its mail leaves it out. */
  later?: Pick<AlertDoc, 'matches' | 'rhythm' | 'dueAt'>;
  /** When it was old enough to be forgotten and had to stay: it is looked at again a while later. */
  keptAt?: Date;
}

/** How a match is stored, on an alert and in a delivery. */
export const AlertMatchSchema = new Schema<AlertMatch>(
  { savedSearchId: String, query: String, postingId: String, at: Date, revision: Number },
  { _id: false },
);

export const AlertSchema = new Schema<AlertDoc>(
  {
    _id: { type: String, required: true },
    subscriberId: { type: String, required: true },
    clusterId: { type: String, required: true },
    matches: { type: [AlertMatchSchema], default: [] },
    rhythm: { type: String, enum: RHYTHMS, required: true },
    createdAt: { type: Date, required: true },
    dueAt: { type: Date, required: true },
    state: { type: String, enum: ['pending', 'assigned', 'lapsed', 'held', 'dropped'], required: true },
    deliveryId: { type: String, default: null },
    later: { type: Schema.Types.Mixed },
    keptAt: { type: Date },
  },
  { collection: 'alerts', versionKey: false },
);
// Both answer from the index alone: one person may have a quarter of a million due alerts.
AlertSchema.index(
  { dueAt: 1, subscriberId: 1, state: 1 },
  { name: 'due-people', partialFilterExpression: { state: 'pending' } },
);
AlertSchema.index({ subscriberId: 1, state: 1, dueAt: 1 });
AlertSchema.index({ state: 1 }, { name: 'held', partialFilterExpression: { state: 'held' } });
AlertSchema.index({ deliveryId: 1 });
// The page of everything that matched, and the feed of a search.
AlertSchema.index({ subscriberId: 1, createdAt: -1 });
// What retention reads: in the order of age, and those that it had to keep.
AlertSchema.index({ createdAt: 1, _id: 1 });
AlertSchema.index({ keptAt: 1 }, { name: 'kept', partialFilterExpression: { keptAt: { $type: 'date' } } });
