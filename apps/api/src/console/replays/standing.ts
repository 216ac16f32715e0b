import type { KeptReplay } from '@app/core/running';

/** A replay that is at work says so every few seconds; a very small share of the machine may make it slower. */
const SILENT_MS = 5 * 60_000;

/** How a replay stands, as far as its record tells. `silent`: it was cut off, or its machine rests for very long. */
export type Standing = 'running' | 'silent' | 'held' | 'over' | 'failed';

type Shown = Pick<KeptReplay, 'state' | 'seenAt' | 'found'>;

export function standingOf({ state, seenAt, found }: Shown, now: Date): Standing {
  if (state === 'failed') return 'failed';
  if (state === 'ended') return (found?.limitsOver ?? 0) > 0 ? 'over' : 'held';
  return now.getTime() - seenAt.getTime() > SILENT_MS ? 'silent' : 'running';
}
