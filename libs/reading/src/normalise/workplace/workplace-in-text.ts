import { pattern, quote, inSmallLetters, matchesOf } from '../../text/index.js';
import {
  clauseAround,
  polarityOf,
  mentions,
  sectionLines,
  type Claim,
  type Section,
  type Strength,
} from '../claims/index.js';
import { countOf, countSubject } from './counts.js';
import { isShared, namesShop, officeMode } from './office.js';
import { halfOfRole } from './others.js';
import { subjectOf, type Mention } from './subjects.js';
import { MODE_WORDS, namesPlace, PARTLY, WHOLLY, type Mode } from './workplace-words.js';

/** What words say of the place of work; `whole` where a denial is of "fully remote" alone, so that some of it may be left. */
export interface WorkplaceClaim extends Claim<Mode> {
  readonly whole?: true;
}

interface Found {
  readonly mode: Mode;
  readonly start: number;
  readonly end: number;
}

const HASHTAG = pattern(String.raw`#\s?LI[-_ ]?(remote|hybrid|on-?site)`, 'gi');
const LABEL = pattern(
  String.raw`^[^\p{L}]{0,6}(?:work(?:ing)?[- ]?(?:place|model|arrangement|mode|type|style|location|setup|policy|environment|setting)?(?: type| model| policy)?|workplace(?: type)?|(?:job |office )?location(?: type)?|place of work|remote(?: work)?(?: status| policy| option)?|office policy|arbeitsmodell|arbeitsort|arbeitsweise|arbeitsform|standort|einsatzort|lieu(?: de travail)?|mode de travail|localisation|organisation du travail|modalidad(?: de trabajo)?|ubicación|lugar de trabajo|formato|werklocatie|werkvorm|werkplek|locatie|standplaats|tryb pracy|miejsce pracy|forma pracy|lokalizacja|sede(?: di lavoro)?|modalità(?: di lavoro)?|luogo di lavoro|local(?: de trabalho)?|modelo(?: de trabalho)?|regime|modalidade|arbetsplats|arbetsform|placering|ort|plats)\s?[:?|–-]\s?`,
);
/** What ends a label. */
const LABEL_END = /[:?|–-]/;
const YES = pattern(
  String.raw`^\s?[:?|–-]\s?(?:yes|ja|oui|sí|si|tak|sì|sim|✓|✅|100 ?%|possible|ok)(?!\p{L})`,
);
const ROLE_BEFORE = pattern(
  String.raw`(?<!\p{L})(?:this|the|your|our)\s(?:\p{L}+[\s-]){0,3}(?:role|position|job|opportunity|vacancy|internship|contract)(?!\p{L})|(?<!\p{L})(?:(?:this|it) (?:is|will be)|you(?:[’']ll| will| can| may)?(?: also)? (?:be |work)|position is|role is|location is|stelle|position|poste|puesto|functie|stanowisk\p{L}+|posizione|vaga|tjänst\p{L}*|work(?:ing|s|ed)?|arbeite[nst]*|travail\p{L}*|trabaj\p{L}+|werk\p{L}*|praca|lavor\p{L}+|trabalh\p{L}+|arbet\p{L}+|open to|based|hiring|must be|required|option|basis)(?!\p{L})`,
);
const ROLE_AFTER = pattern(
  String.raw`^[\s-](?:(?:full[- ]time|first|permanent|contract|based|only|work|working|remote)\s){0,2}(?:role|position|job|opportunity|opening|internship|contract|work|working|model|schedule|arrangement|environment|setting|set-?up|policy|basis|candidates?|applicants?|eligible|within|in|from|across|anywhere|possible|available|option|ok|only|required|(?:\d|one|two|three|four|five)|arbeit\p{L}*|möglich|stelle|modell|possible|posible|mogelijk|możliw\p{L}+|possibile|possível|möjligt|w |praca|aus)(?!\p{L})`,
);
const CHOICE = pattern(String.raw`(?<!\p{L})(?:or|oder|ou|o|of|lub|eller|albo)(?!\p{L})|\/|\|`);
/** "Remote, hybrid or in the office", "from fully remote to in-office". */
const CHOICE_AFTER = pattern(
  String.raw`^,?\s(?:or|oder|ou|o|of|lub|eller)\s|^[^.;]{0,40}(?:you (?:choose|decide)|your (?:choice|call)|du entscheidest|(?:au|votre) choix|tú eliges|jij kiest|scegli tu)`,
);
/** "However, we also consider remote." */
const ALSO = pattern(
  String.raw`(?<!\p{L})(?:also|auch|aussi|también|ook|anche|também|också)\s(?:be |happy to |willing to )?(?:consider\p{L}*|open to|accept\p{L}*|hir(?:e|ing)|offer\p{L}*|welcome|möglich)\s(?:\p{L}+\s){0,2}?(?:fully )?remote`,
);
const FROM_TO = pattern(String.raw`(?<!\p{L})(?:rang(?:e|es|ing)|anything|everything)\sfrom\s`);
/** "Not fully remote" leaves some of it. */
const NOT_WHOLLY = pattern(
  String.raw`(?<!\p{L})(?:not|n['’]t|nicht|pas|non|niet|nie|não|inte)\s(?:an? |zu |à )?(?:fully|completely|entirely|100 ?%|vollständig|komplett|totalement|completamente|volledig|totalmente|helt)[\s-]$`,
);
const SHORT = 60;

