import { pattern, inSmallLetters, matchesOf } from '../../text/index.js';
import { polarityOf } from '../claims/index.js';
import {
  IS_REFUSED,
  IS_WELCOME,
  MENTIONS,
  NEEDS,
  OF_SOMETHING_ELSE,
  OTHER_SPONSORSHIP,
  PERMIT_IN,
  REFUSED_AFTER,
  REFUSED_BEFORE,
  SPONSORS_A_PERSON,
  SPONSORS_A_THING,
} from './visa-words.js';
import { type VisaClaim, claimOf } from './visa-claim.js';

export function sentenceClaims(line: string): VisaClaim[] {
  const taken: [number, number][] = [];
  const claims: [number, VisaClaim][] = [];
  const small = inSmallLetters(line);
  for (const { pattern, needs, says } of MENTIONS) {
    if (!needs.test(line)) continue;
    for (const match of matchesOf(small, pattern)) {
      const end = match.index + match[0].length;
      if (taken.some(([from, to]) => match.index < to && end > from)) continue;
      taken.push([match.index, end]);
      const claim = sentenceClaim(line, match, says === 'offer');
      if (claim !== null) claims.push([match.index, claim]);
    }
  }
  return claims.sort(([one], [other]) => one - other).map(([, claim]) => claim);
}

/** A new statement of the employer's: what is denied before it ("no degree needed and we sponsor") is not denied in it. */
const NEW_STATEMENT = pattern(
  String.raw`[:;]\s|(?:,\s?|\s)(?:and|so|then|und|et|y|en|e|och)\s(?=(?:we|our|the company|wir|nous|wij|vi)(?![\p{L}]))|,\s(?=(?:we|our|wir|nous|wij|vi)(?![\p{L}]))`,
  'gi',
);

function sentenceClaim(line: string, match: RegExpExecArray, isOffer: boolean): VisaClaim | null {
  const from = statementStart(line, match.index);
  const end = match.index + match[0].length;
  const before = line.slice(from, match.index);
  const after = line.slice(end, end + 120);
  if (isOtherSense(match[0], before, after)) return null;
  const polarity = polarityOf(line.slice(from), match.index - from, end - from);
  const isRefused =
    polarity === 'denied' ||
    isRefusedIn(match[0]) ||
    REFUSED_BEFORE.test(before) ||
    REFUSED_AFTER.test(after);
  if (isRefused && !isOffer && TO_READER.test(after)) return null;
  if (NEEDS.test(before)) return needClaim(line, match, isRefused, after);
  if (isRefused)
    return /\b(?:if|wenn|falls|si)\s[^,]{0,60}$/i.test(before)
      ? null
      : claimOf('no', 'sentence', line, match);
  if (!isOffer) return null;
  return claimOf('yes', 'sentence', line, match, polarity === 'affirmed' ? 'role' : polarity);
}

/** "No visa yet?", "Without a permit?": asked of the reader, what the firm does follows. */
const TO_READER = /^[^.!?\n]{0,30}\?\s*(?!(?:no|nein|non|nee|nie)\b(?! problem| worr| issue| trouble))\S/i;

/** Whether the words that name the sponsoring hold the refusal themselves: "bieten kein Visum". */
const isRefusedIn = (words: string): boolean => polarityOf(words, words.length, words.length) === 'denied';

/** "Candidates who need sponsorship": what is said of them is the answer; by itself it is a question. */
function needClaim(line: string, match: RegExpExecArray, isDenied: boolean, after: string): VisaClaim {
  if (isDenied || IS_REFUSED.test(after)) return claimOf('no', 'sentence', line, match);
  if (IS_WELCOME.test(after)) return claimOf('yes', 'sentence', line, match);
  return claimOf('yes', 'mention', line, match, 'question');
}

function statementStart(line: string, end: number): number {
  const low = Math.max(0, end - 160);
  let from = low;
  for (const match of matchesOf(line.slice(low, end), NEW_STATEMENT))
    from = low + match.index + match[0].length;
  return from;
}

/** Sponsoring of events, teams and courses, and visas that are the employer's business. */
function isOtherSense(words: string, before: string, after: string): boolean {
  if (OF_SOMETHING_ELSE.test(after)) return true;
  if (PERMIT_IN.test(words)) return false;
  if (/\bsponsor(?:ing)?$/i.test(words)) return !SPONSORS_A_PERSON.test(after);
  if (!/^sponsorship|sponsorship$/i.test(words)) return false;
  return SPONSORS_A_THING.test(after) || (/^sponsorship/i.test(words) && OTHER_SPONSORSHIP.test(before));
}
