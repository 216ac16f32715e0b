import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { readSkills } from '@app/reading/normalise';
import { analyse } from '../../libs/search/src/text/index.js';
import { keyOf, type Form } from '../../libs/search/src/words/index.js';

const FILE = path.resolve(process.cwd(), '..', 'shared', 'data', 'corpus', 'postings.ndjson.gz');

/** A posting as the corpus holds it. */
export interface CorpusPosting {
  readonly id: string | number;
  readonly title: string;
  readonly text: string;
  readonly location: string | null;
}

/** The postings of the corpus, in its order. */
export function readCorpus(): readonly CorpusPosting[] {
  const lines = zlib.gunzipSync(fs.readFileSync(FILE)).toString('utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as CorpusPosting);
}

interface Step {
  readonly next: Map<string, Step>;
  key: string | null;
}

const step = (): Step => ({ next: new Map(), key: null });

function treeOf(keys: Iterable<string>): Step {
  const root = step();
  for (const key of keys) {
    let at = root;
    for (const term of key.split(' ')) {
      const next = at.next.get(term) ?? step();
      at.next.set(term, next);
      at = next;
    }
    at.key = key;
  }
  return root;
}

/** Keys of the tree that stand in the terms, each with the place of its first term. */
function keysIn(terms: readonly string[], root: Step): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (let start = 0; start < terms.length; start += 1) {
    let at = root.next.get(terms[start]!);
    for (let i = start + 1; at !== undefined; i += 1) {
      if (at.key !== null && !found.has(at.key)) found.set(at.key, start);
      const term = terms[i];
      at = term === undefined ? undefined : at.next.get(term);
    }
  }
  return found;
}

/** What is told of each posting: its words as one text, and the keys that stand in it with their offsets (skills: 0). */
export type Visit = (posting: CorpusPosting, text: string, found: ReadonlyMap<string, number>) => void;

/**
 * Looks for forms in each posting: words in its title, place and text, in a row where there are several; a skill where it
 * is read from title and text.
 */
export function findForms(postings: readonly CorpusPosting[], forms: readonly Form[], visit: Visit): void {
  const root = treeOf(forms.filter((form) => form.kind === 'words').map(keyOf));
  const skills = new Map(forms.flatMap((form) => (form.kind === 'skill' ? [[form.value, keyOf(form)]] : [])));
  for (const posting of postings) {
    const text = [posting.title, posting.location ?? '', posting.text].join('\n\n');
    const tokens = analyse(text);
    const found = new Map<string, number>();
    for (const [key, place] of keysIn(tokens.terms(), root)) found.set(key, tokens.start(place));
    if (skills.size > 0) {
      for (const slug of readSkills(`${posting.title}\n\n${posting.text}`)) {
        const key = skills.get(slug);
        if (key !== undefined) found.set(key, 0);
      }
    }
    visit(posting, text, found);
  }
}
