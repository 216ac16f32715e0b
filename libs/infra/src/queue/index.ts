export { RedisProbe } from './redis-probe.js';
export { Producer } from './producer.js';
export { HandlesQueue, QUEUE_TRANSPORT, QueueErrorFilter, QueueServer } from './queue-server.js';
export type { AnyContract, GivenUpJob, QueueServerOptions } from './queue-server.js';
export { RedisPolicyError, assertUsableRedis, connectRedis, queuePrefix } from './redis.js';
