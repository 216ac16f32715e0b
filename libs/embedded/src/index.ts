export { assertDiskSpace } from './processes/disk.js';
export { lockDataDir } from './processes/lock.js';
export { startMongo } from './mongo.js';
export { asMember, prepareMongo, rolesOn } from './mongo-users.js';
export { freePort, isPortFree, savedPort } from './processes/ports.js';
export { isAlive, markOf, stopProcess } from './processes/process-identity.js';
export type { ProcessMark } from './processes/process-identity.js';
export { findBinary } from './programs/find-binary.js';
export { findMongo, findServers } from './find-running.js';
export { assertNoEviction, startRedis } from './redis.js';
export type { RunningRedis } from './redis.js';
export type { RunningServer } from './processes/child-server.js';
export {
  readRunFile,
  removeRunFile,
  runningOn,
  stopLeftoverServices,
  writeRunFile,
} from './processes/run-file.js';
export type { RunInfo } from './processes/run-file.js';
export { ServerError } from './programs/server-error.js';
export type { StartOptions } from './start-options.js';
export { hasStore } from './programs/versions.js';
