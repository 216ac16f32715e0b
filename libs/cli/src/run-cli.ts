import { describeFault } from './describe-fault.js';
import { UsageError } from './usage.js';

/** Runs a command and prints its answer (an empty one is none); a wrong command ends with exit code 2, a fault with 1. */
export async function runCli(command: () => Promise<string>): Promise<void> {
  try {
    const answer = await command();
    if (answer !== '') process.stdout.write(`${answer}\n`);
  } catch (error) {
    const wrong = error instanceof UsageError;
    process.stderr.write(`${wrong ? error.message : describeFault(error)}\n`);
    process.exitCode = wrong ? 2 : 1;
  }
}
