import { FEEDBACK_KINDS } from '@app/core/feedback';
import { FEEDBACK_CHANNELS, type KeptFeedback, type MailPause } from '@app/core/running';
import { schemaOf } from './definition.js';

export const FeedbackSchema = schemaOf<KeptFeedback>(
  {
    _id: { type: String, required: true },
    addressHash: { type: String, required: true },
    subscriberId: { type: String, default: null },
    kind: { type: String, enum: FEEDBACK_KINDS, required: true },
    channel: { type: String, enum: FEEDBACK_CHANNELS, required: true },
    status: { type: String, default: null },
    step: { type: String, required: true },
    at: { type: Date, required: true },
  },
  { collection: 'feedback', versionKey: false },
);
FeedbackSchema.index({ addressHash: 1, at: -1 });
FeedbackSchema.index({ at: 1 });

export const MailPauseSchema = schemaOf<MailPause>(
  {
    _id: { type: String, required: true },
    since: { type: Date, required: true },
    until: { type: Date, required: true },
    times: { type: Number, required: true },
    detail: { type: String, default: '' },
  },
  { collection: 'mailPauses', versionKey: false },
);
MailPauseSchema.index({ until: 1 });
