import { FAMILY_LABELS, type Family, type Trade } from './families.js';
import type { Judged } from '../claims/index.js';
import { familyOfDuties } from './role-family-duties.js';
import { sideInDuties } from './role-family-side.js';
import { ANALYST } from './role-family-words.js';
import { type Found, type Title, fold } from './role-family-found.js';
import { stackInText, BARE, OTHER_SOFTWARE, SERVER_LANGUAGE, inText } from './role-family-stack.js';
import { decisionOf } from './role-family-in-title.js';
import { ofElse } from './role-family-elsewhere.js';

/** The family of a role, the words that say it, and every claim with what became of it. */
export interface RoleFamilyReading {
  readonly family: string | null;
  readonly evidence: string | null;
  readonly claims: readonly Judged<string>[];
}

/** Whose trade the title leaves to the duties, and which families can be meant. */
const LEFT_OPEN: readonly (readonly [words: RegExp, among: ReadonlySet<Trade>])[] = [
  [
    new RegExp(`(?:${ANALYST})`),
    new Set<Trade>(['product', 'data-analytics', 'finance', 'operations', 'legal', 'security', 'marketing']),
  ],
];

/** What the duties say where the title names an analyst, of what the title does not say or says in a word that is of many trades. */
function ofOpen(best: Found, title: Title, text: string): Found | null {
  if (best.trade !== 'product' && best.trade !== 'data-analytics') return null;
  const open = LEFT_OPEN.find(([words]) => words.test(best.words));
  if (open === undefined || /\b(?:data|bi|dat\w+|analytics)\b/.test(title.text)) return null;
  const told = familyOfDuties(text, open[1]);
  return told === null ? null : inText(told.family, told.words);
}

/** The side of the program that the text names, or that its duties show. */
function sideOf(best: Found, title: Title, text: string): Found | null {
  const isOpen = best.trade === 'software' || best.words === 'web';
  const isServer =
    best.trade === 'backend' && SERVER_LANGUAGE.test(best.words) && !title.text.includes('backend');
  if ((!isOpen && !isServer) || OTHER_SOFTWARE.test(title.text)) return null;
  const named = isOpen && BARE.test(title.text) ? stackInText(text) : null;
  if (named !== null) return named;
  const told = sideInDuties(text, isOpen);
  if (told === null) return best.words === 'web' ? { ...best, trade: 'fullstack' } : null;
  return isServer && told.family !== 'fullstack' ? null : inText(told.family, told.words);
}

const toldOf = (best: Found | undefined, title: Title, text: string, department?: string): Found | null =>
  best === undefined
    ? ofElse(title, text, department)
    : (sideOf(best, title, text) ?? ofOpen(best, title, text));

/** The family of a role by its title; by its department, then by the text, only where the title says no more than "Software Engineer". */
export function readFamily(raw: string, text: string, department?: string): RoleFamilyReading {
  const title = fold(raw);
  const { best, rest } = decisionOf(title);
  const told = toldOf(best, title, text, department);
  const winner = told ?? best;
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

/** Families that count too when another is named: "developer" means one of any side. */
const PARTS: ReadonlyMap<string, readonly Family[]> = new Map([
  [
    'software',
    [
      'backend',
      'frontend',
      'fullstack',
      'mobile',
      'infrastructure',
      'data-engineering',
      'machine-learning',
      'hardware',
      'quality',
      'security',
    ],
  ],
  ['frontend', ['fullstack']],
  ['backend', ['fullstack']],
]);

/**
 * The families that a job may have for some words of a search: the one they name first; none where they name none. A field alone
 * ("machine learning") is read as the work of who leads in it.
 */
export function agreeingFamilies(words: string): readonly string[] {
  const family = readRoleFamily(words) ?? readRoleFamily(`${words} lead`);
  return family === null ? [] : [family, ...(PARTS.get(family) ?? [])];
}

/** All role families with their labels, in a fixed order. */
export function roleFamilyList(): readonly { readonly slug: string; readonly label: string }[] {
  return (Object.keys(FAMILY_LABELS) as Family[]).map((slug) => ({ slug, label: FAMILY_LABELS[slug] }));
}
