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

/** Runs a command without a shell and waits for its end, at most `timeoutMs`. Never throws: the result tells. */
export function runCommand(
  command: string,
  args: readonly string[],
  timeoutMs: number,
): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], timeout: timeoutMs });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => (stdout = keepEnd(stdout, chunk.toString())));
    child.stderr.on('data', (chunk: Buffer) => (stderr = keepEnd(stderr, chunk.toString())));
    child.on('error', (error: NodeJS.ErrnoException) =>
      resolve({ missing: error.code === 'ENOENT', code: null, stdout, stderr: error.message }),
    );
    child.on('close', (code) => resolve({ missing: false, code, stdout, stderr }));
  });
}
