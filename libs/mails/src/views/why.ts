import type { MailItem, MailReason, MarkedText } from '../model.js';
import type { MailTexts } from '../texts/index.js';
import { shortened } from './phrases.js';

/** One phrase of the line that says why an opening is told: words of the posting are marked. */
type Phrase = readonly MarkedText[];

/** Longer lines are read by nobody, and make a mail that is not shown whole. */
const MOST_CHARACTERS = 240;
const MOST_PHRASE = 80;
/** Further searches that are named; how many more there are is said. */
const MOST_ALSO = 2;
const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** What the posting says about a clause, as one phrase. */
export function reasonText({ seen, quotes }: MailReason, { quote }: MailTexts['seen']): string {
  const quoted = quotes.map(quote).join(', ');
  if (seen === '') return quoted;
  return quoted === '' ? seen : `${seen}: ${quoted}`;
}

/** Why an opening is told, in one line: its words as they stand there, what it says of the rest, and what else it met. */
export function whyLine(item: MailItem, texts: MailTexts): readonly Phrase[] {
  const around = item.snippet.length === 0 ? [] : [clipped(item.snippet)];
  const shown = item.snippet.flatMap(({ text, marked }) => (marked ? [text.toLowerCase()] : []));
  const rest = item.reasons
    .filter(
      ({ seen, quotes }) => seen !== '' || !quotes.every((quote) => shown.includes(quote.toLowerCase())),
    )
    .map((reason) => phraseOf(reason, texts));
  return within([...around, ...different(rest), ...alsoOf(item, texts)], MOST_CHARACTERS);
}

/** What a clause found. Its own text is told only where the posting's words do not say it. */
function phraseOf({ clause, seen, quotes }: MailReason, { reasons }: MailTexts): Phrase {
  const [first] = quotes;
  if (first !== undefined) {
    const isSame = first.toLowerCase() === clause.toLowerCase();
    const found = { text: shortened(first, MOST_PHRASE), marked: true };
    return isSame ? [found] : [{ text: `${shortened(clause, MOST_PHRASE)}: `, marked: false }, found];
  }
  const isSaidByClause = INSTANT.test(seen) || seen === '' || seen === reasons.noneOfIt;
  const text = clause.includes(':') || /[<>=]/.test(clause) ? seen : `${clause}: ${seen}`;
  return [{ text: shortened(isSaidByClause ? clause : text, MOST_PHRASE), marked: false }];
}

function alsoOf({ alsoMatches }: MailItem, { alsoMatches: label }: MailTexts): readonly Phrase[] {
  if (alsoMatches.length === 0) return [];
  const named = alsoMatches.slice(0, MOST_ALSO).map((query) => shortened(query, MOST_PHRASE));
  const more = alsoMatches.length > MOST_ALSO ? ` +${alsoMatches.length - MOST_ALSO}` : '';
  return [[{ text: `${label} ${named.join(', ')}${more}`, marked: false }]];
}

const lengthOf = (phrase: Phrase): number => phrase.reduce((sum, { text }) => sum + text.length, 0);

/** The first phrases that fit into so many characters; one at least. */
function within(phrases: readonly Phrase[], most: number): readonly Phrase[] {
  let left = most;
  return phrases.filter((phrase, i) => {
    left -= lengthOf(phrase);
    return i === 0 || left >= 0;
  });
}

const textOf = (phrase: Phrase): string => phrase.map(({ text }) => text).join('');

const different = (phrases: readonly Phrase[]): readonly Phrase[] => [
  ...new Map(phrases.map((phrase) => [textOf(phrase), phrase])).values(),
];

function clipped(parts: readonly MarkedText[]): Phrase {
  let left = MOST_CHARACTERS;
  return parts.flatMap((part) => {
    const text = shortened(part.text, Math.max(1, left));
    const isOver = left <= 0;
    left -= part.text.length;
    return isOver ? [] : [{ ...part, text }];
  });
}
