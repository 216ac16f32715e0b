import { asId, type SavedSearchId } from '@app/core/ids';
import { NO_RESTRAINTS, type Restraints, type Rhythm } from '@app/core/subscription';
import { parseQuery } from '@app/search/language';
import { canonicalText } from '@app/search/query';
import { contentHash } from '@app/infra/system';
import { Chance } from './chance.js';
import { COMPANIES } from './stock/companies.js';
import { drawQuery } from './draw-query.js';

/** What somebody looks for. */
export interface SeedSearch {
  readonly id: SavedSearchId;
  /** Canonical text. */
  readonly query: string;
  readonly rhythm: Rhythm;
  readonly savedAt: Date;
  /** Null: the mail was never answered. */
  readonly confirmedAt: Date | null;
  readonly pausedAt: Date | null;
}

export interface PeopleOptions {
  readonly seed: number;
  readonly searches: number;
  readonly days: number;
  readonly now: Date;
}

export const DAY = 86_400_000;
const HOUR = 3_600_000;

/** Canonical text of a query that was drawn. */
function canonical(text: string): string {
  const parsed = parseQuery(text);
  if (!parsed.ok) throw new Error(`The seeded search "${text}" is none: ${parsed.errors[0]?.message ?? ''}`);
  return canonicalText(parsed.query);
}

export function restraintsOf(chance: Chance, searches: readonly SeedSearch[], now: Date): Restraints {
  const first = searches[0];
  const day = (from: number, to: number) => new Date(now.getTime() + chance.int(from, to) * DAY);
  return {
    ...NO_RESTRAINTS,
    ...(chance.percent(4) ? { away: { from: day(-4, -1), until: day(5, 14) } } : {}),
    ...(first !== undefined && chance.percent(5)
      ? { snoozes: [{ savedSearchId: first.id, until: day(3, 12) }] }
      : {}),
    ...(chance.percent(20)
      ? { quietHours: { from: chance.pick([20, 21, 22]), to: chance.pick([6, 7, 8]) } }
      : {}),
    ...(chance.percent(6) ? { weeklyMails: chance.int(3, 7) } : {}),
    ...(chance.percent(7) ? { mutedCompanies: [muted(chance)] } : {}),
  };
}

function muted(chance: Chance) {
  const { name, slug } = chance.pick(COMPANIES);
  return { name, slug };
}

export function searchesOf(
  chance: Chance,
  count: number,
  key: string,
  { days, now }: PeopleOptions,
): SeedSearch[] {
  const begin = now.getTime() - days * DAY;
  const queries = new Set<string>();
  while (queries.size < count) queries.add(canonical(drawQuery(chance)));
  const isConfirmed = chance.percent(93);
  return [...queries].map((query, at) => {
    // Most were there when the history begins; the others come one after another.
    const share = chance.percent(55) ? chance.next() * 0.02 : chance.next() * 0.95;
    // A search that nobody confirms is forgotten soon: those that are seeded are of the last days.
    const hoursAgo = chance.int(1, Math.min(36, days * 24 - 1));
    const savedAt = new Date(isConfirmed ? begin + share * days * DAY : now.getTime() - hoursAgo * HOUR);
    const confirmedAt = isConfirmed ? new Date(savedAt.getTime() + chance.int(1, 240) * 60_000) : null;
    const paused = confirmedAt !== null && chance.percent(6);
    return {
      id: asId(contentHash([key, 'search', at])),
      query,
      rhythm: chance.weighted<Rhythm>([
        ['instant', 22],
        ['hourly', 8],
        ['daily', 48],
        ['weekly', 22],
      ]),
      savedAt,
      confirmedAt: confirmedAt !== null && confirmedAt < now ? confirmedAt : null,
      pausedAt: paused
        ? new Date(confirmedAt.getTime() + chance.next() * (now.getTime() - confirmedAt.getTime()))
        : null,
    };
  });
}
