import { stemFinder } from '../text/index.js';

const NAMES =
  'arabic bengali bulgarian cantonese catalan chinese croatian czech danish dutch estonian finnish flemish french german greek hebrew hindi hungarian icelandic indonesian italian japanese korean latvian lithuanian malay mandarin norwegian polish portuguese romanian russian serbian slovak slovenian spanish swedish thai turkish ukrainian vietnamese deutsch deutschkenntnisse français español';
const LANGUAGE = new RegExp(String.raw`\b(?:${NAMES.split(' ').join('|')})\b`, 'gi');
const namesLanguage = stemFinder(NAMES.replaceAll(' ', '|'));
const isOfSpeech = stemFinder(
  'fluen|native|speak|spoken|proficien|language|bilingual|multilingual|verbal|written|level|kenntnisse|sprach',
);

/** Languages that a text asks for: named in a line about speaking or writing. */
export function languagesAsked(text: string): readonly string[] {
  const found = new Set<string>();
  for (const line of text.split('\n')) {
    if (!isOfSpeech(line) || !namesLanguage(line)) continue;
    for (const match of line.matchAll(LANGUAGE)) found.add(match[0].toLowerCase());
  }
  return [...found].sort();
}

const IN_TEXT =
  /\b(?:req(?:uisition)?|job|position|opening)\.?\s*(?:id|no\.?|number|#)\s*[:#]?\s*([a-z]{0,4}[-_]?\d{2,}[\w-]{0,12}|[a-z]{1,4}[-_]?\d)(?![\w-])/i;

/** The requisition number that a text states ("Req ID: J-635"), or undefined. */
export const requisitionInText = (text: string): string | undefined => IN_TEXT.exec(text)?.[1];

const HOURS_A_WEEK =
  /(?<![\d.,])(\d{1,2})(?:[.,]\d)?\s*(?:(?:-|–|to|bis)\s*\d{1,2}\s*)?(?:h|hrs?|hours?|stunden|std\.?|heures|horas|uur|ore|godzin|timmar)\s*(?:\/|per|a|each|pro|in der|par|por|por|na|i)?\s*(?:week|wk|woche|semaine|semana|settimana|tydzień|tygodniowo|veckan)/i;
/** From so many on it is full time, and the number is that of the country. */
const FULL_TIME_HOURS = 30;

/** The first number of hours a week that a text states for part of the time, or null. */
export function partTimeHours(text: string): number | null {
  const hours = Number(HOURS_A_WEEK.exec(text)?.[1] ?? FULL_TIME_HOURS);
  return hours > 0 && hours < FULL_TIME_HOURS ? hours : null;
}
