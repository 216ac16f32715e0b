import { parseArgs } from 'node:util';
import { UsageError } from '@app/cli';

export const FILE_FORMATS = ['json', 'ndjson', 'csv', 'xml'] as const;
/** What a file may be written in. `xml`: Indeed's form. */
export type FileFormat = (typeof FILE_FORMATS)[number];

/** The help text of `techjobboard ingest`. */
export const USAGE = `techjobboard ingest FILE|URL|-   takes the postings of a file, an address or standard input
  --source NAME     the source they belong to; default: file
  --format FORMAT   json, ndjson, csv or xml (Indeed's form); default: told from the name or the content
  --alert           the postings are news: they may alert, unless they are dated long ago; default: they alert nobody
  --dry-run         checks every row and stores nothing
  --report FILE     writes each refused row to FILE, one JSON object a line`;

const SOURCE_NAME = /^[a-z0-9][a-z0-9._-]{0,79}$/;

/** The arguments of `techjobboard ingest`, read and checked. */
export interface IngestOptions {
  readonly input: string;
  readonly source: string;
  readonly format: FileFormat | null;
  /** The postings are news. */
  readonly alerts: boolean;
  readonly isDryRun: boolean;
  readonly report: string | null;
}

/** Reads the command line. Throws UsageError with what is wrong and how it is meant. */
export function readOptions(args: readonly string[]): IngestOptions {
  const { values, positionals } = parse(args);
  const [input, ...more] = positionals;
  if (input === undefined || more.length > 0) throw new UsageError(USAGE);
  const source = values.source ?? 'file';
  if (!SOURCE_NAME.test(source)) {
    throw wrong('--source must be 1 to 80 lower-case letters, digits, dots and dashes.');
  }
  const format = FILE_FORMATS.find((known) => known === values.format) ?? null;
  if (values.format !== undefined && format === null) {
    throw wrong(`--format must be one of ${FILE_FORMATS.join(', ')}.`);
  }
  return {
    input,
    source,
    format,
    alerts: values.alert ?? false,
    isDryRun: values['dry-run'] ?? false,
    report: values.report ?? null,
  };
}

const wrong = (what: string): UsageError => new UsageError(`${what}\n${USAGE}`);

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        source: { type: 'string' },
        format: { type: 'string' },
        alert: { type: 'boolean' },
        'dry-run': { type: 'boolean' },
        report: { type: 'string' },
      },
    });
  } catch (error) {
    throw wrong((error as Error).message);
  }
}
