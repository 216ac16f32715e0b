/** Words of a page of a PDF, and where they stand: the left end of their line of writing, in points from the lower left corner. */
export interface PlacedWords {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The size of the letters. */
  readonly size: number;
}

/** Words that stand on one line without a wide gap. */
interface Run {
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly text: string;
}

/** Gaps as shares of the size of letters: from the first on there is a blank, from the second on something else begins. */
const [BLANK_GAP, WIDE_GAP] = [0.14, 1.6];
const SAME_LINE = 0.4;

/** The lines of writing, from the top down, each from left to right. */
function rowsOf(words: readonly PlacedWords[]): PlacedWords[][] {
  const rows: PlacedWords[][] = [];
  for (const word of [...words].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    const head = row?.[0];
    if (
      row !== undefined &&
      head !== undefined &&
      head.y - word.y <= SAME_LINE * Math.max(head.size, word.size)
    )
      row.push(word);
    else rows.push([word]);
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
}

function runsOf(row: readonly PlacedWords[]): Run[] {
  const runs: Run[] = [];
  for (const { text, x, y, width, size } of row) {
    const before = runs.at(-1);
    const gap = before === undefined ? Infinity : x - before.end;
    if (before === undefined || gap > WIDE_GAP * size) runs.push({ x, end: x + width, y, text });
    else {
      const joint = gap > BLANK_GAP * size && !/\s$/.test(before.text) && !/^\s/.test(text) ? ' ' : '';
      runs[runs.length - 1] = {
        ...before,
        end: Math.max(before.end, x + width),
        text: before.text + joint + text,
      };
    }
  }
  return runs;
}

/** A column has this many lines at least. */
const LEAST_LINES = 4;
/** Of all lines, so many may run across the gutter: the name above both columns. */
const MOST_CROSSING = 0.2;
const DATES_ONLY = /^[\p{L}.]{0,12}[\s\d./–—-]*(?:\p{L}{0,12}\.?\s?\d{4}|\p{L}{4,14})?$/u;

/** How many runs lie left of, right of and across a line down the page. */
function split(runs: readonly Run[], at: number): { left: Run[]; right: Run[]; across: number } {
  const left = runs.filter(({ end }) => end <= at + 1);
  const right = runs.filter(({ x }) => x >= at - 1);
  return { left, right, across: runs.length - left.length - right.length };
}

/** Where the gutter between two columns is, or null: dates at the right edge of each line are no column. */
function gutterOf(runs: readonly Run[]): number | null {
  let best: { at: number; score: number } | null = null;
  for (const at of new Set(runs.map(({ x }) => x))) {
    const { left, right, across } = split(runs, at);
    if (Math.min(left.length, right.length) < LEAST_LINES || across > MOST_CROSSING * runs.length) continue;
    if (right.filter(({ text }) => /\d/.test(text) && DATES_ONLY.test(text)).length > right.length / 2)
      continue;
    const score = Math.min(left.length, right.length) - 3 * across;
    if (best === null || score > best.score) best = { at, score };
  }
  return best?.at ?? null;
}

/** A word that is cut at the end of a line goes on with a small letter. */
const withoutHyphens = (text: string): string => text.replace(/(?<=\p{L})[-\u00ad\u2010]\n(?=\p{Ll})/gu, '');

const written = (runs: readonly Run[]): string[] => {
  const lines: { y: number; text: string }[] = [];
  for (const { y, text } of runs) {
    const last = lines.at(-1);
    if (last !== undefined && Math.abs(last.y - y) < 1) last.text += ` ${text}`;
    else lines.push({ y, text });
  }
  return lines.map(({ text }) => text.trim());
};

/**
 * The text of a page by where its words stand, whatever their order in the file is: what runs across both columns first ends the
 * columns above it, then the left one comes, then the right one.
 */
export function pageText(words: readonly PlacedWords[]): string {
  const runs = rowsOf(words.filter(({ text }) => text.trim() !== '')).flatMap(runsOf);
  const gutter = gutterOf(runs);
  if (gutter === null) return withoutHyphens(written(runs).join('\n'));
  const parts: string[][] = [];
  let [left, right]: [Run[], Run[]] = [[], []];
  const flush = (): void => {
    parts.push(written(left), written(right));
    [left, right] = [[], []];
  };
  for (const run of runs) {
    if (run.end <= gutter + 1) left.push(run);
    else if (run.x >= gutter - 1) right.push(run);
    else {
      flush();
      parts.push([run.text]);
    }
  }
  flush();
  return withoutHyphens(parts.flat().join('\n'));
}
