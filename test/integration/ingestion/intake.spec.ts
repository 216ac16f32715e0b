import { matchPostings } from '@app/core/contracts';
import type { PostingId } from '@app/core/ids';
import type { Outcome } from '@app/intake';
import { openIntake, type OpenIntake } from './open-intake.js';

const draft = (changes: Record<string, unknown> = {}) => ({
  externalId: 'a1',
  url: 'https://jobs.example/a1',
  title: 'Site Reliability Engineer',
  company: 'Tidewater Systems',
  locations: ['Lisbon, Portugal'],
  html: '<p>Keep <b>ferries</b> on time.</p><script>alert(1)</script>',
  ...changes,
});

const idsOf = (outcomes: readonly Outcome[]): PostingId[] =>
  outcomes.flatMap((one) => (one.outcome === 'refused' ? [] : [one.postingId]));

const QUIET_READ = { kind: 'read', catchUp: 'first-read', buildDates: false } as const;
const SETTLED_READ = { kind: 'read', catchUp: null, buildDates: false } as const;

describe('Intake', () => {
  let open: OpenIntake;
  const { objectContaining } = expect;

  beforeEach(async () => {
    open = await openIntake();
  });
  afterEach(() => open.close());

  const stored = () => open.database.postings.find().sort({ seq: 1 }).lean();

  it('puts a new posting on the record, clean and waiting to be matched, and announces it', async () => {
    const outcomes = await open.intake.accept('board', [draft()]);
    expect(outcomes).toEqual([objectContaining({ outcome: 'new', seq: 1 })]);
    const [posting] = await stored();
    expect(posting).toMatchObject({
      source: 'board',
      externalId: 'a1',
      revision: 1,
      state: 'open',
      unmatched: true,
      title: 'Site Reliability Engineer',
      company: { name: 'Tidewater Systems', slug: 'tidewater-systems' },
      html: '<p>Keep <b>ferries</b> on time.</p>',
      text: 'Keep ferries on time.',
      firstSeenAt: open.clock.time,
    });
    expect(open.hints).toEqual([{ hint: 'postings.changed', payload: { seq: 1 } }]);
    const jobs = await open.producer.queue(matchPostings).getJobs();
    expect(jobs.map((job) => job.data)).toEqual([{ v: 1, postingIds: idsOf(outcomes), seq: 1 }]);
  });

  it('changes nothing when the same is sent again', async () => {
    await open.intake.accept('board', [draft()]);
    const before = await stored();
    const again = await open.intake.accept('board', [draft({ postedAt: '2026-02-28' })]);
    expect(again).toEqual([objectContaining({ outcome: 'unchanged', seq: 1 })]);
    expect(await stored()).toEqual(before);
    expect(open.hints).toHaveLength(1);
  });

  it('keeps the revision when other bytes mean the same', async () => {
    await open.intake.accept('board', [draft()]);
    const again = await open.intake.accept('board', [draft({ html: '<p>Keep <b>ferries</b> on time.</p>' })]);
    expect(again).toEqual([objectContaining({ outcome: 'unchanged', seq: 1 })]);
    expect(await stored()).toEqual([objectContaining({ revision: 1, seq: 1 })]);
  });

  it('makes a changed posting a new revision that is matched again', async () => {
    await open.intake.accept('board', [draft()]);
    await open.database.postings.updateMany({}, { $set: { unmatched: false } });
    const [changed] = await open.intake.accept('board', [draft({ title: 'Staff SRE' })]);
    expect(changed).toMatchObject({ outcome: 'revised', seq: 2 });
    expect(await stored()).toEqual([
      objectContaining({ title: 'Staff SRE', revision: 2, seq: 2, unmatched: true }),
    ]);
  });

  it('closes, and opens again under the same id when it is listed again', async () => {
    const ids = idsOf(await open.intake.accept('board', [draft(), draft({ externalId: 'a2' })]));
    expect(await open.intake.close(ids, 'no-longer-listed')).toBe(2);
    expect(await open.intake.close(ids, 'withdrawn')).toBe(0);
    expect(await stored()).toEqual([
      objectContaining({ state: 'closed', closedReason: 'no-longer-listed', seq: 3 }),
      objectContaining({ state: 'closed', seq: 4 }),
    ]);
    const again = await open.intake.accept('board', [draft()]);
    expect(again).toMatchObject([{ outcome: 'reopened', postingId: ids[0] }]);
    expect(await open.database.postings.findById(ids[0]).lean()).toMatchObject({
      state: 'open',
      closedReason: null,
      revision: 2,
      unmatched: true,
    });
  });

  it('refuses a wrong draft with its field and takes the others', async () => {
    const outcomes = await open.intake.accept('board', [
      draft({ title: undefined }),
      draft(),
      draft({ url: 'file:///etc/passwd' }),
      draft({ text: 'both' }),
      draft({ salery: 1 }),
      'no object',
    ]);
    expect(outcomes).toMatchObject([
      { outcome: 'refused', field: 'title', reason: 'missing' },
      { outcome: 'new' },
      { outcome: 'refused', field: 'url', reason: 'not-a-web-address' },
      { outcome: 'refused', field: 'text', reason: 'html-or-text' },
      { outcome: 'refused', field: 'salery', reason: 'unknown-field' },
      { outcome: 'refused', field: '', reason: 'wrong-type' },
    ]);
    expect(await stored()).toHaveLength(1);
  });

  it('closes a posting that is sent again as over, until it is sent as open again', async () => {
    const over = { validThrough: '2020-01-01' };
    await open.intake.accept('board', [draft(), draft({ externalId: 'a2' }), draft({ externalId: 'a3' })]);
    const outcomes = await open.intake.accept('board', [
      draft(over),
      draft({ externalId: 'unknown', ...over }),
      draft({ externalId: 'a2', ...over }),
      draft({ externalId: 'a2' }),
      draft({ externalId: 'a3', title: '', ...over }),
    ]);
    const hasPassed = 'validThrough: has passed: the posting is over.';
    expect(outcomes.slice(0, 3)).toEqual([
      objectContaining({
        reason: 'already-over',
        message: `${hasPassed} It was open here and has been closed.`,
      }),
      objectContaining({ reason: 'already-over', message: hasPassed }),
      objectContaining({ reason: 'already-over', message: hasPassed }),
    ]);
    const states = async () => (await stored()).map(({ externalId, state }) => [externalId, state]).sort();
    expect(await states()).toEqual([
      ['a1', 'closed'],
      ['a2', 'open'],
      ['a3', 'open'],
    ]);
    expect(await open.database.postings.findOne({ externalId: 'a1' })).toMatchObject({
      closedReason: 'withdrawn',
      closedAt: open.clock.time,
    });
    expect(await open.intake.accept('board', [draft()])).toEqual([objectContaining({ outcome: 'reopened' })]);
  });

  it('writes a draft once when processes accept it at the same time', async () => {
    const drafts = Array.from({ length: 30 }, (_, n) => draft({ externalId: `x${n}` }));
    const all = await Promise.all(
      [open.intake, open.another(), open.another()].map((one) => one.accept('board', drafts)),
    );
    const outcomes = all.flat().map((one) => one.outcome);
    expect(outcomes.filter((one) => one === 'new')).toHaveLength(30);
    expect(outcomes.filter((one) => one === 'unchanged')).toHaveLength(60);
    const postings = await stored();
    expect(postings).toHaveLength(30);
    expect(new Set(postings.map(({ seq }) => seq)).size).toBe(30);
    expect(postings.every(({ revision }) => revision === 1)).toBe(true);
  });

  it('takes two versions of one posting in one call in their order', async () => {
    const outcomes = await open.intake.accept('board', [
      draft(),
      draft({ title: 'Second' }),
      draft({ title: 'Second' }),
    ]);
    expect(outcomes.map((one) => one.outcome)).toEqual(['new', 'revised', 'unchanged']);
    expect(await stored()).toEqual([objectContaining({ title: 'Second', revision: 2 })]);
  });

  describe('clusters', () => {
    const html = `<p>${'You keep twelve ferries, four tide gauges and one very old lighthouse online. '.repeat(3)}</p>`;
    const clusters = async () =>
      Object.fromEntries((await stored()).map(({ externalId, clusterId }) => [externalId, clusterId]));

    it('gives one opening one cluster: in one batch, in another city, from another source', async () => {
      const drafts = [
        draft({ html }),
        draft({ externalId: 'a2', html, locations: ['Porto, Portugal'] }),
        draft({ externalId: 'other', html, title: 'Payroll Clerk' }),
      ];
      await open.intake.accept('board', drafts);
      await open.another().accept('elsewhere', [draft({ externalId: 'e1', html })]);
      const of = await clusters();
      expect(of['a2']).toBe(of['a1']);
      expect(of['e1']).toBe(of['a1']);
      expect(of['other']).not.toBe(of['a1']);
    });

    it('keeps openings with other requisition numbers apart', async () => {
      await open.intake.accept('board', [
        draft({ html, requisition: 'R-100917' }),
        draft({ externalId: 'a2', html, requisition: 'R-107091' }),
      ]);
      const of = await clusters();
      expect(of['a2']).not.toBe(of['a1']);
    });

    it('takes a posting that comes back within 180 days as the same opening, later as a new one', async () => {
      const days = (count: number) => new Date(open.clock.time.getTime() + count * 86_400_000);
      const [id] = idsOf(await open.intake.accept('board', [draft({ html })]));
      const first = await clusters();
      await open.intake.close(id === undefined ? [] : [id], 'no-longer-listed');
      open.clock.time = days(34);
      await open.intake.accept('board', [draft({ externalId: 'again', html })]);
      expect((await clusters())['again']).toBe(first['a1']);
      expect((await stored()).map(({ repost }) => repost)).toEqual([
        null,
        { afterDays: 34, times: 1, at: open.clock.time },
      ]);
      await open.intake.close(
        (await stored()).map(({ _id }) => _id as PostingId),
        'no-longer-listed',
      );
      open.clock.time = days(181);
      await open.intake.accept('board', [draft({ html }), draft({ externalId: 'late', html })]);
      const last = await clusters();
      expect(last['a1']).not.toBe(first['a1']);
      expect(last['late']).toBe(last['a1']);
    });

    it('are corrected by hand, for good: split off and matched anew, or joined without another match', async () => {
      const twin = draft({ externalId: 'a2', html, locations: ['Porto, Portugal'] });
      const [one, two] = idsOf(await open.intake.accept('board', [draft({ html }), twin]));
      if (one === undefined || two === undefined) throw new Error('Both should have been accepted.');
      await open.database.postings.updateMany({}, { $set: { unmatched: false } });
      const split = await open.reclustering.split(two);
      expect(split).toMatchObject({ ok: true, members: [two] });
      expect(await open.reclustering.split(two)).toEqual({ ok: false, reason: 'already-alone' });
      const waiting = async () => (await stored()).filter(({ unmatched }) => unmatched).map(({ _id }) => _id);
      expect(await waiting()).toEqual([two]);
      await open.intake.accept('board', [{ ...twin, url: 'https://jobs.example/moved' }]);
      const apart = await clusters();
      expect(apart['a2']).not.toBe(apart['a1']);

      await open.database.postings.updateMany({}, { $set: { unmatched: false } });
      expect(await open.reclustering.join(two, one)).toMatchObject({ ok: true, clusterId: apart['a1'] });
      expect(await open.reclustering.join(two, one)).toEqual({ ok: false, reason: 'already-together' });
      expect(await waiting()).toEqual([]);
      expect((await clusters())['a2']).toBe(apart['a1']);
    });

    it('are never joined across companies', async () => {
      const other = draft({ externalId: 'x', company: 'Saltmarsh' });
      const [one, two] = idsOf(await open.intake.accept('board', [draft(), other]));
      if (one === undefined || two === undefined) throw new Error('Both should have been accepted.');
      expect(await open.reclustering.join(one, two)).toEqual({ ok: false, reason: 'other-company' });
      expect(await open.reclustering.join(one, 'nobody' as PostingId)).toEqual({
        ok: false,
        reason: 'unknown-posting',
      });
    });
  });

  describe('quiet openings', () => {
    // Long enough to be recognised as one opening.
    const html = `<p>${'Keep ferries on time between Lisbon and Barreiro with Go and Linux. '.repeat(6)}</p>`;
    const states = async () =>
      (await stored()).map(({ externalId, quiet, unmatched }) => [externalId, quiet, unmatched]);
    const settle = () => open.database.postings.updateMany({}, { $set: { unmatched: false } });

    it('records them and lets nothing compare them; what joins or changes stays as quiet, whatever it would be', async () => {
      await open.intake.accept('board', [draft({ html })], QUIET_READ);
      expect(await states()).toEqual([['a1', 'first-read', false]]);
      await open.another().accept('pushed', [draft({ externalId: 'twin', html })]);
      await open.intake.accept(
        'board',
        [draft({ html, title: 'Staff Site Reliability Engineer' })],
        SETTLED_READ,
      );
      expect(await states()).toEqual([
        ['twin', 'first-read', false],
        ['a1', 'first-read', false],
      ]);
      expect(await open.database.postings.distinct('clusterId')).toHaveLength(1);
    });

    it('marks samples by what they are, whatever opening they are in, and nothing else', async () => {
      const marks = async () =>
        (await stored()).map(({ externalId, quiet, sample }) => [externalId, quiet, sample]);
      await open.intake.accept('invented', [draft({ html })], { kind: 'sample' });
      await open.intake.accept('pushed', [draft({ externalId: 'real', html })]);
      expect(await marks()).toEqual([
        ['a1', 'sample', true],
        ['real', 'sample', undefined],
      ]);
      const other = '<p>Tie knots.</p>';
      await open.intake.accept('pushed', [draft({ externalId: 'news', title: 'Deckhand', html: other })]);
      const sample = draft({ externalId: 'a2', title: 'Deckhand', html: '<p>Coil ropes.</p>' });
      await open.intake.accept('invented', [sample], { kind: 'sample' });
      await open.intake.accept('invented', [{ ...sample, title: 'Second Deckhand' }], { kind: 'sample' });
      expect((await marks()).slice(2)).toEqual([
        ['news', null, undefined],
        ['a2', expect.anything(), true],
      ]);
    });

    it('keeps news what is news, also where a first read lists it', async () => {
      await open.intake.accept('board', [draft({ html })]);
      await settle();
      await open.intake.accept('other', [draft({ externalId: 'twin', html })], QUIET_READ);
      expect((await states()).at(-1)).toEqual(['twin', null, true]);
    });

    it('keeps them quiet when they come back, until they were closed so long that they are another opening', async () => {
      const [id] = idsOf(await open.intake.accept('board', [draft({ html })], QUIET_READ));
      const closeFor = async (days: number) => {
        await open.intake.close([id as PostingId], 'no-longer-listed');
        open.clock.time = new Date(open.clock.time.getTime() + days * 86_400_000);
        await open.intake.accept('board', [draft({ html })], SETTLED_READ);
      };
      await closeFor(179);
      expect(await states()).toEqual([['a1', 'first-read', false]]);
      await closeFor(181);
      expect(await states()).toEqual([['a1', null, true]]);
    });

    it('leaves a split one quiet; one that is joined takes the quietness of its opening', async () => {
      const [one, two] = idsOf(
        await open.intake.accept('board', [draft({ html }), draft({ externalId: 'late', html })], QUIET_READ),
      );
      await open.reclustering.split(two as PostingId);
      expect((await states()).map(([, ...state]) => state)).toEqual([
        ['first-read', false],
        ['first-read', false],
      ]);
      const other = draft({ externalId: 'news', title: 'Deckhand', html: '<p>Tie knots.</p>' });
      const [news] = idsOf(await open.intake.accept('board', [other]));
      await open.reclustering.join(news as PostingId, one as PostingId);
      expect((await states()).find(([id]) => id === 'news')).toEqual(['news', 'first-read', false]);
    });
  });
});
