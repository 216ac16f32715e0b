import type { Trade } from './families.js';
import { ENGINEERING_HEAD } from './role-family-words.js';
import { type Found, type Title, found, FINDERS, isTechnical } from './role-family-found.js';
import { byLanguage, stackOf } from './role-family-stack.js';

const NEEDS_HEAD: ReadonlySet<Trade> = new Set<Trade>([
  'machine-learning',
  'data-engineering',
  'infrastructure',
  'hardware',
]);

/** Who may work on "AI", "data" or "systems" as an engineer; beside other trades these words only name a subject. */
const MAKER =
  /\b(?:scientists?|researchers?|research|specialist\w*|lead|ops|intern|staff|head|manager|director|technical|r&d|resident|fellow|lider|responsable|tech|expert\w*|praktik\w+|leiter\w*|consultant|tecnic[oa])\b/;

const LIST = /^ ?(?:\/|&|\+|and|or|und|oder|et|ou|y|o|i|e|en|of|och|eller|lub)(?!\w)/;

/** Words that yield to the field before them: "Machine Learning Scientist", "Maritime Systems Engineer". */
const YIELDING = /^(?:systems?|platforms?|scientist|research(?:er)?)$/;

/** A partner of people or finance sells nothing: the word yields to every field before it. */
const PARTNER = /^partners?$/;

/**
 * Of several fields in one part of a title the one nearest to the trade counts: the last before it ("Cloud Security Engineer"), else
 * the first behind it ("Backend Engineer Data Analytics", "Desarrollador Backend Pruebas"); of a list of fields of engineering the first.
 */
function nearest(all: readonly Found[], text: string): Found | undefined {
  const head = all.length < 2 ? -1 : text.search(ENGINEERING_HEAD);
  const before = all.filter(({ from }) => from < head);
  const isBehind = head >= 0 && before.length === 0;
  const fields = head < 0 ? all : isBehind ? all.slice(0, 1) : before;
  return fields.reduce<Found | undefined>((best, one) => {
    if (best === undefined) return one;
    if (isTechnical(best) && YIELDING.test(one.words)) return best;
    if (PARTNER.test(one.words)) return best;
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

/** Trades that name what is done, not who does it: before another trade they are its subject ("Data Science Project Manager"). */
const SUBJECT =
  /(?:science|support|success|services?|experience|care|operations|ops|assurance|management|intelligence|resources|acquisition|relations|devops|sre|etl|qa|data|reliability|desk|technology|chain|development|rewards|marketing|enablement|sap)$/;

/** Of the whole trades in one part the first decides, unless it is only the subject of the one that follows it. */
const headOf = (trades: readonly Found[], text: string): Found | undefined =>
  trades.reduce<Found | undefined>((best, one) => {
    if (best === undefined) return one;
    const between = text.slice(best.from + best.words.length, one.from);
    return SUBJECT.test(best.words) && /^[ -](?:[a-z]+ )?$/.test(between) && !LIST.test(between) ? one : best;
  }, undefined);

/** Whether the name of a later part says more than the vague word of an earlier one. */
const isClearer = (later: Found, vague: Found): boolean =>
  vague.trade === 'software'
    ? isTechnical(later)
    : later.trade === 'none' || ['product', 'data-analytics'].includes(vague.trade);

/** Of weak words the one who writes software says most; whom a technician serves says more than that he is one. */
const WEIGHTS: Partial<Record<Trade, number>> = {
  software: 3,
  it: 2,
  'customer-success': 2,
  operations: 2,
  none: 1,
};

const weightOf = ({ trade }: Found): number => WEIGHTS[trade] ?? 0;

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
    const best = headOf(byPart(trades, part), title.text) ?? nearest(byPart(fields, part), title.text);
    if (best !== undefined && (vague === undefined || isClearer(best, vague))) return best;
    vague ??= byPart(weak, part).sort((a, b) => weightOf(b) - weightOf(a))[0];
  }
  return vague;
}

/** What is known of a title: the words that decide, and all that were found. */
interface Decision {
  readonly best: Found | undefined;
  readonly rest: readonly Found[];
}

export function decisionOf(title: Title): Decision {
  const trades = found(title, FINDERS.trades);
  const fields = fieldsThatCount(title, found(title, FINDERS.fields));
  const weak = found(title, FINDERS.weak);
  const decided = decide(title, trades, fields, weak);
  const best = decided && byLanguage(stackOf(decided, fields, title.text), title.text);
  return { best, rest: [...trades, ...fields, ...weak].filter((one) => one !== decided && one !== best) };
}
