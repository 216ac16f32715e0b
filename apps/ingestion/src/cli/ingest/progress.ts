import type { IngestCounts } from './ingest-file.js';

const WIDTH = 24;

/** Counts in words: "1,200 rows: 1,180 new, 20 refused". */
export function describeCounts({ rows, outcomes }: IngestCounts): string {
  const parts = [...outcomes].map(([name, count]) => `${count.toLocaleString('en')} ${name}`);
  const count = `${rows.toLocaleString('en')} ${rows === 1 ? 'row' : 'rows'}`;
  return `${count}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}`;
}

/** One line that shows how far the reading is; a bar where the size is known. */
export function progressLine(counts: IngestCounts, bytesRead: number, bytes: number | null): string {
  if (bytes === null || bytes === 0) return describeCounts(counts);
  const share = Math.min(1, bytesRead / bytes);
  const bar = '#'.repeat(Math.round(share * WIDTH)).padEnd(WIDTH, '.');
  return `[${bar}] ${Math.floor(share * 100)} %  ${describeCounts(counts)}`;
}
