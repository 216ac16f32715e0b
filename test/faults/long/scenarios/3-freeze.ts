import { setTimeout as wait } from 'node:timers/promises';
import type { Run, Scenario } from '../scenario.js';
import type { Supervised } from '../supervised.js';

/** Twice the lease of a delivery and the lock of a job. */
const FROZEN_MS = 65_000;
const BLOCKED_MS = 60_000;

const strike =
  (name: 'notifier' | 'matcher', fault: (service: Supervised) => Promise<void>) =>
  async ({ world, times, random, say }: Run) => {
    world.load.start({ everyMs: 900 });
    for (let n = 1; n <= times; n += 1) {
      await wait(random() * 3_000);
      await fault(world.of(name)[0] as Supervised);
      await wait(2_000);
      say(`${n} times`);
    }
    return { repetitions: times };
  };

const freeze = async (service: Supervised): Promise<void> => {
  service.signal('SIGSTOP');
  await wait(FROZEN_MS);
  service.signal('SIGCONT');
};

const block = async (service: Supervised): Promise<void> => {
  service.block(BLOCKED_MS);
  await wait(BLOCKED_MS);
};

/** Scenario 3: a worker that stands still while another takes over its work, and then goes on with what it held. */
export const FREEZES: readonly Scenario[] = (['notifier', 'matcher'] as const).flatMap((name) => [
  {
    name: `3-freeze-${name}`,
    title: `SIGSTOP of one of two ${name}s for 65 s, twice its lease and more`,
    full: 10,
    options: { [`${name}s`]: 2, people: 60 },
    run: strike(name, freeze),
  },
  {
    name: `3-block-${name}`,
    title: `The event loop of one of two ${name}s is blocked for 60 s`,
    full: 10,
    options: { [`${name}s`]: 2, people: 60 },
    run: strike(name, block),
  },
]);
