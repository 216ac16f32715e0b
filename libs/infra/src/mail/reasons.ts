import { holds, type ClauseExplanation, type Explanation } from '@app/core/match';
import type { MailReason } from './model.js';

/** More reasons than these make a mail longer and nobody wiser. */
const MOST_REASONS = 8;

/** The clauses that made a posting match, as reasons for a mail. Parts of an OR that do not hold are left out. */
export const reasonsOf = (explanation: Explanation): MailReason[] =>
  allReasons(explanation).slice(0, MOST_REASONS);

function allReasons(explanation: Explanation): MailReason[] {
  switch (explanation.kind) {
    case 'clause':
      return holds(explanation) ? [reasonOf(explanation)] : [];
    case 'not':
      return holds(explanation)
        ? [{ clause: `not ${textOf(explanation.part)}`, seen: 'none of it', quotes: [] }]
        : [];
    case 'and':
    case 'or':
      return explanation.parts.flatMap(allReasons);
  }
}

function reasonOf({ text, seen, quotes }: ClauseExplanation): MailReason {
  const words = [...new Set(quotes.map((quote) => quote.text))];
  return { clause: text, seen: words.length > 0 ? '' : seen, quotes: words };
}

function textOf(explanation: Explanation): string {
  if (explanation.kind === 'clause') return explanation.text;
  if (explanation.kind === 'not') return `not ${textOf(explanation.part)}`;
  return `(${explanation.parts.map(textOf).join(explanation.kind === 'or' ? ' or ' : ' ')})`;
}
