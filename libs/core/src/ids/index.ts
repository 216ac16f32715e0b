export { idOf } from './id-of.js';
export { alertId, asId, reportId } from './ids.js';
export type {
  AlertId,
  Branded,
  ClusterId,
  DeliveryId,
  HidingId,
  HookId,
  PlainIds,
  PostingId,
  ReportId,
  SavedSearchId,
  SubscriberId,
  TargetId,
} from './ids.js';
