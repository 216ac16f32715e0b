import { pattern, matchesOf } from '../../text/index.js';
import { mentions, sectionLines, type Section, type Strength } from '../claims/index.js';
import { countOf, countSubject } from './counts.js';
import { isShared, namesShop, officeMode } from './office.js';
import { halfOfRole } from './others.js';
import { namesPlace, type Mode } from './workplace-words.js';
import { foundIn, type Found } from './workplace-found.js';
import { claimOf, type Around, type WorkplaceClaim, plain, isPerkSection } from './workplace-strength.js';

const HASHTAG = pattern(String.raw`#\s?LI[-_ ]?(remote|hybrid|on-?site)`, 'gi');

const LABEL = pattern(
  String.raw`^[^\p{L}]{0,6}(?:work(?:ing)?[- ]?(?:place|model|arrangement|mode|type|style|location|setup|policy|environment|setting)?(?: type| model| policy)?|workplace(?: type)?|(?:job |office )?location(?: type)?|place of work|remote(?: work)?(?: status| policy| option)?|office policy|arbeitsmodell|arbeitsort|arbeitsweise|arbeitsform|standort|einsatzort|lieu(?: de travail)?|mode de travail|localisation|organisation du travail|modalidad(?: de trabajo)?|ubicación|lugar de trabajo|formato|werklocatie|werkvorm|werkplek|locatie|standplaats|tryb pracy|miejsce pracy|forma pracy|lokalizacja|sede(?: di lavoro)?|modalità(?: di lavoro)?|luogo di lavoro|local(?: de trabalho)?|modelo(?: de trabalho)?|regime|modalidade|arbetsplats|arbetsform|placering|ort|plats)\s?[:?|–-]\s?`,
);

/** What ends a label. */
const LABEL_END = /[:?|–-]/;

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

const SHORT = 60;

/** The most claims that decide a posting, and words of one kind that decide a sentence: more are a text made to be slow. */
const MOST_CLAIMS = 200;

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

const sentencesOf = (line: string): string[] =>
  /[.!;]\s/.test(line) ? line.split(/(?<=[.!;])\s+(?=[\p{Lu}\d(•-])/u) : [line];

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
