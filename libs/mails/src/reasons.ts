import { holds, type ClauseExplanation, type Explanation } from '@app/search/match';
import type { MailReason } from './model.js';
import type { ReasonTexts } from './texts/index.js';

/** More reasons than these make a mail longer and nobody wiser. */
const MOST_REASONS = 8;

/** The clauses that made a posting match, as reasons for a mail. Parts of an OR that do not hold are left out. */
export const reasonsOf = (explanation: Explanation, texts: ReasonTexts): MailReason[] =>
  allReasons(explanation, texts).slice(0, MOST_REASONS);

function allReasons(explanation: Explanation, texts: ReasonTexts): MailReason[] {
  switch (explanation.kind) {
    case 'clause':
      return holds(explanation) ? [reasonOf(explanation)] : [];
    case 'not':
      return holds(explanation)
        ? [{ clause: texts.not(textOf(explanation.part, texts)), seen: texts.noneOfIt, quotes: [] }]
        : [];
    case 'and':
    case 'or':
      return explanation.parts.flatMap((part) => allReasons(part, texts));
  }
}

function reasonOf({ text, seen, quotes }: ClauseExplanation): MailReason {
  const words = [...new Set(quotes.map((quote) => quote.text))];
  return { clause: text, seen: words.length > 0 ? '' : seen, quotes: words };
}

function textOf(explanation: Explanation, texts: ReasonTexts): string {
  if (explanation.kind === 'clause') return explanation.text;
  if (explanation.kind === 'not') return texts.not(textOf(explanation.part, texts));
  const parts = explanation.parts.map((part) => textOf(part, texts));
  return `(${explanation.kind === 'or' ? texts.either(parts) : parts.join(' ')})`;
}
