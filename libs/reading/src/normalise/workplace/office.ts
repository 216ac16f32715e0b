import { pattern } from '../../text/index.js';
import type { Mode } from './workplace-words.js';

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
/** Places where there is no work from afar. */
const SHOP =
  '(?:workshop|factory|plant|warehouse|shop(?: floor)?|hangar|laborator(?:y|ies)|garage|depot|kitchen|bakery|clinic|werk(?:statt|shalle)?|lager|labor|fabrik|halle|küche|usine|atelier|entrepôt|laboratoire|taller|fábrica|almacén|fabriek|magazijn|werkplaats|fabbrica|officina|magazzino|fabry\\p{L}+|warsztac\\p{L}*|magazyn\\p{L}*|armazém|verkstad\\p{L}*)';
const THERE = `(?:in|at|from|to|on|im|in|ins|dans|à|au|en|op|naar|w|na|nel\\p{L}*|no|na|i|på)\\s(?:(?:our|the|this|same|unser\\p{L}*|notre|nos|nuestr\\p{L}+|la|le|el|onze|ons|de|het|nasz\\p{L}*|nostr\\p{L}+|noss\\p{L}+|vår\\p{L}*|einem|der|dem|una?)\\s|l['’]){1,2}(?:[\\p{L}-]+\\s){0,2}?(?:${OFFICE}|${SHOP})`;
const DAILY =
  '(?:(?:every|each) (?:single )?(?:work(?:ing)? ?)?day|daily|five days (?:a|per|each|every) week|jeden (?:arbeits)?tag|(?:from )?mon(?:day)?s? (?:-|–|to|through|until) fri(?:day)?s?|montags? bis freitags?|du lundi au vendredi|de lunes a viernes|täglich\\p{L}*|an fünf tagen|tous les jours|chaque jour|todos los días|cada día|elke dag|dagelijks|codziennie|ogni giorno|todos os dias|varje dag)';
const EVERY_DAY = whole(
  `${THERE}(?: (?:is|are|ist|est|es)(?: (?:\\p{L}+ )?(?:required|expected|mandatory|needed|compulsory|erforderlich|obligatoire|obligatoria))?)?(?:,? ${DAILY}| full[- ]time)|${DAILY}\\s(?:\\p{L}+\\s){0,3}${THERE}`,
);
const DAY_WORD = /day|daily|\bmon\b|lundi|lunes|tag|täglich|full[- ]time|jours?|día|dag|codzien|giorno|dias/i;
/** "This job, though, is done at our plant." */
const DONE_THERE = whole(
  `(?:(?:this|the|diese|ce|cette|este|esta|deze|questo|questa|to|den här)\\s(?:job|role|position|post|work|one|stelle|arbeit|poste|puesto|trabajo|functie|baan|ruolo|lavoro|vaga|tjänst\\p{L}*)|you)(?:,? (?:though|however|jedoch|aber),?)?\\s(?:\\p{L}+\\s){0,2}?(?:is|are|ist|est|es|è|será|done|performed|carried out|takes place|based|basé|located|on ?-?site|vor ort|work|works)\\s(?:\\p{L}+\\s)?${THERE}`,
);

