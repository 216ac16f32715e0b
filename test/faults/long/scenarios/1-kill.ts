import { setTimeout as wait } from 'node:timers/promises';
import type { Findings, Run, Scenario } from '../scenario.js';
import type { Supervised } from '../supervised.js';

const SHORTEST_MS = 100;
const SPREAD_MS = 2_500;

async function killAgainAndAgain(service: Supervised, { times, random, say }: Run): Promise<void> {
  for (let n = 1; n <= times; n += 1) {
    await service.ready();
    await wait(SHORTEST_MS + random() * SPREAD_MS);
    await service.kill9();
    if (n % 10 === 0) say(`${service.label}: killed ${n} times`);
  }
}

/** Every service is killed so often, each in its own time, so that several are away together now and then. */
async function killAll(run: Run): Promise<Findings> {
  const { world, times } = run;
  world.load.start({ everyMs: 900 });
  await Promise.all(world.services.map((service) => killAgainAndAgain(service, run)));
  return { repetitions: times, note: `${times} kills of each of ${world.services.length} processes.` };
}

/** Beyond so many writes after a posting has come, a service only repeats what it does when idle. */
const MOST_WRITES = 60;

function crashPoints(name: 'ingestion' | 'matcher' | 'notifier' | 'api'): Scenario {
  return {
    name: `1-crash-points-${name}`,
    title: `${name} dies before and after its n-th write to a socket, n = 1, 2, ... while postings come`,
    full: MOST_WRITES * 2,
    options: { people: 60 },
    run: async ({ world, times, say }) => {
      const service = world.of(name)[0] as Supervised;
      let reached = 0;
      for (let n = 0; n < times; n += 1) {
        // Fewer repetitions are spread over all of the writes.
        const write = 1 + Math.floor(((n >> 1) * MOST_WRITES * 2) / times);
        await service.ready();
        const pushing: { done: Promise<unknown> } = { done: Promise.resolve() };
        const crashed = await service.crashAtWrite(write, n % 2 === 0 ? 'before' : 'after', () => {
          for (const posting of world.load.take(1)) world.feed.publish(posting);
          pushing.done = world.load.push(1);
          return Promise.resolve();
        });
        if (crashed) reached += 1;
        await pushing.done;
        if ((n + 1) % 20 === 0) say(`${n + 1} crashes asked for, ${reached} at their step`);
      }
      return {
        repetitions: times,
        note: `${reached} died at the write that was named, the others after 8 s.`,
      };
    },
  };
}

/** Scenario 1: kill -9 at random moments, and at every step. */
export const KILLS: readonly Scenario[] = [
  {
    name: '1-kill',
    title: 'kill -9 of each service at random moments at load',
    full: 100,
    run: killAll,
  },
  crashPoints('notifier'),
  crashPoints('matcher'),
  crashPoints('api'),
  crashPoints('ingestion'),
];
