import { readLocation } from '@app/reading/places';
import { PAY, ROLE_NOUN, URL, isOnlyStatus } from './words.js';

/** Where prose begins behind a headline that has no line of its own. */
const PROSE =
  /(?<=\S)\s+(?:(?:We|We['’](?:re|ve)|Our|I['’]m|I am|Hi|Hello|Hey|Founded|About|Company|Experience|Join|Looking|Help|Please|Apply|What we|You['’]ll|You will|If you)(?=[\s:])|At [\p{Lu}\d]\S* ?\S*,)/u;

/** At `|` or bullets where it has them, else at dashes; the first piece always at dashes too: "Acme - Oslo | Remote". */
export function cut(headline: string, hasCompany: boolean): string[] {
  const piped = headline
    .split(/\s*(?:\||\s[•·*]\s|\s?\/\/\s|\s::\s|\sl\s(?=\p{Lu}))\s*/u)
    .filter((piece) => piece !== '');
  const [first = '', ...rest] =
    piped.length < 2
      ? cutUnpiped(proseCut(headline))
      : [...dashed(piped[0] ?? ''), ...piped.slice(1).map(proseCut)];
  const employer = hasCompany ? (roleAt(first) ?? nameBefore(first)) : null;
  const isAlone = hasCompany && rest.length === 0;
  const [name, ...others] = employer ?? [first];
  const head = isAlone
    ? employer === null
      ? commaParts(first)
      : [name, ...others.flatMap((other) => commaParts(other, true))]
    : [name, ...others];
  const tail = rest.flatMap((one) => commaParts(one, true));
  return [...head, ...tail].flatMap((one) => withoutAddress(one ?? ''));
}

const FEW_WORDS = 5;
const SENTENCE = /\b(?:we|our|you|your|is|are|was|were|who|which|that|i|i['’]m|they)\b/i;
const isPlaced = (text: string): boolean => readLocation(text).places.length > 0;
const isFewWords = (text: string): boolean => text.split(' ').length <= FEW_WORDS;

/** "Backend Engineer @ Acme", "Designer at Blue Lantern in Kassel, Germany": the employer, the role and the place. */
function roleAt(text: string): string[] | null {
  const [, role = '', name = '', place = ''] =
    /^(.{3,90}?)\s+(?:at|@|bei|chez)\s+([\p{Lu}\d][^,|:]{0,60}?)(?:(?:,|\sin|\s[-–—])\s+(\p{Lu}.{2,60}))?$/u.exec(
      text,
    ) ?? [];
  const isRole = ROLE_NOUN.test(role) && !SENTENCE.test(role) && !HIRING_NOW.test(role);
  if (!isRole || !isFewWords(name) || isPlaced(name) || isOnlyStatus(name) || SENTENCE.test(name))
    return null;
  return [name, role, place].filter((one) => one !== '');
}
const HIRING_NOW = /\b(?:hiring|looking|seeking|wanted|needed|join)\b/i;

/** "Acme: Mechanical Engineer, Kassel": the employer before a colon, and what follows. */
function nameBefore(text: string): string[] | null {
  const [, name = '', rest = ''] = /^([\p{Lu}\d][^:|,.!?]{1,40}):\s+(\S.*)$/u.exec(text) ?? [];
  const isName =
    name !== '' && isFewWords(name) && !LABEL.test(name) && !ROLE_NOUN.test(name) && !isOnlyStatus(name);
  return isName && !HIRING_NOW.test(name) && ROLE_NOUN.test(rest.slice(0, 60)) ? [name, rest] : null;
}
const LABEL =
  /^(?:location|company|position|role|title|job|team|stack|tech|apply|update|edit|note|remote|contact|email|about|website|type|we|open|current|who|what|where)/i;

/**
 * A headline that is parted by commas alone: "Acme (acme.example), Sydney or Melbourne, Full Stack Developer". Neighbouring pieces that
 * name places stay together. Uncut where it reads like a sentence, or where nothing says that its first piece is the employer.
 */
function commaParts(text: string, isBehindName = false): string[] {
  const pieces = text.split(/,\s+(?![^()]*\))/);
  const [first = '', ...rest] = pieces;
  const others = isBehindName ? pieces : rest;
  const isHeadline =
    others.length > 1 &&
    text.length < LONGEST_LIST &&
    !SENTENCE.test(text) &&
    others.some((one) => ROLE_NOUN.test(one)) &&
    others.some((one) => !ROLE_NOUN.test(one) && (isOnlyStatus(one) || isPlaced(one))) &&
    (isBehindName || !(ROLE_NOUN.test(first) || isOnlyStatus(first) || HIRING_NOW.test(first)));
  if (!isHeadline) return [text];
  const isPlaceAt = (one: string | undefined): boolean =>
    one !== undefined && !ROLE_NOUN.test(one) && !isOnlyStatus(one) && !PAY.test(one) && isPlaced(one);
  return pieces.reduce<string[]>((parts, piece, at) => {
    const last = parts.pop();
    const isJoined = at > (isBehindName ? 0 : 1) && isPlaceAt(last) && isPlaceAt(piece);
    if (last === undefined) return [piece];
    return isJoined ? [...parts, `${last}, ${piece}`] : [...parts, last, piece];
  }, []);
}
const LONGEST_LIST = 220;

/** At dashes; where it has none, at slashes between blanks, if there are several. */
function cutUnpiped(text: string): string[] {
  const pieces = dashed(text);
  const slashed = text.split(/\s\/\s/);
  return pieces.length < 2 && slashed.length > 2 ? slashed : pieces;
}

const dashed = (text: string): string[] =>
  text.split(
    /\s+[-–—]{1,3}\s+|\s+[-–—]{1,2}(?=\p{Lu})|(?<=\p{L}{3})[-–]\s+(?=\p{Lu})|\s*—\s*|\s--\s*|\s-*->\s|(?<=\p{L}{2})(?<!\b(?:Inc|Ltd|Corp|Co|St|Mt|Ft|Dr|Sr|Jr|vs|Washington,? D\.C))\.\s+(?=\p{Lu})/u,
  );

const proseCut = (text: string): string => text.slice(0, PROSE.exec(text)?.index ?? text.length);

/** A part without addresses, footnote marks and marks of emphasis; none where nothing else was in it. */
function withoutAddress(text: string): string[] {
  const bare = text
    .replace(URL, ' ')
    .replace(/\[\d+\]|[*_=~#`>]{1,}|\(\s*\)|\[\s*\]|<\s*>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:.–—-]+|[\s,;:–—-]+$/g, '');
  return bare === '' ? [] : [bare];
}
