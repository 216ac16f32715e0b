import fs from 'node:fs/promises';
import { ConfigError, loadConfig } from '@app/infra/config';
import { systemClock } from '@app/infra/system';
import { SourceReader } from '../../reading/source-reader.js';
import { readSourcesFile, type SourceEntry } from '../../setup/read-sources-file.js';
import { reportProbe } from './check-source.js';

const USAGE = `npm run sources -- list            the sources of SOURCES_FILE
npm run sources -- check NAME      reads one source now and says what it found; nothing is stored
npm run sources -- check --all     reads every source`;

async function entries(file: string): Promise<readonly SourceEntry[]> {
  const reading = readSourcesFile(await fs.readFile(file, 'utf8'));
  if (!reading.ok) throw new ConfigError(`${file} is wrong:\n  ${reading.faults.join('\n  ')}`);
  return reading.entries;
}

/** Probes the sources one after another; returns whether all of them gave postings. */
async function check(wanted: readonly SourceEntry[], reader: SourceReader): Promise<boolean> {
  let ok = true;
  for (const entry of wanted) {
    const { kind, settings } = entry;
    const source = { kind, settings: { ...settings }, etag: null, lastModified: null };
    const reading = await reader.read(source, [], AbortSignal.timeout(10 * 60_000));
    const report = reportProbe(entry, reading, systemClock.now());
    process.stdout.write(`${report.lines.join('\n')}\n`);
    ok &&= report.ok;
  }
  return ok;
}

/** Runs the command; returns the exit code: 0 all is well, 1 a source gives nothing, 2 the command or the file is wrong. */
async function main([command, name]: readonly string[]): Promise<number> {
  const config = loadConfig(process.env);
  const all = await entries(config.SOURCES_FILE);
  if (command === 'list') {
    process.stdout.write(all.map((one) => `${one.name}\t${one.kind}\t${one.everySeconds} s\n`).join(''));
    return 0;
  }
  const wanted = name === '--all' ? all : all.filter((one) => one.name === name);
  if (command !== 'check' || wanted.length === 0) {
    const unknown =
      command === 'check' && name !== undefined
        ? `There is no source "${name}" in ${config.SOURCES_FILE}.\n`
        : '';
    process.stderr.write(`${unknown}${USAGE}\n`);
    return 2;
  }
  const reader = new SourceReader(config, systemClock);
  const ok = await check(wanted, reader);
  await reader.onApplicationShutdown();
  return ok ? 0 : 1;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = error instanceof ConfigError ? 2 : 1;
  },
);
