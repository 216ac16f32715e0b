import { pattern } from '../../text/index.js';
import { RULES, type Level } from './seniority-rules.js';

/** "Analyst 2", "Planner - Level 3": a number at the end ranks the role, unless the word before it counts something else. */
const NUMBERED = pattern(
  String.raw`(?<!\p{L})(\p{L}+)(?:,? level| -)?[ -]([1-5])(?= ?(?:$|[-–—,(|/:]| \p{L}{1,3}$))`,
  '',
);

const COUNTED = new Set(
  'shift tier tower center centre sector chapter server docker blender layer number error master order phase python team area web group unit class form building floor day grade region zone part vision angular vue windows java soc type'.split(
    ' ',
  ),
);

/** Words that end as names of people who do something: only these are ranked by a number, not a company or a place. */
const RANKED = /(?:er|or|ist|ian|ant|yst|ect|ive|ate|ech|tech|man|ent|sde|swe|level|ing|support|grade)$/;

const BY_NUMBER: readonly Level[] = ['junior', 'mid', 'senior', 'senior', 'senior'];

interface NamedLevel {
  readonly level: Level;
  readonly words: string;
}

/** Every level that a title names, the highest first. */
export function levelsOf(text: string, title: string): NamedLevel[] {
  const named = RULES.flatMap(([level, pattern]) => {
    const [words] = pattern.exec(text) ?? [];
    return words === undefined ? [] : [{ level, words }];
  });
  const isRanked = named.some(({ level }) => level !== 'manager' && level !== 'lead');
  return isRanked ? named : [...named, ...numbered(title)];
}

function numbered(text: string): NamedLevel[] {
  const [words = '', word = '', number] = NUMBERED.exec(text) ?? [];
  const level = BY_NUMBER[Number(number) - 1];
  return level === undefined || COUNTED.has(word) || !RANKED.test(word) ? [] : [{ level, words }];
}
