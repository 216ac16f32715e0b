import { Database } from '@app/infra/mongo';
import { SCHEMA_VERSION, migrate, newerSchema } from '@app/infra/migrations';
import { SchemaVersionError } from '../../../libs/infra/src/migrations/migrations.js';
import type { Migration } from '../../../libs/infra/src/migrations/migration-list.js';
import { takeTurn } from '@app/infra/coordination';
import { Startup } from '@app/infra/start';
import { testConfig, testDatabase, until } from '@app/testing';
import { createApp as createApi } from '../../../apps/api/src/app.js';
import { createApp as createMatcher } from '../../../apps/matcher/src/app.js';

/** Short, so that a step outlasts it many times. */
const lockMs = 300;
const TOOK_LONG = 5;

interface SchemaDoc {
  _id: string;
  version: number;
  target?: number;
  lockedBy?: string;
  lockedUntil?: Date;
}

let uri: string;
let database: Database;
let other: Database;
const schema = () => database.connection.collection<SchemaDoc>('meta');
const read = () => schema().findOne({ _id: 'schema' });

beforeEach(async () => {
  uri = testDatabase();
  [database, other] = await Promise.all([Database.connect(uri), Database.connect(uri)]);
});

afterEach(async () => {
  await database.connection.dropDatabase();
  await Promise.all([database.close(), other.close()]);
});

/** Steps that note who runs them; the first ends when it is let. */
function steps(onFirst: (runner: Database) => Promise<void>): { list: Migration[]; runs: string[] } {
  const runs: string[] = [];
  const step = (version: number): Migration => ({
    version,
    name: `step ${version}`,
    async run(runner) {
      runs.push(`${version} ${runner === database ? 'one' : 'other'}`);
      if (version === 1) await onFirst(runner);
    },
  });
  return { list: [step(1), step(2)], runs };
}

/** Until the lock was renewed so often. */
async function renewals(count: number): Promise<void> {
  const seen = new Set<number>();
  await until('the lock is renewed', async () => {
    seen.add((await read())?.lockedUntil?.getTime() ?? 0);
    return seen.size > count;
  });
}

describe('the lock of a migration', () => {
  it('outlasts a step that takes longer than its term', async () => {
    const { list, runs } = steps(() => renewals(TOOK_LONG));
    const options = { steps: list, lockMs };
    await Promise.all([migrate(database, options), migrate(other, options)]);
    const [runner] = runs[0]?.split(' ').slice(1) ?? [];
    expect(runs).toEqual([`1 ${runner}`, `2 ${runner}`]);
    expect(await read()).toEqual({ _id: 'schema', version: 2 });
  });

  it('that was lost writes nothing: who has it now goes on', async () => {
    let begun = (): void => undefined;
    const began = new Promise<void>((resolve) => (begun = resolve));
    let letGo = (): void => undefined;
    const gate = new Promise<void>((resolve) => (letGo = resolve));
    const { list, runs } = steps(async (runner) => {
      if (runner !== database) return;
      begun();
      await gate;
    });
    const options = { steps: list, lockMs };
    const first = migrate(database, options);
    await began;
    // As if it had stood still for the length of a term.
    await schema().updateOne({ _id: 'schema' }, { $set: { lockedBy: 'nobody', lockedUntil: new Date(0) } });
    const second = migrate(other, options);
    await until('the other has begun', () => runs.includes('1 other'));
    letGo();
    await Promise.all([first, second]);
    expect(runs).toEqual(['1 one', '1 other', '2 other']);
    expect(await read()).toEqual({ _id: 'schema', version: 2 });
  });

  it('is given back at once by a step that fails, and by a process that is told to stop', async () => {
    const failing = steps(() => Promise.reject(new Error('no')));
    await expect(migrate(database, { steps: failing.list })).rejects.toThrow('no');
    expect(await read()).toEqual({ _id: 'schema', version: 0 });

    const startup = new Startup();
    let letGo = (): void => undefined;
    const gate = new Promise<void>((resolve) => (letGo = resolve));
    const { list, runs } = steps((runner) => (runner === database ? gate : Promise.resolve()));
    const first = migrate(database, { steps: list, onLock: (giveBack) => startup.holds(giveBack) });
    await until('the step runs', () => runs.length === 1);
    expect((await read())?.target).toBe(2);
    await startup.letGo();
    await migrate(other, { steps: list });
    letGo();
    await first;
    expect(runs).toEqual(['1 one', '1 other', '2 other']);
  });
});

