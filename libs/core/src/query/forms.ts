import { alternativesOf } from '../words/index.js';
import { exactly, valueClause, type TextClause, type ValueClause } from './ast.js';

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

function lookUp(clause: TextClause): readonly Form[] {
  const own = exactly(clause);
  if (clause.related === 0) return [own];
  const others = alternativesOf(clause.text, clause.related).flatMap<Form>((form) => {
    if (form.kind === 'words') return [{ ...own, text: form.text }];
    return clause.scope === 'any' ? [valueClause('skill', form.value)] : [];
  });
  return [own, ...others];
}
