import { asId, type SavedSearchId, type SubscriberId } from '@app/core/ids';
import {
  NO_RESTRAINTS,
  type Language,
  type Restraints,
  type Rhythm,
  type Schedule,
} from '@app/core/subscription';
import { parseQuery } from '@app/search/language';
import { canonicalText } from '@app/search/query';
import { contentHash } from '@app/infra/system';
import { Chance } from './chance.js';
import { LANDS, type LandCode } from './stock/cities.js';
import { COMPANIES } from './stock/companies.js';
import { drawQuery } from './draw-query.js';

/** How a mailbox behaves: `gone`: it refuses for good; `slow`: often only at the second try. */
type Mailbox = 'good' | 'slow' | 'gone';

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

/** An invented person with an address at a domain that is kept for examples (RFC 2606). */
export interface SeedPerson {
  readonly id: SubscriberId;
  readonly address: string;
  readonly language: Language;
  readonly schedule: Schedule;
  readonly restraints: Restraints;
  readonly mailbox: Mailbox;
  readonly unsubscribedAt: Date | null;
  readonly searches: readonly SeedSearch[];
}

interface PeopleOptions {
  readonly seed: number;
  readonly searches: number;
  readonly days: number;
  readonly now: Date;
}

const DAY = 86_400_000;
const HOUR = 3_600_000;
const FIRST = [
  'ada',
  'ben',
  'carla',
  'dan',
  'elif',
  'finn',
  'grace',
  'hugo',
  'ines',
  'jonas',
  'kofi',
  'lena',
  'mateo',
  'nora',
  'omar',
  'paula',
  'quinn',
  'rosa',
  'sami',
  'tilda',
  'uwe',
  'vera',
  'wanda',
  'yuki',
  'zoe',
];
const LAST = [
  'abel',
  'brook',
  'castro',
  'diaz',
  'ekman',
  'frost',
  'garcia',
  'holm',
  'ivanova',
  'jansen',
  'kim',
  'lund',
  'moreau',
  'nowak',
  'okafor',
  'patel',
  'quist',
  'rossi',
  'sato',
  'thaler',
  'ueda',
  'varga',
  'weiss',
  'young',
];
const DOMAINS = ['example.org', 'example.com', 'example.net'];

/** Canonical text of a query that was drawn. */
function canonical(text: string): string {
  const parsed = parseQuery(text);
  if (!parsed.ok) throw new Error(`The seeded search "${text}" is none: ${parsed.errors[0]?.message ?? ''}`);
  return canonicalText(parsed.query);
}

function restraintsOf(chance: Chance, searches: readonly SeedSearch[], now: Date): Restraints {
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

function searchesOf(chance: Chance, count: number, key: string, { days, now }: PeopleOptions): SeedSearch[] {
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

/** One person; `number` makes the address single. */
function personOf(chance: Chance, number: number, count: number, options: PeopleOptions): SeedPerson {
  const { seed, days, now } = options;
  const key = `${seed} person ${number}`;
  const land = chance.pick(Object.keys(LANDS) as LandCode[]);
  const searches = searchesOf(chance, count, key, options);
  const isGerman = ['DE', 'AT', 'CH'].includes(land) && chance.percent(70);
  const leaves = searches.every(({ confirmedAt }) => confirmedAt !== null) && chance.percent(5);
  const { timeZone } = LANDS[land];
  return {
    id: asId(contentHash([key])),
    address: `${chance.pick(FIRST)}.${chance.pick(LAST)}.${seed}-${number}@${chance.pick(DOMAINS)}`,
    language: isGerman ? 'de' : 'en',
    schedule: {
      timeZone,
      hour: chance.pick([6, 7, 7, 8, 8, 9, 12, 17, 18]),
      weekday: chance.pick([1, 1, 1, 5, 7]),
    },
    restraints: restraintsOf(chance, searches, now),
    mailbox: chance.weighted([
      ['good', 91],
      ['slow', 6],
      ['gone', 3],
    ]),
    unsubscribedAt: leaves ? new Date(now.getTime() - chance.next() * days * 0.5 * DAY) : null,
    searches,
  };
}

/** People who hold that many searches between them. The same options give the same people. */
export function planPeople(options: PeopleOptions): SeedPerson[] {
  const chance = new Chance(`${options.seed} people`);
  const people: SeedPerson[] = [];
  for (let left = options.searches; left > 0;) {
    const count = Math.min(
      left,
      chance.weighted([
        [1, 70],
        [2, 22],
        [3, 8],
      ]),
    );
    people.push(personOf(chance, people.length + 1, count, options));
    left -= count;
  }
  return people;
}
