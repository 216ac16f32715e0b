import { table } from '@app/core/untrusted';
import { sectionLines, type SectionLine } from '../claims/index.js';
import { isCased } from './skill-context.js';
import type { Mention } from './skill-neighbours.js';
import { affirmed, isOtherSense } from './skill-sense.js';
import { Subjects } from './skill-subject.js';
import { isEmployer } from './employers.js';
import { skillByName } from './skill-taxonomy.js';
import { endOf, folded, shapeOf, startOf } from './skill-tokens.js';
import { load, firstWords, entries, firstShapes, type Entry } from './skill-entries.js';
import { settle } from './settle-skills.js';

load();

/** What a text stands in. */
export interface SkillSetting {
  /** The title of the posting; it is read before the text. */
  readonly title?: string;
  /** The employer: its own name is no skill. */
  readonly company?: string;
}

/**
 * Skills of the taxonomy that a text names, as sorted slugs. "Go", "R" and "C" count only where a neighbour shows that
 * the language is meant. What the text denies ("no PHP") or says of somebody else (the company, its customers, another team,
 * a degree) does not count. Never throws; reads at most 60,000 characters.
 */
export function readSkills(text: string, { title = '', company = '' }: SkillSetting = {}): readonly string[] {
  const source = (title === '' ? text : `${title}\n${text}`).slice(0, 60_000);
  const { sure, doubtful } = mentionsIn(source);
  const meant = [...settle(source, doubtful, sure)].sort((a, b) => a.start - b.start);
  const lineAt = meant.length === 0 ? () => undefined : linesOf(text, title === '' ? 0 : title.length + 1);
  const subjects = new Subjects(source);
  const found = new Set<string>();
  const said = affirmed(source, meant);
  for (const [at, one] of said.entries()) {
    const { skill, start, end } = one;
    if (found.has(skill.slug) || isEmployer(skill.label, source.slice(start, end), company)) continue;
    if (!subjects.isOfOthers(one, lineAt(start), said[at + 1])) addSkill(found, skill.slug);
  }
  return [...found].sort();
}

function mentionsIn(source: string): { readonly sure: Mention[]; readonly doubtful: Mention[] } {
  const [sure, doubtful]: [Mention[], Mention[]] = [[], []];
  const words = folded(source);
  for (let start = startOf(words, 0); start < words.length;) {
    const wordEnd = endOf(words, start);
    const hit = firstShapes[shapeOf(words, start, wordEnd)] === 1 ? longest(words, start, wordEnd) : null;
    const at = start;
    start = startOf(words, hit?.end ?? wordEnd);
    if (hit === null) continue;
    const { skill, own } = hit.entry;
    const one = { skill, start: at, end: hit.end };
    if (skill.reading === 'stated' || isOtherSense(source, one)) continue;
    const written = source.slice(one.start, one.end);
    const isLow = own
      ? !isCased(written, skill)
      : NEEDS_CAPITALS.has(written.toLowerCase()) && written !== written.toUpperCase();
    if (own || isLow) doubtful.push({ ...one, isLow });
    else sure.push(one);
  }
  return { sure, doubtful };
}

/** Abbreviations that are words of some language in small letters: "elk" is "each" in Dutch. */
const NEEDS_CAPITALS: ReadonlySet<string> = new Set([
  'elk',
  'asr',
  'lte',
  'spi',
  'sns',
  'rag',
  'ood',
  'ror',
  'iam',
]);

/** Answers which line of the text a place of the source stands in; for ascending places. */
function linesOf(text: string, shift: number): (at: number) => SectionLine | undefined {
  const lines = sectionLines(text);
  let line = 0;
  return (at) => {
    if (at < shift) return undefined;
    while ((lines[line + 1]?.start ?? Infinity) <= at - shift) line += 1;
    return lines[line];
  };
}

function longest(words: string, start: number, wordEnd: number): { entry: Entry; end: number } | null {
  let key = words.slice(start, wordEnd);
  const most = firstWords.get(key);
  if (most === undefined) return null;
  let best: { entry: Entry; end: number } | null = null;
  let end = wordEnd;
  for (let used = 1; ; used += 1) {
    const entry = entries.get(key);
    if (entry) best = { entry, end };
    const next = used < most ? startOf(words, end) : words.length;
    if (next >= words.length || !isJoined(words, end, next)) return best;
    end = endOf(words, next);
    key = `${key} ${words.slice(next, end)}`;
  }
}

/** The words of one name stand side by side: only blanks, `/`, `&` or a hyphen between them. */
function isJoined(text: string, from: number, to: number): boolean {
  if (to === from || to - from > 3) return false;
  for (let at = from; at < to; at += 1) if (!JOINING.has(text.charCodeAt(at))) return false;
  return true;
}

const JOINING: ReadonlySet<number> = new Set(
  [...' \u00a0/&-\u2010\u2011\u2012\u2013'].map((sign) => sign.charCodeAt(0)),
);

/** Skills whose name holds another: who asks for Spring Boot asks for Spring. */
const IMPLIED = table<string>({
  'spring-boot': 'spring',
  rails: 'ruby',
  apollo: 'graphql',
  'azure-devops': 'azure',
  'azure-data-factory': 'azure',
});

function addSkill(found: Set<string>, slug: string): void {
  found.add(slug);
  const implied = IMPLIED.get(slug);
  if (implied !== undefined) found.add(implied);
}

/** Canonical slugs for a source's own skill list; names outside the taxonomy are left out. */
export function skillsFromFields(names: readonly string[]): readonly string[] {
  return [...new Set(names.flatMap((name) => skillByName(name)?.slug ?? []))].sort();
}
