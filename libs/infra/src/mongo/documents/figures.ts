import { Schema } from 'mongoose';
import type { DayCounts } from '@app/core/figures';
import { schemaOf } from './definition.js';

/** How full the servers were when that was last looked at on a day. Sizes in bytes. */
export interface DayGauges {
  /** Of the disk that MongoDB's data lies on. */
  readonly diskUsed: number;
  readonly diskTotal: number;
  /** Of the record: its documents as they lie on disk, and its indexes. */
  readonly dataBytes: number;
  readonly indexBytes: number;
  readonly openPostings: number;
}

/**
 * What was counted on one day (UTC), of all together or of the mails to one domain. Every process adds to it every few seconds
 * from its own counts; one that is killed takes the counts of its last seconds with it.
 */
export interface DayFiguresDoc {
  /** `2026-11-30`, `2026-11-30 gmail.com` */
  _id: string;
  day: string;
  /** Null: all together. */
  domain: string | null;
  /** `mails`: accepted and refused together, by which domains are put in order. */
  counts: DayCounts & { readonly mails?: number };
  /** Only of all together. */
  gauges?: DayGauges;
  /** The day's beginning, from which on it is kept for a while. */
  at: Date;
}

const KEPT_SECONDS = 62 * 86_400;

export const DayFiguresSchema = schemaOf<DayFiguresDoc>(
  {
    _id: { type: String, required: true },
    day: { type: String, required: true },
    domain: { type: String, default: null },
    counts: { type: Schema.Types.Mixed, default: {} },
    gauges: { type: Schema.Types.Mixed },
    at: { type: Date, required: true },
  },
  { collection: 'dayFigures', versionKey: false, minimize: false },
);
DayFiguresSchema.index({ at: 1 }, { expireAfterSeconds: KEPT_SECONDS });
DayFiguresSchema.index(
  { day: 1, 'counts.mails': -1 },
  { name: 'domains', partialFilterExpression: { domain: { $type: 'string' } } },
);
