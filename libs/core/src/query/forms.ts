import { alternativesOf } from '../words/index.js';
import { exactly, valueClause, type TextClause, type ValueClause } from './ast.js';

/**
 * What a word or phrase stands for: itself first, then its other forms by the table of related words of its version (k8s for
 * kubernetes, the skill Go for golang). It holds where one of them holds. All words are exact here. In titles, skills are no form.
 */
export function formsOf(clause: TextClause): readonly (TextClause | ValueClause)[] {
  const own = exactly(clause);
  if (clause.related === 0) return [own];
  const others = alternativesOf(clause.text, clause.related).flatMap<TextClause | ValueClause>((form) => {
    if (form.kind === 'words') return [{ ...own, text: form.text }];
    return clause.scope === 'any' ? [valueClause('skill', form.value)] : [];
  });
  return [own, ...others];
}
