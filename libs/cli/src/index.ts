export { describeFault } from './describe-fault.js';
export { findMongo, findServers } from './find-running.js';
export { runCli } from './run-cli.js';
export { UsageError } from './usage.js';
