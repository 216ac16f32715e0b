/** A line of a text and where it begins. */
export interface Line {
  readonly text: string;
  readonly start: number;
}

/** The lines of a text that a pattern (without the g flag) finds something in. */
export function linesWith(text: string, pattern: RegExp): Line[] {
  const found: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (pattern.test(line)) found.push({ text: line, start });
    start += line.length + 1;
  }
  return found;
}
