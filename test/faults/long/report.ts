import fs from 'node:fs';
import path from 'node:path';

const FILE = path.resolve('bench', 'FAULTS.md');
const [START, END] = ['<!-- runs:start -->', '<!-- runs:end -->'];

/** One row. Every cell is text. */
export interface Row {
  readonly scenario: string;
  readonly what: string;
  readonly repetitions: string;
  readonly seed: string;
  readonly expected: string;
  readonly lost: string;
  readonly wrong: string;
  readonly copies: string;
  readonly ambiguous: string;
  readonly result: string;
  readonly date: string;
  readonly note: string;
}

const COLUMNS: readonly (keyof Row)[] = [
  ...(['scenario', 'what', 'repetitions', 'seed', 'expected', 'lost', 'wrong', 'copies'] as const),
  ...(['ambiguous', 'result', 'date', 'note'] as const),
];

const line = (cells: readonly string[]) =>
  `| ${cells.map((cell) => cell.replaceAll('|', '/')).join(' | ')} |`;

function rowsIn(text: string): Map<string, string> {
  const rows = text.split('\n').filter((row) => /^\| [0-9c]/.test(row));
  return new Map(rows.map((row) => [row.split('|')[1]?.trim() ?? '', row]));
}

const numberOf = (name: string) => (/^\d/.test(name) ? Number.parseInt(name, 10) : 99);

/** Puts rows into bench/FAULTS.md, each in the place of an earlier one of its scenario. */
export function writeRows(rows: readonly Row[], versions: string): void {
  const before = fs.existsSync(FILE) ? fs.readFileSync(FILE, 'utf8') : `${START}\n${END}\n`;
  const [from, to] = [before.indexOf(START), before.indexOf(END)];
  const known = rowsIn(before.slice(from, to));
  for (const row of rows) known.set(row.scenario, line(COLUMNS.map((column) => row[column])));
  const sorted = [...known].sort(([a], [b]) => numberOf(a) - numberOf(b) || a.localeCompare(b));
  const head = [line([...COLUMNS]), line(COLUMNS.map(() => '---'))];
  const section = [
    START,
    `Versions of the newest run: ${versions}`,
    '',
    ...head,
    ...sorted.map(([, row]) => row),
    END,
  ];
  fs.writeFileSync(FILE, before.slice(0, from) + section.join('\n') + before.slice(to + END.length));
}
