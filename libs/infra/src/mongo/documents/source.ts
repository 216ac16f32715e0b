import { Schema } from 'mongoose';

/** A source: where postings are read from, and how its last reads went. The name is its id. */
export interface SourceDoc {
  _id: string;
  kind: string;
  /** What the kind needs: board name, url, options of sources.yaml. */
  settings: Record<string, unknown>;
  everySeconds: number;
  enabled: boolean;
  origin: 'file' | 'sample' | 'push';
  etag: string | null;
  lastModified: string | null;
  lastReadAt: Date | null;
  lastGoodReadAt: Date | null;
  nextPollAt: Date | null;
  failures: number;
  lastError: { reason: string; message: string; at: Date } | null;
  /** Postings that the last complete, healthy read listed. */
  openCount: number;
}

export const SourceSchema = new Schema<SourceDoc>(
  {
    _id: { type: String, required: true },
    kind: { type: String, required: true },
    settings: { type: Schema.Types.Mixed, default: {} },
    everySeconds: { type: Number, required: true },
    enabled: { type: Boolean, default: true },
    origin: { type: String, enum: ['file', 'sample', 'push'], required: true },
    etag: { type: String, default: null },
    lastModified: { type: String, default: null },
    lastReadAt: { type: Date, default: null },
    lastGoodReadAt: { type: Date, default: null },
    nextPollAt: { type: Date, default: null },
    failures: { type: Number, default: 0 },
    lastError: { type: Schema.Types.Mixed, default: null },
    openCount: { type: Number, default: 0 },
  },
  { collection: 'sources', versionKey: false, minimize: false },
);
SourceSchema.index({ enabled: 1, nextPollAt: 1 });
