export { REFUSAL_REASONS, checkDraft } from './check-draft.js';
export type { DraftCheck, Refusal, RefusalReason } from './check-draft.js';
export { PostingDraftSchema } from './draft-schema.js';
export type { CheckedDraft } from './draft-schema.js';
export { Announcer } from './announcer.js';
export { IntakeMetrics } from './intake-metrics.js';
export { Intake } from './intake.js';
export { IntakeModule } from './intake.module.js';
export type { Accepted, Outcome } from './outcome.js';
