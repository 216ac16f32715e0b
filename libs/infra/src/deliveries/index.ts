export { carriesAlerts, deliveryFrom, goesByMail, kindsOver, toldItems } from './delivery.js';
export type { BesideMailDelivery, Delivery, MailDelivery } from './delivery.js';
export { newDelivery } from './new-delivery.js';
export type { NewDelivery } from './new-delivery.js';
