import { polarityOf, type SectionLine, type Subject } from '../claims/index.js';
import {
  CONDITION_BEFORE,
  NOT_THIS_ROLE_BEFORE,
  NOT_THIS_ROLE_BEHIND,
  THIS_ROLE,
  WANTS_ONE,
} from './employment-words.js';
import { isHours, type Found } from './employment-found.js';

/** Hours that are named in passing are this role's; a form is only where words say so. */
export const isSure = (line: SectionLine, one: Found): boolean =>
  isHours(one) || one.word === 'permanent' || isStatement(line, one);

/** A line of little else than the words, or words that call it this role's. */
export function isStatement({ text }: SectionLine, { start, end }: Omit<Found, 'word'>): boolean {
  if (text.length < end - start + (start < 3 ? 50 : 30)) return true;
  return (
    /(?:contract|umow|kontrakt)\p{L}*\s\p{L}|zastępstw/iu.test(text.slice(start, end)) ||
    THIS_ROLE.test(text.slice(Math.max(0, start - 60), end + 40))
  );
}

/** Under "Chi siamo" too, who is looked for is said of this role. */
const SEARCHES =
  /\b(?:cerchiamo|cerca un|siamo alla ricerca|suchen|buscamos|recherchons|recrute|zoeken|szukamy|poszukujemy|procuramos|söker|looking for|seeking)\b/i;

/** Words that are not sure to be this role's count as the company's. */
export function otherSubject(line: SectionLine, one: Found): Subject {
  const subject = subjectOf(line, one);
  return subject === 'role' ? 'company' : subject;
}

export function subjectOf(line: SectionLine, one: Found): Subject {
  const { word, start, end } = one;
  const { text, section } = line;
  const isPermanent = word === 'permanent';
  const clause = text.slice(Math.max(0, start - 80), start);
  const isWanted = WANTS_ONE.test(clause);
  if (!isWanted && NOT_THIS_ROLE_BEHIND.test(text.slice(end, end + 80))) return 'benefit';
  if (!isWanted && NOT_THIS_ROLE_BEFORE.test(clause)) return 'benefit';
  if (!isPermanent && !isHours(one) && CONDITION_BEFORE.test(clause)) return 'exception';
  if (!isPermanent && section === 'legal') return 'benefit';
  if (!isPermanent && section === 'benefits' && !isStatement(line, { start, end })) return 'benefit';
  if (section === 'company' && !SEARCHES.test(text)) return 'company';
  const polarity = polarityOf(text, start, end);
  if (polarity === 'question') return 'question';
  return polarity === 'affirmed' ? 'role' : 'exception';
}
