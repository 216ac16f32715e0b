import { Schema } from 'mongoose';

export const READ_OUTCOMES = ['read', 'unchanged', 'failed'] as const;
export type ReadOutcome = (typeof READ_OUTCOMES)[number];

/** What one read of a source found. Reads of one hour that found nothing changed are one record. */
export interface ReadDoc {
  /** `<source> <instant>`, `<source> <hour> unchanged` */
  _id: string;
  source: string;
  /** When the (latest) read had ended. */
  at: Date;
  outcome: ReadOutcome;
  /** How many reads it stands for; sizes and times are those of all of them. */
  times: number;
  listed: number;
  new: number;
  changed: number;
  closed: number;
  skipped: number;
  faults: number;
  bytes: number;
  ms: number;
  /** Of a failed one: why, and how the last document began that had come until then. */
  reason: string | null;
  message: string | null;
  beginning: string | null;
}

const KEPT_SECONDS = 14 * 86_400;
const count = { type: Number, default: 0 };

export const ReadSchema = new Schema<ReadDoc>(
  {
    _id: { type: String, required: true },
    source: { type: String, required: true },
    at: { type: Date, required: true },
    outcome: { type: String, enum: READ_OUTCOMES, required: true },
    times: count,
    listed: count,
    new: count,
    changed: count,
    closed: count,
    skipped: count,
    faults: count,
    bytes: count,
    ms: count,
    reason: { type: String, default: null },
    message: { type: String, default: null },
    beginning: { type: String, default: null },
  },
  { collection: 'reads', versionKey: false },
);
ReadSchema.index({ source: 1, at: -1 });
ReadSchema.index({ at: 1 }, { expireAfterSeconds: KEPT_SECONDS });
