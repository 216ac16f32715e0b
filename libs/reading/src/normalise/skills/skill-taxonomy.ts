import { DATA_SKILL_ROWS } from './tables/skills-data.js';
import { LANGUAGE_SKILL_ROWS } from './tables/skills-languages.js';
import { PLATFORM_SKILL_ROWS } from './tables/skills-platform.js';

/**
 * One skill of the taxonomy. `aliases` are lower case. A skill whose name is a common word or a letter is `careful`:
 * it is found only beside other skills or words of programming. A `cased` one must be written with its capital, unless it stands
 * in a list of skills. A `stated` one (a regulation, an industry) is taken from a source's own list only: in a text it is no skill.
 */
export interface Skill {
  readonly slug: string;
  readonly label: string;
  readonly aliases: readonly string[];
  readonly reading: 'plain' | 'careful' | 'cased' | 'stated';
}

const READING = { '!': 'careful', '^': 'cased', '-': 'stated' } as const;
const skills = new Map<string, Skill>();
const byName = new Map<string, Skill>();

function load(): void {
  for (const row of [LANGUAGE_SKILL_ROWS, DATA_SKILL_ROWS, PLATFORM_SKILL_ROWS].join('\n').split('\n')) {
    const [slug = '', label = '', aliases = '', mark = ''] = row.split('|');
    if (slug === '') continue;
    const names = aliases
      .split(',')
      .filter((alias) => alias !== '')
      .map((alias) => alias.toLowerCase());
    const skill: Skill = {
      slug,
      label,
      aliases: names,
      reading: READING[mark as keyof typeof READING] ?? 'plain',
    };
    skills.set(slug, skill);
    for (const name of [label.toLowerCase(), ...names, slug]) if (!byName.has(name)) byName.set(name, skill);
  }
}
load();

/** All skills, sorted by slug. */
export function skillList(): readonly Skill[] {
  return [...skills.values()].sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

/** The skill that a label, slug or alias means ("Golang" gives `go`), or null. Case and outer blanks do not matter. */
export function skillByName(name: string): Skill | null {
  const key = name.trim().toLowerCase().replace(/\s+/g, ' ');
  return byName.get(key) ?? byName.get(key.replace(/[\s_]+/g, '-')) ?? null;
}

/** Label of a skill slug, or the slug itself where it is unknown. */
export function skillLabel(slug: string): string {
  return skills.get(slug)?.label ?? slug;
}
