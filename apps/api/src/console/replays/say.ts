import type { ReplayProgress } from '@app/core/running';
import { figure } from '../shell/format.js';
import { replayTexts as texts } from './texts.js';

/** A share with so many digits that a small one is not nothing; empty where it is of nothing. */
export function sayShare(some: number, of: number): string {
  if (of === 0) return '';
  const percent = (100 * some) / of;
  return `${percent !== 0 && percent < 1 ? Number(percent.toPrecision(2)) : percent.toFixed(1)} %`;
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
