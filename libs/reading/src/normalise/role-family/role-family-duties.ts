import { sectionLines } from '../claims/index.js';
import type { Trade } from './families.js';
import { findDuties } from './duty-words.js';

/** How much of the lines that tell of the duties is looked at, and how long a line may be to be one of them. */
export const MOST_DUTIES = 1_500;

/** Without accents; a text in English has none, so it is asked first. */
function fold(text: string): string {
  const small = text.toLowerCase();
  if (!/[^\0-\x7f]/.test(small)) return small;
  return small
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss');
}

/**
 * The part of the text that tells of the work: what stands under a heading of the role, else what stands in no other section.
 * Demands, wishes, benefits and what is told of the employer are left out.
 */
export function dutiesOf(text: string): string {
  const lines = sectionLines(text);
  const first = lines.findIndex(({ section, isHeading }) => isHeading && section === 'role');
  const told = lines
    .slice(Math.max(0, first))
    .filter(({ section, isHeading }) => section === 'role' && !isHeading)
    .map((line) => line.text)
    .join('\n');
  return told.slice(0, MOST_DUTIES);
}

/** A family that the duties tell of, with the first word that does. */
interface Told {
  readonly family: Trade;
  readonly words: string;
}

const LEAST_WORDS = 3;

/**
 * The family that most of the duties are about: of the different clear words of each family at least three, and more than half as many again as
 * of the next one. Null where no family stands out, for one word in passing says nothing.
 */
export function familyOfDuties(text: string, among?: ReadonlySet<Trade>): Told | null {
  const words = new Map<Trade, Set<string>>();
  for (const { value, words: found } of findDuties(fold(dutiesOf(text))))
    if (among?.has(value) ?? true) words.set(value, (words.get(value) ?? new Set<string>()).add(found));
  const [best, next] = [...words].sort((a, b) => b[1].size - a[1].size);
  if (best === undefined || best[1].size < LEAST_WORDS) return null;
  if (next !== undefined && best[1].size < next[1].size * 1.5) return null;
  return { family: best[0], words: [...best[1]][0] ?? '' };
}
