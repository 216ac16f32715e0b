import { decodeHTML } from 'entities';
import { Parser } from 'htmlparser2';

const BLOCKS = new Set(
  'p div h1 h2 h3 h4 h5 h6 ul ol dl dt dd table tr blockquote pre section article header footer main address figure hr caption'.split(
    ' ',
  ),
);
const HIDDEN = new Set(['script', 'style', 'template', 'noscript', 'head', 'svg', 'iframe', 'object']);
const MAX_DEPTH = 1_000;
/** Characters that the parser is given at once. */
const STEP = 16_384;
const DASH = '- ';
const BLANKS = /[\t\n\f\r \u00a0\u200b\ufeff]+/g;

/**
 * Collects text as a reader would see it: blocks on lines of their own, list items with a dash. Only the last characters
 * are ever looked at: a question to the whole text at each piece would cost the square of the pieces.
 */
class TextBuilder {
  private readonly pieces: string[] = [];
  /** The end of what was collected, as long as a dash with its blank. */
  private tail = '';
  private hidden = 0;
  private depth = 0;
  private preformatted = 0;
  private pendingBreaks = 0;

  /** The parser's stack costs its depth for each tag: text below that is nobody's text. */
  get isTooDeep(): boolean {
    return this.depth > MAX_DEPTH;
  }

  open(name: string): void {
    this.depth += 1;
    if (HIDDEN.has(name)) this.hidden += 1;
    if (name === 'pre') this.preformatted += 1;
    if (name === 'br') this.pendingBreaks = Math.min(this.pendingBreaks + 1, 2);
    else if (name === 'li') this.startItem();
    else if (BLOCKS.has(name)) this.startBlock();
    else if (name === 'td' || name === 'th') this.add(' ');
  }

  close(name: string): void {
    this.depth -= 1;
    if (HIDDEN.has(name)) this.hidden = Math.max(0, this.hidden - 1);
    if (name === 'pre') this.preformatted = Math.max(0, this.preformatted - 1);
    if (name === 'li') this.pendingBreaks = 1;
    else if (BLOCKS.has(name)) this.startBlock();
  }

  add(piece: string): void {
    if (this.hidden > 0) return;
    if (this.preformatted > 0) return this.append(piece);
    const text = piece.replace(BLANKS, ' ');
    const atLineStart = this.pendingBreaks > 0 || this.tail === '' || /\s$/.test(this.tail);
    this.append(atLineStart && text.startsWith(' ') ? text.slice(1) : text);
  }

  finish(): string {
    // A run of blanks is tried from its first blank only, or a run of n costs n².
    return this.pieces
      .join('')
      .replace(/(?<![^\S\n])[^\S\n]+\n/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  }

  private append(piece: string): void {
    if (piece === '') return;
    const breaks = this.tail === '' ? '' : '\n'.repeat(this.pendingBreaks);
    this.pendingBreaks = 0;
    this.pieces.push(breaks, piece);
    this.tail = (this.tail + breaks + piece).slice(-DASH.length);
  }

  /** A paragraph that opens a list item stays on the line of its dash. */
  private startBlock(): void {
    if (this.tail !== DASH) this.pendingBreaks = 2;
  }

  private startItem(): void {
    if (this.hidden > 0 || this.tail === DASH) return;
    this.pendingBreaks = Math.max(this.pendingBreaks, 1);
    this.append(DASH);
  }
}

/**
 * The text of an HTML fragment: paragraphs separated by an empty line, list items on lines that start with `- `, entities
 * decoded, scripts and styles left out. Takes any string; text without tags comes back with its blanks collapsed.
 * Time is linear in the text: what stands behind more than a thousand open elements is not read.
 */
export function htmlToText(html: string): string {
  const builder = new TextBuilder();
  const parser = new Parser({
    onopentag: (name) => builder.open(name),
    onclosetag: (name) => builder.close(name),
    ontext: (text) => builder.add(text),
  });
  for (let at = 0; at < html.length && !builder.isTooDeep; at += STEP)
    parser.write(html.slice(at, at + STEP));
  parser.end();
  return builder.finish();
}

/** Decodes character references once: `&lt;p&gt;` becomes `<p>`. For sources that send HTML as escaped text. */
export const decodeEntities = (text: string): string => decodeHTML(text);
