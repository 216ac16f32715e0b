// How well bounces and complaints are read, on a corpus of mails that real programs wrote (../shared, read in place).
import fs from 'node:fs';
import path from 'node:path';
import { writeSection } from '../kit/results.js';
import { readFeedback, type Feedback } from '../../libs/infra/src/mail/feedback/read-feedback.js';

const FOLDER = path.resolve('..', 'shared', 'data', 'suites', 'set-of-emails', 'maildir');

interface Read {
  readonly file: string;
  readonly raw: Buffer;
  readonly feedback: Feedback;
}

const readAll = (folder: string): Promise<Read[]> =>
  Promise.all(
    fs.readdirSync(path.join(FOLDER, folder)).map(async (file) => {
      const raw = fs.readFileSync(path.join(FOLDER, folder, file));
      return { file, raw, feedback: await readFeedback(raw) };
    }),
  );

const found = ({ feedback }: Read): boolean => feedback.kind !== 'other' && feedback.recipients.length > 0;
const share = (part: number, whole: number): string =>
  `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;

/** The class, the kind of what is no bounce, or `mixed` where a report judges several people differently. */
function judged({ feedback }: Read): string {
  if (feedback.kind !== 'bounce') return feedback.kind;
  const classes = [...new Set(feedback.recipients.map((recipient) => recipient.class))];
  return classes.length === 1 ? (classes[0] ?? 'unclear') : 'mixed';
}

const labels = JSON.parse(fs.readFileSync(path.resolve('bench', 'bounces', 'labels.json'), 'utf8')) as Record<
  string,
  string
>;
const reports = await readAll('bsd');
const structured = reports.filter(({ raw }) => /message\/delivery-status/i.test(raw.toString('latin1')));
const negatives = (await readAll('not')).filter(({ file }) => file.startsWith('is-not'));
const labelled = reports.filter(({ file }) => labels[file] !== undefined);
const decided = labelled.filter(
  (read) => !['unclear', 'other'].includes(judged(read)) || labels[read.file] === 'other',
);
const wrong = decided.filter((read) => judged(read) !== labels[read.file]);
const wrongHard = wrong.filter((read) => judged(read) === 'hard');

const lines = [
  '## Reading bounces and complaints (`npm run bench:bounces`)',
  '',
  'The mails of set-of-emails (sisimai), read in place. "Class" is hard, soft, refused by policy, complaint, delayed or nothing of',
  `the kind. ${labelled.length} mails drawn at random were read by hand (bench/bounces/labels.json); the rules were mended after the first two`,
  'draws, and of the third, 92 bounces never looked at before, one was judged wrongly before it was mended too.',
  '',
  '| | figure | goal |',
  '| --- | --: | --: |',
  `| recipients found, with message/delivery-status | ${share(structured.filter(found).length, structured.length)} | >= 98 % |`,
  `| recipients found, all | ${share(reports.filter(found).length, reports.length)} | >= 85 % |`,
  `| wrong class, of those read by hand and decided | ${share(wrong.length, decided.length)} | <= 1 % |`,
  `| of them called hard, which would suppress | ${wrongHard.length} | 0 |`,
  `| left undecided (counts as soft) | ${share(labelled.length - decided.length, labelled.length)} | |`,
  `| ordinary mails taken for a report | ${share(negatives.filter(({ feedback }) => feedback.kind !== 'other').length, negatives.length)} | 0 |`,
];
writeSection('bounces', lines);
for (const read of wrong) console.log(`wrong: ${read.file}: ${judged(read)}, should be ${labels[read.file]}`);