it('leaves one index of due deliveries, for every channel', async () => {
  await migrate(database);
  const { collection } = database.deliveries;
  const waiting = { $type: 'date' } as const;
  await collection.createIndex({ nextAt: 1 }, { name: 'due', partialFilterExpression: { nextAt: waiting } });
  await collection.createIndex(
    { nextAt: 1 },
    { name: 'due-hooks', partialFilterExpression: { kind: 'hook', nextAt: waiting } },
  );
  await schema().updateOne({ _id: 'schema' }, { $set: { version: 15 } });
  await migrate(database, { hearingMs: 0 });
  const names = Object.keys(await collection.indexInformation());
  expect(names.filter((name) => name.startsWith('due'))).toEqual(['due-by-kind']);
});

it('is said to go on only while it does', async () => {
  let said = 0;
  const { list } = steps(() => Promise.resolve());
  const options = { steps: list, onOlder: () => (said += 1) };
  await migrate(database, options);
  expect(said).toBeGreaterThan(0);
  said = 0;
  await migrate(other, options);
  expect(said).toBe(0);
});

it('gives a turn to one of many', async () => {
  const takers = [database, other, database, other];
  const turns = await Promise.all(takers.map((taker) => takeTurn(taker, 'x', 3_600_000)));
  expect(turns.filter((isOurs) => isOurs)).toHaveLength(1);
  expect(await takeTurn(database, 'x', 3_600_000)).toBe(false);
  expect(await takeTurn(database, 'x', 0)).toBe(true);
});

it('dates the limits of addresses that were written without', async () => {
  await migrate(database);
  const at = (day: number) => new Date(Date.UTC(2026, 0, day));
  const limits = database.connection.collection<{ _id: string; lastAt?: Date }>('addressLimits');
  const old = [{ _id: 'a', at: [at(1), at(3)], proved: [at(2)] }, { _id: 'b', at: [at(1)] }, { _id: 'c' }];
  await limits.insertMany(old);
  await schema().updateOne({ _id: 'schema' }, { $set: { version: 9 } });
  await migrate(database, { hearingMs: 0 });
  const dated = await limits.find().sort({ _id: 1 }).toArray();
  expect(dated.map(({ lastAt }) => lastAt)).toEqual([at(3), at(1), new Date(0)]);
});

describe('a service that runs while the format of the data changes', () => {
  it('begins nothing more, says why it is not ready, and is to end', async () => {
    const config = await testConfig({ MONGODB_URI: uri });
    const startups = [new Startup(), new Startup()] as const;
    const api = await createApi(config, { startup: startups[0] });
    const matcher = await createMatcher(config, { startup: startups[1] });
    try {
      const health = [`${api.opsUrl}/health/ready`, `http://127.0.0.1:${config.MATCHER_PORT}/health/ready`];
      for (const url of health) await until('it is ready', async () => (await fetch(url)).ok);
      // A migration is on its way: its first step has not begun.
      const soon = new Date(Date.now() + 3_600_000);
      await schema().updateOne(
        { _id: 'schema' },
        { $set: { target: SCHEMA_VERSION + 1, lockedUntil: soon } },
      );
      for (const [n, url] of health.entries()) {
        await until('it has heard', () => startups[n]?.outdated.aborted);
        expect(startups[n]?.stopping.aborted).toBe(true);
        const response = await fetch(url);
        expect(response.status).toBe(503);
        const { failed } = (await response.json()) as { failed: Record<string, string> };
        expect(failed['schema']).toContain(`format ${SCHEMA_VERSION + 1}`);
      }
      await schema().updateOne({ _id: 'schema' }, { $set: { lockedUntil: new Date(0) } });
      // Whoever was at it is gone, and nothing has changed.
      expect(await newerSchema(other)).toBeNull();
      await schema().updateOne({ _id: 'schema' }, { $set: { version: SCHEMA_VERSION + 1 } });
      expect(await newerSchema(other)).toBe(SCHEMA_VERSION + 1);
      await expect(migrate(other)).rejects.toThrow(SchemaVersionError);
    } finally {
      await Promise.all([api.stop(), matcher.stop()]);
    }
  });
});
