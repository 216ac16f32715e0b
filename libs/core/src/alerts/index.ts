export { draftAlerts, moreUrgent } from './draft-alerts.js';
export type { AlertDraft, PostingMatches } from './draft-alerts.js';
export { noteFound } from './note-found.js';
