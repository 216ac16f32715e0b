import { strToU8, zipSync, type Zippable } from 'fflate';
import PDFDocument from 'pdfkit';
import { partsOf, type Cv } from './cv.js';

/** A CV as a file that a browser is given. */
export interface CvFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const all = (cv: Cv): readonly string[] => {
  const { side, main } = partsOf(cv);
  return [cv.name, ...(cv.headline === undefined ? [] : [cv.headline]), ...side, '', ...main];
};

/** The CV as a file of its form. */
export async function cvFile(cv: Cv): Promise<CvFile> {
  const name = cv.name.replaceAll(' ', '-');
  switch (cv.form) {
    case 'text':
      return { name: `${name}.txt`, mimeType: 'text/plain', buffer: Buffer.from(all(cv).join('\n')) };
    case 'docx':
    case 'docx, in a table':
      return { name: `${name}.docx`, mimeType: DOCX, buffer: docx(cv) };
    default:
      return { name: `${name}.pdf`, mimeType: 'application/pdf', buffer: await pdf(cv) };
  }
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
/** Word parts a paragraph into runs wherever somebody typed again: here in the middle of each. */
function paragraph(text: string): string {
  const half = Math.floor(text.length / 2);
  const runs = [text.slice(0, half), text.slice(half)].map(
    (run) => `<w:r><w:t xml:space="preserve">${escaped(run)}</w:t></w:r>`,
  );
  return `<w:p>${runs.join('')}</w:p>`;
}

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const xml = (root: string, body: string): Uint8Array =>
  strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} ${NAMESPACE}>${body}</w:${root}>`,
  );

function docx(cv: Cv): Buffer {
  const { side, main } = partsOf(cv);
  const paragraphs = (lines: readonly string[]): string => lines.map(paragraph).join('');
  const cell = (lines: readonly string[]): string => `<w:tc>${paragraphs(lines)}</w:tc>`;
  const head = [cv.name, ...(cv.headline === undefined ? [] : [cv.headline])];
  const body =
    cv.form === 'docx'
      ? paragraphs([...head.slice(1), ...side, '', ...main])
      : `${paragraphs(head)}<w:tbl><w:tr>${cell(side)}${cell(main)}</w:tr></w:tbl>`;
  // Without a table the name stands in the header of the page.
  const header: Zippable = cv.form === 'docx' ? { 'word/header1.xml': xml('hdr', paragraph(cv.name)) } : {};
  return Buffer.from(
    zipSync({ 'word/document.xml': xml('document', `<w:body>${body}</w:body>`), ...header }),
  );
}

const [LEFT, GUTTER, RIGHT, TOP, LINE, SIZE] = [45, 215, 235, 120, 13, 9.5];
const ENDS = { side: GUTTER - 12, main: 555, whole: 555 };

interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Breaks lines where the column ends; `cut` also cuts long words with a hyphen, as LaTeX does. */
function laid(
  doc: PDFKit.PDFDocument,
  lines: readonly string[],
  x: number,
  end: number,
  cut: boolean,
): Line[] {
  const found: Line[] = [];
  let y = TOP;
  for (const whole of lines) {
    for (const text of broken(doc, whole, end - x, cut)) {
      found.push({ text, x, y });
      y += LINE;
    }
  }
  return found;
}

function broken(doc: PDFKit.PDFDocument, whole: string, width: number, cut: boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of whole.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (doc.widthOfString(longer) <= width) {
      line = longer;
      continue;
    }
    const head = /^\p{L}{9,}$/u.test(word) && cut ? word.slice(0, 5) : '';
    const fits = head !== '' && doc.widthOfString(`${line} ${head}-`) <= width;
    lines.push(fits ? `${line} ${head}-` : line);
    line = fits ? word.slice(5) : word;
  }
  return [...lines, line];
}

/** Each word by itself, where it stands: no blank is written. */
function putWords(doc: PDFKit.PDFDocument, { text, x, y }: Line): void {
  let at = x;
  for (const word of text.split(' ')) {
    doc.text(word, at, y, { lineBreak: false });
    at += doc.widthOfString(`${word} `);
  }
}

async function pdf(cv: Cv): Promise<Buffer> {
  const doc = new PDFDocument({ size: 'A4', margin: 0 });
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve) => doc.on('end', () => resolve()));
  const { side, main } = partsOf(cv);
  doc.font('Helvetica-Bold').fontSize(22).text(cv.name, LEFT, 45, { lineBreak: false });
  doc
    .font('Helvetica')
    .fontSize(13)
    .text(cv.headline ?? '', LEFT, 78, { lineBreak: false })
    .fontSize(SIZE);
  const isLatex = cv.form === 'pdf, two columns, latex';
  if (cv.form === 'pdf, one column') {
    for (const { text, x, y } of laid(doc, [...side, '', ...main], LEFT, ENDS.whole, false))
      doc.text(text, x, y, { lineBreak: false });
  } else {
    const columns = [
      ...laid(doc, side, LEFT, ENDS.side, isLatex),
      ...laid(doc, main, RIGHT, ENDS.main, isLatex),
    ];
    // Both columns line by line, as a table of LaTeX is written, else the left one first.
    const inOrder = isLatex ? [...columns].sort((a, b) => a.y - b.y) : columns;
    for (const line of inOrder)
      if (isLatex) putWords(doc, line);
      else doc.text(line.text, line.x, line.y, { lineBreak: false });
  }
  doc.end();
  await ended;
  return Buffer.concat(chunks);
}

/** A PDF of pictures alone, as a scanner makes it: a page without any text. */
export const scannedPdf = (): Promise<Buffer> => made({}, (doc) => doc.rect(50, 50, 400, 600).fill('#ddd'));

/** A PDF that asks for a password. */
export const encryptedPdf = (): Promise<Buffer> =>
  made({ userPassword: 'secret', pdfVersion: '1.7' }, (doc) => doc.text('Go, Rust, Kafka'));

async function made(
  options: PDFKit.PDFDocumentOptions,
  draw: (doc: PDFKit.PDFDocument) => unknown,
): Promise<Buffer> {
  const doc = new PDFDocument(options);
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve) => doc.on('end', () => resolve()));
  draw(doc);
  doc.end();
  await ended;
  return Buffer.concat(chunks);
}
