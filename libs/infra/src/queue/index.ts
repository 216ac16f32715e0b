export { RedisProbe } from './redis-probe.js';
export { Producer } from './producer.js';
export { QueueSamples } from './queue-samples.js';
export { QueueServer } from './queue-server.js';
export { HandlesQueue, QUEUE_TRANSPORT, QueueErrorFilter } from './queue-handlers.js';
export type { GivenUpJob, QueueServerOptions } from './queue-server-options.js';
export type { AnyContract } from './queue-handlers.js';
export { RedisPolicyError, assertUsableRedis, connectRedis, queuePrefix } from './redis.js';
