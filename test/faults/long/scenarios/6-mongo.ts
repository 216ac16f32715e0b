import { setTimeout as wait } from 'node:timers/promises';
import type { Run, Scenario } from '../scenario.js';
import type { ReplicaSet } from '../replica-set.js';
import type { World } from '../world.js';

const options = { people: 60, mongoNodes: 3 } as const;

function setOf(world: World): ReplicaSet {
  if (world.set === null) throw new Error('This scenario needs three nodes.');
  return world.set;
}

const again =
  (strike: (set: ReplicaSet, primary: number) => Promise<void>) =>
  async ({ world, times, random, say }: Run) => {
    const set = setOf(world);
    world.load.start({ everyMs: 900 });
    for (let n = 1; n <= times; n += 1) {
      await wait(2_000 + random() * 3_000);
      await strike(set, await set.primary());
      await set.primary();
      say(`${n} times`);
    }
    return { repetitions: times };
  };

const DOWN_MS = 600_000;
const ASKING_MS = 20_000;

/** While nobody answers, the api must say so in a form that clients understand. */
async function wholeSetDown({ world, times }: Run) {
  const set = setOf(world);
  const wrong = new Set<string>();
  world.load.start({ everyMs: 900 });
  for (let n = 0; n < times; n += 1) {
    await wait(5_000);
    await set.killAll();
    const answer = await ask(world);
    if (answer !== '503 with Retry-After') wrong.add(answer);
    await wait(DOWN_MS);
    await set.startAll();
    await set.primary();
    await wait(5_000);
  }
  return {
    repetitions: times,
    note: 'Meanwhile the api answered pushes with 503 and Retry-After.',
    faults: [...wrong].map((answer) => `With the set down the api answered a push with ${answer}.`),
  };
}

async function ask({ boardUrl, token }: World): Promise<string> {
  const response = await fetch(`${boardUrl}/api/postings`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify([
      { externalId: 'never', url: 'https://x.example/', title: 'Never', company: 'Never' },
    ]),
    signal: AbortSignal.timeout(ASKING_MS),
  });
  return `${response.status} ${response.headers.has('retry-after') ? 'with' : 'without'} Retry-After`;
}

/** Scenario 6: no write that was acknowledged is missing, whatever happens to the nodes. */
export const MONGO: readonly Scenario[] = [
  {
    name: '6-mongo-stepdown',
    title: 'MongoDB, three nodes: the primary steps down at load',
    full: 10,
    options,
    run: again((set, primary) => set.stepDown(primary)),
  },
  {
    name: '6-mongo-kill',
    title: 'MongoDB, three nodes: kill -9 of the primary at load, back after the election',
    full: 10,
    options,
    run: again(async (set, primary) => {
      await set.kill9(primary);
      await set.primary();
      await set.startAll();
    }),
  },
  {
    name: '6-mongo-freeze',
    title: 'MongoDB, three nodes: the primary is frozen for 20 s at load',
    full: 10,
    options,
    run: again(async (set, primary) => {
      set.signal(primary, 'SIGSTOP');
      await wait(20_000);
      set.signal(primary, 'SIGCONT');
    }),
  },
  {
    name: '6-mongo-down',
    title: 'MongoDB, three nodes: the whole set is killed and comes back after ten minutes',
    full: 1,
    options,
    run: wholeSetDown,
  },
];
