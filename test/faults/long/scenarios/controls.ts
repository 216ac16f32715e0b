import { setTimeout as wait } from 'node:timers/promises';
import type { Run, Scenario } from '../scenario.js';

async function steadily({ world, times }: Run) {
  for (let n = 0; n < times; n += 1) {
    const batch = await world.load.push(3);
    await wait(500);
    // A revision: the posting is compared again, and the alert's key is what keeps that from making a second alert.
    await world.load.pushRevised(batch, n);
    await wait(500);
  }
  await wait(8_000);
  return { repetitions: times };
}

/** The proof of the proof: without a protection the ledger must find faults; with both, the same load has none. */
export const CONTROLS: readonly Scenario[] = [
  { name: 'control-none', title: 'Control: the same load with every protection', full: 10, run: steadily },
  {
    name: 'control-lease',
    title: 'Control: mails are sent without a claim',
    full: 10,
    options: { unsafe: 'lease' },
    mustFail: true,
    run: steadily,
  },
  {
    name: 'control-key',
    title: 'Control: alerts have no unique key',
    full: 10,
    options: { unsafe: 'key' },
    mustFail: true,
    run: steadily,
  },
];
