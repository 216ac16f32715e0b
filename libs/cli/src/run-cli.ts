import { showSourcesInStacks } from '@app/infra/system';
import { describeFault } from './describe-fault.js';
import { UsageError } from './usage.js';

const HELP = ['--help', '-h'];

/** What `parseArgs` of node:util throws at an option it does not know. */
const isWrongOption = (error: unknown): error is Error =>
  error instanceof Error && String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS_');

/** A command that was typed wrong: what to say of it; null for a fault of another kind. */
function wrongUse(error: unknown, usage: string): string | null {
  if (error instanceof UsageError) return error.message;
  return isWrongOption(error) ? `${error.message}\n${usage}` : null;
}

/**
 * Runs a command with the arguments of this process and prints its answer (an empty one is none); `--help`, wherever it
 * stands, prints how it is used and does nothing else. A wrong command ends with exit code 2, a fault with 1.
 */
export async function runCli(
  usage: string,
  command: (args: readonly string[]) => Promise<string>,
): Promise<void> {
  showSourcesInStacks();
  const args = process.argv.slice(2);
  try {
    const answer = args.some((arg) => HELP.includes(arg)) ? usage : await command(args);
    if (answer !== '') process.stdout.write(`${answer}\n`);
  } catch (error) {
    const wrong = wrongUse(error, usage);
    process.stderr.write(`${wrong ?? describeFault(error)}\n`);
    process.exitCode = wrong === null ? 1 : 2;
  }
}
