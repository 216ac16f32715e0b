import { analyse } from '@app/search/text';
import { htmlToText, sanitiseHtml } from '@app/infra/html';
import { PostingDraftSchema } from '../drafts/draft-schema.js';
import { interpret } from './interpret.js';

// V8 counts no steps of its patterns, so work is measured as processor time of this process, and only as a ratio: eight
// times the text may cost 24 times the time at most. What is linear costs 8 times, what is quadratic 64 times, on any
// machine. The best of several tries counts, and what costs next to nothing at the larger size is not compared at all.
const MOST_RATIO = 24;
const TRIES = 8;
const NEXT_TO_NOTHING_MS = 30;
const [SMALL, LARGE] = [5_000, 40_000];

const cpu = (work: () => unknown): number => {
  const from = process.cpuUsage();
  work();
  return process.cpuUsage(from).user / 1000;
};

/** Null where the cost is in proportion; else how many times dearer the larger text was. */
function excess(work: (text: string) => unknown, make: (size: number) => string): number | null {
  const [small, large] = [make(SMALL), make(LARGE)];
  let [cheap, dear] = [Infinity, Infinity];
  for (let tries = 0; tries < TRIES; tries += 1) {
    dear = Math.min(
      dear,
      cpu(() => work(large)),
    );
    if (dear < NEXT_TO_NOTHING_MS) return null;
    cheap = Math.min(
      cheap,
      cpu(() => work(small)),
    );
    if (dear <= MOST_RATIO * cheap) return null;
  }
  return dear / cheap;
}

/** Repeated, behind words that make every reader of facts look at the line. */
const LEAD = 'salary remote visa 5 years office experience full-time located 1 $ ';
const PIECES: readonly string[] = [
  ...[
    '<',
    '&',
    '&amp;lt;',
    '(',
    '[',
    '"',
    "'",
    ' ',
    '\n',
    '\u00a0',
    '\u0301',
    '\u202e',
    'a',
    '漢',
    '/',
    '-',
    ' - ',
  ],
  ...[
    '1',
    '1,',
    '1.',
    '1 ',
    '99 ',
    "99'",
    '1,111',
    '$',
    '€1,000 - ',
    '10k-',
    'up to ',
    '5 years ',
    '5+ ',
    '1[',
  ],
  ...[
    'must must ',
    'must be located in ',
    'remote, ',
    'remotely in ',
    'not visa ',
    'we will ',
    'do you need ',
  ],
  ...['R, ', 'Go Java ', 'C++ ', '.net ', 'U.S.', 'm/f/', 'office 1 day ', 'the role is a '],
];
const MARKUP: readonly string[] = [
  ...[
    '<',
    '<a ',
    '<!--',
    '<![CDATA[',
    '</',
    '&',
    '&#',
    '&lt;',
    '"',
    '<pre> ',
    '<li>',
    '<td>',
    '<p>',
    '<b></i>',
  ],
  ...['<a href="x', '<b>', '<svg>', '<script>', '</b>', '<br>'],
];
const of = (piece: string, lead = '', tail = '') => {
  return (size: number): string => lead + piece.repeat(Math.ceil(size / piece.length)) + tail;
};
const draft = { externalId: '1', url: 'https://a.example/', title: 'Engineer', company: 'A' };

describe('the cost of hostile text', () => {
  it('grows with its length in everything that reads a posting', () => {
    const read = (text: string): unknown => interpret({ ...draft, text });
    const dear = PIECES.filter((piece) => excess(read, of(piece, LEAD, 'Python')) !== null);
    expect(dear).toEqual([]);
  }, 120_000);

  it('grows with its length in the analyser', () => {
    expect(PIECES.filter((piece) => excess(analyse, of(piece)) !== null)).toEqual([]);
  }, 60_000);

  it('grows with its length where text is taken from HTML, however deep', () => {
    expect(MARKUP.filter((piece) => excess(htmlToText, of(piece, '<p>')) !== null)).toEqual([]);
    const blanks = (size: number): string => `<pre>${' '.repeat(size)}x</pre>`;
    expect(excess(htmlToText, blanks)).toBeNull();
  }, 60_000);

  it('grows with its length in the sanitiser, for as many tags as a draft may have', () => {
    const allowed = MARKUP.filter((piece) => {
      return PostingDraftSchema.safeParse({ ...draft, html: of(piece)(LARGE) }).success;
    });
    expect(allowed.length).toBeGreaterThan(5);
    expect(allowed.filter((piece) => excess(sanitiseHtml, of(piece)) !== null)).toEqual([]);
  }, 60_000);

  it('is limited where the sanitiser costs more than its length: deep nesting is refused', () => {
    const html = (tags: number): string => '<b>'.repeat(tags);
    expect(PostingDraftSchema.safeParse({ ...draft, html: html(20_001) }).success).toBe(false);
    expect(PostingDraftSchema.safeParse({ ...draft, html: html(20_000) }).success).toBe(true);
  });

  it('would show what is quadratic', () => {
    const quadratic = (text: string): unknown => text.slice(0, 60_000).replace(/a+b/g, '');
    expect(excess(quadratic, (size) => 'a'.repeat(size / 2))).toBeGreaterThan(MOST_RATIO);
  });
});
