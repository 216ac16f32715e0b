import type { Judged } from './claims/index.js';
import { matchesOf } from './matches.js';
import {
  ENGINEERING_HEAD,
  FAMILY_LABELS,
  FIELDS,
  TECHNICAL,
  TRADES,
  WEAK,
  type Family,
  type Trade,
} from './role-family-words.js';

/** The family of a role, the words that say it, and every claim with what became of it. */
export interface RoleFamilyReading {
  readonly family: string | null;
  readonly evidence: string | null;
  readonly claims: readonly Judged<string>[];
}

/** Words of a title that name a family: where they stand, and in which part of the title. */
interface Found {
  readonly trade: Trade;
  readonly words: string;
  readonly from: number;
  readonly part: number;
}

interface Title {
  readonly text: string;
  readonly parts: readonly number[];
}

interface Matcher {
  readonly trades: readonly Trade[];
  readonly pattern: RegExp;
}

/** All words of one table in one pattern, one group a family: a title is gone through once for each table. */
const matcher = (words: typeof TRADES): Matcher => ({
  trades: words.map(([trade]) => trade),
  pattern: new RegExp(`\\b(?:${words.map(([, list]) => `(${list.join('|')})`).join('|')})(?!\\w)`, 'g'),
});
const MATCHERS = { trades: matcher(TRADES), fields: matcher(FIELDS), weak: matcher(WEAK) };

const SEPARATOR =
  / [-–—]+ ?|[-–—] |[,;:()[\]|–—@!•·]+| (?:for|fur|pour|para|at|with|bei|chez|dla|voor|w|mit|mot) /g;
const GENDER_ENDING =
  /(?:[:*_/]-?| ?\()(?<=\w{3}[^\w]{1,2}|\w{3}_)(?:in|innen|a|e|r|trice|euse|ne|o|ka)\)?(?!\w)/g;

/** Where a compound is taken apart, so that each of its words is found: "Software|entwickler". */
const COMPOUND =
  /(?=entwickl|ingenieur|utvecklare|sicherheit|ciber|marketing|designer|tester|kommunikation|sakerhet)(?<=\w{3})/g;

function fold(title: string): Title {
  const text = title
    .slice(0, 300)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss')
    .replace(GENDER_ENDING, '')
    .replace(COMPOUND, ' ')
    .replace(/\b(front|back)[- ]?(?:end\b|(?=\/|and | ?& ?back))/g, '$1end')
    .replace(/\bfull[- ]?stack/g, 'fullstack')
    .replace(/\bdev ops\b/g, 'devops');
  return { text, parts: matchesOf(text, SEPARATOR).map(({ index }) => index) };
}

function found({ text, parts }: Title, { trades, pattern }: Matcher): Found[] {
  return matchesOf(text, pattern).map((match) => {
    const group = match.findIndex((words, index) => index > 0 && words !== undefined);
    const part = parts.filter((at) => at < match.index).length;
    return { trade: trades[group - 1] ?? 'none', words: match[0].trim(), from: match.index, part };
  });
}

const isTechnical = ({ trade }: Found): boolean => TECHNICAL.has(trade);
const NEEDS_HEAD: ReadonlySet<Trade> = new Set<Trade>([
  'machine-learning',
  'data-engineering',
  'infrastructure',
  'hardware',
  'quality',
]);
/** Who may work on "AI", "data" or "systems" as an engineer; beside other trades these words only name a subject. */
const MAKER =
  /\b(?:scientists?|researchers?|research|specialist\w*|lead|ops|intern|staff|head|manager|director|technical|r&d|resident|fellow|lider|responsable|technician|tech|expert\w*|praktik\w+|leiter\w*|consultant)\b/;
const LIST = /^ ?(?:\/|&|\+|and|or|und|oder|et|ou|y|o|i|e|en|of|och|eller|lub)(?!\w)/;

/** Words that yield to the field before them: "Machine Learning Scientist", "Maritime Systems Engineer". */
const YIELDING = /^(?:systems?|platforms?|scientist|research(?:er)?)$/;

/** Of several fields in one part of a title the last stands nearest to the trade; of a list of fields of engineering the first counts. */
function nearest(fields: readonly Found[], text: string): Found | undefined {
  return fields.reduce<Found | undefined>((best, one) => {
    if (best === undefined) return one;
    if (isTechnical(best) && YIELDING.test(one.words)) return best;
    const isList = LIST.test(text.slice(best.from + best.words.length));
    return isList && isTechnical(best) && isTechnical(one) ? best : one;
  }, undefined);
}

const partOf = ({ text, parts }: Title, part: number): string =>
  text.slice(part === 0 ? 0 : parts[part - 1], parts[part]);

/** Of a business field beside an engineer ("Growth Engineer") nothing is known but that it is an engineer. */
function fieldsThatCount(title: Title, fields: readonly Found[]): Found[] {
  const isEngineer = ENGINEERING_HEAD.test(title.text);
  const isMaker = isEngineer || MAKER.test(title.text);
  const isAlone = title.text.split(' ').length < 3;
  return fields.filter((one) => {
    if (isEngineer && ENGINEERING_HEAD.test(partOf(title, one.part))) return isTechnical(one);
    if (one.trade === 'data-engineering') return isEngineer;
    return !NEEDS_HEAD.has(one.trade) || isMaker || isAlone;
  });
}

