import { pageText, type PlacedWords } from './page-text.js';

const at = (x: number, y: number, text: string): PlacedWords => ({
  text,
  x,
  y,
  width: text.length * 5,
  size: 10,
});

describe('the text of a page', () => {
  it('has blanks where words stand apart, and none inside a word', () => {
    expect(
      pageText([at(10, 700, 'Kuber'), at(35, 700, 'netes'), at(63, 700, 'and'), at(10, 680, 'Go')]),
    ).toBe('Kubernetes and\nGo');
  });

  it('comes column by column, whatever the order of the file', () => {
    const rows = [1, 2, 3, 4, 5].flatMap((n) => [
      at(10, 700 - n * 12, `skill ${n}`),
      at(250, 700 - n * 12, `a sentence of work number ${n}`),
    ]);
    expect(
      pageText([at(10, 750, 'The name of a person that runs across both columns'), ...rows]).split('\n'),
    ).toEqual([
      'The name of a person that runs across both columns',
      ...[1, 2, 3, 4, 5].map((n) => `skill ${n}`),
      ...[1, 2, 3, 4, 5].map((n) => `a sentence of work number ${n}`),
    ]);
  });

  it('keeps dates at the right edge with their line', () => {
    const rows = [1, 2, 3, 4, 5].flatMap((n) => [
      at(10, 700 - n * 12, `Engineer at ${n}`),
      at(450, 700 - n * 12, `201${n} – 201${n + 1}`),
    ]);
    expect(pageText(rows).split('\n')[0]).toBe('Engineer at 1 2011 – 2012');
  });

  it('joins a word that is cut at the end of a line', () => {
    expect(pageText([at(10, 700, 'Kuber-'), at(10, 688, 'netes')])).toBe('Kubernetes');
  });
});
