import fs from 'node:fs';
import path from 'node:path';
import {
  entryOf,
  keyOf,
  relatedEntries,
  writtenForm,
  type Entry,
} from '../../libs/search/src/words/index.js';
import { findForms, readCorpus } from './corpus.js';

/*
 * node bench/run.mjs words count: counts in how many postings of ../shared/data/corpus/postings.ndjson.gz each form of the
 * tables of related words stands, and writes the counts into the tables.
 */
const folder = path.resolve(process.cwd(), 'libs', 'search', 'src', 'words', 'tables');
const counts = new Map<string, number>();
const forms = relatedEntries().flatMap((entry) => entry.forms);
const postings = readCorpus();

findForms(postings, forms, (_posting, _text, found) => {
  for (const key of found.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
});

const lineOf = ({ type, forms: [one, two], source, since }: Entry): string =>
  [
    type,
    writtenForm(one),
    writtenForm(two),
    source,
    counts.get(keyOf(one)) ?? 0,
    counts.get(keyOf(two)) ?? 0,
    ...(since === 1 ? [] : [since]),
  ].join(' | ');

for (const name of fs.readdirSync(folder)) {
  const file = path.join(folder, name);
  const lines = fs.readFileSync(file, 'utf8').split('\n');
  const counted = lines.map((line) => (/^[a-z]+ \| /.test(line) ? lineOf(entryOf(line)) : line));
  fs.writeFileSync(file, counted.join('\n'));
}

const share = (type: Entry['type']): string => {
  const own = relatedEntries().filter((entry) => entry.type === type);
  const both = own.filter((entry) => entry.forms.every((form) => (counts.get(keyOf(form)) ?? 0) > 0));
  const one = own.filter((entry) => entry.forms.some((form) => (counts.get(keyOf(form)) ?? 0) > 0));
  return `${type}: ${own.length} entries, both forms occur in ${both.length}, at least one in ${one.length}`;
};

process.stdout.write(
  [
    `${postings.length} postings`,
    ...(['same', 'abbreviation', 'broader', 'translation'] as const).map(share),
    '',
  ].join('\n'),
);
