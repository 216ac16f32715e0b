import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { table } from '@app/core/untrusted';
import { FileFault, LONGEST_ENTRY, rowOf, type Row } from './row.js';

const TEXT_COLUMNS = [
  'externalId',
  'url',
  'applyUrl',
  'title',
  'company',
  'workplace',
  'employment',
  'department',
  'requisition',
  'language',
  'html',
  'text',
  'postedAt',
  'validThrough',
] as const;
const LIST_COLUMNS = ['locations', 'applicants', 'skills'] as const;
const PAY_COLUMNS = table({
  salaryMin: 'min',
  salaryMax: 'max',
  salaryCurrency: 'currency',
  salaryPeriod: 'period',
  salaryBasis: 'basis',
  salarySummary: 'summary',
});

/** Names of the columns a CSV file may have: the fields of a posting, pay in columns of its own. */
export const CSV_COLUMNS: readonly string[] = [...TEXT_COLUMNS, ...LIST_COLUMNS, ...PAY_COLUMNS.keys()];

type Cells = Readonly<Record<string, string>>;

/**
 * CSV (RFC 4180) with a header line; the separator may be a comma, a semicolon or a tab. Lists are separated by `|`; an
 * empty cell is a field that is not given. Throws FileFault for an unknown column: it would be dropped silently.
 */
export async function* csvRows(chunks: AsyncIterable<string>): AsyncGenerator<Row> {
  const parser = Readable.from(chunks).pipe(
    parse({
      bom: true,
      columns: (header: string[]) => checkHeader(header),
      delimiter: [',', ';', '\t'],
      skip_empty_lines: true,
      max_record_size: LONGEST_ENTRY,
      info: true,
    }),
  );
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: Cells;
      info: { lines: number };
    }>) {
      yield rowOf(`line ${info.lines}`, () => draftOf(record));
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new FileFault(`The CSV cannot be read: ${error.message}.`);
  }
}

function checkHeader(header: readonly string[]): string[] {
  const names = header.map((name) => name.trim());
  const unknown = names.filter((name) => !CSV_COLUMNS.includes(name));
  if (unknown.length > 0) {
    throw new FileFault(
      `There is no column ${unknown.map((name) => `"${name}"`).join(', ')}. Known are: ${CSV_COLUMNS.join(', ')}.`,
    );
  }
  return names;
}

function draftOf(record: Cells): Record<string, unknown> {
  const draft = new Map<string, unknown>();
  const salary = new Map<string, unknown>();
  for (const [column, cell] of Object.entries(record)) {
    const text = cell.trim();
    if (text === '') continue;
    const pay = PAY_COLUMNS.get(column);
    if (pay !== undefined) {
      salary.set(pay, pay === 'min' || pay === 'max' ? numberOf(text) : text);
    } else if ((LIST_COLUMNS as readonly string[]).includes(column)) {
      draft.set(
        column,
        text.split('|').map((one) => one.trim()),
      );
    } else {
      draft.set(column, text);
    }
  }
  if (salary.size > 0) draft.set('salary', Object.fromEntries(salary));
  return Object.fromEntries(draft);
}

/** A cell that is no number stays text: the check then names the field. */
function numberOf(text: string): number | string {
  const number = Number(text.replace(/(?<=\d)[,_ ](?=\d{3})/g, ''));
  return Number.isNaN(number) ? text : number;
}
