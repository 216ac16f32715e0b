import type { SourceRow } from '../admin-client.js';

const HEAD = [
  'name',
  'kind',
  'list',
  'state',
  'open',
  'last good read (UTC)',
  'next read (UTC)',
  'last fault',
];

const minute = (instant: string | null): string =>
  instant === null ? '-' : instant.slice(0, 16).replace('T', ' ');

const cellsOf = (source: SourceRow): string[] => [
  source.name,
  source.kind,
  source.origin,
  source.state,
  String(source.openPostings),
  minute(source.lastGoodReadAt),
  minute(source.nextReadAt),
  source.lastError?.reason ?? source.alarm?.reason ?? '',
];

/** The sources as a table for a terminal. */
export function sourceTable(sources: readonly SourceRow[]): string {
  if (sources.length === 0) return 'There are no sources.';
  const rows = [HEAD, ...sources.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
