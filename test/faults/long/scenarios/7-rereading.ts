import { setTimeout as wait } from 'node:timers/promises';
import { until } from '@app/testing';
import { expectedPairs, planPostings, saidWhenCommitted, type Reading } from '../../workload.js';
import type { Findings, Run } from '../scenario.js';
import type { World } from '../world.js';

/** Rules that no release has: what they read is read again. */
const OTHER_RULES = '0.0';
/** Far from the numbers of the load. */
const FIRST = 100_000;
const BATCH = 20;

/**
 * Pushes postings that say one thing, and then makes the record say that other rules had read another: what is read again
 * by the rules of today differs from what was compared. Half of them win people by that, half lose all whom they had.
 */
async function misread(world: World, random: () => number, from: number): Promise<Reading[]> {
  const readings = planPostings(random, BATCH).map((plan, n): Reading => {
    const role = `role${from + n}`;
    const wanted = plan.title.replace(/role\d+$/, role);
    const nobodys = `somebody else ${role}`;
    const posting = { externalId: `x${from + n}`, company: `Misread ${from + n}`, title: '' };
    const [first, later] = n % 2 === 0 ? [nobodys, wanted] : [wanted, nobodys];
    return { posting, first, later };
  });
  await world.load.pushSame(readings.map(({ posting, first }) => ({ ...posting, title: first })));
  const ids = readings.map(({ posting }) => posting.externalId);
  const waiting = { externalId: { $in: ids }, unmatched: true };
  await until('they are compared', async () => !(await world.database.postings.exists(waiting)), 120_000);
  await world.database.postings.bulkWrite(
    readings.map(({ posting: { externalId }, later }) => ({
      updateOne: {
        filter: { externalId, source: 'pushed' },
        update: { $set: { reading: OTHER_RULES, contentHash: externalId, 'draft.title': later } },
      },
    })),
  );
  return readings;
}

/** The rules of reading change again and again at load, and ingestion is killed meanwhile: that alone alerts nobody. */
export async function rereading({ world, times, random, say }: Run): Promise<Findings> {
  const [ingestion] = world.of('ingestion');
  const readings: Reading[] = [];
  world.load.start();
  for (let n = 1; n <= times; n += 1) {
    readings.push(...(await misread(world, random, FIRST + readings.length)));
    await world.database.postings.updateMany(
      { state: 'open', reading: { $exists: true } },
      { $set: { reading: OTHER_RULES } },
    );
    await wait(random() * 2_000);
    if (n % 2 === 0) await ingestion?.kill9();
    await world.allReady();
    if (n % 5 === 0) say(`${n} changes of the rules`);
  }
  const isLeft = { state: 'open' as const, reading: OTHER_RULES };
  await until('all are read again', async () => !(await world.database.postings.exists(isLeft)), 300_000);
  const ofLoad = world.expects;
  const ofThese = expectedPairs(world.searches, saidWhenCommitted(readings));
  world.expects = () => {
    const { must, may } = ofLoad();
    return { must: new Set([...must, ...ofThese]), may };
  };
  const ids = readings.map(({ posting }) => posting.externalId);
  const titles = await world.database.postings.find({ externalId: { $in: ids } }, { title: 1 }).lean();
  const said = new Set(titles.map(({ title }) => title));
  const unread = readings.filter(({ later }) => !said.has(later));
  return {
    repetitions: times,
    note: `${readings.length} postings were read as something else after they had been compared.`,
    faults: unread.length === 0 ? [] : [`${unread.length} postings were not read again.`],
  };
}
