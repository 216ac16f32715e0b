import type { WordsAndOthers } from '@app/core/wordings';
import { alternativesOf } from '../words/index.js';
import { printClause } from './print.js';
import {
  clausesOf,
  exactly,
  valueClause,
  type Query,
  type TextClause,
  type ValueClause,
} from '../tree/index.js';

type Form = TextClause | ValueClause;

/** What was looked up: one clause is asked of thousands of postings, and clauses never change. */
const known = new WeakMap<TextClause, readonly Form[]>();

/**
 * What a word or phrase stands for: itself first, then its other forms by the table of related words of its version (k8s for
 * kubernetes, the skill Go for golang). It holds where one of them holds. All words are exact here. In titles, skills are no form.
 */
export function formsOf(clause: TextClause): readonly Form[] {
  const found = known.get(clause) ?? lookUp(clause);
  known.set(clause, found);
  return found;
}

/** The other names of a word or phrase as people read them: words, or a skill as query text. */
export const otherNamesOf = (clause: TextClause): readonly string[] =>
  formsOf(clause)
    .slice(1)
    .map((form) => (form.kind === 'text' ? form.text : printClause(form)));

/** The words of a search that count under other names too, each once, wherever they stand in it. */
export function otherNamesIn(query: Query): readonly WordsAndOthers[] {
  const found = clausesOf(query).flatMap((clause): [string, WordsAndOthers][] => {
    const others = clause.kind === 'text' ? otherNamesOf(clause) : [];
    return clause.kind === 'text' && others.length > 0 ? [[clause.text, { words: clause.text, others }]] : [];
  });
  return [...new Map(found).values()];
}

function lookUp(clause: TextClause): readonly Form[] {
  const own = exactly(clause);
  if (clause.related === 0) return [own];
  const others = alternativesOf(clause.text, clause.related).flatMap<Form>((form) => {
    if (form.kind === 'words') return [{ ...own, text: form.text }];
    return clause.scope === 'any' ? [valueClause('skill', form.value)] : [];
  });
  return [own, ...others];
}
