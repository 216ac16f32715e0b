import fs from 'node:fs/promises';
import { UsageError } from '@app/cli';
import { ConfigError, loadConfig, type Config } from '@app/infra/config';
import { createLogger } from '@app/infra/logging';
import { systemClock } from '@app/infra/system';
import { SourceReader } from '../../reading/source-reader.js';
import { readSourcesFile, type SourceEntry } from '../../setup/read-sources-file.js';
import { AdminClient } from '../admin-client.js';
import { reportProbe } from './check-source.js';
import { USAGE } from './command-line.js';
import { sourcesCommand } from './command.js';

/** A source that takes longer is given up. */
const LONGEST_READ_MS = 10 * 60_000;

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
    const source = {
      kind,
      settings: { ...settings },
      etag: null,
      lastModified: null,
      digest: null,
      reading: null,
    };
    const reading = await reader.read(source, []);
    const report = reportProbe(entry, reading, systemClock.now());
    process.stdout.write(`${report.lines.join('\n')}\n`);
    ok &&= report.ok;
  }
  return ok;
}

/** Probes sources of SOURCES_FILE. Returns the exit code: 0 all give postings, 1 one gives nothing. */
async function probe(config: Config, name: string | undefined): Promise<number> {
  const all = await entries(config.SOURCES_FILE);
  const wanted = name === '--all' ? all : all.filter((one) => one.name === name);
  if (name === undefined || wanted.length === 0) {
    const unknown = name === undefined ? '' : `There is no source "${name}" in ${config.SOURCES_FILE}.\n`;
    throw new UsageError(`${unknown}${USAGE}`);
  }
  const reader = new SourceReader(
    config,
    systemClock,
    createLogger('sources', 'fatal'),
    AbortSignal.timeout(wanted.length * LONGEST_READ_MS),
  );
  const ok = await check(wanted, reader);
  await reader.onApplicationShutdown();
  return ok ? 0 : 1;
}

export async function run(args: readonly string[]): Promise<string> {
  const [command, name] = args;
  const config = loadConfig(process.env);
  if (command !== 'check') return sourcesCommand(new AdminClient(config), args);
  process.exitCode = await probe(config, name);
  return '';
}
