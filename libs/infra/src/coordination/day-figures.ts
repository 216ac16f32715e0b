import { dayOf, lastDays, type DayCounts } from '@app/core/figures';
import type { DomainCounts } from '../metrics/index.js';
import type { Database, DayFiguresDoc, DayGauges } from '../mongo/index.js';

const beginning = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** `$inc` of what there is to add; null where there is nothing. */
function addition(counts: DayFiguresDoc['counts']): Record<string, number> | null {
  const added = Object.entries(counts).filter(([, count]) => count !== undefined && count !== 0);
  return added.length === 0
    ? null
    : Object.fromEntries(added.map(([name, count]) => [`counts.${name}`, count as number]));
}

/** Adds what a process has counted to the figures of the day, in one round trip; nothing is written where nothing was counted. */
export async function addToDay(
  database: Database,
  counts: DayCounts,
  domains: ReadonlyMap<string, DomainCounts>,
  now: Date,
): Promise<void> {
  const day = dayOf(now);
  const all = new Map<string | null, DayFiguresDoc['counts']>([[null, counts]]);
  for (const [domain, own] of domains) {
    const mails = (own.mailsAccepted ?? 0) + (own.mailsRefused ?? 0);
    all.set(domain, { ...own, mails });
  }
  const writes = [...all].flatMap(([domain, own]) => {
    const $inc = addition(own);
    if ($inc === null) return [];
    const _id = domain === null ? day : `${day} ${domain}`;
    const $setOnInsert = { day, domain, at: beginning(day) };
    return [{ updateOne: { filter: { _id }, update: { $inc, $setOnInsert }, upsert: true } }];
  });
  if (writes.length > 0) await database.dayFigures.bulkWrite(writes, { ordered: false });
}

/** Notes how full the servers are; the last look of a day is kept. */
export async function noteGauges(database: Database, gauges: DayGauges, now: Date): Promise<void> {
  const day = dayOf(now);
  const $setOnInsert = { day, domain: null, counts: {}, at: beginning(day) };
  await database.dayFigures.updateOne({ _id: day }, { $set: { gauges }, $setOnInsert }, { upsert: true });
}

/** The figures of the last days, the oldest first; a day on which nothing was counted is left out. */
export function figuresOfDays(database: Database, now: Date, count: number): Promise<DayFiguresDoc[]> {
  return database.dayFigures
    .find({ _id: { $in: lastDays(now, count) } })
    .sort({ _id: 1 })
    .lean<DayFiguresDoc[]>();
}

/** The domains that most mails went to on these days: all figures of each domain that is among the first of any of them. */
export async function figuresOfDomains(
  database: Database,
  days: readonly string[],
  most: number,
): Promise<DayFiguresDoc[]> {
  const first = await Promise.all(
    days.map((day) =>
      database.dayFigures
        .find({ day, domain: { $type: 'string' } }, { domain: 1 })
        .sort({ 'counts.mails': -1 })
        .hint('domains')
        .limit(most)
        .lean<Pick<DayFiguresDoc, 'domain'>[]>(),
    ),
  );
  const names = [...new Set(first.flat().map(({ domain }) => domain))];
  const ids = days.flatMap((day) => names.map((domain) => `${day} ${domain}`));
  return database.dayFigures.find({ _id: { $in: ids } }).lean<DayFiguresDoc[]>();
}
