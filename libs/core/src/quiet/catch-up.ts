import type { QuietReason } from '../posting/index.js';
import { CATCH_UP_HOURS, DAY_MS, HOUR_MS, type QuietRules } from './rules.js';

/** Why what a source lists may have been there before we looked. */
export type CatchUpReason = Extract<QuietReason, 'first-read' | 'first-read-after-absence'>;

/** That a source is being read for the first time, or for the first time after an absence. */
export interface CatchUp {
  readonly reason: CatchUpReason;
  /** When the first try had its list in hand; null before that. */
  readonly since: Date | null;
}

/** What is remembered of a source's reads. */
export interface ReadHistory {
  readonly lastGoodReadAt: Date | null;
  /** A catch-up that no complete read has ended yet. */
  readonly catchUp: CatchUp | null;
}

/**
 * Whether a read that has its list in hand catches up with what was there before. One that was cut off, or left parts
 * out, is taken up by the next, for a day at most.
 */
export function catchUpOf(
  { lastGoodReadAt, catchUp }: ReadHistory,
  now: Date,
  rules: QuietRules,
): CatchUp | null {
  const since = catchUp?.since ?? null;
  if (catchUp !== null) {
    if (since === null) return { ...catchUp, since: now };
    if (now.getTime() - since.getTime() <= CATCH_UP_HOURS * HOUR_MS) return catchUp;
  }
  const lastLook = Math.max(lastGoodReadAt?.getTime() ?? -Infinity, since?.getTime() ?? -Infinity);
  if (lastLook === -Infinity) return { reason: 'first-read', since: now };
  return now.getTime() - lastLook > rules.absenceDays * DAY_MS
    ? { reason: 'first-read-after-absence', since: now }
    : null;
}

/** Whether a read ends the catch-up: it left nothing out that it should have listed, and an empty list is no list yet. */
export const endsCatchUp = (read: {
  readonly extent: 'whole' | 'part' | 'window';
  readonly listed: number;
}): boolean => read.extent !== 'part' && read.listed > 0;
