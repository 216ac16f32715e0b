import { pattern } from '../../text/index.js';
import type { Skill } from './skill-taxonomy.js';
import { type Mention, type Span, hasNeighbour } from './skill-neighbours.js';

const CUE_BEFORE =
  /\b(?:in|some|100%|with|using|uses?|like|languages?|such as|including|e\.g\.,?|know|knowledge of|experience of|expertise|write|learn|stack|tools?|technologies|skills|frameworks?|mit|von|avec|framework|langages?|linguaggio|linguaggi|lenguajes?|języka?|języku|technologi\w*|tecnolog\w+|con|come|como|wie|comme|jak|zoals|en|met|com|em|med)\s*[:(]?\s*$/i;
/** A single letter needs more than "in": "Grade in C". */
const STRONG_CUE =
  /\b(?:proficien\w+|języka|linguaggio|lenguaje|langage|fluen\w+|expert\w*|experienced?|knowledge|written|write|coding|code|programm\w+|develop\w+|skills?)\s+(?:of|in|with|using)?\s*$/i;
/** What is written in a language, and the verbs of writing it, before "in": "Firmware in C for", "Nous écrivons en Go", "Analyses in R". */
const WORK_BEFORE = pattern(
  String.raw`(?<![\p{L}])(?:firmware|drivers|treiber|skrypt\p{L}*|tjänst\p{L}*|kernel modules?|code|software|embedded-software|applications?|apps|programs?|services?|micro-?services|dienste?n?|\p{L}+-dienste|servicios|apis?|back-?end|systems?|scripts?|analy[sz]\p{L}*|análisis|analis\p{L}*|analiz\p{L}*|auswertung\p{L}*|model+i?s?|modelle\p{L}*|modèles|modelos|statisti\p{L}*|dashboards?|simulations?|algorithms?|libraries|tools|tooling|(?:we|you|to) (?:write|code|script|program|develop|build)|writing|coding|scripting|programm\p{L}+|programa\p{L}*|écri\p{L}+|développ\p{L}+|escrib\p{L}+|desarroll\p{L}+|scriv\p{L}+|svilupp\p{L}+|pisz\p{L}+|programuj\p{L}*|escrev\p{L}+|desenvolv\p{L}+|schrijv\p{L}+|ontwikkel\p{L}*|skriv\p{L}+|utveckl\p{L}+|entwickel\p{L}+|schreib\p{L}+)\s(?:\p{L}+\s){0,3}?(?:in|en|w|em|i|på|with|using|mit)\s$`,
);
/** "Our language of choice is Go", "Most of our backend is Go". */
const LANGUAGE_IS = pattern(
  String.raw`(?<![\p{L}])(?:languages?|\p{L}*sprachen?|langages?|lenguajes?|linguagg\p{L}+|język\p{L}*|\p{L}*taal|linguage\p{L}*|\p{L}*språk|stack|back-?end|codebase)(?![\p{L}])[^.;:\n]{0,25}(?:\s(?:is|are|ist|sind|est|sont|es|son|è|sono|é|to|jest|är)(?:\s(?:mostly|mainly|primarily|hauptsächlich|vor allem))?|:)\s$`,
);
const NO_LANGUAGE = /\b(?:licen[cs]es?|class|grade|level|categor\w+|room|block|terminal|zone)\b/i;
/** What work in a language is for: "drivers in C for Linux". */
const FOR_END = pattern(
  String.raw`^\s(?:for|on|für|auf|pour|sur|para|per|dla|voor|op|för|på|under|to)\s\p{L}`,
);

/** Work that is written in the language, or words that say which language it is. */
function isWrittenIn(before: string, after: string): boolean {
  if (!LIST_END.test(after) && !FOR_END.test(after)) return false;
  if (
    /\s(?:is|are|ist|sind|est|sont|es|son|è|sono|é|to|jest|är|ly|mostly|mainly|primarily|hauptsächlich|allem)\s$|:\s$/i.test(
      before,
    )
  )
    return LANGUAGE_IS.test(before);
  return (
    /\s(?:in|en|w|em|i|på|with|using|mit)\s$/i.test(before) &&
    WORK_BEFORE.test(before) &&
    !NO_LANGUAGE.test(before)
  );
}

const CUE_AFTER =
  /^(?:[\s-]based\b|\s*(?:programming|language|developers?|engineers?|code|codebase|scripting|lang\b|services|backend|microservices|sdk|apis?|framework|stack|studio|packages?|version|is (?:a plus|required|preferred|a must)|experience|expertise|knowledge|classes|triggers|pages?|channels?|workspaces?|boards?|(?:software|backend|back-end|full[- ]?stack|senior|platform)\s(?:engineers?|developers?)))/i;
/** "R Developer", "Data Scientist (R)"; but "Series C engineer". */
const LETTER_ROLE =
  /^\s(?:developers?|programmers?|engineers?|packages?|shiny|entwickler(?:in)?|programmierer)\b/i;
const COUNTED_BEFORE =
  /\b(?:series|level|grade|class|tier|team|group|vitamin|type|phase|area|plan|option)\s$/i;
const ROLE_BRACKET =
  /\b(?:developer|engineer|scientist|programmer|analyst|statistician|bioinformatician)\s\($/i;
const LIST_END =
  /^\s*(?:[,;.)/]|\n|(?:and|or|y|o|e|et|ou|und|oder|en|of|i|lub|oraz|och|eller)\s|is (?:a|required|preferred)|$)/i;
/** Behind a name in small letters the list goes on or ends: "GitHub, go to" is none. */
const LOW_END =
  /^(?:\s*(?:[,;/()|\]&+]|\n|$)|\.(?:\s|$)|\s(?:and|or|und|oder|et|ou|y|o|en|of|i|lub|e|och|eller|etc)\b)/i;
