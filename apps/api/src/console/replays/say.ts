import type { KeptReplay, ReplayProgress } from '@app/infra/mongo';
import { figure } from '../shell/format.js';
import { replayTexts as texts } from './texts.js';

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

/** A share with so many digits that a small one is not nothing; empty where it is of nothing. */
export function sayShare(some: number, of: number): string {
  if (of === 0) return '';
  const percent = (100 * some) / of;
  return `${percent !== 0 && percent < 1 ? percent.toPrecision(1) : percent.toFixed(1)} %`;
}

/** `12 of 400 (3.0 %)`. */
export const sayOf = (some: number, of: number): string =>
  of === 0
    ? texts.of(figure(some), figure(of))
    : `${texts.of(figure(some), figure(of))} (${sayShare(some, of)})`;

/** How long the rest takes, in whole minutes and seconds; null where nothing is known. */
export function sayLeft({
  done,
  all,
  perSecond,
}: Pick<ReplayProgress, 'done' | 'all' | 'perSecond'>): string | null {
  if (perSecond <= 0) return null;
  const seconds = Math.ceil(Math.max(0, all - done) / perSecond);
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor((seconds % 3_600) / 60)];
  if (hours > 0) return `${figure(hours)} h ${minutes} min`;
  return minutes > 0 ? `${minutes} min ${seconds % 60} s` : `${seconds} s`;
}
