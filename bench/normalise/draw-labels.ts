import fs from 'node:fs';
import path from 'node:path';
import { drawPostings, groupOf, idOf, type Row } from './labelled/draw.js';

// Writes the drawn postings for reading into the folder that is named, in batches that hold a bit of everything, so that each
// reader's habits fall on all kinds alike.
const BATCH = 40;

const SHOWN_WITH_TEXT = new Set([
  'id',
  'source',
  'lang',
  'company',
  'title',
  'location',
  'locations',
  'text',
]);
const LEFT_OUT = new Set(['html', 'url', 'notes', 'posted', 'posted_at', 'updated_at', 'country']);

/** A posting as labellers see it: what stands in it, and what its source states beside it. */
function shown(row: Row): object {
  const where = row['locations'] ?? row['location'] ?? [];
  const isComment = groupOf(row).startsWith('hn');
  const fields = Object.fromEntries(
    Object.entries(row).filter(
      ([name, value]) => !SHOWN_WITH_TEXT.has(name) && !LEFT_OUT.has(name) && value !== null && value !== '',
    ),
  );
  return {
    id: idOf(row),
    ...(isComment ? {} : { title: row.title, company: row.company, locations: [where].flat(), fields }),
    text: row.text,
  };
}

const out = process.argv[2];
if (out === undefined) throw new Error('Name a folder for what is drawn.');
const drawn = drawPostings();
fs.mkdirSync(out, { recursive: true });
for (let at = 0; at < drawn.length; at += BATCH) {
  const lines = drawn.slice(at, at + BATCH).map((row) => JSON.stringify(shown(row)));
  fs.writeFileSync(path.join(out, `${String(at / BATCH).padStart(2, '0')}.ndjson`), `${lines.join('\n')}\n`);
}
process.stdout.write(`${drawn.length} postings\n`);
