import { setTimeout as wait } from 'node:timers/promises';
import { loadSecrets } from '@app/infra/config';
import { TokenSigner } from '@app/infra/system';
import { changing } from './7-changing.js';
import { rereading } from './7-rereading.js';
import type { Run, Scenario } from '../scenario.js';
import type { World } from '../world.js';

const HOUR_MS = 3_600_000;

async function clockSteps({ world, times, random, say }: Run) {
  world.load.start({ everyMs: 900 });
  for (let n = 1; n <= times; n += 1) {
    await wait(1_500 + random() * 1_500);
    world.moveClocks(n % 2 === 0 ? -HOUR_MS : HOUR_MS);
    if (n % 5 === 0) say(`${n} steps`);
  }
  return { repetitions: times, note: 'An hour forward and an hour back, in the middle of leases.' };
}

/** Each batch comes ten times, in another order, and interleaved with the one before. */
async function duplicates({ world, times, random }: Run) {
  let before: Awaited<ReturnType<World['load']['push']>> = [];
  for (let n = 0; n < times; n += 1) {
    const batch = await world.load.push(3);
    for (let copy = 0; copy < 9; copy += 1) {
      const mixed = [...batch, ...before].sort(() => random() - 0.5);
      await world.load.pushSame(mixed);
    }
    before = batch;
  }
  return { repetitions: times };
}

async function rollingRestart({ world, times, say }: Run) {
  world.load.start({ everyMs: 600 });
  for (let n = 1; n <= times; n += 1) {
    for (const service of world.services) await service.restart();
    say(`${n} rounds`);
  }
  const ledger = await world.drain();
  const { ambiguous, copies } = ledger;
  return {
    repetitions: times,
    faults: ambiguous + copies > 0 ? ['A service that was asked to end left a mail in doubt.'] : [],
  };
}

/** People leave while mails to them are being made: no mail is begun later than a second after the answer. */
async function leaving({ world, times, random }: Run) {
  const { signingKeys, hashKey } = loadSecrets(world.dataDir);
  const signer = new TokenSigner(signingKeys, hashKey);
  const left = new Map<string, number>();
  const late: string[] = [];
  world.inbox.behave({
    onMail: () => 'accept',
    onRcpt: (to) => {
      const since = left.get(to);
      if (since !== undefined && performance.now() - since > 1_000) late.push(to);
      return 'accept';
    },
  });
  world.load.start({ everyMs: 200, feed: false });
  const people = await world.database.subscribers.find({}, { address: 1 }).lean();
  const leavers = people.sort(() => random() - 0.5).slice(0, times);
  for (const { _id, address } of leavers) {
    await wait(random() * 400);
    const answer = await fetch(`${world.boardUrl}/unsubscribe/${signer.sign('unsubscribe', _id)}`, {
      method: 'POST',
    });
    if (!answer.ok) throw new Error(`Unsubscribing was answered with ${answer.status}.`);
    left.set(address, performance.now());
    world.refused.add(address);
  }
  await world.load.stop();
  await world.drain();
  return {
    repetitions: leavers.length,
    faults: late.map((to) => `A mail to ${to} was begun more than a second after it had left.`),
  };
}

/** Scenario 7: what operators and people do on ordinary days, at load. */
export const OPERATIONS: readonly Scenario[] = [
  {
    name: '7-clock',
    title: 'The clocks step by an hour both ways at load',
    full: 20,
    options: { people: 60 },
    run: clockSteps,
  },
  {
    name: '7-duplicates',
    title: 'Every posting is ingested ten times, out of order',
    full: 20,
    run: duplicates,
  },
  {
    name: '7-rolling',
    title: 'Rolling restart of every service at load',
    full: 10,
    options: { people: 60 },
    run: rollingRestart,
  },
  {
    name: '7-changing',
    title: 'Searches are changed 50 times a second while 200 postings come a second',
    full: 3_000,
    options: { people: 600, catalogue: false, env: { TRUST_PROXY: '1' } },
    run: changing,
  },
  {
    name: '7-rereading',
    title: 'The rules of reading change at load, and ingestion is killed while it reads again',
    full: 20,
    options: { env: { REREAD_PER_SECOND: '200' } },
    run: rereading,
  },
  {
    name: '7-leaving',
    title: 'People unsubscribe while mails are being sent',
    full: 50,
    options: { scripted: true },
    run: leaving,
  },
];
