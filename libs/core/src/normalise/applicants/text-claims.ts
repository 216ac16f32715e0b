import type { Applicants } from '../../domain/index.js';
import { mentions, polarityOf, sectionLines, type Claim, type Strength } from '../claims/index.js';
import { quote } from '../fold.js';
import { readLocation } from '../location.js';
import { pattern } from '../pattern.js';
import { OF_THE_YEAR } from '../workplace/words.js';
import { leftOutBy, limitedTo, named, partedAt, plainNames } from './excepted.js';

const WHERE = String.raw`(?<where>[^.;\n()]{2,90})`;
const IN = String.raw`(?:in|within|inside|from|across|throughout|anywhere in|outside(?: of)?|except|out of)`;

/** Ways to say where applicants must be; the words after each are read as places. */
const LIMITS: readonly (readonly [Strength, RegExp])[] = (
  [
    [
      'sentence',
      String.raw`\b(?:must|need to|should|required to|expect(?:ed)? (?:you )?to|candidates|applicants|anyone|people)\s(?:who )?(?:currently |also |physically |already |must ){0,4}(?:be|live|reside|are)\s(?:\w+ly )?(?:located|based|residing|living|resident|residents|domiciled|in|near)\b\s*(?:in|within|inside|anywhere in|of|outside(?: of)?)?\s*${WHERE}`,
    ],
    [
      'sentence',
      String.raw`\b(?:must|need to|expect(?:ed)? (?:you )?to)\s(?:currently )?(?:reside|live|work from)\s(?:in|within|outside(?: of)?)?\s*${WHERE}`,
    ],
    [
      'sentence',
      String.raw`\b(?:remote|remotely|work from home|wfh)\s?[,(–—:-]?\s*(?:only )?(?:${IN}|based in|innerhalb|en|au|w|i)\s${WHERE}`,
    ],
    ['sentence', String.raw`\bREMOTE\s?[,(–—:/-]?\s?(?:ONLY )?${WHERE}`],
    ['sentence', String.raw`\bremote\s?(?:[(–—:]|\s-)\s?(?:only )?${WHERE}`],
    [
      'sentence',
      String.raw`\b(?:open|available|limited|restricted)\s(?:only |exclusively )?to\s(?:candidates|applicants|residents|people|those|individuals|anyone|citizens)\s(?:\w+ ){0,3}?(?:${IN}|of)\s${WHERE}`,
    ],
    [
      'sentence',
      String.raw`\b(?:considering|accepting|accept|hiring|hire|employ|consider)\s(?:only |anyone )?(?:remote )?(?:candidates|applicants|applications|people|residents|employees)?\s?(?:that are |who are |currently )?(?:located |based |residing |living )?${IN}\s${WHERE}`,
    ],
    [
      'sentence',
      String.raw`\b(?:candidates|applicants|applications|people)\s(?:located |based |residing |living |who are )?(?:in|from|outside(?: of)?)\s${WHERE}(?=\s(?:will|can|are|cannot)\s?not\b|\scannot\b)`,
    ],
    [
      'sentence',
      String.raw`\bonly (?:considering|accepting|hiring|hire|consider|able to hire)\s${IN}\s${WHERE}`,
    ],
    [
      'sentence',
      String.raw`\b(?:wohnsitz|wohnhaft|ansässig|résid\p{L}+|basée?s?|residi\p{L}+|residen\p{L}+|vivir|woonachtig|wonen|gevestigd|mieszka\p{L}+|zamieszka\p{L}+|zamieszkania|baserad|bosatt\p{L}*|boende)\s(?:in|en|em|no|na|w|i|au|aux)\s${WHERE}`,
    ],
    [
      'sentence',
      String.raw`(?:^|[|(/,]\s?|\b(?:is|open to)\s)(?<where>\p{Lu}[\p{L}.& /+-]{1,40}?)[- ]only\b`,
    ],
    [
      'mention',
      String.raw`\b(?:authori[sz]ed|eligible|legal right|right|authori[sz]ation|legally able|permitted)\sto\s(?:legally )?(?:live and )?work\s(?:full[- ]time )?in\s${WHERE}`,
    ],
  ] as const
).map(([strength, words]) => [strength, pattern(words, words.includes('REMOTE') ? '' : 'i')] as const);

