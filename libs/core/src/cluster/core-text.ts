import { citiesByName, countryByName, subdivisionsByName } from '../normalise/index.js';

/**
 * Sentences that change from one place to the next while the opening stays the same: pay, benefits, place of work,
 * right to work, equal opportunity.
 */
const LOCAL =
  /benefit|insurance|dental|medical|401\(?k|pension|equity|stock|salar|compensation|\bpay\b|stipend|vacation|\bpto\b|holiday|parental|hybrid|in[- ]office|our office|remote|relocat|authori[sz]|\bvisa\b|sponsor|equal opportunit|accommodation|commut|perk|wellness|meal|lunch|time ?zone|located|location|based in|[$£€]\s?\d|\bfull[- ]time\b|what you can expect|privacy/i;

const SENTENCE = /[\n•]|(?<=[.!?])\s/;
const WORD = /[a-z0-9\u00aa-\u02ff\u0370-\u1fff\u2c00-\u2dff\u3040-\ud7ff\uf900-\uffdc]+/g;
const MIN_CORE_WORDS = 60;

/**
 * The words of a text that describe the work: sentences about pay, benefits and place are left out, and so are names of
 * places. Where too little remains, all words.
 */
export function coreWords(text: string): string[] {
  const lower = text.normalize('NFKC').toLowerCase();
  const kept = lower
    .split(SENTENCE)
    .filter((sentence) => !LOCAL.test(sentence))
    .flatMap((sentence) => sentence.match(WORD) ?? []);
  const core = kept.filter((word) => !isPlaceWord(word));
  return core.length >= MIN_CORE_WORDS ? core : allWords(text);
}

/** All words of a text in lower case, signs left out. */
export const allWords = (text: string): string[] => text.normalize('NFKC').toLowerCase().match(WORD) ?? [];

const REGION_WORDS = new Set(
  'us usa uk eu emea apac latam amer dach nordics benelux anz apj america americas american european asia asian europe african africa north south east west region regional territory'.split(
    ' ',
  ),
);
const placeWords = new Map<string, boolean>();

/** Whether a word alone names a place. Words are remembered: postings share most of theirs. */
function isPlaceWord(word: string): boolean {
  const known = placeWords.get(word);
  if (known !== undefined) return known;
  const found =
    REGION_WORDS.has(word) ||
    (word.length > 3 &&
      (countryByName(word) !== null || citiesByName(word).length > 0 || subdivisionsByName(word).length > 0));
  if (placeWords.size < 50_000) placeWords.set(word, found);
  return found;
}
