export { ofAlert, ofDelivery, ofLine, ofPosting, ofSearch, ofSubscriber, pageOf } from './moments.js';
export type { Moment, MomentPage } from './moments.js';
