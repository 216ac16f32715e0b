import { groupedBy } from '@app/core/lists';
import type { RereadFault, RereadSource } from '@app/core/running';
import type { RereadReport } from '@app/intake';

const MOST_SIGNS = 200;

/** What was read again so far. */
export interface RereadCounts {
  readonly read: number;
  readonly sources: readonly RereadSource[];
  readonly lastFault: RereadFault | null;
}

export const NOTHING_READ: RereadCounts = { read: 0, sources: [], lastFault: null };

/** The counts with what one step has done. */
export function countedWith(counts: RereadCounts, report: RereadReport, now: Date): RereadCounts {
  const { found, sources, setAside } = report;
  if (found === 0) return counts;
  const all = new Map(counts.sources.map((one) => [one.source, one]));
  const failed = groupedBy(setAside, ({ source }) => source);
  for (const { source, read, changed } of sources) {
    const before = all.get(source) ?? { source, read: 0, changed: 0, failed: 0 };
    all.set(source, {
      source,
      read: before.read + read,
      changed: before.changed + changed,
      failed: before.failed + (failed.get(source)?.length ?? 0),
    });
  }
  const last = setAside.at(-1);
  const lastFault =
    last === undefined
      ? counts.lastFault
      : { at: now, source: last.source, posting: last.postingId, message: faultTold(last) };
  return { read: counts.read + found, sources: [...all.values()].sort(byName), lastFault };
}

const byName = (a: RereadSource, b: RereadSource): number => (a.source < b.source ? -1 : 1);

/** What went wrong, in a line. */
export const faultTold = ({ stage, thrown }: RereadReport['setAside'][number]): string =>
  `${stage}: ${thrown.name}: ${thrown.message.slice(0, MOST_SIGNS)}`;
