import { mark, snippet } from './card.js';

const plain = (parts: { text: string; marked: boolean }[]) =>
  parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('mark', () => {
  it('marks quotes and joins those that overlap', () => {
    const text = 'senior python engineer';
    expect(plain(mark(text, [{ start: 7, end: 13 }]))).toBe('senior [python] engineer');
    expect(
      plain(
        mark(text, [
          { start: 0, end: 13 },
          { start: 7, end: 13 },
        ]),
      ),
    ).toBe('[senior python] engineer');
  });
});

describe('snippet', () => {
  const text = `${'before '.repeat(30)}python ${'after '.repeat(80)}`;
  it('shows the words around the first quote', () => {
    const start = text.indexOf('python');
    const shown = plain(snippet(text, [{ start, end: start + 6 }]));
    expect(shown).toMatch(/^… before .*\[python\] after .* …$/);
    expect(shown.length).toBeLessThan(260);
  });

  it('is empty without a quote', () => {
    expect(snippet(text, [])).toEqual([]);
  });
});
