// The page "Your match": it reads a CV here, in the browser, shows what was read as chips, and asks the board for nothing but the
// search that these make, when the person presses the button. All of it is loaded before a file can be chosen.
import type { PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readCv } from '@app/reading/cv';
import { queryOf, queryParts } from '@app/search/fit';
import { onWishes, showReading, wishes } from './chips.js';
import { showOpenings } from './openings.js';
import { DATA, byId, make, say, showPage } from './page.js';
import { startPdfWorker } from './pdf.js';
import { fileText } from './read-file.js';
import { Unreadable } from './unreadable.js';

const status = byId('cv-status', HTMLElement);
const fault = byId('cv-error', HTMLElement);
const file = byId('cv-file', HTMLInputElement);
const { texts } = DATA;

/** A text whose lines may end behind a comma: lists of skills have no blanks. */
const breakable = (text: string): (string | Node)[] =>
  text.split(/(?<=,)(?=\S)/).flatMap((piece, at) => (at === 0 ? [piece] : [make('wbr', {}), piece]));

/** Shows the search that the chips make: all that is ever sent. */
function showQuery(): void {
  const wished = wishes();
  const query = queryOf(wished);
  byId('query', HTMLElement).replaceChildren(...breakable(query === '' ? texts.emptyQuery : query));
  const parts = queryParts(wished).map(({ part, text }) =>
    make('li', {}, make('code', {}, ...breakable(text)), `: ${texts.parts[part]}`),
  );
  byId('query-parts', HTMLElement).replaceChildren(...parts);
  byId('ask', HTMLButtonElement).disabled = query === '';
  const save = byId('save', HTMLAnchorElement);
  save.hidden = query === '';
  save.href = `/save?${new URLSearchParams({ q: query })}`;
}

function takeText(text: string): void {
  const reading = readCv(text, DATA.today);
  const isEmpty = reading.skills.length === 0 && reading.families.length === 0 && reading.level === 'unknown';
  status.textContent = isEmpty ? texts.nothing : say(texts.done, { skills: reading.skills.length });
  showReading(reading);
  for (const id of ['wishes', 'sent']) byId(id, HTMLElement).hidden = false;
  byId('found', HTMLElement).hidden = true;
  showQuery();
  byId('wishes', HTMLElement).scrollIntoView({ block: 'start' });
}

async function takeFile(worker: PDFWorker, chosen: File): Promise<void> {
  const { name, size } = chosen;
  fault.textContent = '';
  status.textContent = say(texts.reading, { name });
  try {
    const onPage = (page: number, pages: number): void => {
      status.textContent = say(texts.readingPage, { name, page, pages });
    };
    takeText(await fileText(worker, chosen, onPage));
  } catch (error) {
    status.textContent = '';
    const why = error instanceof Unreadable ? error.fault : 'damaged';
    fault.textContent = say(texts.errors[why], { size: Math.round(size / 1_000_000) });
  }
}

/** Listens, once everything that reads is there. */
function start(worker: PDFWorker): void {
  const read = byId('cv-read', HTMLButtonElement);
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (chosen !== undefined) void takeFile(worker, chosen);
  });
  read.addEventListener('click', () => {
    const text = byId('cv-words', HTMLTextAreaElement).value;
    fault.textContent = text.trim() === '' ? texts.errors.empty : '';
    if (text.trim() !== '') takeText(text);
  });
  byId('ask', HTMLButtonElement).addEventListener(
    'click',
    () => void showOpenings(queryOf(wishes()), wishes()),
  );
  for (const control of [file, read]) control.disabled = false;
  status.textContent = texts.ready;
}

showPage();
onWishes(showQuery);
startPdfWorker(DATA.worker).then(start, () => {
  status.textContent = '';
  fault.textContent = texts.notLoaded;
});
