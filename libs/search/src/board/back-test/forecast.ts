import { RHYTHMS, type Rhythm } from '@app/core/subscription';

const DAY = 86_400_000;

/** No average of a week is told from less than a week. */
export const FORECAST_DAYS = 7;

/** The most mails that a week has room for; instant ones are bounded only by how long they gather. */
const MOST_A_WEEK: Readonly<Record<Rhythm, number>> = { instant: Infinity, hourly: 168, daily: 7, weekly: 1 };

/** What the mails of some days promise for a week to come. */
export interface Forecast {
  /** Of history, in tenths, rounded down. */
  readonly historyDays: number;
  /** Null while it is too early to tell. */
  readonly mailsAWeek: Readonly<Record<Rhythm, number>> | null;
}

/** One value for each rhythm. */
export function ofRhythms(value: (rhythm: Rhythm) => number): Record<Rhythm, number> {
  const [instant, hourly, daily, weekly] = RHYTHMS.map(value);
  return { instant: instant ?? 0, hourly: hourly ?? 0, daily: daily ?? 0, weekly: weekly ?? 0 };
}

/** An average week of some history, never more than the rhythm can send; none where the history is shorter than a week. */
export function forecastOf(mails: Readonly<Record<Rhythm, number>>, historyMs: number): Forecast {
  const historyDays = Math.floor((historyMs / DAY) * 10) / 10;
  if (historyMs < FORECAST_DAYS * DAY) return { historyDays, mailsAWeek: null };
  const weeks = historyMs / (FORECAST_DAYS * DAY);
  return {
    historyDays,
    mailsAWeek: ofRhythms((rhythm) => Math.min(MOST_A_WEEK[rhythm], mails[rhythm] / weeks)),
  };
}
