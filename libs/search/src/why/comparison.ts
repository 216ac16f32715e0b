import type { SavedSearchId } from '@app/core/ids';
import { isOver } from '@app/core/posting';
import { parseSaved } from '../language/index.js';
import {
  analysePosting,
  explain,
  holds,
  SEEN_IN_ENGLISH,
  type AnalysedPosting,
  type ClauseExplanation,
  type Explanation,
  type SeenTexts,
} from '../match/index.js';
import type { Appearance, SearchEvidence, WhyEvidence } from './evidence.js';
import { decides, notReached, passed, stopped, unknown, type Finding } from './gates.js';

/** What one clause came to, in short. */
export type ClauseSeen = Pick<ClauseExplanation, 'text' | 'truth' | 'seen'>;

/** One wording that was active when the posting came, and what it came to for the posting as it was then. */
export interface ComparedWording {
  readonly savedSearchId: SavedSearchId;
  readonly query: string;
  readonly fromSeq: number;
  readonly toSeq: number | null;
  readonly seq: number;
  readonly revision: number;
  /** `gone`: what the posting said then is not on record; `unreadable`: the text no longer parses. */
  readonly outcome: 'met' | 'not-met' | 'gone' | 'unreadable';
  /** The clauses that made it so. */
  readonly decisive: readonly ClauseSeen[];
  readonly explanation: Explanation | null;
}

/** One revision held to all wordings that were active then: the gates from `news` to `compared`. */
export interface Comparison {
  readonly appearance: Appearance;
  readonly wordings: readonly ComparedWording[];
  readonly findings: readonly [
    Finding<'news'>,
    Finding<'open'>,
    Finding<'search'>,
    Finding<'clauses'>,
    Finding<'compared'>,
  ];
}

/** Holds a revision to what the person searched for then. */
export function compare(
  appearance: Appearance,
  searches: readonly SearchEvidence[],
  keptSince: Date,
  texts: SeenTexts = SEEN_IN_ENGLISH,
): Comparison {
  const { said, at } = appearance;
  const analysed = said === null ? null : analysePosting(said.view);
  const wordings = searches.flatMap((search) => compareSearch(search, appearance, analysed, texts));
  const search = searchGate(wordings, searches, appearance, keptSince);
  const clauses = search.reason === 'none-active' ? notReached('clauses') : clausesGate(wordings, search);
  const compared = clauses.state === 'passed' ? comparedGate(appearance) : notReached('compared');
  return {
    appearance,
    wordings,
    findings: [newsGate(appearance), openGate(appearance), { ...search, at }, clauses, compared],
  };
}

const wasActive = (fromSeq: number, toSeq: number | null, seq: number): boolean =>
  fromSeq < seq && (toSeq === null || seq <= toSeq);

const compareSearch = (
  { id: savedSearchId, wordings }: SearchEvidence,
  appearance: Appearance,
  analysed: AnalysedPosting | null,
  texts: SeenTexts,
): ComparedWording[] =>
  wordings
    .filter(({ fromSeq, toSeq }) => wasActive(fromSeq, toSeq, appearance.seq))
    .map(({ query, related, fromSeq, toSeq }) => {
      const { seq, revision, at } = appearance;
      const wording = { savedSearchId, query, fromSeq, toSeq, seq, revision };
      const parsed = parseSaved(query, related);
      if (!parsed.ok) return { ...wording, outcome: 'unreadable', decisive: [], explanation: null };
      if (analysed === null) return { ...wording, outcome: 'gone', decisive: [], explanation: null };
      const explanation = explain(parsed.query, analysed, at, texts);
      const outcome = holds(explanation) ? 'met' : 'not-met';
      const decisive = decisiveOf(explanation).map(({ text, truth, seen }) => ({ text, truth, seen }));
      return { ...wording, outcome, decisive, explanation };
    });

/** The clauses that made a query hold, or not hold. */
export function decisiveOf(explanation: Explanation): readonly ClauseExplanation[] {
  switch (explanation.kind) {
    case 'clause':
      return [explanation];
    case 'not':
      return decisiveOf(explanation.part);
    case 'and':
    case 'or': {
      const whole = holds(explanation);
      return explanation.parts.filter((part) => holds(part) === whole).flatMap(decisiveOf);
    }
  }
}

