import { Schema } from 'mongoose';
import type { Durations } from '@app/core/queue-figures';

/** What all processes counted of a queue in a minute, or in an hour. Forgotten after a while. */
export interface QueueMinuteDoc {
  _id: string;
  queue: string;
  of: 'minute' | 'hour';
  /** Its beginning. */
  at: Date;
  until: Date;
  given: number;
  done: number;
  failed: number;
  /** Absent where nothing was measured. */
  waited?: Durations;
  worked?: Durations;
}

export const QueueMinuteSchema = new Schema<QueueMinuteDoc>(
  {
    _id: { type: String, required: true },
    queue: { type: String, required: true },
    of: { type: String, enum: ['minute', 'hour'], required: true },
    at: { type: Date, required: true },
    until: { type: Date, required: true },
    given: { type: Number, default: 0 },
    done: { type: Number, default: 0 },
    failed: { type: Number, default: 0 },
    waited: { type: Schema.Types.Mixed },
    worked: { type: Schema.Types.Mixed },
  },
  { collection: 'queueMinutes', versionKey: false },
);
QueueMinuteSchema.index({ queue: 1, of: 1, at: 1 });
QueueMinuteSchema.index({ until: 1 }, { expireAfterSeconds: 0 });
