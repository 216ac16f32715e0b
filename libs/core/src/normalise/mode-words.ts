import type { Workplace } from '../domain/index.js';

/** A place-of-work word found in a line: what it says and where it stands. */
export interface ModeWord {
  readonly mode: Exclude<Workplace, 'unknown'>;
  readonly start: number;
  readonly end: number;
}

const WORDS: readonly (readonly [Exclude<Workplace, 'unknown'>, string])[] = [
  [
    'remote',
    'remote[- ]first|remote[- ]friendly|fully[- ]remote|100% remote|remotely|remote(?: (?:work|position|role|job|opportunity|eligible|only|ok|possible|option))?|work(?:ing)? from (?:home|anywhere)|wfh|telecommut(?:e|ing)|telework|anywhere|worldwide|globally distributed|distributed|home[- ]?based|home[- ]?office|virtual|télétravail|teletrabajo|remoto|fernarbeit|リモート|在宅',
  ],
  ['hybrid', 'in[- ]office hybrid|hybrid(?:[- ]remote)?|hybride|híbrido|hibrido|ibrido|ハイブリッド'],
  [
    'onsite',
    'on[- ]?site|in[- ]office|in[- ]person|office[- ]based|in the office|at the office|presencial|vor ort|sur site',
  ],
];

const MODE = WORDS.map(
  ([mode, words]) => [mode, new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'giu')] as const,
);

const STRENGTH: Readonly<Record<Workplace, number>> = { unknown: 0, onsite: 1, hybrid: 2, remote: 3 };

/** All place-of-work words of a location line. "Hybrid/Remote" gives both. */
export function findModeWords(line: string): readonly ModeWord[] {
  const found: ModeWord[] = [];
  for (const [mode, pattern] of MODE) {
    for (const match of line.matchAll(pattern)) {
      const word = { mode, start: match.index, end: match.index + match[0].length };
      const inside = found.some((other) => word.start < other.end && other.start < word.end);
      if (!inside || mode === 'hybrid') found.push(word);
    }
  }
  const hybrids = found.filter((word) => word.mode === 'hybrid');
  return found.filter(
    (word) => word.mode === 'hybrid' || !hybrids.some((h) => word.start >= h.start && word.end <= h.end),
  );
}

/** Of several modes the widest: remote over hybrid over onsite over unknown. */
export function widestMode(modes: Iterable<Workplace>): Workplace {
  let best: Workplace = 'unknown';
  for (const mode of modes) if (STRENGTH[mode] > STRENGTH[best]) best = mode;
  return best;
}