const SHARED = whole(
  '(?:split\\p{L}*|divid\\p{L}+|balanc\\p{L}+|(?:mix|blend|combination) of)\\s[^.;]{0,40}(?:home[^.;]{0,12}(?:and|&)[^.;]{0,12}office|office[^.;]{0,12}(?:and|&)[^.;]{0,12}home)|(?:most|part|half|some)(?: of)? (?:the|your|each|every) (?:working )?(?:week|time)\\s[^.;]{0,30}office|(?:partly|part of (?:the|your) time|half(?: of (?:the|your) time)?|teils|teilweise|zum teil|en partie|en parte|deels|częściowo|in parte|parzialmente|em parte|delvis|dels)\\s(?:\\p{L}+\\s?){1,6}(?:,|and|und|,? teils|et|y|en|i|e|och)\\s(?:the other half|partly|teils|teilweise|zum teil|en partie|en parte|deels|częściowo|in parte|parzialmente|em parte|delvis|dels)(?!\\p{L})',
);
/** "In the office and at home": both. */
const BOTH = whole(
  '(?:im büro|in der firma|vor ort|in the office|at the office|au bureau|en la oficina|op kantoor|w biurze|in ufficio|no escritório|på kontoret)\\s?(?:,|and|und|sowie|&|and\\/or|und\\/oder|et|et\\/ou|y|y\\/o|en|en\\/of|i|e|och|och\\/eller)\\s?(?:auch |also )?(?:(?:at|from|von|zu|à la|chez|desde|en|vanuit|da|de|a|w|z|i) )?(?:home|zu ?hause|maison|chez (?:vous|soi|toi)|casa|thuis|domu|huis|hemma|hemifrån)',
);
/** Who must move must be there. */
const MUST_MOVE = whole(
  '(?:must|need to|have to|required to) (?:be (?:willing|able|prepared|ready) to )?relocate|relocation (?:to [^.;,]{2,40} )?(?:is )?(?:required|mandatory|a must)',
);
const NOT_SO = whole(
  "not|n['’]t|no (?:office|need|requirement)|(?<!only )if|or remote|never|without|interview\\p{L}*|perks?|lunch\\p{L}*|nicht|kein\\p{L}*|pas|niet|nie|não|inte|optional\\p{L}*|lab (?:report|result|test)s?",
);

/** What a sentence that names an office, but no way to work, says of it; `isFirm` where it says so in plain words. */
export function officeMode(sentence: string): { readonly mode: Mode; readonly isFirm: boolean } | null {
  if (/relocat/i.test(sentence) && MUST_MOVE.test(sentence) && !NOT_SO.test(sentence))
    return { mode: 'onsite', isFirm: false };
  if (isDoneThere(sentence)) return FIRM;
  if (!MENTION.test(sentence)) return null;
  if (isShared(sentence)) return { mode: 'hybrid', isFirm: true };
  if (PLACE.test(sentence)) return DENIES.test(sentence) ? null : isFirmly(sentence) ? FIRM : ONSITE;
  return isFirmly(sentence) ? FIRM : null;
}

/** Whether a sentence parts the work between an office and a home. */
export const isShared = (sentence: string): boolean =>
  (SHARE_WORD.test(sentence) && SHARED.test(sentence)) ||
  (HOME_TOO.test(sentence) && BOTH.test(sentence) && !DENIES.test(sentence));
const SHARE_WORD =
  /split|divid|balanc|most|part|half|some of|mix|blend|combin|teil|deels|częściowo|parzial|delvis|dels/i;
const HOME_TOO = /home|hause|maison|chez|casa|thuis|huis|domu|hemma|hemif/i;

/** Whether a sentence says that the work is done in a shop, plant or office, each day or as a rule. */
const isDoneThere = (sentence: string): boolean =>
  SHOP_WORD.test(sentence) &&
  ((DAY_WORD.test(sentence) && EVERY_DAY.test(sentence)) || DONE_THERE.test(sentence)) &&
  !NOT_SO.test(sentence);
const SHOP_WORD =
  /\b(?:shop|factory|plant\b|warehouse|hangar|laborator|garage|depot|kitchen|bakery|clinic|werkst|werk\b|werks|werkpl|lager\b|labor\b|fabri|halle\b|küche|usine|atelier|entrepôt|taller\b|almac|magaz|officina|warszta|armaz|verkstad|labs?\b|workshop)|fábrica/i;

/** Whether a sentence may name a shop or a plant. */
export const namesShop = (sentence: string): boolean => SHOP_WORD.test(sentence);

const isFirmly = (sentence: string): boolean =>
  (ONLY.test(sentence) || (DAY_WORD.test(sentence) && EVERY_DAY.test(sentence))) && !NOT_SO.test(sentence);
const FIRM = { mode: 'onsite', isFirm: true } as const;
const ONSITE = { mode: 'onsite', isFirm: false } as const;
/** "You need not come to the office." */
const DENIES = whole("not|n['’]t|never|nicht|kein\\p{L}*|pas|niet|nie|não|inte|or remote");
