import type { Applicants } from '@app/core/posting';
import { mentions, polarityOf, sectionLines, type Claim } from '../claims/index.js';
import { quote, pattern } from '../../text/index.js';
import { OF_THE_YEAR } from '../workplace/workplace-words.js';
import { leftOutBy, limitedTo, named, partedAt, plainNames } from './excepted.js';
import { limitsFor, ANYWHERE, ANYWHERE_ELSEWHERE } from './applicants-limits.js';
import { fromPhrase, headOf } from './named-in-phrase.js';

const OUTSIDE = /\b(?:outside(?: of)?|out of)\s+(?:the )?$/i;

/** What the lines of a text say of where applicants may be. */
export function textClaims(text: string, language: string | null): Claim<Applicants>[] {
  return sectionLines(text).flatMap(({ text: raw, section, found }) => {
    if (!mentions(found, 'applicants')) return [];
    const line = plainNames(raw);
    const claims = [...limitClaims(line, language), ...welcomeClaims(line), ...worldClaims(line)];
    return section === 'benefits'
      ? claims.map((claim) => ({ ...claim, subject: 'benefit' as const }))
      : claims;
  });
}

function limitClaims(line: string, language: string | null): Claim<Applicants>[] {
  for (const { strength, limit } of limitsFor(line)) {
    const match = limit.exec(line);
    const where = match?.groups?.['where'];
    if (!match || where === undefined) continue;
    const start = match.index + match[0].indexOf(where);
    if (/\b(?:experience|experienced)(?: (?:in|of|with))?\s$/i.test(line.slice(0, match.index))) continue;
    const isDenied = isRefused(line, start, match.index, language);
    if (CONDITION.test(line.slice(0, match.index))) continue;
    const value = isDenied
      ? refused(line.slice(0, start), where)
      : fromPhrase(line.slice(match.index, start), where);
    if (value === null) continue;
    const isPerk = /anywhere/i.test(match[0]) && isOfSomeDays(line, match.index);
    return [claimAt(line, match, { value, strength, subject: isPerk ? 'benefit' : 'role' })];
  }
  return [];
}

/** "If you live in", "egal ob du in": no demand. */
const CONDITION = pattern(
  String.raw`(?<!\p{L})(?:wenn|falls|sofern|ob|wo|egal|si|où|quand|als|indien|waar|cuando|donde|se|dove|jeśli|jeżeli|gdy|gdzie|om|när|onde|var)\s(?:\p{L}+\s){0,2}$`,
);

function claimAt(
  line: string,
  match: RegExpExecArray,
  said: Pick<Claim<Applicants>, 'value' | 'strength' | 'subject'>,
): Claim<Applicants> {
  return { ...said, quote: quote(line, match.index, match.index + match[0].length), denied: false };
}

/** Anywhere for some weeks of the year. */
function isOfSomeDays(line: string, at: number): boolean {
  const around = line.slice(Math.max(0, at - 60), at + 120);
  return OF_THE_YEAR.test(around) || /\b\d{1,3} days\b/i.test(around);
}

/** "Non-US candidates welcome": the country that is named elsewhere is no limit. */
const OTHERS_WELCOME =
  /\b[Nn]on-(?<where>[A-Z][A-Za-z]{1,12})(?:[- ]based)? (?:candidates|applicants|people|residents)\s(?:are )?(?:also )?(?:welcome|considered|ok|encouraged)/;

function welcomeClaims(line: string): Claim<Applicants>[] {
  const match = OTHERS_WELCOME.exec(line);
  const value = match === null ? null : limitedTo(named([match.groups?.['where'] ?? '']));
  return match === null || value === null
    ? []
    : [{ ...claimAt(line, match, { value, strength: 'label', subject: 'role' }), denied: true }];
}

/** "We cannot hire in", "candidates from X will not be considered". */
function isRefused(line: string, start: number, from: number, language: string | null): boolean {
  const before = line.slice(Math.max(0, from - 60), start);
  if (
    /\b(?:not|cannot|can['’]t|unable to|don['’]t|won['’]t)\s(?:(?!and|but|so|must|only)\w+\s){0,3}(?:hire|hiring|consider\w*|accept\w*|employ|support|open|available)\b/i.test(
      before,
    )
  )
    return true;
  const after = line.slice(start, start + 140);
  return /\b(?:candidates|applicants|applications|people)\b/i.test(before) &&
    /\b(?:will not|won['’]t|cannot|can['’]t|are not|aren['’]t)\s(?:be )?(?:\w+\s)?(?:considered|accepted|hired|eligible|reviewed|employed|engaged|recruited|contracted|taken on)/i.test(
      after,
    )
    ? true
    : !MUST_BEFORE.test(before) &&
        polarityOf(line, from, start, language) === 'denied' &&
        /\b(?:hire|hiring|accept|consider)/i.test(before);
}

/** "We cannot sponsor visas and must hire in": what was denied before is another matter. */
const MUST_BEFORE = /\b(?:must|only|can only|so we|and we|but we|but can)\s(?:\w+\s){0,3}$/i;

/** Whom a refusal leaves: refused outside the EU, the EU is left; refused in France, all but France. */
function refused(before: string, where: string): Applicants | null {
  const inner = /^(?:outside(?: of)?|out of)\s(.*)$/i.exec(where)?.[1];
  if (OUTSIDE.test(before)) return limitedTo(named([headOf(where)]));
  if (inner !== undefined) return limitedTo(named([headOf(inner)]));
  return limitedTo({ countries: [], regions: [] }, leftOutBy(headOf(where)));
}

function worldClaims(line: string): Claim<Applicants>[] {
  const found =
    ANYWHERE.exec(line) ??
    (/weltweit|welt|jedem land|pays|país|mundo|monde|wereld|land|świecie|kraju|mondo|paese|världen/i.test(
      line,
    )
      ? ANYWHERE_ELSEWHERE.exec(line)
      : null);
  if (found === null) return [];
  const rest = line.slice(found.index, found.index + 160);
  const parted = partedAt(rest);
  const except = parted === null ? [] : leftOutBy(parted.without);
  const value: Applicants | null =
    except.length > 0 ? limitedTo({ countries: [], regions: [] }, except) : { kind: 'anywhere' };
  const subject = isOfSomeDays(line, found.index) ? 'benefit' : 'role';
  const strength = except.length > 0 ? 'sentence' : 'mention';
  return value === null ? [] : [claimAt(line, found, { value, strength, subject })];
}
