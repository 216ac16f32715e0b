import type { PostingView } from '@app/core/posting';
import { PRODUCT_RULES, standsAt, type TextPart, type TextRules } from '../../match/index.js';
import { formsOf } from '../../query/index.js';
import type { Query, TextClause } from '../../tree/index.js';
import type { TokenList } from '../../text/index.js';

/** Words of a posting that a query looks for; offsets count in that part's own text. */
export interface Highlight {
  readonly part: TextPart;
  readonly start: number;
  readonly end: number;
}

/** A word or phrase of the query, and its number. */
interface Wanted {
  readonly n: number;
  readonly tokens: TokenList;
  readonly clause: TextClause;
}

/** A part that is gone over, and what was found in it. */
interface Place {
  readonly part: TextPart;
  readonly tokens: TokenList;
  /** How often each was marked. */
  readonly counts: Uint8Array;
  readonly found: Highlight[];
}

const PARTS = ['title', 'text'] as const;

/**
 * Finds where the words stand in titles and texts that a query looks for (not those that it excludes), at most `limit`
 * places for each word or phrase. It goes over a text once, however many words are looked for.
 */
export class Highlighter {
  /** By the hash of their first term. */
  private readonly words = new Map<number, Wanted[]>();
  /** Beginnings of words by their first letter. */
  private readonly beginnings = new Map<number, Wanted[]>();
  private readonly wanted: number;

  constructor(
    query: Query,
    private readonly limit: number,
    private readonly rules: TextRules = PRODUCT_RULES,
  ) {
    const clauses = wantedWords(query);
    this.wanted = clauses.length;
    clauses.forEach((clause, n) => this.want({ n, clause, tokens: rules.analyse(clause.text) }));
  }

  /** By part and offset, without overlaps. Analyses the whole text, so ask for it for the postings of one page only. */
  of(view: Pick<PostingView, 'title' | 'text'>): readonly Highlight[] {
    const counts = new Uint8Array(this.wanted);
    const found = PARTS.flatMap((part) => this.inPart(part, view[part], counts));
    found.sort((a, b) => a.part.localeCompare(b.part) || a.start - b.start || b.end - a.end);
    return withoutOverlaps(found);
  }

  private want(wanted: Wanted): void {
    const { clause, tokens } = wanted;
    if (tokens.length === 0) return;
    const [into, key] = clause.prefix
      ? [this.beginnings, tokens.units[0] ?? 0]
      : [this.words, tokens.hashes[0] ?? 0];
    const others = into.get(key);
    if (others === undefined) into.set(key, [wanted]);
    else others.push(wanted);
  }

  private inPart(part: (typeof PARTS)[number], text: string, counts: Uint8Array): Highlight[] {
    if (!this.rules.parts.includes(part)) return [];
    const tokens = this.rules.analyse(text);
    const found: Highlight[] = [];
    const at = { part, tokens, counts, found };
    for (let i = 0; i < tokens.length; i += 1) {
      const words = this.words.get(tokens.hashes[i] ?? 0);
      if (words !== undefined) this.mark(words, i, at);
      const beginnings = this.beginnings.get(tokens.units[tokens.offsets[i] ?? 0] ?? 0);
      if (beginnings !== undefined) this.mark(beginnings, i, at);
    }
    return found;
  }

  /** Marks those that stand at token i and were not marked often enough. */
  private mark(some: readonly Wanted[], i: number, { part, tokens, counts, found }: Place): void {
    for (const { n, clause, tokens: wanted } of some) {
      const count = counts[n] ?? 0;
      if (count >= this.limit || (clause.scope === 'title' && part !== 'title')) continue;
      const last = clause.prefix ? i : i + wanted.length - 1;
      if (last >= tokens.length || !standsAt(wanted, tokens, i, clause.prefix)) continue;
      counts[n] = count + 1;
      found.push({ part, start: tokens.start(i), end: tokens.end(last) });
    }
  }
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
  return query.kind === 'text' ? formsOf(query).filter((form) => form.kind === 'text') : [];
}
