import { createHash } from 'node:crypto';
import {
  keyOf,
  relatedEntries,
  writtenForm,
  type Entry,
  type Form,
} from '../../libs/search/src/words/index.js';
import { readJudged } from './judged.js';
import { findForms, readCorpus } from './corpus.js';

/*
 * node bench/run.mjs words draw [SEED]: draws 200 entries that are mixed into a search unasked and were not judged yet, and
 * for each form up to two postings in which it stands and the other does not, for judging. One line of JSON an entry:
 * bench/words/judged.ndjson holds them with the judgement, and without the quotes.
 */
const SEED = process.argv[2] ?? 'related-1';
const ENTRIES = 200;
const LOOKS_A_WAY = 2;
const AROUND = 60;

/** One posting with `form` and without the other: is it what a person who asks for the other wants? */
interface Look {
  readonly form: string;
  readonly posting: string | number;
  readonly quote: string;
}

const hash = (text: string): string => createHash('sha256').update(`${SEED} ${text}`).digest('hex');
const nameOf = ({ type, forms }: Entry): string => [type, ...forms.map(writtenForm)].join(' | ');

const judged = new Set(readJudged().map((line) => line.entry));

const drawn = relatedEntries()
  .filter(({ type }) => type === 'same' || type === 'abbreviation')
  .filter((entry) => !judged.has(nameOf(entry)))
  .map((entry) => ({ entry, order: hash(nameOf(entry)) }))
  .sort((a, b) => a.order.localeCompare(b.order))
  .slice(0, ENTRIES)
  .map(({ entry }) => entry);

const best = new Map<string, { readonly order: string; readonly look: Look }[]>();

function keep(name: string, form: Form, look: Look): void {
  const key = `${name} ${keyOf(form)}`;
  const looks = [...(best.get(key) ?? []), { order: hash(`${key} ${look.posting}`), look }];
  best.set(key, looks.sort((a, b) => a.order.localeCompare(b.order)).slice(0, LOOKS_A_WAY));
}

const quoteOf = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - AROUND), at + AROUND)
    .replace(/\s+/g, ' ')
    .trim();

findForms(
  readCorpus(),
  drawn.flatMap((entry) => entry.forms),
  (posting, text, found) => {
    for (const entry of drawn) {
      const [one, two] = entry.forms;
      for (const [form, other] of [
        [one, two],
        [two, one],
      ] as const) {
        const at = found.get(keyOf(form));
        if (at === undefined || found.has(keyOf(other))) continue;
        const quote = quoteOf(text, form.kind === 'skill' ? AROUND : at);
        keep(nameOf(entry), form, { form: writtenForm(form), posting: posting.id, quote });
      }
    }
  },
);

for (const entry of drawn) {
  const name = nameOf(entry);
  const looks = entry.forms.flatMap((form) =>
    (best.get(`${name} ${keyOf(form)}`) ?? []).map(({ look }) => look),
  );
  process.stdout.write(`${JSON.stringify({ entry: name, looks })}\n`);
}
