import { z } from 'zod';
import { endOfDay, type DraftSalary, type PayPeriod } from '@app/core/posting';

/** A string that may be missing, null or blank: then undefined. */
export const optionalText = z
  .string()
  .nullish()
  .transform((value) => value?.trim() || undefined);

/** An id that some write as a number. */
export const idText = z.union([z.string().trim().min(1), z.number()]).transform(String);

/** A date that may be missing or junk: then undefined. Dates without a zone are taken as UTC. */
export const optionalDate = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => (value === null || value === undefined ? undefined : readDate(value)));

/** A closing date that may be missing or junk: then undefined. Without an hour it means the whole day. */
export const optionalEnd = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => (value === null || value === undefined ? undefined : readEnd(value)));

/** Reads a closing date as readDate does; one without an hour is the end of that day. */
export function readEnd(value: string | number): Date | undefined {
  const date = readDate(value);
  const isDayOnly = typeof value === 'string' && !/\d:\d\d/.test(value) && !EPOCH.test(value);
  return date !== undefined && isDayOnly ? endOfDay(date) : date;
}

const EPOCH = /^\d{9,13}$/;
const NO_ZONE = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(?: ?UTC)?$/;
const EPOCH_MS_FROM = 100_000_000_000;

/** Reads a date: ISO 8601, RFC 5322, "2026-06-08 09:42:35 UTC", epoch seconds or ms. Undefined where it is none. */
export function readDate(value: string | number): Date | undefined {
  const number = typeof value === 'number' ? value : EPOCH.test(value) ? Number(value) : null;
  const date =
    number === null
      ? new Date(String(value).trim().replace(NO_ZONE, '$1T$2Z'))
      : new Date(Math.abs(number) < EPOCH_MS_FROM ? number * 1_000 : number);
  const year = Number.isNaN(date.getTime()) ? 0 : date.getUTCFullYear();
  return year >= 1990 && year < 2100 ? date : undefined;
}

const PERIODS: readonly [RegExp, PayPeriod][] = [
  [/year|annu|yr|jahr|jaar|año|anual|rok|^p?1?y$/i, 'year'],
  [/month|monat|mois|mensu|\bmes\b|maand|mies|^p?1?m$/i, 'month'],
  [/week|woche|semaine|semana|tydz/i, 'week'],
  [/\bday|daily|^day|\btag|jour/i, 'day'],
  [/hour|hr|stunde|heure|horaire|\bhora\b|\buur|godz/i, 'hour'],
];

/** Pay period in a source's own word ("per-year-salary", "1 YEAR", "HOURLY"); undefined where it names none of ours. */
export const readPeriod = (word: string | undefined): PayPeriod | undefined =>
  word === undefined ? undefined : PERIODS.find(([pattern]) => pattern.test(word))?.[1];

interface RawPay {
  readonly min?: number | string | null | undefined;
  readonly max?: number | string | null | undefined;
  readonly currency?: string | null | undefined;
  readonly period?: string | null | undefined;
  readonly basis?: 'base' | 'ote' | undefined;
  readonly summary?: string | null | undefined;
}

/** Pay from a source's structured fields; zero, negative and swapped figures are no pay. Undefined where nothing is left. */
export function draftSalary(raw: RawPay): DraftSalary | undefined {
  const min = amount(raw.min);
  const max = amount(raw.max);
  const isSwapped = min !== undefined && max !== undefined && min > max;
  const summary = raw.summary?.trim().slice(0, 500) || undefined;
  if ((isSwapped || (min === undefined && max === undefined)) && summary === undefined) return undefined;
  const currency = raw.currency?.trim().toUpperCase();
  return {
    ...(isSwapped ? {} : { min, max }),
    currency: currency !== undefined && /^[A-Z]{3}$/.test(currency) ? currency : undefined,
    period: readPeriod(raw.period ?? undefined),
    basis: raw.basis,
    summary,
  };
}

function amount(value: number | string | null | undefined): number | undefined {
  const number = typeof value === 'string' ? readFigure(value) : value;
  return typeof number === 'number' && Number.isFinite(number) && number > 0 && number <= 1e12
    ? number
    : undefined;
}

const FIGURE = /^[^\d.,-]{0,6}(\d[\d.,'’\s]{0,24})(k?)[^\d]{0,12}$/i;
const GROUPS = /^\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?$/;

/**
 * One figure as sources write it, with the group and decimal signs of any custom: "60.000", "60 000 €", "1.250,50", "65k".
 * Undefined where the words are no single figure.
 */
export function readFigure(words: string): number | undefined {
  const [, digits, thousand] = FIGURE.exec(words.trim()) ?? [];
  if (digits === undefined) return undefined;
  const clean = digits.replace(/['’\s]/g, '').replace(/[.,]$/, '');
  const isGrouped = GROUPS.test(clean);
  const fraction = /[.,](\d{1,2})$/.exec(clean)?.[1] ?? '';
  const whole = fraction === '' ? clean : clean.slice(0, -fraction.length - 1);
  const plain =
    isGrouped || fraction !== ''
      ? `${whole.replace(/[.,]/g, '')}.${fraction || '0'}`
      : clean.replace(/,/g, '');
  const number = Number(plain) * (thousand === '' ? 1 : 1000);
  return Number.isFinite(number) ? number : undefined;
}

/** Lines without blanks, repetitions and what is too long to be a place; undefined where none is left. */
export function lines(...values: readonly (string | null | undefined)[]): string[] | undefined {
  const kept = values
    .map((value) => value?.trim() ?? '')
    .filter((value) => value !== '' && value.length <= 300);
  return kept.length === 0 ? undefined : [...new Set(kept)].slice(0, 100);
}

/** Of a remote posting: the line that says where those who apply may be, whole and in its parts. */
export const remoteFrom = (line: string | undefined, separator: RegExp) => ({
  locations: lines(line),
  workplace: 'remote' as const,
  applicants: line?.split(separator).flatMap((part) => part.trim() || []),
});

/** Parts of an address as one line: "Austin, Texas, United States". Undefined where there is none. */
export const placeLine = (...parts: readonly (string | null | undefined)[]): string | undefined =>
  [...new Set(parts.map((part) => part?.trim() ?? '').filter((part) => part !== ''))].join(', ') || undefined;
