import { setTimeout as wait } from 'node:timers/promises';
import type { Findings, Run, Scenario } from '../scenario.js';
import type { Supervised } from '../supervised.js';
import { REDIS_FAULTS } from './2-redis.js';

const SHORTEST_MS = 4_000;
const SPREAD_MS = 8_000;
/** Shorter than a lease: whoever wakes up still holds it. */
const SLEEP_MS = 5_000;
/** Share of the mails that may be recorded as ambiguous. */
const MOST_AMBIGUOUS = 0.005;

type Fault = readonly [string, (run: Run) => Promise<void>];

/** One of several replicas, or the only one. */
function oneOf({ world, random }: Run): Supervised {
  return world.services[Math.floor(random() * world.services.length)] as Supervised;
}

const FAULTS: readonly Fault[] = [
  ['a service killed', async (run) => oneOf(run).kill9()],
  ['a service restarted', async (run) => oneOf(run).restart()],
  [
    'a service frozen for a while',
    async (run) => {
      const service = oneOf(run);
      service.signal('SIGSTOP');
      await wait(SLEEP_MS);
      service.signal('SIGCONT');
    },
  ],
  [
    'MongoDB killed',
    async ({ world, random }) => {
      await world.mongo.kill9();
      await wait(random() * 2_000);
      await world.mongo.start();
    },
  ],
  ...REDIS_FAULTS.map(({ name, strike }): Fault => [name.replace('2-redis-', 'Redis: '), strike]),
];

/** A bad day: at a steady load, something else goes wrong every few seconds. */
async function chaos(run: Run): Promise<Findings> {
  const { world, times, random, say } = run;
  const counts = new Map<string, number>();
  world.load.start({ everyMs: 500 });
  for (let n = 1; n <= times; n += 1) {
    await wait(SHORTEST_MS + random() * SPREAD_MS);
    const [name, strike] = FAULTS[Math.floor(random() * FAULTS.length)] as Fault;
    await strike(run);
    counts.set(name, (counts.get(name) ?? 0) + 1);
    if (n % 10 === 0) say(`${n} faults`);
    await world.allReady();
  }
  const { ambiguous } = await world.drain();
  const mails = (await world.receiver.copies()).length;
  const share = `${((100 * ambiguous) / mails).toFixed(2)} % of the mails are ambiguous`;
  const list = [...counts].map(([name, count]) => `${name} ${count}`).join(', ');
  return {
    repetitions: times,
    note: `${share}. ${list}.`,
    faults: ambiguous > MOST_AMBIGUOUS * mails ? [`${share}: more than 0.5 %.`] : [],
  };
}

/** Scenario 9: everything at once. */
export const CHAOS: readonly Scenario[] = [
  {
    name: '9-chaos',
    title: 'Whatever can go wrong does, at random, at load',
    full: 100,
    options: { people: 400, notifiers: 2, matchers: 2 },
    run: chaos,
  },
];
