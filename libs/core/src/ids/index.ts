export { alertId, alertsDeliveryId, asId } from './ids.js';
export type { ClusterId, DeliveryId, PostingId, SavedSearchId, SubscriberId } from './ids.js';
