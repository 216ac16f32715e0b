import { Schema } from 'mongoose';
import type { CatchUp } from '@app/core/quiet';

/** A source: where postings are read from, and how its last reads went. The name is its id. */
export interface SourceDoc {
  _id: string;
  kind: string;
  /** What the kind needs: board name, url, options of sources.yaml. */
  settings: Record<string, unknown>;
  everySeconds: number;
  enabled: boolean;
  /** An operator's pause: it is not read, its postings stay. */
  paused: boolean;
  /** Which list names it: SOURCES_FILE, the samples, or the store (API and CLI). */
  origin: 'file' | 'sample' | 'store';
  etag: string | null;
  lastModified: string | null;
  /** Of all that the last believed read fetched, with the version of the kinds: the same again needs no parsing. */
  digest: string | null;
  /** Version of the kinds at the last believed read: validators are sent only while it is the present one. */
  reading: string | null;
  lastReadAt: Date | null;
  lastGoodReadAt: Date | null;
  /** While what it lists may have been there before we looked: until a complete read has ended. Absent: as null. */
  catchUp?: CatchUp | null;
  nextPollAt: Date | null;
  failures: number;
  lastError: { reason: string; message: string; at: Date } | null;
  /** Open postings after the last good read. */
  openCount: number;
  /** Why the last good read closed nothing although postings were missing; null while all is well. */
  alarm: SourceAlarm | null;
}

/** A read that was not believed. Empty and shrunk ones are believed once they have lasted. */
export interface SourceAlarm {
  reason: 'empty-read' | 'shrunk-read' | 'incomplete-read' | 'unreadable-items';
  since: Date;
  /** Reads in a row that said the same. */
  reads: number;
  /** Open postings that the read did not list. */
  gone: number;
}

export const SourceSchema = new Schema<SourceDoc>(
  {
    _id: { type: String, required: true },
    kind: { type: String, required: true },
    settings: { type: Schema.Types.Mixed, default: {} },
    everySeconds: { type: Number, required: true },
    enabled: { type: Boolean, default: true },
    paused: { type: Boolean, default: false },
    origin: { type: String, enum: ['file', 'sample', 'store'], required: true },
    etag: { type: String, default: null },
    lastModified: { type: String, default: null },
    digest: { type: String, default: null },
    reading: { type: String, default: null },
    lastReadAt: { type: Date, default: null },
    lastGoodReadAt: { type: Date, default: null },
    catchUp: { type: Schema.Types.Mixed, default: null },
    nextPollAt: { type: Date, default: null },
    failures: { type: Number, default: 0 },
    lastError: { type: Schema.Types.Mixed, default: null },
    openCount: { type: Number, default: 0 },
    alarm: { type: Schema.Types.Mixed, default: null },
  },
  { collection: 'sources', versionKey: false, minimize: false },
);
SourceSchema.index({ enabled: 1, nextPollAt: 1 });
SourceSchema.index({ origin: 1, enabled: 1 });
SourceSchema.index(
  { failures: 1 },
  { name: 'failing', partialFilterExpression: { enabled: true, failures: { $gte: 1 } } },
);
SourceSchema.index(
  { enabled: 1 },
  { name: 'doubted', partialFilterExpression: { enabled: true, alarm: { $type: 'object' } } },
);