/** Whether the name of a later part says more than the vague word of an earlier one. */
const isClearer = (later: Found, vague: Found): boolean =>
  vague.trade === 'software' ? isTechnical(later) : later.trade === 'none' || vague.trade === 'product';

/** The words that decide: the first part of the title that names a family does, unless it says no more than "engineer". */
function decide(
  title: Title,
  trades: readonly Found[],
  fields: readonly Found[],
  weak: readonly Found[],
): Found | undefined {
  const byPart = (list: readonly Found[], part: number): Found[] => list.filter((one) => one.part === part);
  let vague: Found | undefined;
  for (let part = 0; part <= title.parts.length; part += 1) {
    const best = byPart(trades, part)[0] ?? nearest(byPart(fields, part), title.text);
    if (best !== undefined && (vague === undefined || isClearer(best, vague))) return best;
    vague ??= byPart(weak, part).sort(
      (a, b) => Number(b.trade === 'software') - Number(a.trade === 'software'),
    )[0];
  }
  return vague;
}

const WEB: ReadonlySet<Trade> = new Set<Trade>([
  'frontend',
  'backend',
  'software',
  'mobile',
  'infrastructure',
]);

/** Front end and back end together, or "full stack" anywhere, are one trade of their own. */
function stackOf(best: Found, fields: readonly Found[]): Found {
  if (!WEB.has(best.trade)) return best;
  const beside = fields.filter(({ part }) => part === best.part);
  const whole = beside.find(({ trade }) => trade === 'fullstack');
  if (whole !== undefined) return whole;
  const names = new Set(beside.map(({ trade }) => trade));
  return names.has('frontend') && names.has('backend') ? { ...best, trade: 'fullstack' } : best;
}

const BARE =
  /^(?:\W|\d|r\d+|senior|sr|junior|jr|staff|lead|principal|founding|full.time|new|grad(?:uate)?|college|i{1,3}|remote|the|a|hiring|role|roles|position|product|software|web|engineers?|engineering|developers?|entwickler|developpeur|desarrollador|programista|programador)+$/;
const IN_TEXT =
  /\b(?:as an?|looking for|seeking|hiring|we need|role of|join us as|you are an?|primary focus|you(?:'ll| will) (?:build|develop|own|work on|design)|(?:build|ship|develop|design|code|and ship|entwickl\w+|suchen|desarrollar|buscamos|recherchons|szukamy|zoeken)|als|en tant que|como|jako)\b[^.\n]{0,60}?\b(full[- ]?stack|front[- ]?end|back[- ]?end)\b(?! teams?\b)/i;
const BOTH_ENDS =
  /\b(?:front[- ]?end|back[- ]?end)\b-?(?: \w+)? ?(?:and|und|et|y|e|i|en|och|&|\/) ?(?:the )?(?:front[- ]?end|back[- ]?end)\b/i;

/** What the text's beginning says of this role where the title is a bare "Software Engineer". */
function fromText(title: Title, text: string): Found | null {
  if (!BARE.test(title.text)) return null;
  const start = text.slice(0, 1_500);
  const [both] = BOTH_ENDS.exec(start) ?? [];
  if (both !== undefined) return { trade: 'fullstack', words: both, from: 0, part: 0 };
  const [words, stack = ''] = IN_TEXT.exec(start) ?? [];
  if (words === undefined) return null;
  const isFront = /^front/i.test(stack);
  const trade = /^full/i.test(stack) ? 'fullstack' : isFront ? 'frontend' : 'backend';
  return { trade, words, from: 0, part: 0 };
}

/** The family of a role by its title; by the text only where the title says no more than "Software Engineer". */
export function readFamily(raw: string, text: string): RoleFamilyReading {
  const title = fold(raw);
  const trades = found(title, MATCHERS.trades);
  const fields = fieldsThatCount(title, found(title, MATCHERS.fields));
  const weak = found(title, MATCHERS.weak);
  const decided = decide(title, trades, fields, weak);
  const best = decided && stackOf(decided, fields);
  const told = best?.trade === 'software' ? fromText(title, text) : null;
  const winner = told ?? best;
  const rest = [...trades, ...fields, ...weak].filter((one) => one !== decided && one !== best);
  const claims = [...(told ? [told] : []), ...(best ? [best] : []), ...rest].map((one): Judged<string> => ({
    value: one.trade,
    quote: one === told ? one.words : asWritten(raw, one.words),
    strength: one === told ? 'sentence' : one === best ? 'title' : 'mention',
    subject: 'role',
    denied: false,
    outcome: one === winner ? 'won' : 'weaker',
  }));
  return {
    family: winner === undefined || winner.trade === 'none' ? null : winner.trade,
    evidence: winner === undefined ? null : told ? told.words : asWritten(raw, winner.words),
    claims,
  };
}

/** The words of a folded title as the title writes them. */
function asWritten(title: string, words: string): string {
  const from = title.toLowerCase().indexOf(words);
  return from < 0 ? words : title.slice(from, from + words.length);
}

/** The role family of a title, or null where none fits. */
export const readRoleFamily = (title: string): string | null => readFamily(title, '').family;

/** All role families with their labels, in a fixed order. */
export function roleFamilyList(): readonly { readonly slug: string; readonly label: string }[] {
  return (Object.keys(FAMILY_LABELS) as Family[]).map((slug) => ({ slug, label: FAMILY_LABELS[slug] }));
}
