import type { HeldClause } from '@app/core/quality';
import type { Clause } from '../tree/index.js';
import { holds, type Explanation } from './explain.js';

const MOST_CLAUSES = 8;
const MOST_CHARACTERS = 100;

/** The clauses that made a posting match, with what it says of each: few and short, to be kept. Parts of an OR that do not hold are left out. */
export const heldClauses = (explanation: Explanation): HeldClause[] =>
  heldIn(explanation, false).slice(0, MOST_CLAUSES);

function heldIn(explanation: Explanation, isExcluded: boolean): HeldClause[] {
  if (explanation.kind === 'clause') {
    const { clause, text, seen } = explanation;
    if (isExcluded) return [{ text: short(`-${text}`), field: fieldOfClause(clause), seen: '' }];
    return holds(explanation) ? [{ text: short(text), field: fieldOfClause(clause), seen: short(seen) }] : [];
  }
  if (explanation.kind === 'not') return holds(explanation) ? heldIn(explanation.part, !isExcluded) : [];
  return explanation.parts.flatMap((part) => heldIn(part, isExcluded));
}

/** What of a posting a clause is about. */
export function fieldOfClause(clause: Clause): string {
  switch (clause.kind) {
    case 'text':
      return clause.scope === 'title' ? 'title' : 'text';
    case 'value':
    case 'age':
      return clause.field;
    case 'ceiling':
      return 'salary';
    case 'salary':
    case 'experience':
    case 'reposted':
      return clause.kind;
  }
}

const short = (text: string): string => text.slice(0, MOST_CHARACTERS).replace(/[\ud800-\udbff]$/, '');
