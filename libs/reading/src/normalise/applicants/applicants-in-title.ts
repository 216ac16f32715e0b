import { quote, matchesOf } from '../../text/index.js';
import type { Applicants } from '@app/core/posting';
import type { Claim } from '../claims/index.js';
import { isCountryOrRegion, limitedTo, named } from './excepted.js';
import { lineClaims } from './applicants-in-lines.js';

const REMOTE_IN_TITLE =
  /\bremot[eoa]\b|\bhome ?office\b|télétravail|teletraba|teletrabalh|thuiswerk|zdaln|smart ?working|\bdistans\b|hemarbete|\bwfh\b/i;
const TITLE_BREAK = /\s*[|/•,:()[\]]\s*|\s[–—-]\s/;
const WHOLE_WORLD =
  /^(?:worldwide|world wide|anywhere|global|globally|weltweit|mundial|monde entier|wereldwijd)$/i;

/** "QA Tester | Remote | Poland", "Remote Support Agent - Chile": pieces of a title that are the name of a country and nothing else. */
function namedInTitle(title: string): Applicants | null {
  if (!REMOTE_IN_TITLE.test(title)) return null;
  const pieces = title
    .split(TITLE_BREAK)
    .map((piece) => piece.replace(REMOTE_WORDS, ' ').trim())
    .filter((piece) => piece !== '');
  if (pieces.some((piece) => WHOLE_WORLD.test(piece))) return { kind: 'anywhere' };
  const names = pieces.slice(1).filter((piece) => isCountryOrRegion(piece));
  return names.length === 0 ? null : limitedTo(named(names));
}
const REMOTE_WORDS =
  /\b(?:100 ?% )?(?:fully |full )?(?:remot[eoa]|home ?office|télétravail|teletrabajo|teletrabalho|thuiswerk(?:en)?|zdalnie|zdalna|smart ?working|distans|hemarbete|wfh)(?: (?:in|within|aus|en|em|w|i|da|only))?(?![\w-])/gi;

const TITLE_PART = /[([]([^)\]]{2,60})[)\]]|\s[–—|-]\s([^([|]{2,60})$/g;

/** "Engineer [Remote-US]": a part of a title that names where one may be. */
export function titleClaims(title: string): Claim<Applicants>[] {
  const inParts = matchesOf(title, TITLE_PART).flatMap((match): Claim<Applicants>[] => {
    const part = match[1] ?? match[2] ?? '';
    if (!/\bremote|\blocation|\bbased|\bonly\b/i.test(part)) return [];
    const words = part
      .replace(/^.{0,20}?location\b\s?[:–-]?/i, '')
      .replace(/\bremote(?:ly)?\b\s?[-–:,]?/i, 'Remote ');
    const [claim] = lineClaims(words);
    return claim === undefined ? [] : [ofTitle(claim.value, title)];
  });
  if (inParts.length > 0) return inParts;
  const value = namedInTitle(title);
  return value === null ? [] : [ofTitle(value, title)];
}

const ofTitle = (value: Applicants, title: string): Claim<Applicants> => ({
  value,
  quote: quote(title, 0, 160),
  strength: 'title',
  subject: 'role',
  denied: false,
});