/** So many claims decide a posting, and so many words of one kind a sentence: more are a text made to be slow. */
const MOST_CLAIMS = 200;
const MOST_WORDS = 12;

/** What the lines of a text say about where the work is done. Linear in the text. */
export function textClaims(text: string, language: string | null): WorkplaceClaim[] {
  const claims: WorkplaceClaim[] = [];
  for (const { text: line, section, isHeading, found } of sectionLines(text)) {
    if (claims.length >= MOST_CLAIMS) break;
    if (mentions(found, 'workplace') && namesPlace(line))
      claims.push(...lineClaims(line, isHeading ? 'role' : section, language));
  }
  return claims;
}

function lineClaims(line: string, section: Section, language: string | null): WorkplaceClaim[] {
  const hashtags = line.includes('#') ? matchesOf(line, HASHTAG) : [];
  const tags = hashtags.map((match): WorkplaceClaim => ({
    ...plain(modeOfTag(match[1] ?? ''), match[0]),
    strength: /^o/i.test(match[1] ?? '') ? 'sentence' : 'label',
  }));
  const start = line.slice(0, 80);
  const label = LABEL_END.test(start) ? (LABEL.exec(start)?.[0] ?? '') : '';
  const words = tags.length > 0 ? line.replace(HASHTAG, ' ') : line;
  return [
    ...tags,
    ...sentencesOf(words).flatMap((sentence, at) =>
      sentenceClaims(sentence, {
        label: at === 0 ? label : '',
        section,
        language,
        isShort: words.trim().length <= SHORT,
      }),
    ),
  ];
}

const modeOfTag = (tag: string): Mode => (/^o/i.test(tag) ? 'onsite' : /^h/i.test(tag) ? 'hybrid' : 'remote');
const plain = (value: Mode, words: string): WorkplaceClaim => ({
  value,
  quote: quote(words, 0, words.length),
  strength: 'sentence',
  subject: 'role',
  denied: false,
});

