export { sharedDescribe, sharedPath } from './shared.js';
