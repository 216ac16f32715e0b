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

/** How a command is typed: what `--help` says, and what reads the arguments. `read` throws for wrong ones. */
export interface CommandLine<Asked> {
  readonly usage: string;
  readonly read: (args: readonly string[]) => Asked;
}

/** What does a command's work, and gives the answer to print. */
interface Program<Asked> {
  run(asked: Asked): Promise<string>;
}

/**
 * Runs a command with the arguments of this process and prints its answer (an empty one is none); `--help`, wherever it
 * stands, prints how it is used and does nothing else. A wrong command ends with exit code 2, a fault with 1. The program is
 * loaded when its arguments are right: help and refusals need not wait for Nest and the databases' drivers.
 */
export async function runCli<Asked>(
  { usage, read }: CommandLine<Asked>,
  load: () => Promise<Program<Asked>>,
): Promise<void> {
  showSourcesInStacks();
  const args = process.argv.slice(2);
  try {
    const answer = args.some((arg) => HELP.includes(arg)) ? usage : await answerOf(read(args), load);
    if (answer !== '') process.stdout.write(`${answer}\n`);
  } catch (error) {
    const wrong = wrongUse(error, usage);
    process.stderr.write(`${wrong ?? describeFault(error)}\n`);
    process.exitCode = wrong === null ? 1 : 2;
  }
}

const answerOf = async <Asked>(asked: Asked, load: () => Promise<Program<Asked>>): Promise<string> =>
  (await load()).run(asked);
