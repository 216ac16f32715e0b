import fs from 'node:fs';
import path from 'node:path';
import { writeSection } from '../kit/results.js';
import { measureClusters } from './measures/clusters.js';
import { disagreementsPage } from './kit/disagreements.js';
import { measureFacts } from './measures/facts.js';
import { measureNoPay } from './measures/no-pay.js';
import { measurePay } from './measures/pay.js';
import { measurePlaces } from './measures/places.js';
import { measureSpeed } from './speed.js';
import { showShare, type Result } from './kit/tally.js';
import { measureWords } from './measures/words.js';

// Before anything else is read: the first figure is that of a process which has just started.
const speed = measureSpeed();

const results: Result[] = [
  measureFacts,
  measurePay,
  measureNoPay,
  measurePlaces,
  measureWords,
  measureClusters,
].flatMap((measure) => measure());

const table = [
  '| measure | labels | share, count and 95 % interval (Wilson) | goal |',
  '|---|---|---|---|',
  ...results.map((one) => `| ${one.name} | ${one.part} | ${showShare(one.share)} | ${one.goal ?? ''} |`),
];

writeSection('normalise', [
  '## Normalisation and clusters (`npm run bench:normalise`)',
  '',
  'Labels are read in place from ../shared/data. A third of them, chosen by a hash of the text, was held back while the',
  'rules were written. The lines without pay name money; they were read as the words around each figure (lines about funding',
  'rounds, users, millions and billions were taken as no pay by those words), and false readings among them were used to',
  "tune. Afterwards 144 other lines that name money (others' passages, a Dice sample) gave 59 readings of pay, none false.",
  "Others' sets follow rules of their own in places: every difference is listed in bench/normalise/disagreements.md. The F1",
  'interval treats twice the hits as a share of what was found and wanted, which is only a guide.',
  "Cluster pairs: bench/normalise/measures/cluster-pairs.ndjson, labelled by the employer's requisition number or by reading both texts.",
  'Further pairs: drawn with another seed (bench/normalise/draw-pairs.ts) from pairs with near titles or texts.',
  'Facts: 454 real postings, labelled by reading (bench/normalise/labelled/LABELLING.md), 110 of them on Hacker News and 180 in eight other',
  'languages. Sixty were labelled twice: 592 of 600 values were the same. The readers were of one kind, so the agreement says that the',
  'rules are clear, not that they are right. Two thirds were looked at while rules were written. "All right" is eleven facts.',
  '',
  ...table,
  '',
  ...speed,
]);
fs.writeFileSync(path.join(process.cwd(), 'bench', 'normalise', 'disagreements.md'), disagreementsPage());
