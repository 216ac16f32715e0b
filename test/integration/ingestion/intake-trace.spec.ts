import { asId, type OperatorId, type PostingId } from '@app/core/ids';
import { hidingId, type KeptPosting } from '@app/core/records';
import { hide, lift } from '@app/intake';
import { postingAt } from '@app/infra/trace';
import { openIntake, type OpenIntake } from './open-intake.js';

let open: OpenIntake;

beforeEach(async () => {
  open = await openIntake();
});

afterEach(() => open.close());

const draft = (externalId: string, fields: object = {}) => ({
  ...{ externalId, url: `https://jobs.example.org/${externalId}`, company: 'Acme' },
  ...{ title: `Engineer ${externalId}`, text: 'You build rockets.' },
  ...fields,
});

async function accept(...drafts: object[]): Promise<PostingId[]> {
  const outcomes = await open.intake.accept('acme', drafts);
  return outcomes.flatMap((one) => (one.outcome === 'refused' ? [] : [one.postingId]));
}

const now = async (id: PostingId) => open.database.postings.findById(id).lean();
const noted = (step: string) => open.steps.filter((one) => one.step === step);

describe('what the intake leaves behind', () => {
  it('a closing and a coming back: one line each, and the posting as it was before both', async () => {
    const [id, other] = await accept(draft('1'), draft('2'));
    if (id === undefined || other === undefined) throw new Error('Nothing was accepted.');
    const [first, second] = [await now(id), await now(other)];
    open.clock.time = new Date('2026-03-02T12:00:00Z');
    await open.intake.close([id, other], 'no-longer-listed');
    await open.intake.close([id], 'withdrawn');
    const closed = await now(id);
    expect(noted('closed')).toEqual([
      {
        step: 'closed',
        // In the order of ids: both are of one write.
        of: [id, other].sort().map((posting) => ({
          ...{ posting, reason: 'no-longer-listed', seq: expect.any(Number) as number },
        })),
      },
      { step: 'closed', of: [] },
    ]);
    await accept(draft('1', { text: 'You build bigger rockets.' }));
    expect(noted('committed').at(-1)).toMatchObject({
      of: [
        {
          posting: id,
          outcome: 'reopened',
          revision: 2,
          fields: expect.arrayContaining(['text']) as string[],
        },
      ],
    });
    const said = ({ text, seq, state, closedAt, revision }: KeptPosting) => ({
      ...{ text, seq, state, closedAt, revision },
    });
    for (const [before, at] of [
      [first, first?.seq],
      [closed, closed?.seq],
    ] as const) {
      const then = await postingAt(open.database, id, at ?? -1);
      if (before === null || then === null) throw new Error('It is not known.');
      expect(said(then)).toEqual(said(before));
    }
    expect(await postingAt(open.database, other, second?.seq ?? -1)).toMatchObject({ state: 'open' });
    expect(await open.database.pastPostings.countDocuments()).toBe(3);
  });

  it('a refusal, once a day however often it is read, with the posting where the draft names it', async () => {
    const wrong = [draft('1', { title: 7 }), { title: 'No id' }];
    await accept(...wrong);
    await accept(...wrong);
    const of = noted('refused').flatMap((line) => (line.step === 'refused' ? line.of : []));
    expect(of).toEqual([
      { posting: expect.any(String) as string, reason: 'wrong-type', field: 'title' },
      expect.objectContaining({ posting: null }),
    ]);
  });

  it('nothing of what is unchanged', async () => {
    await accept(draft('1'));
    await accept(draft('1'));
    expect(noted('committed').filter((line) => 'of' in line && line.of.length > 0)).toHaveLength(1);
    expect(await open.database.pastPostings.countDocuments()).toBe(0);
  });

  it('a hiding and its end, with whether the posting was shown at each change', async () => {
    const [id] = await accept(draft('1'));
    if (id === undefined) throw new Error('Nothing was accepted.');
    const shown = await now(id);
    const trace = { note: (step: (typeof open.steps)[number]) => void told.push(step) };
    const told: (typeof open.steps)[number][] = [];
    const tools = { database: open.database, trace, now: open.clock.time, who: asId<OperatorId>('grace') };
    await hide(tools, 'company', 'acme');
    const hidden = await now(id);
    await lift({ ...tools, who: null }, hidingId('company', 'acme'));
    const by = hidingId('company', 'acme');
    expect(told.filter(({ of }) => of.length > 0)).toEqual([
      { step: 'hidden', by, who: 'grace', of: [{ posting: id }] },
      { step: 'shown', by, who: null, of: [{ posting: id }] },
    ]);
    expect((await postingAt(open.database, id, shown?.seq ?? -1))?.hidden).toBeUndefined();
    expect((await postingAt(open.database, id, hidden?.seq ?? -1))?.hidden).toEqual(hidden?.hidden);
    expect((await postingAt(open.database, id, 1_000))?.hidden).toBeUndefined();
  });

  it('a correction by hand', async () => {
    const [one, two] = await accept(draft('1'), draft('2'));
    if (one === undefined || two === undefined) throw new Error('Nothing was accepted.');
    const before = await now(one);
    expect((await open.reclustering.join(one, two)).ok).toBe(true);
    expect(noted('committed').at(-1)).toMatchObject({
      ...{ via: 'operator', source: 'acme' },
      of: [{ posting: one, outcome: 'moved', opening: { why: 'joined-by-hand', with: two } }],
    });
    expect((await postingAt(open.database, one, before?.seq ?? -1))?.clusterId).toBe(before?.clusterId);
  });
});
