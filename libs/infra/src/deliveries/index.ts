export { newDelivery } from './new-delivery.js';
export type { NewDelivery } from './new-delivery.js';
