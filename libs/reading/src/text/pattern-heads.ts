/** Stands in a head for any sign. */
export const ANY = '*';
const HEAD = 2;

/** Where the class or the bracket that opens at `from` ends, the sign behind an escape, or the one sign that stands there. */
function partEnd(source: string, from: number): number {
  const sign = source.charAt(from);
  if (sign === '\\') return from + 2;
  if (sign !== '(' && sign !== '[') return from + 1;
  let at = from + 1;
  while (at < source.length && source.charAt(at) !== (sign === '(' ? ')' : ']'))
    at = sign === '(' ? partEnd(source, at) : at + (source.charAt(at) === '\\' ? 2 : 1);
  return at + 1;
}

/** The alternatives of a pattern that stand in no bracket. */
function alternatives(source: string): string[] {
  const found: string[] = [];
  let start = 0;
  for (let at = 0; at < source.length; at = partEnd(source, at)) {
    if (source.charAt(at) !== '|') continue;
    found.push(source.slice(start, at));
    start = at + 1;
  }
  return [...found, source.slice(start)];
}

/** The same, and in place of an alternative that is one bracket what stands in it. */
export function flattened(source: string): string[] {
  return alternatives(source).flatMap((one) =>
    one.startsWith('(?:') && partEnd(one, 0) === one.length ? flattened(one.slice(3, -1)) : [one],
  );
}

/** The first two characters that words matched by a pattern can have; `*` stands for any, a blank for what is no part of a word. */
export function headsOf(source: string): Set<string> {
  const heads = new Set<string>();
  const grow = (rest: string, head: string): void => {
    if (head.length === HEAD || head.endsWith(ANY)) heads.add(head);
    else if (rest === '') heads.add(head.padEnd(HEAD, ' '));
    else {
      const end = partEnd(rest, 0);
      const part = rest.slice(0, end);
      const [count = ''] = /^(?:[?*+]|\{\d+(?:,\d*)?\})?\??/.exec(rest.slice(end)) ?? [];
      const after = rest.slice(end + count.length);
      if (isZeroWidth(part) || /^(?:[?*]|\{0)/.test(count)) grow(after, head);
      if (isZeroWidth(part)) return;
      if (part.startsWith('('))
        for (const one of alternatives(part.slice(part.startsWith('(?:') ? 3 : 1, -1)))
          grow(one + after, head);
      else grow(/^(?:[+*]|\{)/.test(count) ? `.${after}` : after, head + signOf(part));
    }
  };
  for (const one of alternatives(source)) grow(one, '');
  return heads;
}

const isZeroWidth = (part: string): boolean => /^(?:\(\?<?[=!]|[\^$]|\\b)/.test(part);

function signOf(part: string): string {
  if (/^[a-z0-9]$/.test(part)) return part;
  return /^(?:\\[wd]|\.|\[.*[a-z0-9w].*\])$/.test(part) ? ANY : ' ';
}
