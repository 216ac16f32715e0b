import fs from 'node:fs';
import path from 'node:path';
import { readSalary } from '../../../libs/reading/src/normalise/pay/index.js';
import { readRows, sha } from '../kit/data.js';
import { disagree } from '../kit/disagreements.js';
import { tally, type Result } from '../kit/tally.js';

const MONEY = /[$€£₹]\s?\d|\b\d+\s?[kK]\b|\b\d[\d.,]*\s?(?:million|billion|bn|mn)\b|\b(?:USD|EUR|GBP|CAD)\b/;

/** Lines of real postings that name money, by the first twelve digits of their SHA-256. */
export function moneyLines(): Map<string, string> {
  const lines = new Map<string, string>();
  for (const { text } of readRows<{ text: string }>('corpus', 'postings.ndjson.gz')) {
    for (const raw of text.split('\n')) {
      const line = raw.trim();
      if (line.length >= 25 && line.length <= 700 && MONEY.test(line))
        lines.set(sha(line).slice(0, 12), line);
    }
  }
  return lines;
}

/** Lines read by hand and found to name money but no pay (no-pay.txt lists their hashes): any pay read there is false. */
export function measureNoPay(): Result[] {
  const lines = moneyLines();
  const listed = fs
    .readFileSync(path.join(process.cwd(), 'bench', 'normalise', 'measures', 'no-pay.txt'), 'utf8')
    .trim()
    .split('\n');
  const rows = listed.map((key) => ({ key, text: lines.get(key) ?? '' })).filter((row) => row.text !== '');
  const wrong = tally(
    'false pay on lines without pay',
    rows,
    () => false,
    (row) => {
      const got = readSalary(row.text);
      if (got) disagree('false pay (lines of corpus/postings)', row.text, { got: got.salary });
      return got !== null;
    },
    '<= 0.5 %',
  );
  return wrong.filter((one) => one.part === 'tuned on').map((one) => ({ ...one, part: 'all' as const }));
}
