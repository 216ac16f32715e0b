export { idOf } from './id-of.js';
export { alertId, asId, reportId, signalId } from './ids.js';
export type {
  AlertId,
  AuditId,
  Branded,
  ClusterId,
  DeliveryId,
  HidingId,
  HookId,
  OperatorId,
  PlainIds,
  PostingId,
  ReportId,
  SavedSearchId,
  SignalId,
  SubscriberId,
  TargetId,
} from './ids.js';
