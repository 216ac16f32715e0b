import type { Accepted, Refusal } from '@app/intake';
import type { Row } from './row.js';

const BATCH = 500;

/** Something that takes drafts and says, in their order, the outcome of each: the intake, or a check without effect. */
export type Take = (drafts: readonly unknown[]) => Promise<readonly RowOutcome[]>;

/** The outcome of one draft; `good`: it was only checked, and can be taken. */
export type RowOutcome = Pick<Accepted, 'outcome'> | { readonly outcome: 'good' } | Refusal;

/** A row that gave no posting. */
export interface RefusedRow {
  readonly where: string;
  readonly field: string;
  readonly reason: string;
  readonly message: string;
}

/** How many rows ended which way so far. */
export interface IngestCounts {
  readonly rows: number;
  /** Rows by outcome: new, revised, unchanged, reopened, refused; in a dry run `good` and refused. */
  readonly outcomes: ReadonlyMap<string, number>;
}

/** What the reading of a file tells while it goes on. */
export interface IngestReport {
  refused(row: RefusedRow): void;
  progress(counts: IngestCounts): void;
}

/** Takes the rows of a file in batches. Returns the counts; each refused row is reported as it comes. */
export async function ingestRows(
  rows: AsyncIterable<Row>,
  take: Take,
  report: IngestReport,
): Promise<IngestCounts> {
  const outcomes = new Map<string, number>();
  let count = 0;
  const settle = async (batch: readonly Row[]) => {
    for (const outcome of await takeBatch(batch, take, report)) {
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
    count += batch.length;
    report.progress({ rows: count, outcomes });
  };
  let batch: Row[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    await settle(batch);
    batch = [];
  }
  if (batch.length > 0) await settle(batch);
  return { rows: count, outcomes };
}

async function takeBatch(batch: readonly Row[], take: Take, report: IngestReport): Promise<string[]> {
  const drafts = batch.flatMap((row) => (row.kind === 'draft' ? [row.value] : []));
  const results = (await take(drafts))[Symbol.iterator]();
  return batch.map((row) => {
    if (row.kind === 'unreadable') {
      report.refused({ where: row.where, field: '', reason: 'malformed', message: row.message });
      return 'refused';
    }
    const result = results.next().value;
    if (result === undefined) throw new Error('Fewer outcomes than postings.');
    if (result.outcome === 'refused') {
      const { field, reason, message } = result;
      report.refused({ where: row.where, field, reason, message });
    }
    return result.outcome;
  });
}
