import { asId, type PostingId } from '../ids/index.js';
import { countSignals, isCounted, periodsOf, type CountedSignal } from './count-signals.js';

const NOW = new Date('2026-11-25T12:00:00Z');
const weeks = periodsOf('weeks', NOW);

const signal = (more: Partial<CountedSignal> = {}): CountedSignal => ({
  kind: 'judgement',
  value: 'yes',
  at: new Date('2026-11-24T08:00:00Z'),
  source: 'acme',
  clauses: [{ text: 'rust', field: 'text', seen: '' }],
  times: 1,
  postingId: asId<PostingId>('p'),
  subscriberId: null,
  ...more,
});

describe('the periods that signals are counted in', () => {
  it('are twelve weeks from Mondays on, or fourteen days, the newest first', () => {
    expect(weeks.map(({ from }) => from.toISOString().slice(0, 10)).slice(0, 2)).toEqual([
      '2026-11-23',
      '2026-11-16',
    ]);
    expect(weeks).toHaveLength(12);
    expect(weeks.every(({ from }) => from.getUTCDay() === 1)).toBe(true);
    const days = periodsOf('days', NOW);
    expect(days).toHaveLength(14);
    expect(days[0]).toEqual({
      from: new Date('2026-11-25T00:00:00Z'),
      until: new Date('2026-11-26T00:00:00Z'),
    });
  });

  it.each(['2026-11-23T00:00:00Z', '2026-11-29T23:59:59Z'])('has %s in the week of its Monday', (at) => {
    expect(periodsOf('weeks', new Date(at))[0]?.from).toEqual(new Date('2026-11-23T00:00:00Z'));
  });
});

describe('signals are counted', () => {
  it('by week, source, field and clause; what is older is left out', () => {
    const counts = countSignals(
      [
        signal(),
        signal({ value: 'no', at: new Date('2026-11-17T00:00:00Z'), source: 'beta' }),
        signal({ at: new Date('2026-01-01T00:00:00Z') }),
      ],
      weeks,
    );
    expect(counts.total).toMatchObject({ yes: 1, no: 1 });
    expect(counts.periods.slice(0, 2).map(({ counted }) => [counted.yes, counted.no])).toEqual([
      [1, 0],
      [0, 1],
    ]);
    expect(counts.sources.lines.map(({ name, counted }) => [name, counted.yes, counted.no])).toEqual([
      ['acme', 1, 0],
      ['beta', 0, 1],
    ]);
    expect(counts.fields.lines.map(({ name, counted }) => [name, counted.yes, counted.no])).toEqual([
      ['text', 1, 1],
    ]);
    expect(counts.clauses.lines).toHaveLength(1);
  });

  it('once under each of their names', () => {
    const clauses = ['go', 'rust'].map((text) => ({ text, field: 'text', seen: '' }));
    const { fields, clauses: byClause } = countSignals([signal({ clauses })], weeks);
    expect(fields.lines.map(({ counted }) => counted.yes)).toEqual([1]);
    expect(byClause.lines.map(({ name }) => name)).toEqual(['go', 'rust']);
  });

  it('as often as they were said, the most first', () => {
    const wrong = (value: string, times: number) => signal({ kind: 'wrong-fact', value, times, clauses: [] });
    const { wrongFacts } = countSignals([wrong('visa', 1), wrong('salary', 3), wrong('visa', 1)], weeks);
    expect(wrongFacts.lines).toEqual([
      { name: 'salary', counted: 3 },
      { name: 'visa', counted: 2 },
    ]);
  });

  it('under thirty names, and how many more there are is told', () => {
    const many = Array.from({ length: 33 }, (_, n) => signal({ source: `source-${n}` }));
    const { sources } = countSignals(many, weeks);
    expect([sources.lines.length, sources.leftOut]).toEqual([30, 3]);
  });
});

it('each part of a filter bears on its own', () => {
  const one = signal();
  const [within] = weeks;
  if (within === undefined) throw new Error('There are weeks.');
  const full = {
    kind: 'judgement',
    value: 'yes',
    source: 'acme',
    field: 'text',
    clause: 'rust',
    within,
  } as const;
  expect(isCounted(one, full)).toBe(true);
  expect(isCounted(one, {})).toBe(true);
  const others = [
    { kind: 'mute' },
    { value: 'no' },
    { source: 'beta' },
    { field: 'salary' },
    { clause: 'go' },
    { within: { from: within.until, until: within.until } },
  ] as const;
  for (const other of others) expect(isCounted(one, { ...full, ...other })).toBe(false);
});
