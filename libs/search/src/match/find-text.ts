import { formsOf } from '../query/index.js';
import type { TextClause } from '../tree/index.js';
import type { TokenList } from '../text/index.js';
import type { AnalysedPart, AnalysedPosting } from './analysed.js';

/** Where a word or phrase stands: token positions in one part, `end` exclusive. */
export interface TextHit {
  readonly part: AnalysedPart;
  readonly from: number;
  readonly to: number;
}

/** Every place where the words of the clause, or of one of its other forms, stand in the posting; at most `limit` of them. */
export const findText = (clause: TextClause, posting: AnalysedPosting, limit: number): readonly TextHit[] =>
  formsOf(clause)
    .flatMap((form) => (form.kind === 'text' ? findExactly(form, posting, limit) : []))
    .slice(0, limit);

/** Every place where exactly the clause's words stand in the posting, in order of parts; at most `limit` of them. */
export function findExactly(clause: TextClause, posting: AnalysedPosting, limit: number): readonly TextHit[] {
  const wanted = posting.rules.analyse(clause.text);
  const hits: TextHit[] = [];
  if (wanted.length === 0) return hits;
  const length = clause.prefix ? 1 : wanted.length;
  for (const part of posting.parts) {
    if (clause.scope === 'title' && part.part !== 'title') continue;
    const last = part.tokens.length - length;
    for (let i = 0; i <= last && hits.length < limit; i += 1) {
      if (standsAt(wanted, part.tokens, i, clause.prefix)) hits.push({ part, from: i, to: i + length });
    }
  }
  return hits;
}

/** True where the words stand in the text from a token on; with `prefix` the one word begins the token. */
export function standsAt(wanted: TokenList, tokens: TokenList, at: number, prefix: boolean): boolean {
  if (prefix) return begins(wanted, tokens, at);
  for (let k = 0; k < wanted.length; k += 1) {
    if (wanted.hashes[k] !== tokens.hashes[at + k] || wanted.term(k) !== tokens.term(at + k)) return false;
  }
  return true;
}

/** Compares units: a search with many beginnings asks very many tokens. */
function begins(wanted: TokenList, tokens: TokenList, at: number): boolean {
  const length = wanted.offsets[1] ?? 0;
  const from = tokens.offsets[at] ?? 0;
  if ((tokens.offsets[at + 1] ?? 0) - from < length) return false;
  for (let k = 0; k < length; k += 1) if (tokens.units[from + k] !== wanted.units[k]) return false;
  return true;
}
