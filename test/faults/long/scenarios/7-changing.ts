import { setTimeout as wait } from 'node:timers/promises';
import { loadSecrets } from '@app/infra/config';
import type { SavedSearch } from '@app/core/records';
import { TokenSigner } from '@app/infra/system';
import {
  planPostings,
  planSearches,
  type Expected,
  type PostingPlan,
  type SearchPlan,
} from '../../workload.js';
import type { Findings, Run } from '../scenario.js';
import type { World } from '../world.js';

const CHANGES_A_SECOND = 50;
const RETRY_MS = 500;
const PUSHES_A_SECOND = 10;
const PUSHED_TOGETHER = 20;
/** One posting in so many is wanted by anybody: what a mail has no room for would be on a page. */
const WANTED_ONE_IN = 50;

/** From before the request until after its answer: what happened, happened in between. Milliseconds. */
interface Interval {
  readonly from: number;
  readonly to: number;
}
type SearchRecord = Pick<SavedSearch, '_id' | 'subscriberId'>;
/** A text of a search, and when the change to it was made. */
interface Version {
  readonly plan: SearchPlan;
  readonly changed: Interval;
}
interface Pushed {
  readonly posting: PostingPlan;
  readonly at: Interval;
}

/**
 * What must come, told from outside: the texts of a search that can have been in force while a posting was pushed. Where
 * all of them want it, it must come; where only some do, it may.
 */
function expectedOf(searches: readonly (readonly Version[])[], pushed: readonly Pushed[]): Expected {
  const [must, may] = [new Set<string>(), new Set<string>()];
  for (const { posting, at } of pushed) {
    const words = new Set(posting.title.split(' '));
    for (const versions of searches) {
      const wants = inForce(versions, at).map(({ plan }) => plan.wants(words));
      const pair = `${versions[0]?.plan.email} ${posting.externalId}`;
      if (!wants.includes(false)) must.add(pair);
      else if (wants.includes(true)) may.add(pair);
    }
  }
  return { must, may };
}

const inForce = (versions: readonly Version[], { from, to }: Interval): Version[] =>
  versions.filter(({ changed }, n) => {
    const next = versions[n + 1]?.changed;
    return changed.from <= to && (next === undefined || next.to >= from);
  });

/** A round of work that is begun so often a second, whether or not the earlier ones are done. */
async function paced(aSecond: number, goesOn: () => boolean, work: () => Promise<void>): Promise<void> {
  const running: Promise<void>[] = [];
  const start = performance.now();
  for (let n = 0; goesOn(); n += 1) {
    running.push(work());
    await wait(Math.max(0, start + ((n + 1) * 1_000) / aSecond - performance.now()));
  }
  await Promise.all(running);
}

class Changes {
  readonly searches: Version[][];
  made = 0;
  private readonly busy = new Set<number>();

  constructor(
    private readonly world: World,
    private readonly records: readonly SearchRecord[],
    private readonly signer: TokenSigner,
    private readonly random: () => number,
  ) {
    this.searches = world.searches.map((plan) => [{ plan, changed: { from: -Infinity, to: -Infinity } }]);
  }

  /** Gives one search, of which no change is under way, another text. */
  async changeOne(): Promise<void> {
    const n = this.pick();
    const [versions, record] = [this.searches[n], this.records[n]];
    if (versions === undefined || record === undefined) throw new Error('There is no such search.');
    const plan = this.another(versions);
    this.busy.add(n);
    const from = performance.now();
    await this.send(record, plan.query, n);
    versions.push({ plan, changed: { from, to: performance.now() } });
    this.busy.delete(n);
    this.made += 1;
  }

  private pick(): number {
    for (;;) {
      const n = Math.floor(this.random() * this.searches.length);
      if (!this.busy.has(n)) return n;
    }
  }

  /** A text that none of the person's searches has now. */
  private another(versions: readonly Version[]): SearchPlan {
    for (;;) {
      const [plan] = planSearches(this.random, 1) as [SearchPlan];
      const wanted = { ...plan, email: versions[0]?.plan.email ?? '' };
      if (!this.has(wanted)) return wanted;
    }
  }

  private has({ email, query }: SearchPlan): boolean {
    return this.searches.some((versions) => {
      const plan = versions.at(-1)?.plan;
      return plan?.email === email && plan.query === query;
    });
  }

  /** Until it is answered with 2xx, as somebody does who wants it. */
  private async send({ _id, subscriberId }: SearchRecord, query: string, n: number): Promise<void> {
    const later = new Date(Date.now() + 3_600_000);
    const request = {
      method: 'PATCH',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${this.signer.sign('manage', subscriberId, later)}`,
        // Everybody has a network of their own.
        'x-forwarded-for': `10.1.${n >> 8}.${n & 255}`,
      },
      body: JSON.stringify({ query }),
    };
    for (;;) {
      const response = await fetch(`${this.world.boardUrl}/api/me/searches/${_id}`, request);
      if (response.ok) return;
      if (response.status !== 503) throw new Error(`A change was refused: ${await response.text()}`);
      await wait(RETRY_MS);
    }
  }
}

/** As many postings as the scenario may need; most of them are wanted by nobody. */
function* postings(random: () => number): Generator<PostingPlan, never> {
  for (let n = 0; ; n += 1) {
    const [plan] = planPostings(random, 1) as [PostingPlan];
    const words = n % WANTED_ONE_IN === 0 ? plan.title.replace(/ role0$/, '') : 'somebody else';
    yield { externalId: `x${n}`, company: `Firm ${n} of others${n}`, title: `${words} role${n}` };
  }
}

/** Every posting meets each search in the text that it had at that moment: the one before, or the one after. */
export async function changing({ world, times, random, say }: Run): Promise<Findings> {
  const { signingKeys, hashKey } = loadSecrets(world.dataDir);
  const records = await world.database.savedSearches.find({}, { subscriberId: 1 }).sort({ seq: 1 }).lean();
  const changes = new Changes(world, records, new TokenSigner(signingKeys, hashKey), random);
  const plans = postings(random);
  const pushed: Pushed[] = [];

  const pushSome = async () => {
    const batch = Array.from({ length: PUSHED_TOGETHER }, () => plans.next().value);
    const from = performance.now();
    await world.load.pushSame(batch);
    const at = { from, to: performance.now() };
    pushed.push(...batch.map((posting) => ({ posting, at })));
  };
  const start = performance.now();
  const goesOn = () => changes.made < times;
  const progress = setInterval(() => say(`${changes.made} changes, ${pushed.length} postings`), 20_000);
  await Promise.all([
    paced(PUSHES_A_SECOND, goesOn, pushSome),
    paced(CHANGES_A_SECOND, goesOn, () => changes.changeOne()),
  ]);
  clearInterval(progress);
  const seconds = (performance.now() - start) / 1_000;
  const expected = expectedOf(changes.searches, pushed);
  world.expects = () => expected;
  const rates = `${(changes.made / seconds).toFixed(0)} changes and ${(pushed.length / seconds).toFixed(0)} postings a second`;
  return { repetitions: changes.made, note: `${rates}; ${expected.may.size} pairs could go either way.` };
}
