import fs from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { findServers } from '@app/embedded';
import { loadConfig, type Config } from '@app/infra/config';
import { DeadLetters } from '@app/infra/mongo';
import { InfraModule, openInfrastructure } from '@app/infra/service';
import { systemClock } from '@app/infra/system';
import { Intake, IntakeModule, checkDraft } from '@app/intake';
import { thrownAt } from './thrown-at.js';
import { formatOf, rowsOf } from './formats.js';
import {
  ingestRows,
  type IngestCounts,
  type IngestReport,
  type RefusedRow,
  type Take,
} from './ingest-file.js';
import { openInput, type Input } from './open-input.js';
import type { IngestOptions } from './options.js';
import { describeCounts, progressLine } from './progress.js';

const SHOWN_REFUSALS = 20;

/** A way to take drafts, and what closes it. */
interface Taker {
  readonly take: Take;
  close(): Promise<void>;
}

class IngestModule {}

/** The intake of the TechJobBoard that runs on DATA_DIR, or of MONGODB_URI and REDIS_URL. */
async function openIntake(config: Config, { source, alerts }: IngestOptions): Promise<Taker> {
  const infra = await openInfrastructure('ingest', { ...findServers(config), LOG_LEVEL: 'error' });
  const module = { module: IngestModule, imports: [InfraModule.with(infra), IntakeModule] };
  const app = await NestFactory.createApplicationContext(module, { logger: false, abortOnError: false });
  const intake = app.get(Intake, { strict: false });
  const letters = app.get(DeadLetters, { strict: false });
  const arrival = { kind: 'import', alerts } as const;
  const take: Take = async (drafts) => {
    const outcomes = await intake.accept(source, drafts, arrival);
    await letters.keep(thrownAt(source, drafts, outcomes));
    return outcomes;
  };
  return { take, close: () => app.close() };
}

const dryRun: Taker = {
  take: (drafts) =>
    Promise.resolve(
      drafts.map((draft) => {
        const checked = checkDraft(draft, systemClock.now());
        return checked.ok ? { outcome: 'good' } : checked.refusal;
      }),
    ),
  close: () => Promise.resolve(),
};

/** Shows progress on a terminal, the first refusals as they come, and writes all of them to the report's file. */
class Teller implements IngestReport {
  private refusals = 0;
  private readonly file: fs.WriteStream | null;

  constructor(
    private readonly source: Input,
    report: string | null,
  ) {
    this.file = report === null ? null : fs.createWriteStream(report);
  }

  refused(row: RefusedRow): void {
    this.refusals += 1;
    this.file?.write(`${JSON.stringify(row)}\n`);
    if (this.refusals <= SHOWN_REFUSALS) this.line(`refused ${row.where}: ${row.message} [${row.reason}]`);
    else if (this.refusals === SHOWN_REFUSALS + 1) this.line('... --report FILE writes all refused rows');
  }

  progress(counts: IngestCounts): void {
    if (!process.stderr.isTTY) return;
    process.stderr.write(`\r\u001b[K${progressLine(counts, this.source.bytesRead(), this.source.bytes)}`);
  }

  async end(): Promise<void> {
    if (process.stderr.isTTY) process.stderr.write('\n');
    if (this.file === null) return;
    await new Promise((resolve) => this.file?.end(resolve));
  }

  private line(text: string): void {
    process.stderr.write(process.stderr.isTTY ? `\r\u001b[K${text}\n` : `${text}\n`);
  }
}

/** Reads the start of the file, tells its format from it, and goes on from there. */
async function* withHead(head: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield head;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

async function ingest(options: IngestOptions, config: Config): Promise<IngestCounts> {
  const web = { allowOrigins: config.FETCH_ALLOW_ORIGINS, publicUrl: config.PUBLIC_URL };
  const source = await openInput(options.input, web, process.stdin);
  const chunks = source.chunks[Symbol.asyncIterator]();
  const first = await chunks.next();
  const head = first.done === true ? '' : first.value;
  const rows = rowsOf(options.format ?? formatOf(source.name, head), withHead(head, chunks));
  const taker = options.isDryRun ? dryRun : await openIntake(config, options);
  const teller = new Teller(source, options.report);
  try {
    return await ingestRows(rows, taker.take, teller);
  } finally {
    await teller.end();
    await taker.close();
  }
}

export async function run(options: IngestOptions): Promise<string> {
  const counts = await ingest(options, loadConfig(process.env));
  if ((counts.outcomes.get('refused') ?? 0) > 0) process.exitCode = 1;
  return `${options.isDryRun ? 'dry run, nothing stored; ' : ''}${describeCounts(counts)}`;
}