/** The world, said of the work or of who is hired, not of a product. */
const ANYWHERE =
  /\b(?:work(?:ing)? (?:remotely )?from (?:any(?:where| location| country)|wherever)(?! (?:in|within) (?!the world))|(?:located|based|live|living|reside|developers?|engineers?|candidates|applicants|hire|hiring|remote)\b[^.\n]{0,25}\banywhere in the world|(?:remote|hire|hiring)[ ,(–-]+(?:worldwide|globally|global|anywhere)(?! (?:in|within) )|no matter where you (?:live|are))/i;
const WHOLE_WORLD =
  /^(?:almost |nearly |basically |virtually )?(?:anywhere|everywhere|all over|around|any country|world(?:wide)?|global(?:ly)?)(?: (?:in |on )?the (?:world|globe|planet))?\s*(?:$|[,!|])/i;
const OUTSIDE = /\b(?:outside(?: of)?|out of)\s+(?:the )?$/i;

/** What the lines of a text say of where applicants may be. */
export function textClaims(text: string, language: string | null): Claim<Applicants>[] {
  return sectionLines(text).flatMap(({ text: raw, section, found }) => {
    if (!mentions(found, 'applicants')) return [];
    const line = plainNames(raw);
    const claims = [...limitClaims(line, language), ...worldClaims(line)];
    return section === 'benefits'
      ? claims.map((claim) => ({ ...claim, subject: 'benefit' as const }))
      : claims;
  });
}

function limitClaims(line: string, language: string | null): Claim<Applicants>[] {
  for (const [strength, pattern] of LIMITS) {
    const match = pattern.exec(line);
    const where = match?.groups?.['where'];
    if (!match || where === undefined) continue;
    const start = match.index + match[0].indexOf(where);
    const isDenied = isRefused(line, start, match.index, language);
    const value = isDenied
      ? refused(line.slice(0, start), where)
      : fromPhrase(line.slice(match.index, start), where);
    if (value === null) continue;
    return [
      {
        value,
        quote: quote(line, match.index, match.index + match[0].length),
        strength,
        subject: 'role',
        denied: false,
      },
    ];
  }
  return [];
}

/** "We cannot hire in", "candidates from X will not be considered". */
function isRefused(line: string, start: number, from: number, language: string | null): boolean {
  const before = line.slice(Math.max(0, from - 60), start);
  if (
    /\b(?:not|cannot|can['’]t|unable to|don['’]t|won['’]t)\s(?:\w+\s){0,3}(?:hire|hiring|consider\w*|accept\w*|employ|support|open|available)\b/i.test(
      before,
    )
  )
    return true;
  const after = line.slice(start, start + 140);
  return /\b(?:candidates|applicants|applications|people)\b/i.test(before) &&
    /\b(?:will not|won['’]t|cannot|can['’]t|are not|aren['’]t)\s(?:be )?(?:\w+\s)?(?:considered|accepted|hired|eligible|reviewed)/i.test(
      after,
    )
    ? true
    : polarityOf(line, from, start, language) === 'denied' &&
        /\b(?:hire|hiring|accept|consider)/i.test(before);
}

/** Whom a refusal leaves: refused outside the EU, the EU is left; refused in France, all but France. */
function refused(before: string, where: string): Applicants | null {
  const inner = /^(?:outside(?: of)?|out of)\s(.*)$/i.exec(where)?.[1];
  if (OUTSIDE.test(before)) return limitedTo(named([headOf(where)]));
  if (inner !== undefined) return limitedTo(named([headOf(inner)]));
  return limitedTo({ countries: [], regions: [] }, leftOutBy(headOf(where)));
}

const headOf = (phrase: string): string =>
  (
    phrase.split(
      /\b(?:with|who|and (?:have|be|able)|to |for |without|where|during|on |at |by |as |if |will |cannot|can |are |only|ideally|preferably)/i,
    )[0] ?? ''
  ).replace(/\b(?:one of|the following|countries|any of|continental|contiguous|either)\b:?/gi, ' ');

/** The countries and regions that a phrase begins with; the rest of the sentence is not searched for names. */
function fromPhrase(before: string, phrase: string): Applicants | null {
  const parted = partedAt(phrase);
  const except = parted === null ? [] : leftOutBy(parted.without);
  if (except.length > 0) {
    const within = readLocation(headOf(parted?.within ?? ''));
    return limitedTo(
      named(within.places.length + within.regions.length > 0 ? [headOf(parted?.within ?? '')] : []),
      except,
    );
  }
  if (/\b(?:outside(?: of)?|except|out of)\s(?:the )?$/i.test(before))
    return limitedTo({ countries: [], regions: [] }, leftOutBy(headOf(phrase)));
  if (/\b(?:prefer|bevorzugt|ideally)/i.test(phrase.slice(0, 30))) return null;
  if (WHOLE_WORLD.test(phrase)) return { kind: 'anywhere' };
  if (/\btime ?zones?\b/i.test(phrase)) return null;
  return limitedTo(named([headOf(phrase)]));
}

function worldClaims(line: string): Claim<Applicants>[] {
  const found = ANYWHERE.exec(line);
  if (found === null) return [];
  const rest = line.slice(found.index, found.index + 160);
  const around = line.slice(Math.max(0, found.index - 60), found.index + 120);
  const parted = partedAt(rest);
  const except = parted === null ? [] : leftOutBy(parted.without);
  const value: Applicants | null =
    except.length > 0 ? limitedTo({ countries: [], regions: [] }, except) : { kind: 'anywhere' };
  const subject = OF_THE_YEAR.test(around) || /\b\d{1,3} days\b/i.test(around) ? 'benefit' : 'role';
  return value === null
    ? []
    : [
        {
          value,
          quote: quote(line, found.index, found.index + found[0].length),
          strength: except.length > 0 ? 'sentence' : 'mention',
          subject,
          denied: false,
        },
      ];
}
