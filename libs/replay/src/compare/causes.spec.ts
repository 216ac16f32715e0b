import { withIds } from '@app/testing';
import type { ClauseAccount, FactAccount, Found, PairAccount } from '../protocol.js';
import { causesOf, differences, type SideOfPair } from './causes.js';

const FOUND = withIds<Found>({
  ...{ postingId: 'p', thrown: null, opening: 'p', isQuiet: false, alerts: [], member: null },
});
const clause = (text: string, truth: string, field = 'text'): ClauseAccount => ({
  ...{ field, text, truth, seen: `seen ${truth}` },
});
const account = (clauses: readonly ClauseAccount[] | null, holds: boolean) =>
  withIds<PairAccount>({ postingId: 'p', savedSearchId: 's', clauses, holds });
const fact = (name: string, said: string): FactAccount => ({ fact: name, said });
const side = (
  clauses: readonly ClauseAccount[] | null,
  facts: readonly FactAccount[] = [],
  found: Partial<Found> = {},
): SideOfPair => ({
  found: { ...FOUND, ...found },
  account: account(clauses, clauses?.every(({ truth }) => truth === 'true') ?? false),
  facts,
});

describe('why a pair differs', () => {
  it('is the fact that a flipped clause asks about, where it is read differently', () => {
    const before = side(
      [clause('rust', 'true'), clause('remote:DE', 'true', 'remote')],
      [fact('workplace', 'remote'), fact('applicants', 'anywhere'), fact('salary', 'null')],
    );
    const after = side(
      [clause('rust', 'true'), clause('remote:DE', 'unknown', 'remote')],
      [fact('workplace', 'unknown'), fact('applicants', 'anywhere'), fact('salary', '5')],
    );
    expect(causesOf(before, after)).toEqual([
      { kind: 'fact', name: 'workplace', clause: 'remote:DE', before: 'remote', after: 'unknown' },
    ]);
  });

  it('is the clause, where it comes to something else over the same facts', () => {
    const facts = [fact('salary', '5')];
    const before = side([clause('salary>=5', 'true', 'pay')], facts);
    const after = side([clause('salary>=5', 'false', 'pay')], facts);
    expect(causesOf(before, after)).toEqual([
      {
        kind: 'clause',
        name: 'pay',
        clause: 'salary>=5',
        before: 'true: seen true',
        after: 'false: seen false',
      },
    ]);
  });

  it('names every clause that flipped, and none that only became unknown', () => {
    const before = side([clause('a', 'true'), clause('b', 'false'), clause('c', 'true')]);
    const after = side([clause('a', 'false'), clause('b', 'unknown'), clause('c', 'false')]);
    expect(causesOf(before, after).map((cause) => cause.clause)).toEqual(['a', 'c']);
  });

  it.each([
    ['by one build only', [clause('a', 'true')], null, 'a', 'cannot be read'],
    ['as other clauses', [clause('a', 'true')], [clause('b', 'false')], 'a', 'b'],
    ['as more clauses', [clause('a', 'true')], [clause('a', 'true'), clause('b', 'false')], 'a', 'a | b'],
  ])('is the wording, where the search is read %s', (_how, was, is, before, after) => {
    const clauseOfIt = null;
    expect(causesOf(side(was), side(is))).toEqual([
      { kind: 'wording', name: 'wording', clause: clauseOfIt, before, after },
    ]);
  });

  it('is what one build threw, or that it is no news, before anything else', () => {
    const whole = [clause('a', 'true')];
    expect(causesOf(side(whole), side(null, [], { thrown: 'TypeError: x' }))).toEqual([
      { kind: 'threw', name: 'threw', clause: null, before: 'read', after: 'TypeError: x' },
    ]);
    expect(causesOf(side(whole), side(whole, [], { isQuiet: true }))).toEqual([
      { kind: 'quiet', name: 'quiet', clause: null, before: 'news', after: 'no news' },
    ]);
  });

  it('is an index where no clause flipped and the evaluators agree, and the tree where they do not', () => {
    const same = side([clause('a', 'true')]);
    expect(causesOf(same, same)).toMatchObject([{ kind: 'index', before: 'matches', after: 'matches' }]);
    const denied = { ...same, account: account([clause('a', 'true')], false) };
    expect(causesOf(same, denied)).toMatchObject([
      { kind: 'clause', name: 'tree', before: 'matches', after: 'does not match' },
    ]);
  });
});

describe('differences', () => {
  it('are told in the order of the first list, also what only one of them has', () => {
    const before = [fact('a', '1'), fact('b', '2'), fact('c', '3')];
    const after = [fact('c', '4'), fact('b', '2'), fact('constructor', '5')];
    expect(differences(before, after)).toEqual([
      { fact: 'a', before: '1', after: 'not told' },
      { fact: 'c', before: '3', after: '4' },
      { fact: 'constructor', before: 'not told', after: '5' },
    ]);
  });
});
