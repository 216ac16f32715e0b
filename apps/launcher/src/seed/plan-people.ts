import { asId, type SubscriberId } from '@app/core/ids';
import type { Language, Restraints, Schedule } from '@app/core/subscription';
import { contentHash } from '@app/infra/system';
import { Chance } from './chance.js';
import { LANDS, type LandCode } from './stock/cities.js';
import { FIRST, LAST } from './stock/people-names.js';
import { DAY, type PeopleOptions, type SeedSearch, restraintsOf, searchesOf } from './plan-searches.js';

/** How a mailbox behaves: `gone`: it refuses for good; `slow`: often only at the second try. */
type Mailbox = 'good' | 'slow' | 'gone';

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

const DOMAINS = ['example.org', 'example.com', 'example.net'];

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
