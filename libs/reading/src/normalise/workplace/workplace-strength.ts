import { pattern, quote } from '../../text/index.js';
import { clauseAround, polarityOf, type Claim, type Section, type Strength } from '../claims/index.js';
import { subjectOf, type Mention } from './subjects.js';
import { PARTLY, WHOLLY, type Mode } from './workplace-words.js';
import type { Found } from './workplace-found.js';

/** What words say of the place of work; `whole` where a denial is of "fully remote" alone, so that some of it may be left. */
export interface WorkplaceClaim extends Claim<Mode> {
  readonly whole?: true;
}

const YES = pattern(
  String.raw`^\s?[:?|–-]\s?(?:yes|ja|oui|sí|si|tak|sì|sim|✓|✅|100 ?%|possible|ok)(?!\p{L})`,
);

const ROLE_BEFORE = pattern(
  String.raw`(?<!\p{L})(?:this|the|your|our)\s(?:\p{L}+[\s-]){0,3}(?:role|position|job|opportunity|vacancy|internship|contract)(?!\p{L})|(?<!\p{L})(?:(?:this|it) (?:is|will be)|you(?:[’']ll| will| can| may)?(?: also)? (?:be |work)|position is|role is|location is|stelle|position|poste|puesto|functie|stanowisk\p{L}+|posizione|vaga|tjänst\p{L}*|work(?:ing|s|ed)?|arbeite[nst]*|travail\p{L}*|trabaj\p{L}+|werk\p{L}*|praca|lavor\p{L}+|trabalh\p{L}+|arbet\p{L}+|open to|based|hiring|must be|required|option|basis)(?!\p{L})`,
);

const ROLE_AFTER = pattern(
  String.raw`^[\s-](?:(?:full[- ]time|first|permanent|contract|based|only|work|working|remote)\s){0,2}(?:role|position|job|opportunity|opening|internship|contract|work|working|model|schedule|arrangement|environment|setting|set-?up|policy|basis|candidates?|applicants?|eligible|within|in|from|across|anywhere|possible|available|option|ok|only|required|(?:\d|one|two|three|four|five)|arbeit\p{L}*|möglich|stelle|modell|possible|posible|mogelijk|możliw\p{L}+|possibile|possível|möjligt|w |praca|aus)(?!\p{L})`,
);

/** "Not fully remote" leaves some of it. */
const NOT_WHOLLY = pattern(
  String.raw`(?<!\p{L})(?:not|n['’]t|nicht|pas|non|niet|nie|não|inte)\s(?:an? |zu |à )?(?:fully|completely|entirely|100 ?%|vollständig|komplett|totalement|completamente|volledig|totalmente|helt)[\s-]$`,
);

export const plain = (value: Mode, words: string): WorkplaceClaim => ({
  value,
  quote: quote(words, 0, words.length),
  strength: 'sentence',
  subject: 'role',
  denied: false,
});

export interface Around {
  readonly label: string;
  readonly section: Section;
  readonly language: string | null;
  readonly isShort: boolean;
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

export function claimOf(sentence: string, found: Found, around: Around): WorkplaceClaim | null {
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

export const isPerkSection = (section: Section): boolean =>
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
