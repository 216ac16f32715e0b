import { writtenOver, type SaidPosting } from '@app/core/trace';
import { NO_FACTS } from '@app/core/posting';
import { historyOf, thenOf, type KeptChange } from './history.js';

const day = (n: number): Date => new Date(Date.UTC(2026, 2, n));
const said = (change: Partial<SaidPosting> = {}): Partial<SaidPosting> & { revision: number } => ({
  ...{ title: 'Engineer', facts: NO_FACTS, state: 'open', revision: 1, seq: 1 },
  ...change,
});
const states = [
  said(),
  said({ title: 'Senior Engineer', facts: { ...NO_FACTS, seniority: 'senior' }, revision: 2, seq: 5 }),
  said({
    ...{ title: 'Senior Engineer', facts: { ...NO_FACTS, seniority: 'senior' }, revision: 2, seq: 9 },
    state: 'closed',
  }),
];
const changes: KeptChange[] = [2, 1].map((n) => ({
  at: day(n + 1),
  seq: states[n]?.seq ?? 0,
  over: writtenOver(states[n - 1] ?? {}, { $set: states[n] ?? {} }),
}));

describe('what changes did to a posting', () => {
  it('is told from the newest back, with the facts by name and without what only counts', () => {
    expect(historyOf(states[2] ?? said(), changes)).toEqual([
      { at: day(3), seq: 9, revision: { before: null, after: 2 }, fields: ['state'] },
      {
        ...{ at: day(2), seq: 5, revision: { before: 1, after: 2 } },
        fields: ['title', 'facts.seniority'],
      },
    ]);
  });

  it('is nothing where nothing is kept', () => {
    expect(historyOf(said(), [])).toEqual([]);
  });
});

describe('a posting as of an instant', () => {
  const posting = { firstSeenAt: day(1) };
  it.each([
    ['after every change it is that of now', day(3), { kind: 'now' }],
    ['between two changes it is the one before the next', day(2), { kind: 'before', untilSeq: 9 }],
    ['before the first change it is the first', day(1), { kind: 'before', untilSeq: 5 }],
    ['before it was seen there was none', new Date(day(1).getTime() - 1), { kind: 'not-yet' }],
  ])('%s', (_name, instant, then) => {
    expect(thenOf(posting, instant, changes, day(0))).toEqual(then);
  });

  it('is not known from before what is kept', () => {
    expect(thenOf(posting, day(1), changes, day(2))).toEqual({ kind: 'not-kept' });
    expect(thenOf(posting, day(2), [], day(2))).toEqual({ kind: 'now' });
  });
});
