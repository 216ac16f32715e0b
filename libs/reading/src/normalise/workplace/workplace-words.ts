import type { Workplace } from '@app/core/posting';
import { pattern, stemFinder } from '../../text/index.js';

/** A way to work that words can name. */
export type Mode = Exclude<Workplace, 'unknown'>;

/** Words between which no letter and no digit stands, in small letters. */
const whole = (words: string, flags: '' | 'g' = ''): RegExp =>
  pattern(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, flags);

const REMOTE =
  'remote[- ](?:first|friendly)|remote(?:ly)?|remot[oa]|à distance|télé-?travail\\p{L}*|teletraba\\p{L}+|teletrabalh\\p{L}+|home[- ]?office|heimarbeit|mobile[sn]? arbeit\\p{L}*|mobil (?:zu )?arbeiten|ortsunabhängig\\p{L}*|thuiswerk\\p{L}*|thuis (?:te )?werken|zdaln\\p{L}+|z domu|smart[- ]?working|lavoro agile|telelavoro|da casa|desde casa|de casa|distans(?:arbete)?|thuiswerk|hemifrån|hemarbete|von zu ?hause|(?:depuis|de) chez (?:vous|soi|toi)|vanuit huis|work(?:ing)?[- ]from[- ](?:home|anywhere|wherever|any (?:place|location|country|city))|(?:desk|office|workplace|arbeitsplatz) is (?:at|in) (?:your )?(?:own )?home|(?:depuis|de|à) (?:votre|ton|son) domicile|(?:a|desde) (?:tu|su) domicilio|da casa tua|à distância|wfh|telecommut\\p{L}+|telework\\p{L}*|home[- ]?(?:based|working)|from (?:your )?(?:own )?home|(?:desde|de) (?:tu|su|sua|tua) casa';
const HYBRID =
  'hybrid\\p{L}{0,3}|hybride[ns]?|híbrid[oa]s?|hibrid[oa]s?|ibrid[oa]|hybrydow\\p{L}+|hybridarbet\\p{L}+';
/** Words that say by themselves that the work is done there. */
const ONSITE =
  'on[- ]?sites?|in[- ]office|in[- ]person|office[- ](?:based|first)|vor[- ]ort|in präsenz|präsenz(?:arbeit|stelle|pflicht)|sur site|(?:en |100 ?% )?présentiel\\p{L}*|presencial\\p{L}*|in sede|in presenza|op (?:kantoor|locatie)|stacjonarn\\p{L}+|på plats';
/** Words for an office, which say something only where a count of days stands beside them. */
const OFFICE =
  'offices?|hq|headquarters|büro|office-tage?|bureaux?|oficinas?|kantoor|biur\\p{L}+|ufficio|\bsede\b|escritórios?|kontor\\p{L}*';

/** The words of a way to work, and what a sentence must have before it is searched for them. */
export interface ModeWords {
  readonly mode: Mode;
  readonly mention: RegExp;
  readonly pattern: RegExp;
}

export const MODE_WORDS: readonly ModeWords[] = [
  { mode: 'hybrid', mention: /h[yií]br|ibrid/i, pattern: whole(HYBRID, 'g') },
  {
    mode: 'remote',
    mention:
      /remot|home|distan|travail|teletrab|heimarbeit|mobile[sn]? arbeit|mobil (?:zu )?arb|chez (?:vous|soi|toi)|vanuit huis|wherever|any (?:place|location|country|city)|domicil|distân|(?:tu|su|sua|tua) casa|casa tua|ortsunab|thuis|zdaln|z domu|smart[- ]?work|lavoro|d[ae] casa|desde casa|hemifr|hemarb|von zu|anywhere|wfh|telecommut|telework/i,
    pattern: whole(REMOTE, 'g'),
  },
  {
    mode: 'onsite',
    mention: /site|office|in[- ]person|vor[- ]ort|pr[äée]sen|sede|op kantoor|locatie|stacjon|plats/i,
    pattern: whole(ONSITE, 'g'),
  },
];
export const REMOTE_WORD = whole(`${REMOTE}|home`);
export const OFFICE_WORD = whole(`${ONSITE}|${OFFICE}|in the office|com(?:e|ing) in`);

