import { migrate } from '@app/infra/migrations';
import { until } from '@app/testing';
import { Scenario } from './scenario.js';

const READER = 'reader@example.org';

/** Postings of the two weeks before the upgrade. */
const ARRIVALS = [
  ['2026-03-02T10:00:00Z', 'Frontend Engineer'],
  ['2026-03-04T10:00:00Z', 'Front End Developer'],
  ['2026-03-06T10:00:00Z', 'Front-End Lead'],
  ['2026-03-09T10:00:00Z', 'K8s Operator'],
  ['2026-03-10T10:00:00Z', 'Kubernetes Engineer'],
  ['2026-03-11T10:00:00Z', 'Kubernetes Lead'],
] as const;

describe('searches from before words had other spellings and names', () => {
  let board: Scenario;
  beforeAll(async () => {
    board = await Scenario.start('2026-03-02T08:30:00Z');
  });
  afterAll(() => board.stop());

  const search = (query: string) => board.database.savedSearches.findOne({ query }).lean();

  /** As 0.1.0 left the record, brought to this format. */
  async function upgrade(): Promise<void> {
    await board.database.savedSearches.updateMany(
      {},
      { $unset: { related: '', 'versions.$[].related': '' } },
    );
    await board.database.connection
      .collection<{ _id: string }>('meta')
      .updateOne({ _id: 'schema' }, { $set: { version: 14 } });
    await migrate(board.database, { hearingMs: 0 });
  }

  /** The digest of a day with one more posting. */
  async function digest(day: string, title: string) {
    board.inbox.clear();
    board.at(`${day}T10:00:00Z`);
    await board.post({ externalId: `${day} ${title}`, title, company: `${title} Ltd` });
    await board.settled();
    board.at(`${day}T20:00:00Z`);
    const mails = await board.settled();
    return mails.filter(({ to }) => to.includes(READER));
  }

  it('are told of once, in the next digest, with what the back-test says it adds', async () => {
    for (const query of ['frontend', 'k8s', 'zebra'])
      await board.subscribe(READER, { query, rhythm: 'daily', timeZone: 'UTC', hour: 18 });
    for (const [at, title] of ARRIVALS) {
      board.at(at);
      await board.post({ externalId: at, title, company: `${title} Ltd` });
      await board.settled();
    }
    board.at('2026-03-16T08:00:00Z');
    await board.settled();
    await upgrade();
    expect((await search('zebra'))?.news).toBeUndefined();
    await until('both are counted', async () => {
      const counted = { 'news.counted': true };
      return (await board.database.savedSearches.countDocuments(counted)) === 2;
    });
    expect((await search('frontend'))?.news?.told).toMatchObject({
      spelled: [{ words: 'frontend', others: ['front end'] }],
      figures: { openings: 3, asWritten: 1, without: null },
    });
    expect((await search('=k8s'))?.news?.told).toMatchObject({
      spelled: [],
      alone: [{ words: 'k8s', others: ['kubernetes', 'kube'] }],
      figures: { openings: 1, without: { openings: 3, now: 3, nowAlone: 1 } },
    });

    const [first, ...others] = await digest('2026-03-16', 'Frontend Architect');
    expect(others).toEqual([]);
    expect(first?.text).toContain('Frontend Architect');
    for (const part of [first?.text, first?.html]) {
      expect(part).toContain('frontend (also front end)');
      expect(part).toContain('it would have found 3 jobs instead of 1, about 1.5 a week instead of 0.5.');
      expect(part).toContain(
        'finds 3 jobs that are open now instead of 1, and about 1.5 a week instead of 0.5.',
      );
    }
    await until('what was told is forgotten', async () => {
      return (await board.database.savedSearches.countDocuments({ news: { $exists: true } })) === 0;
    });

    const [second] = await digest('2026-03-17', 'Frontend Tester');
    expect(second?.text).toContain('Frontend Tester');
    expect(second?.text).not.toContain('What is new about your searches');

    // The link leads to the page that shows the change, with the sign gone.
    const link = /https?:\/\/[^/\s]+(\/manage\/[^\s]+\/edit\?q=k8s)\s/.exec(first?.text ?? '')?.[1];
    const page = await (await fetch(board.boardUrl + (link ?? ''))).text();
    expect(page).toMatch(/value="k8s"|>k8s<\/textarea>/);
  });
});
