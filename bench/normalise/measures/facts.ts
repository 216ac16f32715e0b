import { readLabelled } from '../labelled/labelled.js';
import type { Result, Share } from '../kit/tally.js';
import { type Fact, FACTS } from './fact-values.js';
import { judge, type Judged } from './judged-facts.js';

/** Whether what was read is a value that the label allows. */
const isRight = ({ got, want }: Judged, fact: Fact): boolean =>
  got !== null && want[fact].includes(got[fact]);

/** Whether the posting states the fact: where two values are as good, the better one says it. */
const isStated = ({ want }: Judged, fact: Fact): boolean => want[fact][0] !== '';

const share = (rows: readonly Judged[], right: (row: Judged) => boolean): Share => ({
  right: rows.filter(right).length,
  of: rows.length,
});

/** The three figures of a fact: right of all, right of what is said, found of what is stated. */
function figuresOf(fact: Fact, rows: readonly Judged[]): readonly (readonly [string, Share])[] {
  const right = (row: Judged): boolean => isRight(row, fact);
  return [
    ['right', share(rows, right)],
    [
      'right where said',
      share(
        rows.filter(({ got }) => got !== null && got[fact] !== ''),
        right,
      ),
    ],
    [
      'found of what is stated',
      share(
        rows.filter((row) => isStated(row, fact)),
        right,
      ),
    ],
  ];
}

const isAllRight = (row: Judged): boolean => FACTS.every((fact) => isRight(row, fact));

/** Facts whose figures are told of each kind of posting too; the others of all postings together. */
const TOLD_OF_EACH: readonly Fact[] = ['salary', 'experience'];

function resultsOf(name: string, rows: readonly Judged[], part: Result['part']): Result[] {
  const told = name === ALL ? FACTS : TOLD_OF_EACH;
  const figures = told.flatMap((fact) =>
    figuresOf(fact, rows).map(([figure, counted]) => ({
      name: `facts, ${name}: ${fact}, ${figure}`,
      part,
      share: counted,
    })),
  );
  const allRight = { name: `facts, ${name}: all right`, part, share: share(rows, isAllRight) };
  return name === ALL ? [allRight, ...figures, ...skillFigures(rows, part)] : [allRight, ...figures];
}

const summed = (shares: readonly Share[]): Share => ({
  right: shares.reduce((sum, { right }) => sum + right, 0),
  of: shares.reduce((sum, { of }) => sum + of, 0),
});

const skillFigures = (rows: readonly Judged[], part: Result['part']): Result[] => [
  { name: `facts, ${ALL}: skills that are named`, part, share: summed(rows.map(({ skills }) => skills)) },
  {
    name: `facts, ${ALL}: labelled skills that are found`,
    part,
    share: summed(rows.map(({ labelledSkills }) => labelledSkills)),
  },
];

const ALL = 'all';

const isComment = ({ one }: Judged): boolean => one.group.startsWith('hn');

const isOtherLanguage = ({ one }: Judged): boolean => one.group.length === 2 && one.group !== 'hn';

const GROUPS: readonly (readonly [string, (row: Judged) => boolean])[] = [
  [ALL, () => true],
  ['boards in English', (row) => !isComment(row) && !isOtherLanguage(row)],
  ['Hacker News', isComment],
  ...['de', 'fr', 'es', 'nl', 'pl'].map(
    (language) => [language, ({ one }: Judged) => one.group === language] as const,
  ),
];

/** The labelled postings against the product's reading, by kind of posting. */
export function measureFacts(): Result[] {
  const judged = readLabelled()
    .filter(({ labels }) => labels.isPosting !== false)
    .map(judge);
  return (['tuned on', 'held back'] as const).flatMap((part) => {
    const own = judged.filter(({ one }) => one.held === (part === 'held back'));
    return GROUPS.flatMap(([name, belongs]) => resultsOf(name, own.filter(belongs), part));
  });
}

/** Every difference of one fact in the part that may be looked at, for whoever mends its reader. */
export function differences(fact: Fact): readonly string[] {
  return readLabelled()
    .filter(({ labels, held }) => labels.isPosting !== false && !held)
    .map(judge)
    .filter((row) => !isRight(row, fact))
    .map(
      ({ one, got, want }) =>
        `${one.labels.id}\n  want ${want[fact].join(' or ')}\n  got  ${got?.[fact] ?? 'no posting'}`,
    );
}

export const isFact = (name: string): name is Fact => (FACTS as readonly string[]).includes(name);
