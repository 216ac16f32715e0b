import { spawn } from 'node:child_process';

/** How a command ended. `missing` means that there is no such program; `code` is null when it was killed. */
export interface CommandResult {
  readonly missing: boolean;
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const KEPT = 64 * 1024;
const keepEnd = (text: string, more: string) => (text + more).slice(-KEPT);

/** How long a command may take, and its environment; that of this process where it is left out. */
export interface CommandOptions {
  readonly timeoutMs: number;
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs a command without a shell and waits for its end. Never throws: the result tells. */
export function runCommand(
  command: string,
  args: readonly string[],
  { timeoutMs, env }: CommandOptions,
): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(env === undefined ? {} : { env }),
    });
    // Not spawn's own `timeout`: its timer goes on when there is no such program, and keeps the process alive.
    const timer = setTimeout(() => child.kill('SIGKILL'), timeoutMs);
    const end = (result: Pick<CommandResult, 'missing' | 'code'>, message = '') => {
      clearTimeout(timer);
      resolve({ ...result, stdout, stderr: stderr + message });
    };
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => (stdout = keepEnd(stdout, chunk.toString())));
    child.stderr.on('data', (chunk: Buffer) => (stderr = keepEnd(stderr, chunk.toString())));
    child.on('error', (error: NodeJS.ErrnoException) =>
      end({ missing: error.code === 'ENOENT', code: null }, error.message),
    );
    child.on('close', (code) => end({ missing: false, code }));
  });
}
