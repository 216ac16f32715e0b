export { aPosting, aSavedSearch, aSubscriber, withIds } from './builders.js';
export { FakeClock } from './fake-clock.js';
export { testDatabase, testRedisUrl } from './servers.js';
export { sharedDescribe, sharedPath } from './shared.js';
export { freePort, testConfig } from './test-config.js';
export { until } from './until.js';
export { PROTOTYPE_NAMES, namedEverywhere } from './prototype-names.js';
