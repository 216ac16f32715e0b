import { skillList, type Skill } from './skill-taxonomy.js';
import { shapeOf, skillTokens } from './skill-tokens.js';

export interface Entry {
  readonly skill: Skill;
  /** The alias is the skill's own label: only that one is held to capitals or neighbours. */
  readonly own: boolean;
}

export const entries = new Map<string, Entry>();

export const firstWords = new Map<string, number>();

/** The shapes of those words. */
export const firstShapes = new Uint8Array(0x10000);

export function load(): void {
  for (const skill of skillList()) {
    for (const alias of [skill.label.toLowerCase(), ...skill.aliases]) {
      const words = skillTokens(alias);
      const [first] = words;
      if (first === undefined) continue;
      const key = words.join(' ');
      const own = words.length === 1 && skill.reading !== 'plain' && isOwn(skill, alias);
      if (!entries.has(key)) entries.set(key, { skill, own });
      firstShapes[shapeOf(first, 0, first.length)] = 1;
      firstWords.set(first, Math.max(firstWords.get(first) ?? 0, words.length));
    }
  }
}

/** Aliases with a sign or digit ("golang", "react.js") are sure by themselves; the bare word is not. */
function isOwn(skill: Skill, alias: string): boolean {
  const label = skill.label.toLowerCase();
  return alias === label || label.split(/[ .]/).includes(alias) || alias === skill.slug;
}
