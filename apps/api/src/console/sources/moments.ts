import type { KeptRead } from '@app/core/running';
import { ofLine, pageOf, type Moment } from '@app/core/timeline';
import type { TraceEntry } from '@app/core/trace';

/** The newest moments of a source: its reads, and what processes noted of it. */
export const momentsOf = (
  reads: readonly KeptRead[],
  lines: readonly TraceEntry[],
  most: number,
): readonly Moment[] =>
  pageOf([...reads.map(ofRead), ...lines.map((line) => ofLine(line, NOBODY))], null, most).moments;

/** A line of a source names any number of postings: they are counted. */
const NOBODY: ReadonlySet<string> = new Set();

const COUNTS = ['listed', 'new', 'changed', 'closed', 'skipped', 'faults'] as const;

function ofRead(read: KeptRead): Moment {
  const counts = COUNTS.flatMap((name) => (read[name] > 0 ? [`${name} ${read[name]}`] : []));
  const times = read.times > 1 ? [`${read.times} times`] : [];
  const fault = read.reason === null ? [] : [`${read.reason}: ${read.message ?? ''}`];
  return {
    at: read.at,
    what: `read: ${read.outcome}`,
    seen: [...counts, ...times, ...fault].join(', '),
    process: null,
  };
}
