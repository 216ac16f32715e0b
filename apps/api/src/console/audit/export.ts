import type { AuditEntry } from '@app/core/operators';

const COLUMNS = ['at', 'who', 'action', 'subjectKind', 'subject', 'before', 'after', 'id', 'undoes'] as const;

const plain = (entry: AuditEntry): Readonly<Record<(typeof COLUMNS)[number], string>> => ({
  at: entry.at.toISOString(),
  who: entry.who ?? '',
  action: entry.action,
  subjectKind: entry.subject.kind,
  subject: entry.subject.id,
  before: entry.before === null ? '' : JSON.stringify(entry.before),
  after: entry.after === null ? '' : JSON.stringify(entry.after),
  id: entry._id,
  undoes: entry.undoes ?? '',
});

/** A cell of RFC 4180. What a table program would take for a formula gets an apostrophe before it. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Entries as CSV with a head (RFC 4180). */
export const toCsv = (entries: readonly AuditEntry[]): string =>
  [COLUMNS, ...entries.map((entry) => COLUMNS.map((column) => cell(plain(entry)[column])))]
    .map((cells) => `${cells.join(',')}\r\n`)
    .join('');

/** Entries as one JSON object a line, as they are kept. */
export const toJsonLines = (entries: readonly AuditEntry[]): string =>
  entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
