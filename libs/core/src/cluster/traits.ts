const NAMES =
  'arabic bengali bulgarian cantonese catalan chinese croatian czech danish dutch estonian finnish flemish french german greek hebrew hindi hungarian icelandic indonesian italian japanese korean latvian lithuanian malay mandarin norwegian polish portuguese romanian russian serbian slovak slovenian spanish swedish thai turkish ukrainian vietnamese deutsch deutschkenntnisse français español';
const LANGUAGE = new RegExp(String.raw`\b(?:${NAMES.split(' ').join('|')})\b`, 'gi');
const SPOKEN =
  /fluen|native|speak|spoken|proficien|language|bilingual|multilingual|business[- ]level|verbal|written|level|kenntnisse|sprach/i;

/** Languages that a text asks for: named in a line about speaking or writing. */
export function languagesAsked(text: string): readonly string[] {
  const found = new Set<string>();
  for (const line of text.split('\n')) {
    if (!SPOKEN.test(line)) continue;
    for (const match of line.matchAll(LANGUAGE)) found.add(match[0].toLowerCase());
  }
  return [...found].sort();
}

const IN_TEXT =
  /\b(?:req(?:uisition)?|job|position|opening)\.?\s*(?:id|no\.?|number|#)\s*[:#]?\s*([a-z]{0,4}[-_]?\d{2,}[\w-]{0,12})/i;

/** The requisition number that a text states ("Req ID: J-635"), or undefined. */
export const requisitionInText = (text: string): string | undefined => IN_TEXT.exec(text)?.[1];
