import { Schema } from 'mongoose';
import type { Source } from '@app/core/records';
import { schemaOf } from './definition.js';

export const SourceSchema = schemaOf<Source>(
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
