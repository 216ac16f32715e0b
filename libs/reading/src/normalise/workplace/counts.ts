import type { Section, Subject } from '../claims/index.js';
import { inSmallLetters, matchesOf, pattern } from '../../text/index.js';
import {
  DAYS,
  DAY_MENTION,
  NOT_OF_THE_WEEK,
  OFFICE_WORD,
  OF_EACH_WEEK,
  OF_THE_YEAR,
  REMOTE_WORD,
  WEEKDAYS,
  WHOLE_WEEK,
  isVague,
  numberOf,
  type Mode,
} from './workplace-words.js';

/** A way to work that a count of days or a share of the time comes to, and the words that count. */
export interface Counted {
  readonly mode: Mode;
  readonly words: string;
}

const TIME =
  '(?:days?|times|tage|mal|jours|fois|días|veces|dagen|keer|dni|razy|giorni|volte|dias|vezes|dagar|gånger)';
const SOME_NUMBER =
  '(?:\\d{1,2}|three|four|five|six|seven|eight|ten|twelve|drei|vier|fünf|sechs|acht|zehn|quatre|cinq|six|huit|dix|cuatro|cinco|ocho|diez|drie|vijf|acht|tien|cztery|pięć|osiem|dziesięć|quattro|cinque|otto|dieci|fyra|fem|åtta|tio)';
/** "Ten days a month": never the whole of it. */
const OF_A_MONTH = pattern(
  `(?<![\\p{L}\\p{N}])(?!1 )${SOME_NUMBER}\\s${TIME}\\s(?:(?:an?|per|each|every|pro|im|par|al|por|w|al|om|i)\\s|in )(?:the )?(?:months?|monat|mois|mes|maand|miesiącu|mese|mês|månaden)(?!\\p{L})`,
);
/** "Three times a week", "once a week": how often, as days are counted. */
const TIMES_A_WEEK = pattern(
  '(?<![\\p{L}\\p{N}])(?:once|twice|einmal|zweimal|dreimal|viermal|(?:[1-4]|two|three|four|deux|trois|quatre|une|dos|tres|cuatro|una|twee|drie|vier|één|een|dwa|trzy|raz|due|tre|quattro|duas|três|två|fyra|en)\\s?(?:times|mal|fois|ve[cz]es|vez|keer|razy|volt[ae]|gånger|gång)|raz)\\s(?:an?|per|each|every|pro|die|in der|par|a la|por|w|alla|i|na|a)\\s(?:the )?(?:week|woche|semaine|semana|tygodniu|settimana|veckan)(?!\\p{L})',
);
/** "60% office, 40% home": a share of the time that is not the whole. */
const SHARE = pattern(
  '(?<![\\d.,])(?:[1-9]\\d) ?%\\s(?:(?:of|der|du|del|van|di|do|av)\\s(?:your|the|deiner|temps|tiempo)?\\s?(?:working )?(?:time|zeit|arbeitszeit|week)?\\s?(?:is |are )?(?:spent )?)?(?:at |in |from |im |au |en la |op |w |in |no |på )?(?:the |our )?(?:office|on-?site|home|büro|bureau|oficina|kantoor|biurze|ufficio|escritório|kontoret)(?!\\p{L})(?! (?:supplies|equipment|manage|admin))',
);

/** "Office presence: 40 %", "Homeoffice-Anteil 50 %": the share behind its name. */
const SHARE_OF = pattern(
  "(?:(?:office|on-?site|home|remote|büro|homeoffice|bureau|oficina)[ -](?:presence|attendance|share|time|days|anteil|präsenz|quote)|(?:presence|attendance) (?:in|at) the office|präsenz(?:anteil|quote)?|présence au bureau|taux de télétravail|presencialidad)\\s?(?:of|is|is at|von|beträgt|de|est de|:|=|–|-)?\\s?(?:about |ca\\.? |at least |up to |bis zu |jusqu[’']à )?(?<!\\d)[1-9]\\d ?%",
);

