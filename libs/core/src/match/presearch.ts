import type { Clause, Query, TextClause } from '../query/index.js';
import { hashTerm } from '../text/index.js';
import type { AnalysedPosting } from './analysed.js';
import { factsOfClause } from './facts.js';
import type { TextRules } from './rules.js';

/** How often a feature occurs among postings, as a share from 0 to 1; used only to choose among safe anchors. */
export type Frequency = (feature: string) => number;

const wordFeature = (scope: TextClause['scope'], term: string): string => `${scope}=${term}`;
const prefixFeature = (scope: TextClause['scope'], start: string): string => `${scope}^${start}`;

/**
 * Features of which a posting must have at least one for the query to match: the rarest required conjunct. Null when no
 * such set exists (only exclusions, amounts or ages), so the query must be tried on every posting.
 * May ask for too little, never for too much: that is the law the property test keeps.
 */
export function anchorOf(query: Query, rules: TextRules, frequency: Frequency): readonly string[] | null {
  switch (query.kind) {
    case 'and':
      return rarest(
        query.parts.map((part) => anchorOf(part, rules, frequency)),
        frequency,
      );
    case 'or': {
      const anchors = query.parts.map((part) => anchorOf(part, rules, frequency));
      return anchors.some((anchor) => anchor === null)
        ? null
        : [...new Set(anchors.flatMap((anchor) => anchor ?? []))];
    }
    case 'not':
      return null;
    default:
      return clauseAnchor(query, rules, frequency);
  }
}

function clauseAnchor(clause: Clause, rules: TextRules, frequency: Frequency): readonly string[] | null {
  if (clause.kind === 'value') return factsOfClause(clause, rules);
  if (clause.kind !== 'text') return null;
  const tokens = rules.analyse(clause.text);
  if (clause.prefix) return [prefixFeature(clause.scope, tokens.word(0))];
  return rarest(
    tokens.terms().map((term) => [wordFeature(clause.scope, term)]),
    frequency,
  );
}

function rarest(
  anchors: readonly (readonly string[] | null)[],
  frequency: Frequency,
): readonly string[] | null {
  let best: readonly string[] | null = null;
  let least = Infinity;
  for (const anchor of anchors) {
    if (anchor === null) continue;
    const cost = anchor.reduce((sum, feature) => sum + frequency(feature), 0);
    if (cost < least) [best, least] = [anchor, cost];
  }
  return best;
}

/** Every feature of a posting that an anchor could be. `prefixLengths` are the lengths of the prefixes that anchors use. */
export function featuresOf(posting: AnalysedPosting, prefixLengths: Iterable<number>): Set<string> {
  const features = new Set<string>(posting.facts);
  const lengths = [...prefixLengths];
  for (const { part, tokens } of posting.parts) {
    const scopes = part === 'title' ? (['any', 'title'] as const) : (['any'] as const);
    for (let i = 0; i < tokens.length; i += 1) {
      for (const scope of scopes) {
        features.add(wordFeature(scope, tokens.term(i)));
        for (const length of lengths) features.add(prefixFeature(scope, tokens.word(i).slice(0, length)));
      }
    }
  }
  return features;
}

/** The length of the prefix an anchor feature stands for, null for other features. */
export const prefixLength = (feature: string): number | null => {
  const match = /^(?:any|title)\^(.*)$/su.exec(feature);
  return match?.[1]?.length ?? null;
};

/** A guess for features that no posting was counted for: closed facts are common, long words are rare. */
export const guessFrequency: Frequency = (feature) => {
  if (/^(?:workplace|type|seniority|lang|visa|pay|source|remote|country|region):/.test(feature)) return 0.5;
  return 0.001 + (hashTerm(feature) % 97) * 1e-6 + 0.1 / feature.length;
};