const PLACE_STEM = stemFinder(
  'remot|hybr|come in |come in,|come in.|coming in|hibrid|híbrid|ibrid|office|büro|bureau|oficina|kanto|kontor|biur|ufficio|escritório|escritorio|in-person|in person|home|wfh|travail|distan|teletrab|telecommut|telework|lavoro|heimarbeit|mobile arbeit|mobiles arbeit|mobilen arbeit|zuhause|zu hause|da casa|das casa|de casa|des casa|desde casa|unabhängig|vor-ort|vor ort|präsen|présen|presenc|presenza|sur site|thuis|locatie|zdaln|z domu|stacjon|smartwork|smart-work|smart work|hemifr|hemarb|anywhere|wherever|work location|workplace|relocat|headquarter|mobil arb|mobil zu arb|chez vous|chez soi|chez toi|vanuit huis|every day|each day|five days|5 days|be present|plant daily|daily at|daily in|jeden tag|tous les jours|todos los días|elke dag|codziennie|ogni giorno|todos os dias|varje dag|any place|any location|this job|domicil|casa tua|tu casa|distância|deels|on the shop floor',
);
const PLACE_WORD = /on-?\s?site|\bsede\b|\bplats|\bhq\b/i;
/** What a line must have before anything costly is tried on it. */
export const namesPlace = (line: string): boolean => PLACE_STEM(line) || PLACE_WORD.test(line);

const NUMBERS: ReadonlyMap<string, number> = new Map(
  [
    'one ein einen eine un uno una een jeden um en ett',
    'two zwei deux dos twee dwa due dois duas två couple',
    'three drei trois tres drie trzy tre três',
    'four vier quatre cuatro cztery quattro quatro fyra',
    'five fünf cinq cinco vijf pięć cinque fem',
  ].flatMap((words, at) => words.split(' ').map((word): [string, number] => [word, at + 1])),
);
const NUMBER = `[1-7]|${[...NUMBERS.keys()].join('|')}`;
/** "Several days": how many nobody says, but not all. Of a week only where the week is named. */
const SEVERAL =
  'several|multiple|few|mehrere|einige|plusieurs|quelques|varios|varias|algunos|meerdere|enkele|kilka|diversi|alcuni|vários|alguns|flera|några';
export const isVague = (word: string): boolean => SEVERAL.split('|').includes(word.toLowerCase());
const DAY = 'days?|d(?=/)|tage?n?|jours?|días?|dagen|dag|dagar|dni|dzień|giorn[oi]|dias?';
export const DAYS = whole(
  `(?<low>${NUMBER}|${SEVERAL})(?:\\s?(?:[-–—/]|to|or|bis|oder|à|ou|a|o|tot|of|do|lub|till)\\s?(?:${NUMBER}))?\\+?(?:\\s?x\\s?\\/?|[\\s-]{1,2})(?:(?!in|per|on|at)\\p{L}+\\s){0,2}(?:${DAY}|(?<=x ?\\/? ?)(?:week|a week|per week))`,
  'g',
);
/** Behind a count of days: they are days of each week, whatever else the sentence tells of a year. */
export const OF_EACH_WEEK = pattern(
  String.raw`^\s?(?:\p{L}+\s){0,3}?(?:weekly|wöchentlich|hebdomadaires?|semanal\p{L}*|(?:(?:an?|per|each|every|the|pro|jede|die|in der|par|a la|a|por|w|na|alla|i)\s|\/\s?)(?:the )?(?:week|woche|semaine|semana|tygodniu|tydzień|settimana|veckan?|vecka))(?!\p{L})`,
);
export const numberOf = (word: string): number =>
  isVague(word) ? 2 : (NUMBERS.get(word.toLowerCase()) ?? Number(word));

/** A sentence without one of these counts no days and names none of the week. */
export const DAY_MENTION =
  /day|d\/|tag|dag|jour|d[ií]as?(?![a-z])|dni|dzień|giorn|week|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miércoles|jueves|viernes/i;

