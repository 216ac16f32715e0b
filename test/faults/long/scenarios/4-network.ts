import { setTimeout as wait } from 'node:timers/promises';
import type { Run, Scenario } from '../scenario.js';
import { findToxiproxy } from '../tools.js';
import type { Toxic, Toxiproxy } from '../toxiproxy.js';
import type { World } from '../world.js';

const BEHIND = ['redis', 'mongo', 'smtp', 'feed'] as const;
type Behind = (typeof BEHIND)[number];

const FAULTS: readonly (readonly [string, Toxic])[] = [
  ['latency', { type: 'latency', stream: 'downstream', attributes: { latency: 400, jitter: 200 } }],
  ['bandwidth', { type: 'bandwidth', stream: 'upstream', attributes: { rate: 4 } }],
  ['reset', { type: 'reset_peer', stream: 'downstream', attributes: { timeout: 50 } }],
  ['black hole', { type: 'timeout', stream: 'downstream', attributes: { timeout: 0 } }],
];
const FAULT_MS = 6_000;

function proxyOf(world: World): Toxiproxy {
  if (world.proxy === null) throw new Error('This scenario needs toxiproxy.');
  return world.proxy;
}

const cannot = () => (findToxiproxy() === null ? 'toxiproxy is not there and Go cannot build it.' : null);

/** Each fault in turn, with a good moment after it. */
function toxic(behind: Behind): Scenario {
  return {
    name: `4-network-${behind}`,
    title: `toxiproxy before ${behind}: ${FAULTS.map(([name]) => name).join(', ')}, 6 s each`,
    full: 10,
    options: { people: 60, toxiproxy: true },
    cannot,
    run: async ({ world, times, say }: Run) => {
      const proxy = proxyOf(world);
      world.load.start({ everyMs: 900 });
      for (let n = 1; n <= times; n += 1) {
        for (const [, fault] of FAULTS) {
          await proxy.poison(behind, fault);
          await wait(FAULT_MS);
          await proxy.heal(behind, fault);
          await wait(2_000);
        }
        say(`${n} rounds`);
      }
      return { repetitions: times, note: `${FAULTS.length} faults in each round.` };
    },
  };
}

const STEP_BYTES = 257;
const MOST_BYTES = 12_000;

/** The connection is cut after k bytes towards the mail server, k growing through the whole dialogue. */
async function cutEverywhere({ world, times }: Run) {
  const proxy = proxyOf(world);
  const step = Math.max(STEP_BYTES, Math.ceil(MOST_BYTES / times));
  let cuts = 0;
  for (let bytes = 1; bytes < MOST_BYTES && cuts < times; bytes += step) {
    for (const stream of ['upstream', 'downstream'] as const) {
      const size = stream === 'upstream' ? bytes : Math.ceil(bytes / 40);
      const cut: Toxic = { type: 'limit_data', stream, attributes: { bytes: size } };
      await proxy.poison('smtp', cut);
      await world.load.push(2);
      await wait(1_500);
      await proxy.heal('smtp', cut);
    }
    cuts += 1;
  }
  return {
    repetitions: cuts,
    note: `Every ${step} bytes of what is sent, every ${Math.ceil(step / 40)} of the answers.`,
  };
}

/** Scenario 4: a network that is slow, narrow, resetting or silent, and one that cuts the dialogue at any byte. */
export const NETWORK: readonly Scenario[] = [
  ...BEHIND.map(toxic),
  {
    name: '4-network-smtp-cut',
    title: 'toxiproxy before smtp: the dialogue is cut after k bytes, both ways',
    full: 46,
    options: { people: 60, toxiproxy: true },
    cannot,
    run: cutEverywhere,
  },
];
