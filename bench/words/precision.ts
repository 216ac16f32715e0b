import { relatedEntries, writtenForm } from '../../libs/search/src/words/index.js';
import { readJudged } from './judged.js';

/*
 * node bench/run.mjs words precision: of the entries that were drawn and judged (bench/words/judged.ndjson), how many are
 * right, draw by draw. Each draw was followed by mending, so only the last says what the tables are like. Stops with an error
 * where an entry that was judged wrong is still mixed in.
 */
const Z = 1.959964;

/** "96.0 % (192 of 200), 92.3 to 98.0": the 95 % interval after Wilson. */
function share(right: number, of: number): string {
  if (of === 0) return 'none';
  const p = right / of;
  const middle = (p + (Z * Z) / (2 * of)) / (1 + (Z * Z) / of);
  const half = (Z * Math.sqrt((p * (1 - p)) / of + (Z * Z) / (4 * of * of))) / (1 + (Z * Z) / of);
  const [percent, low, high] = [p, middle - half, middle + half].map((part) => (100 * part).toFixed(1));
  return `${percent} % (${right} of ${of}), ${low} to ${high}`;
}

const judged = readJudged();
const draws = [...new Set(judged.map(({ draw }) => draw))];
process.stdout.write('| draw | entries | entries with a posting | postings looked at |\n|---|---|---|---|\n');
for (const draw of draws) {
  const lines = judged.filter((line) => line.draw === draw);
  const seen = lines.filter(({ looks }) => looks.length > 0);
  const looks = lines.flatMap((line) => line.looks);
  const shares = [lines, seen, looks].map((all) =>
    share(all.filter(({ right }) => right).length, all.length),
  );
  process.stdout.write(`| ${[draw, ...shares].join(' | ')} |\n`);
}

const mixedIn = new Set(
  relatedEntries()
    .filter(({ type }) => type === 'same' || type === 'abbreviation')
    .map(({ type, forms }) => [type, ...forms.map(writtenForm)].join(' | ')),
);
const left = judged.filter(({ entry, right }) => !right && mixedIn.has(entry)).map(({ entry }) => entry);
if (left.length > 0) {
  process.stderr.write(`Judged wrong and still mixed in: ${left.join('; ')}\n`);
  process.exitCode = 1;
}
