import {
  alertId,
  asId,
  type ClusterId,
  type DeliveryId,
  type PostingId,
  type SavedSearchId,
} from '@app/core/ids';
import fc from 'fast-check';
import { draftAlerts, noteFound, type PostingMatches } from '@app/core/alerts';
import { dueAt } from '@app/core/digest';
import { RHYTHMS } from '@app/core/subscription';
import type { Alert } from '@app/core/records';
import { Database } from '@app/infra/mongo';
import { aSubscriber, testConfig } from '@app/testing';
import { AlertStore } from '../../../apps/matcher/src/alert-store.js';
import { AlertWriter } from '../../../apps/matcher/src/alert-writer.js';

const NOW = new Date('2026-03-02T09:00:00Z');
const reader = aSubscriber({ gatherUntil: new Date(NOW.getTime() + 90_000) });
const C = asId<ClusterId>('c');
const ID = alertId(reader._id, C);
const SEARCHES = ['s1', 's2', 's3'].map((id) => asId<SavedSearchId>(id));
const POSTINGS = ['p1', 'p2'].map((id) => asId<PostingId>(id));
let database: Database;

beforeAll(async () => {
  database = await Database.connect((await testConfig()).MONGODB_URI);
  await database.subscribers.create([reader]);
});
afterAll(() => database.close());

const instant = fc.integer({ min: -9, max: 9 }).map((hours) => new Date(NOW.getTime() + hours * 3_600_000));
const rhythm = fc.constantFrom(...RHYTHMS);
const match = fc.record({
  savedSearchId: fc.constantFrom(...SEARCHES),
  // Read as an expression, one that begins so would name a field.
  query: fc.constantFrom('rust', '$rhythm', '$$NOW'),
  postingId: fc.constantFrom(...POSTINGS),
  at: instant,
  revision: fc.integer({ min: 1, max: 3 }),
});
const waiting = fc.record({
  matches: fc.uniqueArray(match, {
    maxLength: 5,
    selector: ({ savedSearchId, query, postingId }) => `${savedSearchId} ${postingId} ${query}`,
  }),
  rhythm,
  dueAt: instant,
});
const alert: fc.Arbitrary<Alert> = fc
  .tuple(
    waiting,
    fc.constantFrom<Alert['state'][]>('pending', 'assigned', 'lapsed', 'held', 'dropped'),
    fc.option(waiting, { nil: undefined }),
    fc.option(instant, { nil: undefined }),
    instant,
  )
  .map(([found, state, later, keptAt, createdAt]) => ({
    ...found,
    _id: ID,
    subscriberId: reader._id,
    clusterId: C,
    state,
    deliveryId: state === 'pending' ? null : asId<DeliveryId>('d'),
    createdAt,
    ...(later === undefined ? {} : { later }),
    ...(keptAt === undefined ? {} : { keptAt }),
  }));
const found: fc.Arbitrary<PostingMatches> = fc
  .tuple(
    fc.constantFrom(...POSTINGS),
    instant,
    fc.integer({ min: 1, max: 3 }),
    fc.array(fc.tuple(fc.constantFrom(...SEARCHES), fc.constantFrom('rust', '$rhythm', '$$NOW'), rhythm), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([postingId, at, revision, wordings]) => ({
    postingId,
    clusterId: C,
    at,
    revision,
    wordings: wordings.map(([savedSearchId, query, own]) => ({
      ...{ savedSearchId, subscriberId: reader._id, query, rhythm: own },
      ...{ fromSeq: 1, toSeq: null },
    })),
  }));

const expected = (before: Alert | null, batch: readonly PostingMatches[]): Alert | null =>
  draftAlerts(batch).reduce<Alert | null>((one, draft) => {
    const due = dueAt(draft.rhythm, reader.schedule, NOW, reader.gatherUntil);
    return noteFound(one, draft, due, NOW);
  }, before);

describe('what the matcher writes in one update', () => {
  it('is what the rule of core says, whatever state the alert is in', async () => {
    const alerts = database.alerts.collection;
    const writer = new AlertWriter(new AlertStore(database));
    await fc.assert(
      fc.asyncProperty(
        fc.option(alert, { freq: 9 }),
        fc.array(found, { minLength: 1, maxLength: 3 }),
        async (before, batch) => {
          await alerts.deleteMany({});
          if (before !== null) await alerts.insertOne({ ...before } as never);
          await writer.write(batch, NOW);
          expect(await alerts.findOne({ _id: ID as never })).toEqual(expected(before, batch));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('is the same when it is written again', async () => {
    const writer = new AlertWriter(new AlertStore(database));
    await fc.assert(
      fc.asyncProperty(fc.array(found, { minLength: 1, maxLength: 3 }), async (batch) => {
        await database.alerts.deleteMany({});
        await writer.write(batch, NOW);
        const once = await database.alerts.find().lean();
        await writer.write(batch, NOW);
        expect(await database.alerts.find().lean()).toEqual(once);
      }),
      { numRuns: 30 },
    );
  });
});
