import { table } from '../untrusted/index.js';
import { isCased, isMeant, near, type Mention } from './skill-context.js';
import { affirmed, isOtherSense } from './skill-sense.js';
import { skillByName, skillList, type Skill } from './skill-taxonomy.js';
import { skillTokens, type SkillToken } from './skill-tokens.js';

interface Entry {
  readonly skill: Skill;
  /** The alias is the skill's own label: only that one is held to capitals or neighbours. */
  readonly own: boolean;
}

const entries = new Map<string, Entry>();
const firstWords = new Map<string, number>();
/** The shapes of those words. */
const firstShapes = new Set<number>();

function load(): void {
  for (const skill of skillList()) {
    for (const alias of [skill.label.toLowerCase(), ...skill.aliases]) {
      const words = skillTokens(alias);
      const key = words.map((token) => token.word).join(' ');
      const [{ word: first, shape } = { word: '', shape: 0 }] = words;
      const own = words.length === 1 && skill.reading !== 'plain' && isOwn(skill, alias);
      if (key !== '' && !entries.has(key)) entries.set(key, { skill, own });
      firstShapes.add(shape);
      firstWords.set(first, Math.max(firstWords.get(first) ?? 0, words.length));
    }
  }
}

/** Aliases with a sign or digit ("golang", "react.js") are sure by themselves; the bare word is not. */
function isOwn(skill: Skill, alias: string): boolean {
  const label = skill.label.toLowerCase();
  return alias === label || label.split(/[ .]/).includes(alias) || alias === skill.slug;
}

load();

/**
 * Skills of the taxonomy that a text names, as sorted slugs. "Go", "R" and "C" count only where a neighbour shows that
 * the language is meant. What the text denies ("no PHP") does not count. Never throws; reads at most 60,000 characters.
 */
export function readSkills(text: string): readonly string[] {
  const source = text.slice(0, 60_000);
  const found = new Set<string>();
  const doubtful: Mention[] = [];
  const sure: Mention[] = [];
  const words = skillTokens(source);
  for (let at = 0; at < words.length;) {
    const hit = longest(words, at, source);
    if (hit === null) {
      at += 1;
      continue;
    }
    const { skill } = hit.entry;
    const one = { skill, start: words[at]?.start ?? 0, end: words[at + hit.used - 1]?.end ?? 0 };
    if (isOtherSense(source, one)) {
      at += hit.used;
      continue;
    }
    if (!hit.entry.own) sure.push(one);
    else if (isCased(source.slice(one.start, one.end), skill)) doubtful.push(one);
    at += hit.used;
  }
  const meant = [...settle(source, doubtful, sure)].sort((a, b) => a.start - b.start);
  for (const { skill } of affirmed(source, meant)) addSkill(found, skill.slug);
  return [...found].sort();
}

function longest(
  words: readonly SkillToken[],
  at: number,
  text: string,
): { entry: Entry; used: number } | null {
  const first = words[at];
  if (!first || !firstShapes.has(first.shape)) return null;
  const most = firstWords.get(first.word);
  if (most === undefined) return null;
  let best: { entry: Entry; used: number } | null = null;
  let key = first.word;
  for (let used = 1; ; used += 1) {
    const entry = entries.get(key);
    if (entry) best = { entry, used };
    const last = words[at + used - 1];
    const next = words[at + used];
    if (used === most || !last || !next || !isJoined(text, last.end, next.start)) return best;
    key = `${key} ${next.word}`;
  }
}

/** The words of one name stand side by side: only blanks, `/`, `&` or a hyphen between them. */
const isJoined = (text: string, from: number, to: number): boolean =>
  to - from <= 3 && /^[ \u00a0/&\u2010-\u2013-]+$/.test(text.slice(from, to));

/** Skills whose name holds another: who asks for Spring Boot asks for Spring. */
const IMPLIED = table<string>({
  'spring-boot': 'spring',
  rails: 'ruby',
  apollo: 'graphql',
});

function addSkill(found: Set<string>, slug: string): void {
  found.add(slug);
  const implied = IMPLIED.get(slug);
  if (implied !== undefined) found.add(implied);
}

/**
 * The sure ones, and the doubtful ones that are meant; each of these may be the neighbour that proves another. Only what
 * stands near is asked again, so a list of n names costs n.
 */
function settle(text: string, doubtful: readonly Mention[], sure: readonly Mention[]): ReadonlySet<Mention> {
  const inOrder = [...sure, ...doubtful].sort((a, b) => a.start - b.start);
  const place = new Map(inOrder.map((one, index) => [one, index]));
  const settled = new Set(sure);
  const waiting = [...doubtful];
  for (const one of waiting) {
    if (settled.has(one)) continue;
    const around = near(inOrder, place.get(one) ?? 0);
    const proofs = around.filter((other) => settled.has(other));
    if (!isMeant(text, one, proofs)) continue;
    settled.add(one);
    waiting.push(...around.filter((other) => !settled.has(other)));
  }
  return settled;
}

/** Canonical slugs for a source's own skill list; names outside the taxonomy are left out. */
export function skillsFromFields(names: readonly string[]): readonly string[] {
  return [...new Set(names.flatMap((name) => skillByName(name)?.slug ?? []))].sort();
}
