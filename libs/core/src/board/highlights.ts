import type { PostingView } from '../domain/index.js';
import { analysePosting, findText, PRODUCT_RULES, type TextPart, type TextRules } from '../match/index.js';
import type { Query, TextClause } from '../query/index.js';

/** Words of a posting that a query looks for; offsets count in that part's own text. */
export interface Highlight {
  readonly part: TextPart;
  readonly start: number;
  readonly end: number;
}

/**
 * Where the words stand that a query looks for (not those that it excludes), by part and offset, without overlaps; at
 * most `limit` for each word or phrase. Analyses the whole text, so ask for it for the postings of one page only.
 */
export function highlightsOf(
  query: Query,
  view: PostingView,
  limit: number,
  rules: TextRules = PRODUCT_RULES,
): readonly Highlight[] {
  const posting = analysePosting(view, rules);
  const hits = wantedWords(query).flatMap((clause) => findText(clause, posting, limit));
  const found = hits
    .filter(({ part }) => part.part !== 'skill')
    .map(({ part, from, to }) => ({
      part: part.part,
      start: part.tokens.start(from),
      end: part.tokens.end(to - 1),
    }))
    .sort((a, b) => a.part.localeCompare(b.part) || a.start - b.start || b.end - a.end);
  return withoutOverlaps(found);
}

/** Of sorted highlights, those that begin at or after the end of the last one kept in their part. */
function withoutOverlaps(sorted: readonly Highlight[]): readonly Highlight[] {
  const kept: Highlight[] = [];
  for (const each of sorted) {
    const before = kept.at(-1);
    if (before?.part !== each.part || before.end <= each.start) kept.push(each);
  }
  return kept;
}

function wantedWords(query: Query): readonly TextClause[] {
  if (query.kind === 'and' || query.kind === 'or') return query.parts.flatMap(wantedWords);
  return query.kind === 'text' ? [query] : [];
}
