import {
  RELATED_VERSION,
  type ToldWords,
  type WordsAndOthers,
  type WordsFigures,
  type WordsNews,
} from '@app/core/wordings';
import { otherSpellingsOf } from '../text/index.js';
import { clausesOf, withClauses, type Query, type TextClause } from '../tree/index.js';
import { MOST_QUERY_COST, queryCost } from './cost.js';
import { otherNamesOf } from './forms.js';

/** A mail names so many words of a search, with so many others each. */
const MOST_WORDS = 6;
const MOST_OTHERS = 3;

const isAlone = (clause: TextClause): boolean => clause.related === 0 && !clause.prefix;

const named = (clause: TextClause): TextClause => ({ ...clause, related: RELATED_VERSION });

/** The query with every word under its other names too: without the sign for exactly this word. */
export const withOtherNames = (query: Query): Query =>
  withClauses(query, (clause) => (clause.kind === 'text' && isAlone(clause) ? named(clause) : clause));

/** What is new about a saved search; null where nothing is. */
export function wordsNewsOf(query: Query): WordsNews | null {
  const clauses = clausesOf(query).filter((clause) => clause.kind === 'text');
  const spelled = clauses.flatMap((clause) => {
    const others = clause.prefix ? null : otherSpellingsOf(clause.text);
    return others === null ? [] : [{ clause, ...others }];
  });
  const alone = queryCost(withOtherNames(query)) > MOST_QUERY_COST ? [] : clauses.flatMap(otherNames);
  if (spelled.length === 0 && alone.length === 0) return null;
  const excluded = new Set(excludedClauses(query, false));
  return {
    // Those that are found in other spellings themselves before those that are a part of others.
    spelled: once(
      [...spelled]
        .sort((a, b) => Number(a.inPart) - Number(b.inPart))
        .map(({ clause, examples }) => ({ words: clause.text, others: examples })),
    ),
    inPart: spelled.every(({ inPart }) => inPart),
    excludes: spelled.some(({ clause }) => excluded.has(clause)),
    alone: once(alone),
  };
}

/**
 * What there is to tell once it has been counted; null where it makes no difference: words that are only a part of others
 * and add nothing, and other names that find nothing.
 */
export function toldWords(news: WordsNews, figures: WordsFigures): ToldWords | null {
  const { openings, asWritten, without } = figures;
  const spelled = news.inPart && asWritten === openings ? [] : news.spelled;
  const gains = without !== null && (without.openings !== openings || without.now !== without.nowAlone);
  const alone = gains ? news.alone : [];
  if (spelled.length === 0 && alone.length === 0) return null;
  return { spelled, alone, figures: alone.length === 0 ? { ...figures, without: null } : figures };
}

function otherNames(clause: TextClause): readonly WordsAndOthers[] {
  if (!isAlone(clause)) return [];
  const others = otherNamesOf(named(clause));
  return others.length === 0 ? [] : [{ words: clause.text, others: others.slice(0, MOST_OTHERS) }];
}

const once = (all: readonly WordsAndOthers[]): readonly WordsAndOthers[] =>
  [...new Map(all.map((each) => [each.words, each])).values()].slice(0, MOST_WORDS);

function excludedClauses(query: Query, negated: boolean): readonly Query[] {
  if (query.kind === 'not') return excludedClauses(query.part, !negated);
  if (query.kind === 'and' || query.kind === 'or')
    return query.parts.flatMap((part) => excludedClauses(part, negated));
  return negated ? [query] : [];
}
