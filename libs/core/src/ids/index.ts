export { idOf } from './id-of.js';
export { alertId, asId, keptAwayId, reportId, signalId } from './ids.js';
export type {
  AlertId,
  AuditId,
  Branded,
  ClusterId,
  DeliveryId,
  HidingId,
  HookId,
  KeptAwayId,
  OperatorId,
  PlainIds,
  PostingId,
  ReportId,
  SavedSearchId,
  SignalId,
  SubscriberId,
  TargetId,
} from './ids.js';
