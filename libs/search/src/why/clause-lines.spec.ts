import fc from 'fast-check';
import { parseSyntax } from '../language/index.js';
import { analysePosting, explain, holds } from '../match/index.js';
import { clauseLines, type ClauseLine } from './clause-lines.js';
import { appearance, AT } from './fixtures/evidence.js';

const said = appearance().said;
if (said === null) throw new Error('The appearance of the fixture says something.');
const analysed = analysePosting(said.view);
const explained = (text: string) => {
  const parsed = parseSyntax(text);
  if (!parsed.ok) throw new Error(parsed.errors[0]?.message);
  return explain(parsed.query, analysed, AT);
};
const short = (lines: readonly ClauseLine[]): unknown[] =>
  lines.map((line) =>
    line.kind === 'either'
      ? line.choices.map(short)
      : `${line.holds ? 'fits' : 'not'} ${line.excludes ? '-' : ''}${line.text}`,
  );

describe('the clauses of a search, line by line', () => {
  it('are told one by one, with what is left out and what is enough', () => {
    expect(short(clauseLines(explained('rust -python salary>=90kEUR')))).toEqual(
      expect.arrayContaining(['fits rust', 'fits -python', 'not salary>=90kEUR']),
    );
    expect(short(clauseLines(explained('haskell OR rust')))).toEqual([
      expect.arrayContaining([['not haskell'], ['fits rust']]),
    ]);
    expect(short(clauseLines(explained('-(haskell OR rust)')))).toEqual(
      expect.arrayContaining(['fits -haskell', 'not -rust']),
    );
  });

  it('have the words of the posting, and say where it says nothing', () => {
    const [line] = clauseLines(explained('rust'));
    expect(line).toMatchObject({ quotes: expect.arrayContaining(['Rust']) as string[], isStated: true });
    expect(clauseLines(explained('salary>=90kEUR'))).toMatchObject([{ isStated: false }]);
  });

  it('all hold just where the search holds', () => {
    const word = fc.constantFrom('rust', 'python', 'write', 'salary>=90kEUR', 'company:acme');
    const { query } = fc.letrec<{ query: string }>((tie) => ({
      query: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        word,
        fc.tuple(tie('query'), tie('query')).map(([a, b]) => `(${a} ${b})`),
        fc.tuple(tie('query'), tie('query')).map(([a, b]) => `(${a} OR ${b})`),
        tie('query').map((inner) => `-(${inner})`),
      ),
    }));
    fc.assert(
      fc.property(query, (text) => {
        const parsed = parseSyntax(text);
        fc.pre(parsed.ok);
        const explanation = explained(text);
        expect(clauseLines(explanation).every((line) => line.holds)).toBe(holds(explanation));
      }),
    );
  });
});
