import { skillByName, skillList, type Skill } from './skill-taxonomy.js';

interface Token {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

interface Entry {
  readonly skill: Skill;
  /** The alias is the skill's own label: only that one is held to capitals or neighbours. */
  readonly own: boolean;
}

const TOKEN = /\.?[\p{L}\p{N}]+(?:[.'’_-][\p{L}\p{N}]+)*(?:\+\+|#)?/gu;
const MAX_WORDS = 5;
const entries = new Map<string, Entry>();
const firstWords = new Map<string, number>();

function load(): void {
  for (const skill of skillList()) {
    for (const alias of [skill.label.toLowerCase(), ...skill.aliases]) {
      const words = tokens(alias);
      const key = words.map((word) => word.lower).join(' ');
      const first = words[0]?.lower ?? '';
      const own = words.length === 1 && skill.reading !== 'plain' && isOwn(skill, alias);
      if (key !== '' && !entries.has(key)) entries.set(key, { skill, own });
      firstWords.set(first, Math.max(firstWords.get(first) ?? 0, words.length));
    }
  }
}

/** Aliases with a sign or digit ("golang", "react.js") are sure by themselves; the bare word is not. */
function isOwn(skill: Skill, alias: string): boolean {
  const label = skill.label.toLowerCase();
  return alias === label || label.split(/[ .]/).includes(alias) || alias === skill.slug;
}

function tokens(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map((match) => ({
    text: match[0],
    lower: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

load();

const CUE_BEFORE =
  /\b(?:in|with|using|use|uses|like|languages?|language such as|such as|including|e\.g\.,?|know(?:ledge of)?|proficien\w+ (?:in|with)|fluen\w+ in|expert(?:ise)? in|experience (?:in|with|of)|written in|coding in|code in|programming in|write|learn|stack:?|tools?:?|technologies:?|skills:?|framework|frameworks?:?)\s*[:(]?\s*$/i;
const CUE_AFTER =
  /^\s*(?:programming|language|developers?|engineers?|code|codebase|scripting|lang\b|services|backend|microservices|sdk|api|apis|framework|stack|studio|packages?|version|\d)/i;

/**
 * Skills of the taxonomy that a text names, as sorted slugs. "Go", "R" and "C" count only where a neighbour shows that
 * the language is meant. Never throws; reads at most 60,000 characters.
 */
export function readSkills(text: string): readonly string[] {
  const source = text.slice(0, 60_000);
  const found = new Set<string>();
  const doubtful: { readonly skill: Skill; readonly start: number; readonly end: number }[] = [];
  const sure: { readonly start: number; readonly end: number }[] = [];
  const words = tokens(source);
  for (let at = 0; at < words.length;) {
    const hit = longest(words, at, source);
    if (hit === null) {
      at += 1;
      continue;
    }
    const span = { start: words[at]?.start ?? 0, end: words[at + hit.used - 1]?.end ?? 0 };
    if (!hit.entry.own) {
      found.add(hit.entry.skill.slug);
      sure.push(span);
    } else if (isCased(source.slice(span.start, span.end), hit.entry.skill)) {
      doubtful.push({ skill: hit.entry.skill, ...span });
    }
    at += hit.used;
  }
  settle(source, doubtful, sure, found);
  return [...found].sort();
}

function longest(words: readonly Token[], at: number, text: string): { entry: Entry; used: number } | null {
  const first = words[at];
  const most = first ? (firstWords.get(first.lower) ?? 0) : 0;
  for (let used = Math.min(most, MAX_WORDS, words.length - at); used > 0; used -= 1) {
    const run = words.slice(at, at + used);
    const entry = entries.get(run.map((word) => word.lower).join(' '));
    if (entry && isJoined(run, text)) return { entry, used };
  }
  return null;
}

/** The words of one name stand side by side: only blanks, `/`, `&` or a hyphen between them. */
function isJoined(run: readonly Token[], text: string): boolean {
  return run.every((word, index) => {
    const next = run[index + 1];
    return !next || /^[ \u00a0/&-]{1,3}$/.test(text.slice(word.end, next.start));
  });
}

function isCased(written: string, skill: Skill): boolean {
  if (skill.label === written) return true;
  return /^[A-Z]/.test(written) || (skill.reading === 'cased' && !/^[A-Z]/.test(skill.label));
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A cased name counts as it stands unless it opens a sentence as a verb; a careful one needs a neighbour. */
function settle(
  text: string,
  doubtful: readonly (Span & { readonly skill: Skill })[],
  sure: Span[],
  found: Set<string>,
): void {
  let again = true;
  const open = new Set(doubtful);
  while (again) {
    again = false;
    for (const one of open) {
      if (!isMeant(text, one, sure)) continue;
      open.delete(one);
      found.add(one.skill.slug);
      sure.push(one);
      again = true;
    }
  }
}

function isMeant(text: string, one: Span & { readonly skill: Skill }, sure: readonly Span[]): boolean {
  if (one.skill.reading === 'cased') return true;
  const before = text.slice(Math.max(0, one.start - 40), one.start);
  const after = text.slice(one.end, one.end + 40);
  if (/^[’'](?:s|re|ll)\b|^-to-|^ to[- ]market/i.test(after) || /[&]\s?$/.test(before)) return false;
  if (hasNeighbour(text, one, sure)) return true;
  if (one.skill.label.length === 1) return /^\s*(?:programming|language)/i.test(after);
  return CUE_AFTER.test(after) || (CUE_BEFORE.test(before) && /^\s*(?:[,;.)/]|and\b|or\b|$)/i.test(after));
}

/** Another skill stands right beside it, with only list signs between. */
function hasNeighbour(text: string, one: Span, sure: readonly Span[]): boolean {
  return sure.some((other) => {
    const between =
      other.end <= one.start ? text.slice(other.end, one.start) : text.slice(one.end, other.start);
    return (
      other !== one &&
      between.length <= 8 &&
      /^[\s,;/|•·&+()-]*(?:and|or|and\/or)?[\s,;/(|]*$/i.test(between) &&
      between.trim() !== ''
    );
  });
}

/** Canonical slugs for a source's own skill list; names outside the taxonomy are left out. */
export function skillsFromFields(names: readonly string[]): readonly string[] {
  return [...new Set(names.flatMap((name) => skillByName(name)?.slug ?? []))].sort();
}
