export type { Form } from './related.js';
export { alternativesOf, FIRST_RELATED, RELATED_VERSION } from './related.js';