/** What a sentence that parts a month, a week or the time by numbers comes to: some of it in the office. */
function partOf(sentence: string): Counted | null {
  const hybrid = { mode: 'hybrid' as const, words: sentence.trim() };
  if (sentence.includes('%') && (SHARE.test(sentence) || SHARE_OF.test(sentence))) return hybrid;
  if (!OFTEN.test(sentence) || MEAL.test(sentence) || OF_THE_YEAR.test(sentence)) return null;
  if (!OF_A_MONTH.test(sentence) && !TIMES_A_WEEK.test(sentence)) return null;
  const small = inSmallLetters(sentence);
  return OFFICE_WORD.test(small) && !EVENT.test(sentence) ? hybrid : null;
}
const OFTEN =
  /week|woche|sem[aà]|tydzi|tygod|settim|veck|month|monat|mois|\bmes\b|maand|miesi|mese|mês|månad/i;
/** What happens there once a week is not the work: "yoga in the office twice a week". */
const EVENT =
  /\b(?:yoga|massage|fruit|obst|lunch|mittagessen|breakfast|frühstück|drinks|beers?|happy hour|pizza|sports?|training|gym|class(?:es)?|cleaning|delivery|deliver)/i;

/** "Three days in the office": hybrid; five: on site. Null where no count of days of a week is said of an office or a home. */
export function countOf(sentence: string, isDenied: boolean): Counted | null {
  const part = isDenied ? null : partOf(sentence);
  if (part !== null) return part;
  if (!DAY_MENTION.test(sentence) || NOT_OF_THE_WEEK.test(sentence)) return null;
  const small = inSmallLetters(sentence);
  for (const match of matchesOf(small, DAYS)) {
    const near = sentence.slice(Math.max(0, match.index - 60), match.index + match[0].length + 60);
    const rest = sentence.slice(match.index + match[0].length);
    const isWeekly = OF_EACH_WEEK.test(rest);
    if (!isWeekly && (OF_THE_YEAR.test(near) || isVague(match.groups?.['low'] ?? ''))) continue;
    const low = numberOf(match.groups?.['low'] ?? '');
    const nearSmall = inSmallLetters(near);
    if (MEAL.test(near)) continue;
    const office = OFFICE_WORD.test(nearSmall);
    const remote = !isDenied && REMOTE_WORD.test(nearSmall);
    if (!office && !remote && !/hybr|h[ií]br/i.test(near)) continue;
    const mode: Mode = low < 5 || (office && remote) ? 'hybrid' : office ? 'onsite' : 'remote';
    return { mode, words: near.trim() };
  }
  if (WHOLE_WEEK.test(sentence) || !WEEKDAYS.test(sentence)) return null;
  const isSaid = REMOTE_WORD.test(small) || OFFICE_WORD.test(small);
  return isSaid ? { mode: 'hybrid', words: sentence.trim() } : null;
}

const OF_SOME = pattern(
  String.raw`(?<!\p{L})(?:if you (?:live|are)|(?:those|employees|people|anyone|team members|candidates|applicants) (?:who (?:live|are)|living|located|within|near|based)|live within|within (?:a )?commut\p{L}+)(?!\p{L})`,
);
/** "Dinners 3x per week, stocked office kitchen": what is served, not where the work is done. */
const MEAL = pattern(
  String.raw`(?<!\p{L})(?:lunch(?:es)?|dinners?|breakfasts?|meals?|catered|snacks?)[\s,(]{1,2}(?:\p{L}+\s){0,3}\d`,
);
/** Days of being looked at, not of the work. */
const OF_HIRING = pattern(
  String.raw`(?<!\p{L})(?:trial (?:work|days?|period)|work trial|interviews?|assessment|probearbeit\p{L}*|probetag\p{L}*|kennenlern\p{L}*|hiring process|final round)(?!\p{L})`,
);

/** Whom a sentence that counts is about: those who live near, those who are being looked at, or whoever takes the role. */
export function countSubject(sentence: string, section: Section): Subject {
  if (OF_SOME.test(sentence)) return 'exception';
  return section === 'legal' || OF_HIRING.test(sentence) ? 'benefit' : 'role';
}
