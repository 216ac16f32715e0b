export { OTHER_DOMAINS } from './domain-tally.js';
export type { DomainCounts } from './domain-tally.js';
export { observedRequests } from './http-metrics.js';
export { Metrics } from './metrics.js';
export { watchMongo } from './mongo-metrics.js';
export { showBuild, watchDisk } from './process-metrics.js';
export { watchQueues } from './queue-metrics.js';
