import { localTime } from '@app/core/time';
import { remembered } from '../../texts/remembered.js';

const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];
/** Beyond this an age in days says less than the date. */
const MOST_DAYS = 30;

const relativeTimes = remembered((locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
const dates = remembered((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));

/** `3 hours ago`, `just now`; the date itself when it is older than 30 days. */
export function formatAge(at: Date, now: Date, locale: string): string {
  const passed = Math.max(0, now.getTime() - at.getTime());
  if (passed > MOST_DAYS * 86_400_000) return formatDate(at, locale);
  const relative = relativeTimes(locale);
  const unit = UNITS.find(([, size]) => passed >= size);
  return unit === undefined
    ? relative.format(0, 'minute')
    : relative.format(-Math.floor(passed / unit[1]), unit[0]);
}

/** `12 November 2026`, in UTC: the claims of sources carry no zone. */
export function formatDate(at: Date, locale: string): string {
  return dates(locale).format(at);
}

/** The date that a calendar in the time zone shows. */
export function formatLocalDate(at: Date, locale: string, timeZone: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }).format(at);
}

/** The calendar date of an instant in a time zone, as a date field takes it: `2027-01-31`. */
export function dateFieldValue(at: Date, timeZone: string): string {
  const { year, month, day } = localTime(timeZone, at);
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

/** Date and time of day as a clock in the time zone shows them: `12 November 2026 at 09:00`. */
export function formatInstant(at: Date, locale: string, timeZone: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone }).format(at);
}
