const MAX_CHARS = 500 * 1_024;

interface Rule {
  readonly allow: boolean;
  readonly path: string;
}

/** What a robots.txt says to one robot. */
export interface RobotsRules {
  readonly rules: readonly Rule[];
}

/**
 * Reads a robots.txt for the robot called `product` (RFC 9309): the group that names it, else the group of `*`. Rules of
 * several groups for the same robot are taken together; unknown lines are left out; at most 500 KiB are read.
 */
export function readRobots(text: string, product: string): RobotsRules {
  const groups = new Map<string, Rule[]>();
  let agents: string[] = [];
  let inRules = false;
  for (const line of text.slice(0, MAX_CHARS).split(/\r\n|\r|\n/)) {
    const match = /^\s*(user-agent|allow|disallow)\s*:\s*([^#]*)/i.exec(line);
    if (match === null) continue;
    const field = (match[1] ?? '').toLowerCase();
    const value = (match[2] ?? '').trim();
    if (field === 'user-agent') {
      agents = inRules ? [value.toLowerCase()] : [...agents, value.toLowerCase()];
      inRules = false;
      for (const agent of agents) if (!groups.has(agent)) groups.set(agent, []);
    } else {
      inRules = true;
      if (value === '') continue;
      for (const agent of agents) groups.get(agent)?.push({ allow: field === 'allow', path: value });
    }
  }
  return { rules: groups.get(product.toLowerCase()) ?? groups.get('*') ?? [] };
}

/** True where the path (with its query) may be read: the longest matching rule decides, allow wins a tie. */
export function isAllowedByRobots({ rules }: RobotsRules, path: string): boolean {
  if (path === '/robots.txt') return true;
  let best: Rule | null = null;
  for (const rule of rules) {
    if (!matches(rule.path, path)) continue;
    const longer = best === null || rule.path.length > best.path.length;
    if (longer || (best !== null && rule.path.length === best.path.length && rule.allow)) best = rule;
  }
  return best?.allow ?? true;
}

/** `*` stands for any run of characters, `$` at the end for the end. Runs in linear time: no pattern from outside is compiled. */
function matches(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith('$');
  const parts = (anchored ? pattern.slice(0, -1) : pattern).split('*');
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const found = index === 0 ? (path.startsWith(part) ? 0 : -1) : path.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  const last = parts.at(-1) ?? '';
  return !anchored || at === path.length || (parts.length > 1 && path.endsWith(last));
}
