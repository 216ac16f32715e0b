import { isNameDenied } from '../claims/index.js';
import type { Mention } from './skill-neighbours.js';
import { stemFinder } from '../../text/index.js';
import { OTHER_SENSES } from './skill-sense-words.js';

/** Behind people and their pasts a vendor's name is an employer: "our founders were executives at Okta". */
const EMPLOYER_BEFORE =
  /\b(?:founders?|founded|executives?|alumni|veterans?|went on to|moved on to|formerly|previously|ex-\p{L}+|worked|leaders? (?:at|from)|investors?|backed|customers?|clients?)\b[^.;\n]{0,60}\b(?:at|from|by|of|like|including|as|and|(?<=on )to)\s(?:[\p{Lu}][\p{L}]+(?:,\s|\sand\s)){0,3}$/u;

const namesPast = stemFinder(
  'went on|moved on|founde|executive|alumni|veteran|formerly|previously|ex-|worked|leader|investors|backed|customer|client',
);

const STILL_DENIED = /^\s?(?:,?\s?(?:or|nor|oder|ou|o|of|ni|ani|né|nem|noch|lub|eller)\s|\/\s?)$/i;

/** What was before the tool, or is set against it: "real (pre-Claude) experience". */
const BEFORE_OR_AGAINST = /\b(?:pre|post|anti)-$/i;

/** Whether a name stands for something else than the skill, such as a town's bank, a season or a currency. */
export function isOtherSense(text: string, { skill, start, end }: Mention): boolean {
  const isOneWord = !/\s/.test(text.slice(start, end));
  const sense = isOneWord || skill.slug === 'control-systems' ? OTHER_SENSES.get(skill.slug) : undefined;
  const before = text.slice(Math.max(0, start - 110), start);
  if (before.endsWith('-') && BEFORE_OR_AGAINST.test(before)) return true;
  if (sense !== undefined) {
    const after = text.slice(end, end + 40);
    if (sense.unless?.test(after) === true) return false;
    if (sense.before?.test(before.slice(-30)) === true) return true;
    if (sense.after?.test(after) === true) return true;
  }
  return namesPast(before) && /^\p{Lu}/u.test(text.slice(start, start + 1)) && EMPLOYER_BEFORE.test(before);
}

/** The mentions that the text does not deny: "Java, not PHP" leaves Java; "no PHP or Perl" neither. Sorted by where they stand. */
export function affirmed(text: string, mentions: readonly Mention[]): readonly Mention[] {
  let deniedEnd = -1;
  return mentions.filter(({ start, end }) => {
    const isDenied =
      isNameDenied(text, start, end) ||
      (deniedEnd >= 0 && STILL_DENIED.test(text.slice(deniedEnd, Math.min(start, deniedEnd + 9))));
    deniedEnd = isDenied ? end : -1;
    return !isDenied;
  });
}
