import type { KeptRereading } from '@app/core/running';

/** Who reads notes that every second. */
const SILENT_MS = 60_000;

/** What follows from the counts of a reading by new rules. */
export interface RereadFigures {
  readonly left: number;
  /** In whole percent; 100 only where nothing is left. */
  readonly share: number;
  readonly changed: number;
  readonly failed: number;
  /** When it ends at this rate; null where it has ended, or nothing is known. */
  readonly endsAt: Date | null;
  /** Postings are left, and nobody reads. */
  readonly isSilent: boolean;
}

export function rereadFigures(rereading: KeptRereading, now: Date): RereadFigures {
  const { all, read, sources, endedAt, seenAt, perSecond } = rereading;
  // A posting that changed while it was read is read once more.
  const left = endedAt === null ? Math.max(0, all - read) : 0;
  const isSilent = left > 0 && now.getTime() - seenAt.getTime() > SILENT_MS;
  const isGuessed = endedAt === null && !isSilent && perSecond > 0;
  return {
    left,
    share: left === 0 ? 100 : Math.floor((100 * read) / all),
    changed: sources.reduce((sum, one) => sum + one.changed, 0),
    failed: sources.reduce((sum, one) => sum + one.failed, 0),
    endsAt: isGuessed ? new Date(now.getTime() + (1_000 * left) / perSecond) : null,
    isSilent,
  };
}
