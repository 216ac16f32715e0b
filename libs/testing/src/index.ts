export { sharedDescribe, sharedPath } from './shared.js';
export { testDatabase, testRedisUrl } from './servers.js';
