export { describeFault } from './describe-fault.js';
export { runCli } from './run-cli.js';
export type { CommandLine } from './run-cli.js';
export { UsageError } from './usage.js';
export { subcommandOf } from './subcommand.js';
