import { pattern } from '../pattern.js';
import type { Mode } from './words.js';

const OFFICE =
  '(?:offices?|hq|headquarters|studio|lab|kontor(?:et|er)?|sede|bureaux?|büro|oficinas?|kantoor|biurze|biura|ufficio|escritórios?)';
const OUR = "(?:(?:our|the|this|vårt|nostra|nos|unserem|nuestras?|la|las|le|het|ons|naszym|nosso|l['’])\\s)?";
const AT =
  '(?:in|at|from|out of|på|från|vårt|nella|presso la|dans|depuis|im|aus|en|desde|op|vanuit|w|z|no|au|da|dal)';
const whole = (source: string): RegExp => pattern(`(?<!\\p{L})(?:${source})(?!\\p{L})`);

const MENTION =
  /office|\bhq\b|headquarter|\bstudio\b|\blab\b|kontor|\bsede\b|bureau|büro|oficina|kantoor|\bbiur|ufficio|escritório/i;
/** "You will be based in our Berlin office", "a full-time role in our HQ": not said in so many words, but not at home. */
const PLACE = whole(
  `(?:(?:role|position|job|you|full[- ]time|tempo pieno|tjänsten)(?:,? (?:is|are|will be|will|[’']ll be))?(?: (?:based|located|working?|placerad))?|work(?:ing)?|utgår|arbetar|placering:?|arbeitest du|du arbeitest|lavorerai|travaillerez|trabajarás|werk je|je werkt)\\s(?:\\p{L}+\\s){0,3}?${AT}\\s${OUR}(?:[\\p{L}-]+,?\\s){0,4}?${OFFICE}`,
);
/** "Exclusively in the office", in the languages that are read. */
const ONLY = whole(
  `(?:exclusively|only|always|fully|entirely|solely|100 ?%|ausschließlich|immer|komplett|vollständig|exclusivement|entièrement|uniquement|íntegramente|exclusivamente|siempre|volledig|uitsluitend|altijd|wyłącznie|całkowicie|zawsze|sempre|esclusivamente|interamente|totalmente|helt|enbart|endast)\\s(?:\\p{L}+\\s){0,2}?${AT}\\s${OUR}(?:\\p{L}+\\s){0,2}?${OFFICE}`,
);
const EVERY_DAY = whole(
  '(?:in|at|from) (?:the|our) (?:[\\p{L}-]+ ){0,2}(?:office|hq|headquarters)(?: (?:every|each) (?:work(?:ing)? ?)?day| full[- ]time| daily)',
);
const SHARED = whole(
  '(?:split\\p{L}*|divid\\p{L}+|balanc\\p{L}+)\\s[^.;]{0,40}(?:home[^.;]{0,12}(?:and|&)[^.;]{0,12}office|office[^.;]{0,12}(?:and|&)[^.;]{0,12}home)|(?:most|part|half|some) of (?:the|your|each|every) (?:working )?(?:week|time)\\s[^.;]{0,30}office',
);
/** Who must move must be there. */
const MUST_MOVE = whole(
  '(?:must|need to|have to|required to) (?:be (?:willing|able|prepared|ready) to )?relocate|relocation (?:to [^.;,]{2,40} )?(?:is )?(?:required|mandatory|a must)',
);
const NOT_SO = whole(
  "not|n['’]t|no (?:office|need|requirement)|if|or remote|never|without|interview\\p{L}*|perks?|lunch\\p{L}*|nicht|kein\\p{L}*|pas|niet|nie|não|inte|optional\\p{L}*|lab (?:report|result|test)s?",
);

/** What a sentence that names an office, but no way to work, says of it; `isFirm` where it says so in plain words. */
export function officeMode(sentence: string): { readonly mode: Mode; readonly isFirm: boolean } | null {
  if (/relocat/i.test(sentence) && MUST_MOVE.test(sentence) && !NOT_SO.test(sentence))
    return { mode: 'onsite', isFirm: false };
  if (!MENTION.test(sentence)) return null;
  if (/split|divid|balanc|(?:most|part|half|some) of/i.test(sentence) && SHARED.test(sentence))
    return { mode: 'hybrid', isFirm: true };
  if (PLACE.test(sentence)) return DENIES.test(sentence) ? null : isFirmly(sentence) ? FIRM : ONSITE;
  return isFirmly(sentence) ? FIRM : null;
}

const isFirmly = (sentence: string): boolean =>
  (ONLY.test(sentence) || EVERY_DAY.test(sentence)) && !NOT_SO.test(sentence);
const FIRM = { mode: 'onsite', isFirm: true } as const;
const ONSITE = { mode: 'onsite', isFirm: false } as const;
/** "You need not come to the office." */
const DENIES = whole("not|n['’]t|never|nicht|kein\\p{L}*|pas|niet|nie|não|inte|or remote");
