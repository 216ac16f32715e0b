import { sha } from './data.js';

interface Disagreement {
  readonly set: string;
  /** First eight digits of the text's SHA-256: the text itself stays where it is. */
  readonly text: string;
  readonly values: unknown;
}

const found: Disagreement[] = [];

/** Notes that a label and our reading differ. The text is named by its hash; texts of postings are not copied. */
export function disagree(set: string, text: string, values: unknown): void {
  found.push({ set, text: sha(text).slice(0, 8), values });
}

/** All disagreements as a Markdown page, one section a set, in the order of the texts' hashes. */
export function disagreementsPage(): string {
  const lines = [
    '# Where labels and our reading differ',
    '',
    'Written by `npm run bench:normalise`. A text is named by the first eight digits of its SHA-256.',
  ];
  for (const set of [...new Set(found.map((one) => one.set))].sort()) {
    const own = found.filter((one) => one.set === set).sort((a, b) => (a.text < b.text ? -1 : 1));
    lines.push('', `## ${set}: ${own.length}`, '');
    for (const one of own) lines.push(`- ${one.text} ${JSON.stringify(one.values)}`);
  }
  return `${lines.join('\n')}\n`;
}
