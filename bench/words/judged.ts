import fs from 'node:fs';
import path from 'node:path';

const FILE = path.resolve(process.cwd(), 'bench', 'words', 'judged.ndjson');

/** A posting that holds `form` and not the other form of its entry. */
export interface JudgedLook {
  readonly form: string;
  readonly posting: string | number;
  /** Whether a person who asks for the other form wants this posting, as far as the two forms go. */
  readonly right: boolean;
}

/** One entry that was drawn, as it stood then, with the postings that were looked at. */
export interface JudgedEntry {
  readonly draw: number;
  readonly entry: string;
  readonly looks: readonly JudgedLook[];
  /** False where a look was wrong, or where the forms are known to mean different things. */
  readonly right: boolean;
  readonly note?: string;
}

/** The judgements, in the order in which they were drawn. */
export function readJudged(): readonly JudgedEntry[] {
  if (!fs.existsSync(FILE)) return [];
  const lines = fs.readFileSync(FILE, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as JudgedEntry);
}
