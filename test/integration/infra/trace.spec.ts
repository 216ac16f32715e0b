import { asId, type PostingId } from '@app/core/ids';
import type { TraceStep } from '@app/core/trace';
import { createLogger } from '@app/infra/logging';
import { Metrics } from '@app/infra/metrics';
import { migrate } from '@app/infra/migrations';
import { Database } from '@app/infra/mongo';
import { Trace } from '@app/infra/trace';
import { FakeClock, testDatabase } from '@app/testing';

const clock = new FakeClock('2026-03-02T09:00:00Z');
let uri: string;
let database: Database;
let metrics: Metrics;
let trace: Trace;

const announced = (name: string): TraceStep => ({
  step: 'announced',
  found: 'hint',
  of: [{ posting: asId<PostingId>(name) }],
});

beforeEach(async () => {
  uri = testDatabase();
  database = await Database.connect(uri);
  await migrate(database);
  metrics = new Metrics('test');
  const logger = createLogger('matcher', 'silent');
  trace = new Trace({ database, metrics, logger, clock, service: 'matcher' });
});

afterEach(async () => {
  await database.connection.dropDatabase();
  await database.close();
});

// They are written without waiting for a majority, and read alike.
const linesOf = (posting: string) =>
  database.trace.find({ 'of.posting': posting }, { _id: 0 }).sort({ at: 1 }).readConcern('local').lean();

describe('the trace', () => {
  it('stores lines with the instant and the process', async () => {
    trace.note(announced('p1'));
    clock.advance(1_000);
    trace.note(announced('p2'));
    await trace.flush();
    expect(await linesOf('p1')).toEqual([
      {
        step: 'announced',
        found: 'hint',
        of: [{ posting: 'p1' }],
        at: new Date('2026-03-02T09:00:00Z'),
        process: expect.stringMatching(/^matcher@.+:\d+$/) as string,
      },
    ]);
    expect((await linesOf('p2'))[0]?.at).toEqual(new Date('2026-03-02T09:00:01Z'));
  });

  it('writes by itself a moment later', async () => {
    trace.note(announced('p1'));
    const deadline = Date.now() + 10_000;
    while ((await linesOf('p1')).length === 0 && Date.now() < deadline)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await linesOf('p1')).toHaveLength(1);
  });

  it('finds a posting, a person and a source by an index', async () => {
    for (const filter of [{ 'of.posting': 'p1' }, { 'of.subscriber': 's1' }, { source: 'acme' }]) {
      const plan = JSON.stringify(await database.trace.collection.find(filter).explain('queryPlanner'));
      expect(plan).toContain('IXSCAN');
      expect(plan).not.toContain('COLLSCAN');
    }
  });

  it('leaves no line for a batch of nothing', async () => {
    trace.note({ step: 'announced', found: 'hint', of: [] });
    await trace.flush();
    expect(await database.trace.countDocuments()).toBe(0);
  });

  it('holds lines that MongoDB does not take, stores each once later, and counts those that it had to give up', async () => {
    await database.connection.close();
    for (let n = 0; n < 10_003; n += 1) trace.note(announced(`p${n}`));
    await trace.flush();
    expect(await metrics.registry.getSingleMetricAsString('techjobboard_trace_lost_total')).toMatch(/ 3$/m);
    await database.connection.openUri(uri);
    await trace.flush();
    await trace.flush();
    expect(await database.trace.find().readConcern('local').countDocuments()).toBe(10_000);
    expect(await linesOf('p2')).toHaveLength(0);
    expect(await linesOf('p3')).toHaveLength(1);
  });
});