/** Days that are free, or that belong to a year, tell nothing of the week. */
export const NOT_OF_THE_WEEK = pattern(
  String.raw`\b(?:vacation|holidays?|pto|paid time off|(?:sick|parental|annual|paid) leave|urlaub\p{L}*|congés?|vacaciones|vakantie\p{L}*|urlop\p{L}*|ferie|férias|semester)\b`,
);
export const OF_THE_YEAR = pattern(
  String.raw`\b(?:(?:per|a|each|every|\/|calendar)\s?(?:calendar )?year|yearly|annually|p\.\s?a\.|(?:pro|im) jahr|jährlich|par an(?:née)?|al año|per jaar|w roku|rocznie|all[’']anno|por ano|om året|per quarter|a quarter|quarterly)|\/\s?year|\b(?:\d{1,3}|one|two|three|four|six|eight|twelve|zwei|vier|deux|quatre|dos|cuatro)[\s-](?:(?!da|tag|jour|d[ií]a|dni|giorn|times|mal)\p{L}+\s)?(?:weeks?|months?|wochen|monate|semaines|mois|semanas|meses|weken|maanden|tygodni\p{L}*|settimane|mesi|veckor|månader)(?!\p{L})`,
);
export const PARTLY = pattern(
  String.raw`(?<!\p{L})(?:partial(?:ly)?|partly|some|combin\p{L}+|kombin\p{L}+|(?:a )?mix of|a blend of|balance of|teilweise|anteilig|zeitweise|partiel(?:le)?(?:ment)?|parcial(?:mente)?|deels|gedeeltelijk|częściow\p{L}+|parzial\p{L}*|delvis|50 ?\/ ?50)(?!\p{L})`,
);
/** Now and then, from abroad, in an emergency: a favour that leaves the workplace where it is. */
export const AT_TIMES = pattern(
  String.raw`(?<!\p{L})(?:occasional(?:ly)?|now and then|for once|once in a while|that day|(?:child|kid) is (?:ill|sick)|days (?:around|between|over|during)|(?:around|over|at) (?:christmas|easter|new year)|(?:during|in|im|en|w|in) (?:the )?(?:summer|winter|spring|autumn|july|august|december|holidays|school holidays|sommer|juli|dezember|été|août|agosto|verano)|auch mal|mal von|handwerker\p{L}*|kind krank|exceptionnel\p{L}*|en cas de besoin|een keer|algún día|from time to time|sometimes|at times|ad[- ]hoc|in case of|in emergenc\p{L}+|weather|when (?:needed|necessary|required)|abroad|overseas|(?<!half )a (?:whole |full )?(?:month|fortnight|summer|winter) of|(?:each|every) (?:summer|winter|spring|autumn)|temporar\p{L}+|workations?|gelegentlich\p{L}*|ab und zu|hin und wieder|ausland|vorübergehend\p{L}*|occasionnel\p{L}*|ponctuel\p{L}*|à l[’']étranger|ocasional\p{L}*|puntual\p{L}*|extranjero|af en toe|incidenteel|buitenland|sporadyczn\p{L}+|okazjonaln\p{L}+|z zagranicy|occasional\p{L}+|all[’']estero|exterior|ibland|utomlands)(?!\p{L})`,
);
export const WEEKDAYS = pattern(
  String.raw`(?<!\p{L})(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|montags?|dienstags?|mittwochs?|donnerstags?|freitags?|lundis?|mardis?|mercredis?|jeudis?|vendredis?|lunes|martes|miércoles|jueves|viernes|maandag|dinsdag|woensdag|donderdag|vrijdag|fredagar|måndagar)(?!\p{L})`,
);
export const WHOLE_WEEK = pattern(
  String.raw`(?<!\p{L})(?:mon(?:day)?s?|montag|lundi|lunes|maandag)\s?(?:-|–|to|through|thru|until|bis|à|au|a|t\/m)\s?(?:fri(?:day)?s?|freitag|vendredi|viernes|vrijdag)(?!\p{L})`,
);
export const WHOLLY = pattern(
  String.raw`(?<!\p{L})(?:fully|100 ?%|completely|entirely|permanently|exclusively|wholly|all|purely|strictly|primarily|vollständig|komplett|rein|ausschließlich|full|entièrement|totalement|exclusivement|totalmente|completamente|volledig|w pełni|całkowicie|interamente|helt)[\s-]{0,2}$`,
);
