import { ClusterBatch } from '../../../libs/intake/src/committing/cluster-batch.js';
import { openIntake, type OpenIntake } from './open-intake.js';

// A thrower is planted in one stage after the other: the marked item is refused with its stage, the others are taken.

const MARK = 'Planted';
const draft = (id: string, changes: Record<string, unknown> = {}) => ({
  externalId: id,
  url: `https://jobs.example/${id}`,
  title: `Engineer ${id}`,
  company: 'Tidewater Systems',
  text: 'Keep ferries on time.',
  ...changes,
});
const planted = (): never => {
  throw new TypeError('planted');
};

describe('an item that something of ours throws at', () => {
  let open: OpenIntake;
  beforeAll(async () => {
    open = await openIntake();
  });
  afterEach(() => jest.restoreAllMocks());
  afterAll(() => open.close());

  async function refusedAlone(stage: string, words: RegExp, marked: Record<string, unknown>): Promise<void> {
    const drafts = [draft(`${stage}-1`), marked, draft(`${stage}-3`), draft(`${stage}-4`)];
    const outcomes = await open.intake.accept(stage, drafts);
    expect(outcomes).toMatchObject([
      { outcome: 'new' },
      { outcome: 'refused', reason: 'threw', message: expect.stringMatching(words) },
      { outcome: 'new' },
      { outcome: 'new' },
    ]);
    expect(await open.database.postings.countDocuments({ source: stage })).toBe(3);
  }

  it('is refused alone by the check', async () => {
    const marked = Object.defineProperty(draft('check-2'), 'title', { get: planted, enumerable: true });
    await refusedAlone('check', /checked.*planted/, marked);
  });

  it('is refused alone by the reading', async () => {
    const { normalize } = String.prototype;
    jest.spyOn(String.prototype, 'normalize').mockImplementation(function (this: string, form?: string) {
      return this.includes(MARK) ? planted() : normalize.call(this, form);
    });
    await refusedAlone('interpret', /read \(.*planted/, draft('interpret-2', { title: MARK }));
  });

  it('is refused alone by the clustering', async () => {
    const { openingOf } = ClusterBatch.prototype;
    jest.spyOn(ClusterBatch.prototype, 'openingOf').mockImplementation(function (this: ClusterBatch, one) {
      return 'title' in one && one.title === MARK ? planted() : openingOf.call(this, one);
    });
    await refusedAlone('cluster', /other openings.*planted/, draft('cluster-2', { title: MARK }));
  });

  it('is refused alone by the commit, here by MongoDB itself', async () => {
    const { db } = open.database.connection;
    await db?.command({ collMod: 'postings', validator: { title: { $ne: MARK } } });
    await refusedAlone('commit', /stored.*MongoBulkWriteError/, draft('commit-2', { title: MARK }));
  });
});