const VERB_LIKE = new Set([
  'react',
  'swift',
  'rust',
  'ruby',
  'excel',
  'rest',
  'spark',
  'flask',
  'dart',
  'rails',
  'move',
]);
const SENTENCE_START = /(?:^|[.!?:]\s+|\n\s*(?:[-•*·]\s*)?)$/;
const NOUN_FOLLOWS =
  /^\s+(?!(?:and|or|with|is|as|for|in|on|plus|developers?|engineers?|experience|knowledge|expertise|skills?|proficiency|required|preferred|native|applications?|apps?|components?|framework|ecosystem|language|code|programming|streaming|jobs|macros|hooks)\b)[a-z]/;

/** Whether a name that must be written with its capitals is: "REST" all, "React" the first. */
export function isCased(written: string, skill: Skill): boolean {
  const own = skill.label.split(/[ .]/).find((word) => word.toLowerCase() === written.toLowerCase());
  if (own === undefined) return /^[A-Z]/.test(written);
  return /^[A-Z]{3,}$/.test(own) ? written === own : /^[A-Z]/.test(written) || !/^[A-Z]/.test(own);
}

/**
 * Whether a word is meant as the skill. A cased name is, unless it opens a sentence as a verb or an adjective ("React
 * quickly", "Swift response"). A careful one needs another skill beside it or a word of programming.
 */
export function isMeant(text: string, one: Mention, sure: readonly Span[]): boolean {
  const before = text.slice(Math.max(0, one.start - 40), one.start);
  const after = text.slice(one.end, one.end + 40);
  if (one.isLow === true) return LOW_END.test(after) && hasNeighbour(text, one, sure);
  if (one.skill.reading === 'cased' || one.skill.reading === 'plain') {
    const opens = VERB_LIKE.has(one.skill.slug) && SENTENCE_START.test(before) && NOUN_FOLLOWS.test(after);
    return !opens || hasNeighbour(text, one, sure);
  }
  if (/^[’'](?:s|re|ll)\b|^-(?:to|level|suite)\b|^ to[- ]market|^&/i.test(after) || /&\s?$/.test(before))
    return false;
  if (hasNeighbour(text, one, sure) || isWrittenIn(before, after)) return true;
  if (one.skill.label.length === 1) {
    return (
      /^\)?\s*\(?(?:programming|language)/i.test(after) ||
      (LETTER_ROLE.test(after) && !COUNTED_BEFORE.test(before)) ||
      (ROLE_BRACKET.test(before) && /^\s?\)/.test(after)) ||
      (STRONG_CUE.test(before) && LIST_END.test(after))
    );
  }
  return CUE_AFTER.test(after) || (CUE_BEFORE.test(before) && LIST_END.test(after));
}