function newsGate({ said, at, revision }: Appearance): Finding<'news'> {
  if (said === null) return passed('news', 'news', { at });
  const seen = { at, seen: said.quiet };
  if (said.sample || said.quiet === 'sample') return stopped('news', 'sample', seen);
  return said.quiet === null
    ? passed('news', 'news', { at, seen: `revision ${revision}` })
    : stopped('news', 'quiet', seen);
}

/** Matchers leave out what is over by its own closing date, at the instant at which they compare it. */
function openGate({ said, at, compared }: Appearance): Finding<'open'> {
  const then = compared[0]?.at ?? at;
  if (said !== null && isOver(said, then))
    return stopped('open', 'over-when-compared', { at: said.validThrough });
  return passed('open', 'open-then', { at: then });
}

function searchGate(
  wordings: readonly ComparedWording[],
  searches: readonly SearchEvidence[],
  { at, seq }: Appearance,
  keptSince: Date,
): Finding<'search'> {
  const isGone = at < keptSince && searches.some((search) => mayHaveBeenActive(search, at, seq));
  if (wordings.some(({ outcome }) => outcome === 'met')) return passed('search', 'active');
  if (isGone) return unknown('search', 'wordings-gone');
  return wordings.length > 0 ? passed('search', 'active') : stopped('search', 'none-active');
}

/** It was confirmed by then, and no wording that is left covers that place: it was paused, or the wording is forgotten. */
const mayHaveBeenActive = ({ confirmedAt, wordings }: SearchEvidence, at: Date, seq: number): boolean =>
  confirmedAt !== null &&
  confirmedAt <= at &&
  !wordings.some(({ fromSeq, toSeq }) => wasActive(fromSeq, toSeq, seq));

function clausesGate(wordings: readonly ComparedWording[], search: Finding<'search'>): Finding<'clauses'> {
  const met = wordings.find(({ outcome }) => outcome === 'met');
  if (met !== undefined) return passed('clauses', 'match', { seen: met.query });
  if (wordings.some(({ outcome }) => outcome === 'gone')) return unknown('clauses', 'posting-gone');
  if (search.state === 'unknown') return notReached('clauses');
  const readable = wordings.find(({ outcome }) => outcome === 'not-met');
  return readable === undefined
    ? stopped('clauses', 'unreadable', { seen: wordings[0]?.query ?? null })
    : stopped('clauses', 'no-match', { seen: readable.query });
}

/** A search met it, and yet no alert tells of it. */
function comparedGate({ comparing, compared, at }: Appearance): Finding<'compared'> {
  const by = compared.map(({ share, process }) => `${share} by ${process}`).join(', ');
  const seen = { at: compared.at(-1)?.at ?? null, seen: by === '' ? null : by };
  switch (comparing) {
    case 'waiting':
      return stopped('compared', 'waiting', { at });
    case 'failed':
    case 'held':
      return stopped('compared', comparing, seen);
    case 'superseded':
      // A line may be lost: that there is none is no proof.
      return unknown('compared', 'superseded', { at });
    case 'compared':
      return unknown('compared', 'no-alert', seen);
  }
}

/** The comparison that came furthest; of two that came as far the one that is unknown, and then the latest. */
export function furthest(comparisons: readonly Comparison[]): Comparison | null {
  const ranked = comparisons.map((one) => ({ one, rank: rankOf(one) }));
  ranked.sort((a, b) => b.rank - a.rank || b.one.appearance.seq - a.one.appearance.seq);
  return ranked[0]?.one ?? null;
}

function rankOf({ findings }: Comparison): number {
  const index = findings.findIndex(decides);
  if (index < 0) return 2 * findings.length;
  return 2 * index + (findings[index]?.state === 'unknown' ? 1 : 0);
}

/** Every revision that is left, held to what was searched for then. */
export const comparisonsOf = ({ posting, person, keptSince }: WhyEvidence, texts?: SeenTexts): Comparison[] =>
  (posting?.appearances ?? []).map((appearance) =>
    compare(appearance, person?.searches ?? [], keptSince, texts),
  );
