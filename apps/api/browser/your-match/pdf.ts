import { PDFWorker, getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { pageText, type PlacedWords } from '@app/reading/cv';
import { Unreadable } from './unreadable.js';

const MOST_PAGES = 40;
/** Fewer letters than this on all pages: a page number or the mark of a scanner. */
const LEAST_LETTERS = 25;

/** Starts the worker that takes PDFs apart, so that it is loaded before the first file is chosen. Throws where it cannot be loaded. */
export async function startPdfWorker(address: string): Promise<PDFWorker> {
  const port = new Worker(address, { type: 'module' });
  const worker = PDFWorker.create({ port });
  await Promise.race([
    worker.promise,
    new Promise((_, reject) =>
      port.addEventListener('error', () => reject(new Error('The worker was not loaded.'))),
    ),
  ]);
  return worker;
}

/** The text of a PDF, column by column. Throws `Unreadable`. */
export async function pdfText(
  worker: PDFWorker,
  data: Uint8Array,
  onPage: (page: number, pages: number) => void,
): Promise<string> {
  // Only text is wanted: no font, picture or script is loaded or run, and no address is asked for one.
  const loading = getDocument({
    data,
    worker,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const text = await textOf(await loading.promise, onPage);
    if ((text.match(/\p{L}/gu)?.length ?? 0) < LEAST_LETTERS) throw new Unreadable('scanned');
    return text;
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable(faultOf(error));
  } finally {
    await loading.destroy();
  }
}

const faultOf = (error: unknown): 'encrypted' | 'damaged' =>
  error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged';

async function textOf(pdf: PDFDocumentProxy, onPage: (page: number, pages: number) => void): Promise<string> {
  const pages = Math.min(pdf.numPages, MOST_PAGES);
  const texts: string[] = [];
  for (let number = 1; number <= pages; number += 1) {
    onPage(number, pages);
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    texts.push(pageText(items.flatMap(placed)));
  }
  return texts.join('\n');
}

type Item = Awaited<
  ReturnType<Awaited<ReturnType<PDFDocumentProxy['getPage']>>['getTextContent']>
>['items'][number];

/** Words that are written from left to right; what stands upright in a margin is no text of the CV. */
function placed(item: Item): PlacedWords[] {
  if (!('str' in item) || item.str === '') return [];
  const [, slope, across, up, x, y] = item.transform.map(Number);
  if (x === undefined || y === undefined || Math.abs(slope ?? 0) > 0.01) return [];
  return [{ text: item.str, x, y, width: item.width, size: Math.hypot(across ?? 0, up ?? 0) }];
}
