import fs from 'node:fs';
import path from 'node:path';
import { systemClock } from '@app/infra/system';

/** The day on which the samples were written; their newest postings are of that day. */
export const WRITTEN_ON = '2026-11-22';

const DAY_MS = 86_400_000;
const DATES = new Set(['first_published', 'updated_at', 'createdAt', 'publishedAt', 'application_deadline']);

const asDay = (text: string) => new Date(`${text}T00:00:00Z`);
const dayOf = (date: Date) => date.toISOString().slice(0, 10);

/** The day on which this data folder first served samples; noted on the first call. */
export function firstServed(dataDir: string): string {
  const file = path.join(dataDir, 'samples-since');
  if (fs.existsSync(file)) return fs.readFileSync(file, 'utf8').trim();
  const today = dayOf(systemClock.now());
  fs.mkdirSync(dataDir, { recursive: true });
  fs.writeFileSync(file, `${today}\n`);
  return today;
}

function shift(value: unknown, days: number): unknown {
  if (typeof value === 'number') return value + days * DAY_MS;
  if (typeof value !== 'string') return value;
  return value.replace(/^\d{4}-\d{2}-\d{2}/, (day) => dayOf(new Date(asDay(day).getTime() + days * DAY_MS)));
}

/**
 * Moves every date of a sample board by the same whole days, so that it looks as new on the first start as on the day it
 * was written. The day is fixed per data folder: a board that changed each day would look like new revisions.
 */
export function freshen(body: Buffer, since: string): Buffer {
  const days = Math.max(0, Math.round((asDay(since).getTime() - asDay(WRITTEN_ON).getTime()) / DAY_MS));
  if (days === 0) return body;
  const moved = JSON.parse(body.toString('utf8'), (key, value: unknown) =>
    DATES.has(key) ? shift(value, days) : value,
  ) as unknown;
  return Buffer.from(JSON.stringify(moved));
}
