import type { Texts } from '../../texts/index.js';
import { remembered } from '../../texts/remembered.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Beyond this the date says more. */
const MOST_DAYS = 30;

const dates = remembered(
  (locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }),
);
const datesOfYears = remembered(
  (locale) =>
    new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
);

/** `now`, `5 h`, `2 d`, `12 Oct`, `12 Oct 2024`. */
export function shortAge(at: Date, now: Date, { rows, locale }: Pick<Texts, 'rows' | 'locale'>): string {
  const passed = Math.max(0, now.getTime() - at.getTime());
  if (passed < HOUR) return rows.now;
  if (passed < DAY) return rows.hours(Math.floor(passed / HOUR));
  if (passed <= MOST_DAYS * DAY) return rows.days(Math.floor(passed / DAY));
  const isThisYear = at.getUTCFullYear() === now.getUTCFullYear();
  return (isThisYear ? dates : datesOfYears)(locale).format(at);
}