const sentencesOf = (line: string): string[] =>
  /[.!;]\s/.test(line) ? line.split(/(?<=[.!;])\s+(?=[\p{Lu}\d(•-])/u) : [line];

interface Around {
  readonly label: string;
  readonly section: Section;
  readonly language: string | null;
  readonly isShort: boolean;
}

function sentenceClaims(sentence: string, around: Around): WorkplaceClaim[] {
  if (!namesPlace(sentence) && !namesShop(sentence)) return [];
  const strength: Strength = around.label === '' ? 'sentence' : 'label';
  const found = foundIn(sentence);
  const half = found.length === 0 ? null : halfOfRole(sentence);
  if (half !== null) return sentenceClaims(half, around);
  const claims = found.flatMap((one) => claimOf(sentence, one, around) ?? []);
  const denials = claims.filter(({ denied }) => denied);
  const counted = countOf(sentence, denials.length > 0);
  if (counted !== null) {
    const others = denials.filter(({ value }) => value !== counted.mode);
    return [
      ...others,
      { ...plain(counted.mode, counted.words), strength, subject: countSubject(sentence, around.section) },
    ];
  }
  if (found.length > 0 && denials.length === 0 && isShared(sentence))
    return [{ ...plain('hybrid', sentence.trim()), strength }];
  const office = found.length === 0 ? officeMode(sentence) : null;
  if (office !== null && (office.isFirm || around.label !== '' || !isPerkSection(around.section))) {
    const firmness: Strength = office.isFirm ? 'sentence' : 'mention';
    return [{ ...plain(office.mode, sentence.trim()), strength: around.label === '' ? firmness : 'label' }];
  }
  const affirmed = claims.filter(({ denied, subject }) => !denied && (subject === 'role' || around.isShort));
  if (isMixed(sentence, found)) return [...denials, { ...plain('hybrid', sentence.trim()), strength }];
  const isChoice =
    new Set(affirmed.map(({ value }) => value)).size > 1 &&
    (sentence.includes(' | ') ||
      CHOICE.test(between(sentence, found)) ||
      CHOICE_AFTER.test(behind(sentence, found)) ||
      FROM_TO.test(sentence) ||
      (/also|auch|aussi|también|ook|anche|também|också/i.test(sentence) && ALSO.test(sentence)));
  if (isChoice) return [...denials, { ...plain(widest(affirmed), sentence.trim()), strength }];
  return claims;
}

/** "We combine remote and on-site work." */
const isMixed = (sentence: string, found: readonly Found[]): boolean =>
  new Set(found.map(({ mode }) => mode)).size > 1 && MIXES.test(sentence);
const MIXES = pattern(String.raw`(?<!\p{L})(?:combin|kombin|mix of|mix aus|blend)`);

const widest = (claims: readonly WorkplaceClaim[]): Mode =>
  claims.some(({ value }) => value === 'remote') ? 'remote' : 'hybrid';

const between = (sentence: string, found: readonly Found[]): string =>
  sentence.slice(Math.min(...found.map(({ end }) => end)), Math.max(...found.map(({ start }) => start)));

const behind = (sentence: string, found: readonly Found[]): string =>
  sentence.slice(Math.max(...found.map(({ end }) => end))).slice(0, 80);

function foundIn(sentence: string): Found[] {
  const found: Found[] = [];
  const small = inSmallLetters(sentence);
  for (const { mode, mention, pattern } of MODE_WORDS) {
    if (!mention.test(sentence)) continue;
    let words = 0;
    for (const match of matchesOf(small, pattern)) {
      if (++words > MOST_WORDS) break;
      const one = { mode, start: match.index, end: match.index + match[0].length };
      if (
        !found.some(
          (other) => one.start < other.end + 1 && other.start < one.end + 1 && other.mode === 'hybrid',
        )
      )
        found.push(one);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function mentionOf(sentence: string, { mode, start, end }: Found): Mention {
  const { from, to } = clauseAround(sentence, start, end);
  return {
    mode,
    word: sentence.slice(start, end),
    before: sentence.slice(from, start),
    after: sentence.slice(end, to),
  };
}

function claimOf(sentence: string, found: Found, around: Around): WorkplaceClaim | null {
  const mention = mentionOf(sentence, found);
  const { before, after, word, mode } = mention;
  const polarity = isNonRemote(before)
    ? 'denied'
    : polarityOf(sentence, found.start, found.end, around.language);
  const base = { ...plain(mode, `${before}${word}${after}`.trim()), strength: strengthOf(mention, around) };
  if (polarity === 'exception' || polarity === 'question') {
    return YES.test(sentence.slice(found.end))
      ? { ...base, strength: 'label' }
      : { ...base, subject: polarity };
  }
  const own = subjectOf(mention);
  const subject = own === 'company' && around.label !== '' ? 'role' : own;
  if (polarity === 'denied') {
    if (subject !== 'role' && subject !== 'benefit' && subject !== 'exception')
      return { ...base, subject, denied: true };
    return {
      ...base,
      strength: 'sentence',
      denied: true,
      ...(NOT_WHOLLY.test(before) ? { whole: true as const } : {}),
    };
  }
  if (YES.test(after)) return { ...base, strength: 'label' };
  const value = mode === 'remote' && isPartly(before, after) ? 'hybrid' : mode;
  if (subject !== 'role' || base.strength === 'label') return { ...base, value, subject };
  if (isPerkSection(around.section) && !isFirm(mention))
    return value === 'hybrid' && around.section === 'benefits'
      ? { ...base, value, strength: 'mention' }
      : { ...base, value, subject: 'benefit' };
  return {
    ...base,
    value,
    subject: value === 'onsite' && base.strength === 'mention' ? 'elsewhere' : 'role',
  };
}

const NAMES_ROLE = pattern(
  String.raw`(?<!\p{L})(?:this|all|these)\s(?:\p{L}+\s){0,2}(?:roles?|positions?|jobs?|openings?)\s(?:is|are|will be)(?!\p{L})`,
);
/** All over a country or the world: more than a perk. */
const ALL_OVER = pattern(
  String.raw`(?<!\p{L})(?:from anywhere|weltweit|deutschlandweit|ortsunabhängig|überall|partout|qualquer lugar|cualquier lugar|overal|dowolnego miejsca|ovunque|var som helst)(?!\p{L})`,
);
/** What is said so plainly that it holds among benefits and words of the company too. */
const isFirm = ({ before, after }: Mention): boolean =>
  WHOLLY.test(before) || NAMES_ROLE.test(before) || ALL_OVER.test(after.slice(0, 60));

const NON = pattern(String.raw`(?<!\p{L})non-$`);
const isNonRemote = (before: string): boolean => NON.test(before);
const isPerkSection = (section: Section): boolean =>
  section === 'benefits' || section === 'company' || section === 'legal' || section === 'process';

const isPartly = (before: string, after: string): boolean =>
  PARTLY.test(before.slice(-25)) || PARTLY.test(after.slice(0, 25)) || isPart(before, after);

const SHARE_BEFORE = pattern(String.raw`(\d{1,3}) ?%[\s\p{L}]{0,12}$`, '');
const SHARE_BEHIND = pattern(
  String.raw`^[\s(:]{0,3}(?:jusqu[’']à |up to |bis zu |hasta |tot |do |fino a[l]? |até |upp till )?(?:un máximo del )?(\d{1,3}) ?%(?!\s?(?:travel|reise))`,
  '',
);
/** "50 % remote", but not "100 % remote". */
function isPart(before: string, after: string): boolean {
  const percent = SHARE_BEFORE.exec(before.slice(-20))?.[1] ?? SHARE_BEHIND.exec(after)?.[1];
  return percent !== undefined && Number(percent) > 0 && Number(percent) < 100;
}

function strengthOf({ before, after, word }: Mention, { label, section, isShort }: Around): Strength {
  if (label !== '') return 'label';
  if (section === 'workplace' || isShort || WHOLLY.test(before) || isShouted(word)) return 'sentence';
  if (ROLE_BEFORE.test(before) || ROLE_AFTER.test(after) || /^100 ?%|\bfrom\b/i.test(word)) return 'sentence';
  if (before.trim() === '' && after.length < 25) return 'sentence';
  return /[([,|]\s?$/.test(before) && /^\s?[)\],|]/.test(after) ? 'sentence' : 'mention';
}

/** REMOTE in capitals is a mark, as in headlines of lists. */
const isShouted = (word: string): boolean => word.length > 5 && word === word.toUpperCase();
